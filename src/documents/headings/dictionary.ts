import { type HeadingForm, type HeadingKey, type HeadingLanguage } from './heading';
import { headingKey } from './heading-key';
import { FIELD_WORDINGS } from './field-wordings';
import { SECTION_WORDINGS } from './section-wordings';
import { type Wordings } from './wordings';

const FORMS = new Map<string, HeadingForm>();
const BEGINNINGS = new Set<string>();
/** Single words that hardly stand in a text or a list of their own. */
const DISTINCT = new Set([
  'urn',
  'rcu',
  'overview',
  'trosolwg',
  'keywords',
  'dilysrwydd',
  'noscategory',
  'noscategori',
]);
const SAME_IN_BOTH = new Set(['urn', 'soc']);

const WORDINGS: Readonly<Record<HeadingKey, Wordings>> = { ...FIELD_WORDINGS, ...SECTION_WORDINGS };

for (const [key, { en, cy }] of Object.entries(WORDINGS) as [HeadingKey, Wordings][]) {
  for (const wording of en) add(wording, key, SAME_IN_BOTH.has(wording) ? null : 'EN');
  for (const wording of cy) add(wording, key, 'CY');
}

function add(wording: string, key: HeadingKey, language: HeadingLanguage): void {
  const text = headingKey(wording);
  if (FORMS.has(text)) return;
  const isWeak = !text.includes(' ') && !DISTINCT.has(text);
  FORMS.set(text, { key, language, isWeak });
  for (let end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1))
    BEGINNINGS.add(text.slice(0, end));
}

/** The longest wording, in characters; a longer line is no heading. */
export const LONGEST_WORDING = Math.max(...[...FORMS.keys()].map((text) => text.length));

/** The heading worded so (in `headingKey` form), or null. */
export function findForm(key: string): HeadingForm | null {
  return FORMS.get(key) ?? null;
}

/** True when a wording of several words begins with these words and goes on: "performance", "dyddiad adolygu". */
export function isBeginning(key: string): boolean {
  return BEGINNINGS.has(key);
}

/** Every wording, for tests and for recognising misspelt headings. */
export function allWordings(): ReadonlyMap<string, HeadingForm> {
  return FORMS;
}
