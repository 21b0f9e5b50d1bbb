import { headingKey } from '../headings/heading-key';

/** The two answers to "validity". */
export type Validity = 'CURRENT' | 'LEGACY';

/** The three answers to "status". */
export type Status = 'ORIGINAL' | 'TAILORED' | 'IMPORTED';

const VALIDITIES: readonly (readonly [Validity, RegExp])[] = [
  [
    'CURRENT',
    /^(?:current|currently valid|valid|live|ar hyn o bryd|cyfredol|presennol|cyfoes|dilys|yn gyfredol|gyfredol)\b/,
  ],
  [
    'LEGACY',
    /^(?:legacy|superseded|etifedd\w*|gwaddol|blaenorol|flaenorol|hanesyddol|hen|treftadaeth|wedii (?:d|th)isodli)\b/,
  ],
];

const STATUSES: readonly (readonly [Status, RegExp])[] = [
  ['ORIGINAL', /^(?:original|gwreiddiol|wreiddiol)\b/],
  [
    'TAILORED',
    /^(?:tailored|teilwr\w*|theilwr\w*|deilwr\w*|wedi(?:i| ei) (?:d|th|t)eilwr\w*|wedi(?:i| ei) addasu|addas(?:wyd|edig)|cymhwys(?:wyd|edig))\b/,
  ],
  ['IMPORTED', /^(?:imported|mewnfor\w*|fewnfor\w*|wedi(?:i| ei) (?:m|f)ewnforio|cafodd ei fewnforio)\b/],
];

/** Reads "Current" or "Legacy" in either language, in any case; null for anything else. */
export function readValidity(text: string): Validity | null {
  return find(VALIDITIES, text);
}

/** Reads "Original", "Tailored" or "Imported" in either language, in any case; null for anything else. */
export function readStatus(text: string): Status | null {
  return find(STATUSES, text);
}

function find<Answer>(choices: readonly (readonly [Answer, RegExp])[], text: string): Answer | null {
  if (text.length > 60) return null;
  const key = headingKey(text);
  return choices.find(([, form]) => form.test(key))?.[0] ?? null;
}
