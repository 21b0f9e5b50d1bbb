import { type Language, LANGUAGES } from '../../../common/language';
import { toHeadingKey } from '../columns/heading-names';

/** The headings of the added columns, in the order of `toCells`. */
export const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  EN: ['NOS outcome', 'NOS code as read', 'Current URN', 'Current edition', 'Current title', 'NOS reason'],
  CY: [
    'Canlyniad SGC',
    'Cod SGC a ddarllenwyd',
    'URN cyfredol',
    'Argraffiad cyfredol',
    'Teitl cyfredol',
    'Rheswm SGC',
  ],
};

/** The widths of the added columns, in characters. */
export const WIDTHS: readonly number[] = [14, 18, 16, 16, 48, 72];

const KEYS = new Set(LANGUAGES.flatMap((language) => HEADINGS[language].map(toHeadingKey)));

/** True for a heading that an earlier run added, in either language. */
export function isAddedHeading(text: string): boolean {
  return KEYS.has(toHeadingKey(text).replace(/\d+$/, ''));
}

/** The headings to add beside others; one that is there already gets a number. */
export function headingsBeside(language: Language, others: readonly (string | undefined)[]): string[] {
  const taken = new Set(others.map((text) => (text ?? '').trim().toLowerCase()));
  return HEADINGS[language].map((heading) => {
    let free = heading;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${heading} (${number})`;
    return free;
  });
}
