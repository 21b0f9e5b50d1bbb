import { type Section } from '../headings/find-sections';
import { type FieldKey } from '../headings/heading';
import { type Line, mergeLines } from '../readers/line';
import { readMarker } from './markers';
import { blocksOf, trimBlank } from './sourced';
import { canBeValueOf } from './typed-value';
import { joinWrapped, mayGoOn } from './wrapping';

/** The lines of a field's value, and those after it that are not part of it. */
export interface FieldLines {
  readonly value: readonly Line[];
  readonly rest: readonly Line[];
}

const LISTS: ReadonlySet<FieldKey> = new Set<FieldKey>(['suites', 'occupations', 'socCodes', 'keywords']);

/**
 * Parts the value of a field from text that follows it without a heading. Dates, versions and choices take one line;
 * names take the line and what it wraps onto; lists take all that looks like a list.
 */
export function fieldLines(section: Section, key: FieldKey, isHead: boolean): FieldLines {
  const body = trimBlank(section.body);
  if (body.length <= 1) return { value: body, rest: [] };
  if (isFormed(key)) return formed(body, key);
  if (LISTS.has(key)) return isHead && isInline(section) ? name(body, true) : list(body);
  return name(body, isHead);
}

function isFormed(key: FieldKey): boolean {
  return !canBeValueOf(key, '') && key !== 'urn' && key !== 'socCodes';
}

function isInline(section: Section): boolean {
  return section.body[0]?.number === section.heading.number;
}

function formed(body: readonly Line[], key: FieldKey): FieldLines {
  const first = body[0] as Line;
  const two = body[1]?.text ? mergeLines(body.slice(0, 2)) : null;
  if (two && !canBeValueOf(key, first.text) && canBeValueOf(key, two.text))
    return { value: [two], rest: body.slice(2) };
  if (two && key !== 'status' && key !== 'validity' && isPartOfDate(first.text, two.text, key)) {
    return { value: [two], rest: body.slice(2) };
  }
  return { value: [first], rest: body.slice(1) };
}

/** "1 March" can stand for a date of its own reading, but "1 March" and "2016" on the next line are one date. */
function isPartOfDate(first: string, both: string, key: FieldKey): boolean {
  return (
    (key === 'approvedOn' || key === 'indicativeReviewDate') &&
    !/\d{4}/.test(first) &&
    canBeValueOf(key, both)
  );
}

function name(body: readonly Line[], isHead: boolean): FieldLines {
  let taken = 1;
  while (taken < body.length && body[taken]?.text !== '') {
    const previous = (body[taken - 1] as Line).text;
    const line = (body[taken] as Line).text;
    const wraps = /^[\p{Ll}&(]/u.test(line) || /[&;]$/.test(previous) || mayGoOn(previous);
    const lastOfTwo = !isHead && taken === 1 && (body[2] === undefined || body[2].text === '');
    if (!wraps && !(lastOfTwo && line.length < 60)) break;
    taken++;
  }
  return { value: body.slice(0, taken), rest: trimBlank(body.slice(taken)) };
}

function list(body: readonly Line[]): FieldLines {
  const blocks = blocksOf(body);
  if (blocks.length === 1) return { value: body, rest: [] };
  let taken = 1;
  for (; taken < blocks.length; taken++) {
    const before = blocks[taken - 1]?.at(-1)?.text ?? '';
    const block = blocks[taken] as readonly Line[];
    if (isProse(block)) break;
    const next = blocks[taken + 1];
    if (next && isProse(next) && !/[;,]$/.test(before)) break;
    if (!continuesList(before, block)) break;
  }
  const rest = blocks[taken]?.[0];
  return rest
    ? { value: body.slice(0, body.indexOf(rest)), rest: body.slice(body.indexOf(rest)) }
    : { value: body, rest: [] };
}

function continuesList(before: string, block: readonly Line[]): boolean {
  const first = block[0] as Line;
  if (/[;,]$/.test(before) || /^\p{Ll}/u.test(first.text) || readMarker(first) !== null) return true;
  if (block.some((line) => line.text.includes(';'))) return true;
  return !/[;,]/.test(before) && block.length === 1 && first.text.length <= 80;
}

function isProse(block: readonly Line[]): boolean {
  const text = joinWrapped(block.map((line) => line.text));
  return text.length > 60 && /[.:]$/.test(text) && !text.includes(';');
}
