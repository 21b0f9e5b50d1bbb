import { type CellKind } from './layout';

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'ie', 'ydy', 'oes', 'gwir']);
const NO = new Set(['no', 'n', 'false', '0', 'na', 'nac ydy', 'nac oes', 'ffug']);

/**
 * The value that a cell stands for; undefined for an empty one. What cannot be read stays the text it is, so that the
 * structure's own checks tell what it should be.
 */
export function readValue(kind: CellKind, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (kind) {
    case 'TEXT':
      return text;
    case 'NAME':
    case 'DATE':
      return trimmed;
    case 'SIZE':
      return /^[-−]?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed.replace('−', '-')) : trimmed;
    case 'FLAG': {
      const word = trimmed.toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : trimmed;
    }
    case 'CHOICE':
      return trimmed.toUpperCase().replace(/[\s-]+/g, '_');
    case 'NAMES':
      return splitNames(text);
  }
}

/** Names in one cell: a line each where there is a line break, else between `;` or `,`. */
export function splitNames(text: string): string[] {
  const pieces = /[\r\n]/.test(text) ? text.split(/[\r\n]+/) : text.split(/[;,]/);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Characters of names in one cell; Excel allows 32,767, and the rest goes into rows below. */
const MOST_CHARACTERS = 30_000;

/** Names as cells, one below the other when they are too many for one. `splitNames` gives them back. */
export function joinNames(names: readonly string[]): string[] {
  const cells: string[] = [];
  let held: string[] = [];
  let length = 0;
  for (const name of names) {
    if (length + name.length > MOST_CHARACTERS) {
      cells.push(joinOne(held));
      [held, length] = [[], 0];
    }
    held.push(name);
    length += name.length + 2;
  }
  if (held.length > 0) cells.push(joinOne(held));
  return cells;
}

/** A line break at the end of a single name with a comma says that the comma is its own. */
function joinOne(names: readonly string[]): string {
  if (!names.some((name) => /[;,]/.test(name))) return names.join('; ');
  return `${names.join('\n')}${names.length === 1 ? '\n' : ''}`;
}
