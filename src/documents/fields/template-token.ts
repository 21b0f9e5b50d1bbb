const BRACKETED = /^[[<{]{1,2}[^\]>}]{1,60}[\]>}]{1,2}$/;
const FILLERS =
  /^(?:x{3,}|tbc|tba|to be (?:confirmed|advised|completed)|i'w gadarnhau|click (?:or tap )?here to enter text\.?|dd month yyyy|dd\/mm\/yyyy)$/i;
const INSIDE =
  /\[(?:URN|ORIGINURN|Unique Reference Number|TITLE|NOS Title|Insert [^\]]{1,60}|Enter [^\]]{1,60}|mewnosod[^\]]{0,60})\]/i;

/** True when a value is nothing but a token of the template that nobody filled: `[URN]`, `<insert date>`, `TBC`. */
export function isTemplateToken(text: string): boolean {
  return text.length <= 70 && (BRACKETED.test(text) || FILLERS.test(text));
}

/** The unfilled token inside a text, or null. */
export function findTemplateToken(text: string): string | null {
  return text.includes('[') ? (INSIDE.exec(text)?.[0] ?? null) : null;
}
