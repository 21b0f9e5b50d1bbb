import { type Atom } from './atoms';
import { type Cell } from './cell';
import { isDigitlessCode } from './digitless-code';
import { toNormalForm } from './normal-form';
import { continuesCode, isReadable, leadingLetters } from './plausibility';
import { readVersion } from './read-number';
import { expandStem, isBareNumber } from './shared-stem';
import { trimChunk } from './stuck-title';

/** Reads the mark at `index`, which belongs to the code at hand or ends it; answers the index of the last atom it used. */
export function readMark(cell: Cell, mark: Atom, index: number): number {
  if (cell.inTitle || cell.draft.isEmpty) return index;
  const next = cell.atoms[index + 1];
  const chunk = next?.kind === 'CHUNK' && isReadable(next.text) ? next : null;
  if (!cell.draft.isComplete) return readMarkInside(cell, mark, chunk, index);
  if (chunk !== null) {
    if (readVersion(cell, chunk)) return index + 1;
    if (continueCode(cell, mark, chunk) || shareStem(cell, mark, chunk)) return index + 1;
  }
  const isDash = mark.text === '-' || mark.text === '_';
  if (isDash && !isLikeCodeAtHand(cell, chunk)) cell.enterTitle();
  else cell.join();
  return index;
}

/** A mark before the first digit belongs to the code (`R&D 2`, `PPL.C224`), unless two codes without digits meet. */
function readMarkInside(cell: Cell, mark: Atom, chunk: Atom | null, index: number): number {
  if (cell.draft.normalised === 'N' && mark.text === '/' && /^a$/i.test(chunk?.text ?? '')) {
    cell.enterProse();
    return index + 1;
  }
  const isApart = mark.spaced && chunk?.spaced !== false;
  if (cell.draft.isDigitless && (isApart || (chunk !== null && isDigitlessCode(chunk.text)))) {
    if (mark.text === '-') cell.enterTitle();
    else cell.join();
  } else if (mark.text !== '+') cell.draft.append(mark.text, mark.from, mark.to);
  return index;
}

function continueCode(cell: Cell, mark: Atom, chunk: Atom): boolean {
  const isTight = !mark.spaced && !chunk.spaced;
  const isDecimal = mark.text === '.' && mark.spaced && isBareNumber(chunk.text);
  if (!isDecimal && !continuesCode(cell.draft, mark.text, chunk.text, isTight, cell.isKnown)) return false;
  const { body, version, titleFollows } = trimChunk(chunk.text);
  cell.draft.append(mark.text + body, mark.from, chunk.from + body.length);
  if (version !== null) cell.draft.markVersion(version, chunk.to);
  if (titleFollows) cell.enterTitle();
  return true;
}

/** `IMPEM107S/K`: after a slash a letter alone stands for the code with that letter at its end. */
function shareStem(cell: Cell, mark: Atom, chunk: Atom): boolean {
  const isLetter = mark.text === '/' && /^[A-Z]$/i.test(chunk.text);
  const code = isLetter ? expandStem(cell.draft.normalised, chunk.text) : null;
  if (code === null) return false;
  cell.join();
  cell.draft.expand(code, chunk.text, chunk.from, chunk.to);
  return true;
}

/** After a dash with spaces a title is to be expected, and a code only when it looks like the one before it. */
function isLikeCodeAtHand(cell: Cell, chunk: Atom | null): boolean {
  const other = chunk === null ? '' : toNormalForm(trimChunk(chunk.text).body);
  const isLike = leadingLetters(other) === leadingLetters(cell.draft.normalised);
  return /\d/.test(other) && (isLike || cell.isUnmistakable(other));
}
