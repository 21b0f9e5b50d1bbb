/**
 * The longest text still taken for a code, in characters of the normal form. The longest on the register of 2019 has 31.
 */
export const LONGEST_CODE = 48;

/**
 * The normal form of the text of one code, its version mark and whatever is stuck on already gone: upper case, without
 * spaces, without marks at the ends. `_` between two letters stands for `&`, because file names cannot hold one
 * (CFAM_LBB4 is CFAM&LBB4); elsewhere it stays (COGSCIM4_15).
 */
export function toNormalForm(code: string): string {
  return code
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(/^[^A-Z0-9]+/u, '')
    .replace(/(?<![^A-Z0-9])[^A-Z0-9]+$/u, '')
    .replace(/(?<=[A-Z])_(?=[A-Z])/gu, '&');
}

/** True when the normal form ends as that of a legacy twin: a number, at most one letter (S or K), and L. */
export function endsInLegacyMark(normalised: string): boolean {
  return /\d[A-Z]?L$/.test(normalised);
}

/** The three letters of the developing body that a code begins with, by the stated rule of the register; else null. */
export function findBodyPrefix(normalised: string): string | null {
  return /^[A-Z]{3}/.exec(normalised)?.[0] ?? null;
}
