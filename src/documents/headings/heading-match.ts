import { type Line } from '../readers/line';
import { type HeadingForm, type HeadingKey, isField, isStatementList } from './heading';

/** A heading found at a line: what it opens, how many lines it takes, and the value on the same line if any. */
export interface HeadingMatch {
  readonly form: HeadingForm;
  readonly heading: Line;
  readonly consumed: number;
  readonly inline: Line | null;
  /** True when one letter had to be overlooked. */
  readonly isMisspelt?: boolean;
}

/** What is known when a line is looked at. */
export interface HeadingContext {
  /** The section the line would otherwise belong to; null in the head. */
  readonly current: HeadingKey | null;
  readonly currentIsEmpty: boolean;
  readonly seen: ReadonlySet<HeadingKey>;
}

/** Fields whose lines may be words that are also headings. */
export const LIST_FIELDS: ReadonlySet<HeadingKey> = new Set<HeadingKey>([
  'keywords',
  'occupations',
  'suites',
]);

const LOWER_CASE = /^\p{Ll}/u;

/** True for a text that begins in lower case, as headings hardly do. */
export function startsLower(text: string): boolean {
  return LOWER_CASE.test(text);
}

/** True for sections of free text below the statements. */
export function isFreeText(key: HeadingKey): boolean {
  return !isField(key) && !isStatementList(key) && key !== 'overview';
}

/** True when the line before is blank, or there is none. */
export function isSetApart(lines: readonly Line[], at: number): boolean {
  return at === 0 || lines[at - 1]?.text === '' || lines[at]?.startsPage === true;
}
