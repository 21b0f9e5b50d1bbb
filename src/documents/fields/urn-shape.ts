/** Capitals first, then letters, figures and the signs URNs hold, with a figure somewhere: `SCDHSC0021`, `PPL.C224`. */
const CODE = /^[A-Z]{2}[A-Za-z]{0,6}[A-Za-z0-9&._/()-]{0,24}$/;

/** A part between spaces; a version may be one (`SKSFA9 v2`). */
const PART = /^(?:[A-Z0-9&._/()-]{1,16}[a-z0-9.]*|v\d[\d.]*)$/;

/** True for a text that is a URN and nothing else; also with spaces inside (`SFS SYS 11`) when each part is short. */
export function isUrnShaped(text: string): boolean {
  if (text.length < 4 || text.length > 30 || !/\d/.test(text)) return false;
  const parts = text.split(' ');
  if (parts.length > 3) return false;
  return CODE.test(parts.join('')) && parts.every((part) => PART.test(part));
}

/** Cuts "SCDHSC0021 Support communication" into URN and title; null when the line does not begin with a URN. */
export function splitStuckTitle(text: string): { readonly urn: string; readonly titleStart: number } | null {
  const match = /^([A-Z]{2,}[A-Za-z0-9&._/-]{2,20}) ?(?:[-–:|] )?(?=\p{Lu}\p{Ll})/u.exec(text);
  const urn = match?.[1] ?? '';
  if (!match || !/\d/.test(urn) || urn.length < 5 || match[0] === urn) return null;
  return { urn, titleStart: match[0].length };
}
