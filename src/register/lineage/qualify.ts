/** The letters a URN begins with, which stand for a developing body. */
const PREFIX = /^[A-Z]{3}/;

/**
 * A code local to a body in full: VR218, named by a standard whose URN begins with COS, is COSVR218. Null when the code
 * begins with the prefix already, or when there is no prefix or no code.
 */
export function qualify(urnKey: string | null, code: string | null): string | null {
  const prefix = PREFIX.exec(urnKey ?? '')?.[0];
  return prefix === undefined || code === null || code.startsWith(prefix) ? null : prefix + code;
}

/** The code without its body's prefix, as people of that body write it; null when there is none. */
export function toLocalCode(urnKey: string): string | null {
  return PREFIX.test(urnKey) && urnKey.length > 4 ? urnKey.slice(3) : null;
}
