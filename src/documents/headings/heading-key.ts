const MARKS = /[\u0300-\u036f]/g;
const NOT_ASCII = /[^\x20-\x7e]/;
/** Already in the form wanted: most lines are, and need no more work. */
const SIMPLE = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;
const CONTINUED = / \((?:continued|contd?\.?|parhad|yn parhau)\)$/;

/**
 * The form in which headings and lead-ins are compared: lower case, without accents and apostrophes, `&` as "and",
 * slashes as spaces, without emphasis marks, a trailing colon or "(continued)".
 */
export function headingKey(text: string): string {
  let key = text.toLowerCase();
  if (SIMPLE.test(key)) return key;
  if (NOT_ASCII.test(key))
    key = key
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/[–—‐‑]/g, '-');
  key = key
    .replace(/['’‘`´?]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[/*_#|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  key = key.replace(/ ?[:.;]+$/, '').replace(/ ?[-]$/, '');
  return key.endsWith(')') ? key.replace(CONTINUED, '') : key;
}
