import { type Position } from '../../common/position';

/**
 * One line of a document, or the rest of one after a label. `text` is what is read: composed, visible characters
 * only, white space collapsed and trimmed. `raw` is what was there, and `column` (from 1) is where `raw` begins.
 */
export interface Line {
  readonly text: string;
  readonly raw: string;
  readonly number: number;
  readonly column: number;
  /** Width of the white space before the first visible character; a tab counts as four. */
  readonly indent: number;
  /** True for the first line after a form feed, or after running heads and feet that were taken out. */
  readonly startsPage: boolean;
}

const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0300-\u036F]/;
const SPACE = /\s/;

type CharacterKind = 'SHOWN' | 'SPACE' | 'HIDDEN';

function kindAt(raw: string, at: number): CharacterKind {
  const code = raw.charCodeAt(at);
  if (code > 32 && code < 127) return 'SHOWN';
  if (code === 32) return 'SPACE';
  const character = raw.charAt(at);
  if (HIDDEN.test(character)) return 'HIDDEN';
  return SPACE.test(character) ? 'SPACE' : 'SHOWN';
}

/** From an offset in the clean text of a line to the index of the same character in its raw text. */
export type RawIndex = (offset: number) => number;

/**
 * Makes the index of a line, walking it once however often the index is asked. Combining marks and hidden characters
 * of the raw text have no counterpart in the clean one. `upTo` is the greatest offset that will be asked.
 */
export function rawIndexOf(line: Line, upTo: number = Infinity): RawIndex {
  const places: number[] = [];
  let spaceDue = false;
  for (let at = 0; at < line.raw.length && places.length <= upTo; at++) {
    const kind = kindAt(line.raw, at);
    if (kind === 'HIDDEN') continue;
    if (kind === 'SPACE') {
      spaceDue = places.length > 0;
      continue;
    }
    if (spaceDue) places.push(at - 1);
    spaceDue = false;
    places.push(at);
  }
  return (offset) => places[offset] ?? line.raw.length;
}

/** The place of the first visible character of a line. */
export function positionOf(line: Line): Position {
  return { line: line.number, column: line.column + firstVisible(line.raw) };
}

/** The line from `start` to `end` of its clean text, as a line of its own with its own place. */
export function sliceLine(line: Line, start: number, end: number = line.text.length, index?: RawIndex): Line {
  const cut = line.text.slice(start, end);
  const text = cut.trim();
  const first = start + cut.length - cut.trimStart().length;
  const isRest = end >= line.text.length;
  const places = index ?? rawIndexOf(line, isRest ? first : end);
  const from = places(first);
  const to = isRest ? line.raw.length : places(first + text.length);
  return {
    text,
    raw: line.raw.slice(from, to).trimEnd(),
    number: line.number,
    column: line.column + from,
    indent: 0,
    startsPage: false,
  };
}

function firstVisible(raw: string): number {
  for (let at = 0; at < raw.length; at++) if (kindAt(raw, at) === 'SHOWN') return at;
  return 0;
}

/** Several lines as one: the words joined by a space, the raw text by line breaks, the place of the first. */
export function mergeLines(parts: readonly Line[]): Line {
  const first = parts[0] as Line;
  if (parts.length === 1) return first;
  return {
    ...first,
    text: parts.map((part) => part.text).join(' '),
    raw: parts.map((part) => part.raw).join('\n'),
  };
}
