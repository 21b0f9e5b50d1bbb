/** A qualification number or unit reference without what people leave out: `601/3562/1` and `601 3562 1` are the same. */
export function toNumberKey(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
