const PLAIN = /^[\x20-\x7e]*$/;
const MARKED = /[\u0300-\u036F]/;
const COMPOSABLE = /[^\u0300-\u036F][\u0300-\u036F]+/gu;
/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f]/g;

/**
 * The visible text of a raw line: letters and their accents composed (NFC), characters that do not show removed.
 * Only accented letters are composed, so that signs such as the ohm stay the sign that was typed.
 */
export function visibleText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const composed = MARKED.test(raw) ? raw.replace(COMPOSABLE, (letters) => letters.normalize('NFC')) : raw;
  return composed.replace(HIDDEN, '').replace(CONTROL, ' ');
}

/** Two white spaces together, or one that is no plain space. */
const UNEVEN = /\s\s|[^\S ]/;

/** Collapses every run of white space, no-break spaces included, to one space and trims. */
export function collapse(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
