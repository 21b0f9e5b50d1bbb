import { type Line, rawIndexOf, sliceLine } from '../readers/line';
import { type Sourced } from '../standard-draft';
import { readMarker, textAfter } from './markers';
import { joinWrapped } from './wrapping';
import { sourced } from './sourced';

/** How the terms of a list were told apart. */
export type ListSeparation = 'SINGLE' | 'SEMICOLONS' | 'LINES' | 'COMMAS' | 'COMMAS_KEPT';

/** A list field: its terms, and how they were told apart. Only COMMAS and COMMAS_KEPT are guesses. */
export interface ListReading {
  readonly terms: readonly Sourced<string>[];
  readonly separation: ListSeparation;
}

/**
 * Names with commas of their own that stand in these fields: the sector subject areas of the funding bodies, with
 * which "relevant occupations" was filled for years (design page on documents, section 4).
 */
const COMMA_NAMES: ReadonlySet<string> = new Set([
  'health, public services and care',
  'agriculture, horticulture and animal care',
  'construction, planning and the built environment',
  'leisure, travel and tourism',
  'arts, media and publishing',
  'history, philosophy and theology',
  'languages, literature and culture',
  'languages, literature and culture of the british isles',
  'business, administration and law',
  'business, administration, finance and law',
  'crafts, creative arts and design',
  'sport, leisure and recreation',
]);

/** "A, B and C" is one name more often than three suites. */
const SERIAL = /^[^,]+(?:,[^,]+)*,? (?:and|&|a|ac) [^,]+$/;

/**
 * Reads a list of terms. `;` wins over `,`; lines part terms only when there is neither, or when they carry bullets;
 * commas alone part terms, which is a guess, except inside brackets and in a name that is known to hold commas.
 * `keepSerial` keeps "A, B and C" whole, as the names of suites are.
 */
export function readList(lines: readonly Line[], keepSerial = false): ListReading {
  const body = lines.filter((line) => line.text !== '').map(withoutBullet);
  const hasBullets =
    body.length > 1 && lines.filter((line) => readMarker(line)?.style === 'BULLET').length === body.length;
  const whole = joinWrapped(body.map((line) => line.text));
  if (whole === '') return { terms: [], separation: 'SINGLE' };
  if (whole.includes(';')) return { terms: cut(body, /;/, hasBullets), separation: 'SEMICOLONS' };
  if (hasBullets || isOnePerLine(body)) return { terms: cut(body, null, true), separation: 'LINES' };
  if (!hasOuterComma(whole)) return { terms: cut(body, null, false), separation: 'SINGLE' };
  const name = whole.toLowerCase().replace(/[,.\s]+$/, '');
  if (COMMA_NAMES.has(name)) return { terms: cut(body, null, false), separation: 'SINGLE' };
  if (keepSerial && SERIAL.test(name)) return { terms: cut(body, null, false), separation: 'COMMAS_KEPT' };
  const terms = cut(body, /,/, false);
  return { terms, separation: terms.length > 1 ? 'COMMAS' : 'SINGLE' };
}

function withoutBullet(line: Line): Line {
  const marker = readMarker(line);
  return marker?.style === 'BULLET' ? textAfter(line, marker) : line;
}

function isOnePerLine(body: readonly Line[]): boolean {
  if (body.length < 2) return false;
  if (body.slice(0, -1).filter((line) => line.text.endsWith(',')).length > 0) return false;
  if (body.some((line) => hasOuterComma(line.text))) return false;
  const startsLower = body.map((line) => /^\p{Ll}/u.test(line.text));
  return startsLower.every((lower) => lower === startsLower[0]);
}

function hasOuterComma(text: string): boolean {
  let depth = 0;
  for (const character of text.replace(/,\s*$/, '')) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0) return true;
  }
  return false;
}

function cut(body: readonly Line[], separator: RegExp | null, atLineEnds: boolean): Sourced<string>[] {
  const terms: Sourced<string>[] = [];
  let open: Line[] = [];
  let depth = 0;
  const close = (): void => {
    const pieces = open.filter((line) => line.text !== '');
    const value = trimSeparators(joinWrapped(pieces.map((line) => line.text)));
    if (value !== '') terms.push(sourced(value, pieces));
    open = [];
  };
  for (const line of body) {
    const index = rawIndexOf(line);
    let start = 0;
    for (let at = 0; at < line.text.length; at++) {
      const character = line.text.charAt(at);
      if (character === '(') depth++;
      if (character === ')' || character === ';') depth = Math.max(0, depth - 1);
      if (separator?.test(character) && (depth === 0 || character === ';')) {
        open.push(sliceLine(line, start, at, index));
        close();
        start = at + 1;
      }
    }
    open.push(sliceLine(line, start, line.text.length, index));
    if (atLineEnds) close();
  }
  close();
  return terms;
}

function trimSeparators(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' ,;'.includes(text.charAt(start))) start++;
  while (end > start && ' ,;'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
