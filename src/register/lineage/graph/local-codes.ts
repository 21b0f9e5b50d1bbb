import { findBodyPrefix } from '../../urn/normal-form';

/**
 * The forms in which the documents of a body write one of its codes without the body's letters: VR218 and UNITVR218 for
 * COSVR218. On the register of 2019 a quarter of all original URNs are such. None for a code without a body.
 */
export function localFormsOf(code: string): readonly string[] {
  const body = findBodyPrefix(code);
  const local = body === null ? '' : code.slice(body.length).replace(/^[.\-_ ]/, '');
  return /^(?:[A-Z].*\d|\d{3})/.test(local) ? [local, `UNIT${local}`] : [];
}

/** The codes of its own body that a citer may mean by a code without a body's letters. */
export function bodyFormsOf(code: string, citer: string): readonly string[] {
  const body = findBodyPrefix(citer);
  if (body === null || code.startsWith(body)) return [];
  const local = code.replace(/^UNIT/, '');
  return [`${body}${local}`, `${body}.${local}`].filter((form) => localFormsOf(form).includes(code));
}

/** True when the code is the legacy twin of the other (COSVR290L of COSVR290), or the other way round. */
export function areTwins(a: string, b: string): boolean {
  return a === `${b}L` || b === `${a}L`;
}
