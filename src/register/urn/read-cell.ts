import { type Atom } from './atoms';
import { Cell, type FoundCode } from './cell';
import { toNormalForm } from './normal-form';
import { type IsKnown } from './parsed-urn';
import { isReadable } from './plausibility';
import { readMark } from './read-mark';
import { readNumber } from './read-number';
import { readWord } from './read-word';
import { parseBracketedVersion } from './version-mark';
import { BODY_PREFIXES } from './words';

/** The codes of a cell in order, and how many of its elements (between list marks) hold words and no code. */
export interface CellReading {
  readonly codes: readonly FoundCode[];
  readonly wordyElements: number;
}

/** Longest look into a bracket, so that a text of brackets alone is read in linear time. */
const LONGEST_REMARK = 100;

/** Reads visible text from left to right, each atom once. */
export function readCell(visible: string, isKnown: IsKnown): CellReading {
  const cell = new Cell(visible, isKnown);
  for (let index = skipListNumber(cell, -1) + 1; index < cell.atoms.length; index += 1) {
    index = readAtom(cell, index);
  }
  cell.endElement();
  return { codes: cell.codes, wordyElements: cell.wordyElements };
}

/** Answers the index of the last atom it used. */
function readAtom(cell: Cell, index: number): number {
  const atom = cell.atoms[index];
  switch (atom?.kind) {
    case 'LIST':
      cell.isAfterTitle ||= cell.inTitle;
      cell.endElement();
      return index;
    case 'LINE':
      return readLineBreak(cell, index);
    case 'OPEN':
      return readBracket(cell, atom, index);
    case 'COLON':
      readColon(cell);
      return index;
    case 'MARK':
      return readMark(cell, atom, index);
    case 'CHUNK':
      if (!/\d/.test(atom.text) || !isReadable(atom.text)) {
        return cell.inTitle ? index : readWord(cell, atom, index);
      }
      readNumber(cell, atom, index);
      return index;
    default:
      return index;
  }
}

/** After a code a bracket holds a version or a remark and goes; before one it counts only when it holds a number. */
function readBracket(cell: Cell, open: Atom, index: number): number {
  const close = cell.atoms[open.close];
  const last = close?.kind === 'CLOSE' ? open.close : open.close - 1;
  if (cell.inTitle) return last;
  const end = close?.from ?? cell.visible.length;
  const inside = cell.visible.slice(open.to, Math.min(end, open.to + LONGEST_REMARK));
  if (cell.draft.isComplete || cell.draft.isDigitless) {
    const version = parseBracketedVersion(inside);
    if (version !== null) cell.draft.markVersion(version, cell.atoms[last]?.to ?? end);
    return last;
  }
  const isRemark = !/\d/.test(inside) && cell.atoms[last + 1]?.kind === 'CHUNK';
  return isRemark ? last : index;
}

function readColon(cell: Cell): void {
  if (cell.inTitle) return;
  if (cell.draft.isComplete || cell.draft.isDigitless) cell.enterTitle();
  else cell.expectCode();
}

/** A line break ends an element, unless it cuts a code after the letters of its body (`SFS` / `SYS 11`). */
function readLineBreak(cell: Cell, index: number): number {
  const next = cell.atoms[index + 1];
  const isCut =
    BODY_PREFIXES.has(cell.draft.normalised) &&
    next?.kind === 'CHUNK' &&
    !cell.isUnmistakable(toNormalForm(next.text));
  if (isCut) return index;
  cell.endElement();
  return skipListNumber(cell, index);
}

/** Skips `1.` or `1)` before a code at the start of the line after `index`. */
function skipListNumber(cell: Cell, index: number): number {
  const [number, mark, chunk] = cell.atoms.slice(index + 1, index + 4);
  const isNumber = number?.kind === 'CHUNK' && /^\d{1,2}$/.test(number.text) && !mark?.spaced;
  const isMark = mark?.text === '.' || mark?.text === ')';
  const isCode = chunk?.kind === 'CHUNK' && chunk.spaced && /^[A-Z]/i.test(chunk.text);
  return isNumber && isMark && isCode ? index + 2 : index;
}
