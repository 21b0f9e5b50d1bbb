import { type Atom } from './atoms';
import { type Cell } from './cell';
import { CodeDraft } from './code-draft';
import { isDigitlessCode } from './digitless-code';
import { toNormalForm } from './normal-form';
import { beginsAnotherCode, isPieceByPlace, isProse, isReadable, joinsCodes } from './plausibility';
import { parseFigure, parseVersionChunk } from './version-mark';
import { JOINING_WORDS, LABEL_WORDS, VERSION_WORDS } from './words';

/** Reads the chunk without a number at `index`; answers the index of the last atom it used. */
export function readWord(cell: Cell, atom: Atom, index: number): number {
  if (cell.draft.isComplete) return readWordAfterCode(cell, atom, index);
  const word = atom.text.toLowerCase();
  const isCode = isDigitlessCode(atom.text) || cell.isKnown(toNormalForm(atom.text));
  if (cell.draft.isDigitless) {
    if (!isCode && !JOINING_WORDS.has(word)) {
      cell.enterTitle();
      return index;
    }
    cell.startNext();
  }
  if (cell.draft.isEmpty && cell.codes.length > 0 && JOINING_WORDS.has(word) && word === atom.text)
    return index;
  if (LABEL_WORDS.has(word)) cell.expectCode();
  else if (!isCode && isProse(atom.text) && !isPieceByPlace(cell.atoms, index)) cell.enterProse();
  else {
    if (isCode) cell.draft = new CodeDraft();
    cell.draft.append(atom.text, atom.from, atom.to);
  }
  return index;
}

/** A word after a complete code joins, labels or versions it, is its last letter, begins another code or a title. */
function readWordAfterCode(cell: Cell, atom: Atom, index: number): number {
  const word = atom.text.toLowerCase();
  const next = cell.atoms[index + 1];
  if (joinsCodes(cell.atoms, index)) {
    cell.join();
    return index;
  }
  if (LABEL_WORDS.has(word)) {
    cell.startNext();
    cell.expectCode();
    return index;
  }
  const figureAt = next?.text === '.' ? index + 2 : index + 1;
  const figure = VERSION_WORDS.has(word) ? parseFigure(cell.atoms[figureAt]?.text ?? '') : null;
  if (figure !== null) {
    cell.draft.markVersion(figure, cell.atoms[figureAt]?.to ?? atom.to);
    return figureAt;
  }
  const isLast = next?.kind !== 'CHUNK' || parseVersionChunk(next.text) !== null;
  if (isLast && word.length === 1 && isReadable(word)) {
    cell.draft.append(atom.text, atom.from, atom.to);
    return index;
  }
  if (isDigitlessCode(atom.text) || beginsAnotherCode(cell.atoms, index, cell.draft.firstPiece)) {
    cell.startNext();
    cell.draft.append(atom.text, atom.from, atom.to);
  } else cell.enterTitle();
  return index;
}
