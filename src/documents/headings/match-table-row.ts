import { canBeValueOf, isFormed } from '../fields/typed-value';
import { type Line, sliceLine } from '../readers/line';
import { findForm, LONGEST_WORDING } from './dictionary';
import { type HeadingForm, type HeadingKey, isField } from './heading';
import { headingKey } from './heading-key';
import { type HeadingContext, type HeadingMatch, startsLower } from './heading-match';

/** A row of a flattened table, label and value with no colon between: "Version number 1", "Validity Current". */
export function matchTableRow(
  lines: readonly Line[],
  at: number,
  line: Line,
  context: HeadingContext,
): HeadingMatch | null {
  if (line.text.length > 400 || isProse(context.current)) return null;
  const row = splitTableRow(line);
  if (!row || startsLower(line.text)) return null;
  const { form, value } = row;
  const isInTable = isBelowStatements(context) && !context.seen.has(form.key);
  if (isFormed(form.key) ? !canBeValueOf(form.key, value.text) : startsLower(value.text) && !isInTable)
    return null;
  if (!isFormed(form.key) && !hasNeighbouringRow(lines, at, context)) return null;
  if (form.isWeak && !isFormed(form.key) && context.seen.has(form.key)) return null;
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
    if (row && isFormed(row.form.key) && canBeValueOf(row.form.key, row.value.text)) return true;
  }
  return false;
}

function isProse(key: HeadingKey | null): boolean {
  return key === 'overview' || key === 'performanceCriteria';
}
