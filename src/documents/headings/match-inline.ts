import { canBeValueOf, isFormed } from '../fields/typed-value';
import { type Line, sliceLine } from '../readers/line';
import { findForm, LONGEST_WORDING } from './dictionary';
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

/** A heading with its value or its text on the same line, after a colon (a field also after a dash or a bar). */
export function matchInline(
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

/** "Performance criteria You must be able to:" on one line. */
export function matchWithLeadIn(line: Line): HeadingMatch | null {
  if (line.text.length > 120 || !line.text.endsWith(':')) return null;
  for (
    let end = line.text.indexOf(' '), words = 0;
    end > 0 && words < 4;
    end = line.text.indexOf(' ', end + 1), words++
  ) {
    const form = findForm(headingKey(line.text.slice(0, end)));
    if (!form || !isStatementList(form.key) || !isKnownLeadIn(line.text.slice(end + 1))) continue;
    return { form, heading: sliceLine(line, 0, end), consumed: 1, inline: sliceLine(line, end + 1) };
  }
  return null;
}

function mayHoldInline(
  lines: readonly Line[],
  at: number,
  form: HeadingForm,
  value: string,
  context: HeadingContext,
): boolean {
  const { current, seen } = context;
  if (startsLower((lines[at] as Line).text)) return false;
  if (form.key === 'overview' && current === 'overview') return false;
  if (form.key === 'urn' && current !== null && isFreeText(current) && seen.has('urn')) return false;
  if (isField(form.key)) {
    if (current === null || !isFormed(form.key)) {
      if (current === null || isField(current)) return true;
      if (!form.isWeak && !startsLower(value)) return true;
      return isSetApart(lines, at) && !seen.has(form.key) && !startsLower(value);
    }
    return isField(current) || canBeValueOf(form.key, value) || (!form.isWeak && !isStatementList(current));
  }
  if (current === null) return true;
  if (LIST_FIELDS.has(current)) return !form.isWeak && !seen.has(form.key);
  if (isFreeText(current)) return !seen.has(form.key) && (!form.isWeak || isSetApart(lines, at));
  return !form.isWeak || (isSetApart(lines, at) && !isStatementList(current));
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
