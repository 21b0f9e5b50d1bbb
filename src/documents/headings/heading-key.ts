const MARKS = /[\u0300-\u036f]/g;
const NOT_ASCII = /[^\x20-\x7e]/;
/** Already in the form wanted: most lines are, and need no more work. */
const SIMPLE = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;
const CONTINUED = / \((?:continued|contd?\.?|parhad|yn parhau)\)$/;

/** The same headings come in every document, and each line is asked several times. Emptied when full. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 100;

/**
 * The form in which headings and lead-ins are compared: lower case, without accents and apostrophes, `&` as "and",
 * slashes as spaces, without emphasis marks, a trailing colon or "(continued)".
 */
export function headingKey(text: string): string {
  if (text.length > LONGEST_KNOWN) return toKey(text);
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const key = toKey(text);
  KNOWN.set(text, key);
  return key;
}

function toKey(text: string): string {
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
