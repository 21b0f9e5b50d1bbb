import { readMarker } from '../fields/markers';
import { canBeValueOf } from '../fields/typed-value';
import { type Line, mergeLines, sliceLine } from '../readers/line';
import { findForm, isBeginning, LONGEST_WORDING } from './dictionary';
import { type HeadingForm, type HeadingKey, isField, isStatementList } from './heading';
import { headingKey } from './heading-key';
import { findMisspelt } from './misspelt';

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

const LISTS: ReadonlySet<HeadingKey> = new Set<HeadingKey>(['keywords', 'occupations', 'suites']);
const STARTS_LIKE_HEADING = /^[\p{L}#*_|]/u;
const LOWER_CASE = /^\p{Ll}/u;

/** Finds the heading that begins at a line: alone, broken over up to four lines, or with its value on the line. */
export function matchHeading(
  lines: readonly Line[],
  at: number,
  context: HeadingContext,
): HeadingMatch | null {
  const line = lines[at];
  if (!line || !STARTS_LIKE_HEADING.test(line.text)) return null;
  if (line.text.length <= LONGEST_WORDING + 16) {
    const key = headingKey(line.text);
    const broken = isBeginning(key) ? matchBroken(lines, at, key, context) : null;
    if (broken) return broken;
    const form = findForm(key);
    if (form && standsAlone(lines, at, form, context))
      return { form, heading: line, consumed: 1, inline: null };
    if (form) return null;
    const resembled = mayBeMisspelt(lines, at) ? findMisspelt(key) : null;
    if (resembled && !context.seen.has(resembled.key) && standsAlone(lines, at, resembled, context)) {
      return { form: resembled, heading: line, consumed: 1, inline: null, isMisspelt: true };
    }
  }
  return matchInline(lines, at, line, context) ?? matchTableRow(lines, at, line, context);
}

function matchBroken(
  lines: readonly Line[],
  at: number,
  key: string,
  context: HeadingContext,
): HeadingMatch | null {
  const first = lines[at] as Line;
  if (context.current === 'status' && context.currentIsEmpty && key === 'original') return null;
  let joined = key;
  let parts = [first];
  let best: HeadingMatch | null = null;
  let next = at + 1;
  while (next < lines.length && parts.length < 4) {
    let line = lines[next] as Line;
    if (line.text === '') {
      while (next < lines.length && lines[next]?.text === '') next++;
      line = lines[next] as Line;
      if (!line) break;
      const isNear = lines[next - 2]?.text !== '' || line.startsPage;
      const goesOn = !findForm(joined) || line.startsPage || LOWER_CASE.test(line.text);
      if (!isNear || !goesOn) break;
    }
    if (line.text.length > LONGEST_WORDING) break;
    const part = headingKey(line.text);
    if (findForm(part) && findForm(joined)) break;
    const whole = `${joined} ${part}`;
    const colon = line.text.indexOf(':');
    const cut =
      colon > 0 && colon < line.text.length - 1 ? `${joined} ${headingKey(line.text.slice(0, colon))}` : null;
    const form = findForm(whole) ?? (cut === null ? null : findForm(cut));
    parts = [...parts, line];
    if (form) {
      const inline = findForm(whole) ? null : sliceLine(line, colon + 1);
      best = { form, heading: mergeLines(parts), consumed: next - at + 1, inline };
    }
    if (!isBeginning(whole)) break;
    joined = whole;
    next++;
  }
  return best && LOWER_CASE.test(first.text) && !isSetApart(lines, at) ? null : best;
}

function standsAlone(
  lines: readonly Line[],
  at: number,
  form: HeadingForm,
  context: HeadingContext,
): boolean {
  const line = lines[at] as Line;
  const isLower = LOWER_CASE.test(line.text);
  if (isLower && !isSetApart(lines, at)) return false;
  if (context.current !== null && LISTS.has(context.current)) {
    if (context.seen.has(form.key) && form.key !== context.current && (form.isWeak || isLower)) return false;
    if (form.isWeak && !isField(form.key) && !isStatementList(form.key) && !isSetApart(lines, at))
      return false;
    if (form.isWeak && isFreeText(form.key) && form.key !== 'OTHER') return false;
  }
  if (!form.isWeak || context.current === null) return true;
  if (isStatementList(context.current) && !isField(form.key)) {
    const next = lines.slice(at + 1, at + 4).find((candidate) => candidate.text !== '');
    const marker = next ? readMarker(next) : null;
    if (marker?.number != null && marker.number > 1) return false;
  }
  return !(isFreeText(context.current) && context.seen.has(form.key) && form.key !== context.current);
}

function matchInline(
  lines: readonly Line[],
  at: number,
  line: Line,
  context: HeadingContext,
): HeadingMatch | null {
  const separator = findSeparator(line.text);
  if (separator === null) return null;
  const label = line.text.slice(0, separator.at);
  const form = findForm(headingKey(label));
  if (!form) return null;
  const inline = sliceLine(line, separator.end);
  if (inline.text === '' || (separator.isDash && !isField(form.key))) return null;
  if (!mayHoldInline(lines, at, form, inline.text, context)) return null;
  return { form, heading: sliceLine(line, 0, separator.at), consumed: 1, inline };
}

function mayHoldInline(
  lines: readonly Line[],
  at: number,
  form: HeadingForm,
  value: string,
  context: HeadingContext,
): boolean {
  const { current, seen } = context;
  if (LOWER_CASE.test((lines[at] as Line).text)) return false;
  if (isField(form.key)) {
    if (current === null || !isTyped(form.key)) {
      if (current === null || isField(current)) return true;
      if (!form.isWeak && !LOWER_CASE.test(value)) return true;
      return isSetApart(lines, at) && !seen.has(form.key) && !LOWER_CASE.test(value);
    }
    return isField(current) || canBeValueOf(form.key, value) || (!form.isWeak && !isStatementList(current));
  }
  if (current === null) return true;
  if (LISTS.has(current)) return !form.isWeak && !seen.has(form.key);
  if (isFreeText(current)) return !seen.has(form.key) && (!form.isWeak || isSetApart(lines, at));
  return !form.isWeak || (isSetApart(lines, at) && !isStatementList(current));
}

/** A row of a flattened table, label and value with no colon between: "Version number 1", "Validity Current". */
function matchTableRow(
  lines: readonly Line[],
  at: number,
  line: Line,
  context: HeadingContext,
): HeadingMatch | null {
  if (line.text.length > 400 || isProse(context.current)) return null;
  const row = splitTableRow(line);
  if (!row || LOWER_CASE.test(line.text)) return null;
  const { form, value } = row;
  const isInTable = isBelowStatements(context) && !context.seen.has(form.key);
  if (isTyped(form.key) ? !canBeValueOf(form.key, value.text) : LOWER_CASE.test(value.text) && !isInTable)
    return null;
  if (!isTyped(form.key) && !hasNeighbouringRow(lines, at, context)) return null;
  if (form.isWeak && !isTyped(form.key) && context.seen.has(form.key)) return null;
  return { form, heading: row.label, consumed: 1, inline: value };
}

function splitTableRow(line: Line): { form: HeadingForm; label: Line; value: Line } | null {
  let found: { form: HeadingForm; label: Line; value: Line } | null = null;
  let words = 0;
  for (let end = line.text.indexOf(' '); end > 0 && words < 6; end = line.text.indexOf(' ', end + 1)) {
    words++;
    const form = findForm(headingKey(line.text.slice(0, end)));
    if (form && isField(form.key) && form.key !== 'title') {
      found = { form, label: sliceLine(line, 0, end), value: sliceLine(line, end + 1) };
    }
  }
  return found;
}

/** In the tail a value may begin in lower case; in the head a line that does is the overview without its heading. */
function isBelowStatements({ current, seen }: HeadingContext): boolean {
  return current !== null && isField(current) && (seen.has('performanceCriteria') || seen.has('knowledge'));
}

function hasNeighbouringRow(lines: readonly Line[], at: number, context: HeadingContext): boolean {
  if (context.current !== null && isField(context.current)) return true;
  let looked = 0;
  for (let next = at + 1; next < lines.length && looked < 3; next++) {
    const line = lines[next] as Line;
    if (line.text === '') continue;
    looked++;
    if (findForm(headingKey(line.text)) && line.text.length <= LONGEST_WORDING) return true;
    const row = line.text.length <= 400 ? splitTableRow(line) : null;
    if (row && isTyped(row.form.key) && canBeValueOf(row.form.key, row.value.text)) return true;
  }
  return false;
}

function findSeparator(text: string): { at: number; end: number; isDash: boolean } | null {
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= LONGEST_WORDING + 4) return { at: colon, end: colon + 1, isDash: false };
  const bar = text.indexOf('|', 1);
  if (bar > 0 && bar <= LONGEST_WORDING + 4) return { at: bar, end: bar + 1, isDash: true };
  for (const dash of [' - ', ' – ', ' — ']) {
    const at = text.indexOf(dash);
    if (at > 0 && at <= LONGEST_WORDING) return { at, end: at + 3, isDash: true };
  }
  return null;
}

function isTyped(key: HeadingKey): boolean {
  return canBeValueOf(key, '') === false;
}

function isFreeText(key: HeadingKey): boolean {
  return !isField(key) && !isStatementList(key) && key !== 'overview';
}

function isProse(key: HeadingKey | null): boolean {
  return key === 'overview' || key === 'performanceCriteria';
}

/** Only a short line between blank ones, or above one, is looked at as a misspelt heading. */
function mayBeMisspelt(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.text.length > 46 || LOWER_CASE.test(line.text) || /[.;,]$/.test(line.text)) return false;
  const next = lines[at + 1];
  return isSetApart(lines, at) || next === undefined || next.text === '';
}

/** True when the line before is blank, or there is none. */
function isSetApart(lines: readonly Line[], at: number): boolean {
  return at === 0 || lines[at - 1]?.text === '' || lines[at]?.startsPage === true;
}
