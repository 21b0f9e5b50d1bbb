import { readMarker } from '../fields/markers';
import { type Line, mergeLines, sliceLine } from '../readers/line';
import { findForm, isBeginning, LONGEST_WORDING } from './dictionary';
import { type HeadingForm, isField, isStatementList } from './heading';
import { headingKey } from './heading-key';
import {
  type HeadingContext,
  type HeadingMatch,
  isFreeText,
  isSetApart,
  LIST_FIELDS,
  startsLower,
} from './heading-match';
import { isKnownLeadIn } from './lead-ins';
import { matchInline, matchWithLeadIn } from './match-inline';
import { matchTableRow } from './match-table-row';
import { findMisspelt } from './misspelt';

const STARTS_LIKE_HEADING = /^(?:[\p{L}#_|]|\*\*)/u;

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
  return (
    matchWithLeadIn(line) ?? matchInline(lines, at, line, context) ?? matchTableRow(lines, at, line, context)
  );
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
      const goesOn = !findForm(joined) || line.startsPage || startsLower(line.text);
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
  return best && startsLower(first.text) && !isSetApart(lines, at) ? null : best;
}

function standsAlone(
  lines: readonly Line[],
  at: number,
  form: HeadingForm,
  context: HeadingContext,
): boolean {
  const line = lines[at] as Line;
  const isLower = startsLower(line.text);
  if (isLower && !isSetApart(lines, at)) return false;
  const isSubHeading = form.key === 'overview' && context.current === 'overview' && !line.startsPage;
  if (isSubHeading) return false;
  if (context.current !== null && LIST_FIELDS.has(context.current)) {
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
    if (marker && followsLeadIn(lines, at)) return false;
  }
  return !(isFreeText(context.current) && context.seen.has(form.key) && form.key !== context.current);
}

/** True below a lead-in: a list that has no statement yet does not end, so that "Skills" names a group of it. */
function followsLeadIn(lines: readonly Line[], at: number): boolean {
  const before = lines.slice(Math.max(0, at - 4), at).reverse();
  return isKnownLeadIn(before.find((line) => line.text !== '')?.text ?? '');
}

/** Only a short line between blank ones, or above one, is looked at as a misspelt heading. */
function mayBeMisspelt(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.text.length > 46 || startsLower(line.text) || /[.;,]$/.test(line.text)) return false;
  const next = lines[at + 1];
  return isSetApart(lines, at) || next === undefined || next.text === '';
}
