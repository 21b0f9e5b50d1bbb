import { APOSTROPHE } from './characters';

/** White space of every kind becomes one space, the ends are trimmed, and the characters are composed (NFC). */
export function normaliseSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** One apostrophe for all its forms, lower case, single spaces: what makes two printed names the same name. */
export function toNameKey(name: string): string {
  return normaliseSpace(name).replace(APOSTROPHE, "'").toLowerCase();
}

/** A name key without diacritics, for an order that does not depend on the database's collation. */
export function toOrderKey(name: string): string {
  return toNameKey(name).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
