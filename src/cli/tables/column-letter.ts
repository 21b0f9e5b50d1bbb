/** The most columns a worksheet has: A to XFD. */
export const MOST_COLUMNS = 16_384;

/** The letters of a column counted from 0: A, Z, AA. */
export function toColumnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? toColumnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The column, from 0, that the letters name in either case; null for what is no column of a worksheet. */
export function parseColumnLetter(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < MOST_COLUMNS ? column : null;
}

/** A range such as `A4:F100` or `B2`, without `$`: rows from 1, columns from 0. Null for any other text. */
export function parseRange(
  text: string,
): { top: number; bottom: number; left: number; right: number } | null {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text);
  if (!match) return null;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] = match;
  const [left, right] = [parseColumnLetter(firstLetters), parseColumnLetter(lastLetters)];
  if (left === null || right === null) return null;
  return { top: Number(firstRow), bottom: Number(lastRow), left, right };
}

/** The range in words of a worksheet: `A4:F100`. */
export function formatRange(range: { top: number; bottom: number; left: number; right: number }): string {
  return `${toColumnLetter(range.left)}${range.top}:${toColumnLetter(range.right)}${range.bottom}`;
}
