/** The cells to add at the right of rows, by row number; every row that gets any gets the same number of them. */
export type Additions = ReadonlyMap<number, readonly string[]>;

/**
 * A text that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a line end (also in
 * full width) gets an apostrophe before it, as OWASP advises against CSV injection.
 */
export function neutralise(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
