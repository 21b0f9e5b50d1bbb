import { type Atom } from './atoms';
import { isDigitlessCode } from './digitless-code';
import { type CodeDraft } from './code-draft';
import { findBodyPrefix } from './normal-form';
import { type IsKnown } from './parsed-urn';
import { expandStem, isBareNumber } from './shared-stem';
import { trimChunk } from './stuck-title';
import {
  BODY_PREFIXES,
  COUNTED_WORDS,
  JOINING_WORDS,
  LABEL_WORDS,
  PLAIN_PAIRS,
  PLAIN_WORDS,
  VERSION_WORDS,
  WORDS_LIKE_CODES,
} from './words';

/** Longer chunks are junk; no code on the register of 2019 has more than 31 characters. */
const LONGEST_CHUNK = 60;
const LONGEST_PIECE = 10;

/** True when the chunk is of plain letters, digits and marks, and short enough to be part of a code. */
export function isReadable(chunk: string): boolean {
  return chunk.length <= LONGEST_CHUNK && /^[A-Za-z0-9.\-_]+$/.test(chunk);
}

/** True for a chunk without a digit that is a word of prose or a name rather than a piece of a code (`SFS`, `CfA`, `Unit`). */
export function isProse(chunk: string): boolean {
  if (chunk.includes('.')) return chunk.split('.').some(isProse);
  const word = chunk.toLowerCase();
  if (!isReadable(chunk) || chunk.length > LONGEST_PIECE) return true;
  if (PLAIN_WORDS.has(word) || WORDS_LIKE_CODES.has(word)) return true;
  const isCapitals = chunk === chunk.toUpperCase();
  if (PLAIN_PAIRS.has(word)) return !isCapitals;
  return word.length > 4 && !isCapitals && !BODY_PREFIXES.has(word.slice(0, 3).toUpperCase());
}

/**
 * True when a word that could be prose is a piece of a code by its place: between the letters of a body and a number
 * (`SFH NEW 12`), or filling the cell with a number (`samcc 01`, `as 7`), unless it is a word for what is counted (`level 3`).
 */
export function isPieceByPlace(atoms: readonly Atom[], index: number): boolean {
  const [before, word, after] = [atoms[index - 1], atoms[index]?.text ?? '', atoms[index + 1]];
  if (after?.kind !== 'CHUNK' || !/^\d/.test(after.text)) return false;
  const isInside =
    index === 1 && BODY_PREFIXES.has(before?.text.toUpperCase() ?? '') && /^[A-Z]{2,4}$/i.test(word);
  const lower = word.toLowerCase();
  const isCounted = [PLAIN_WORDS, WORDS_LIKE_CODES, COUNTED_WORDS].some((words) => words.has(lower));
  return isInside || (atoms.length === 2 && /^[a-z]{2,8}$/.test(lower) && !isCounted);
}

/** True when a code is one even in the middle of prose: known, or with the letters of a body and a number in one run. */
export function isUnmistakable(normalised: string, isKnown: IsKnown): boolean {
  if (isKnown(normalised)) return true;
  if (!BODY_PREFIXES.has(findBodyPrefix(normalised) ?? '') || !/\d/.test(normalised)) return false;
  return !WORDS_LIKE_CODES.has(/^[A-Z]*/.exec(normalised)?.[0].toLowerCase() ?? '');
}

/** The letters a code begins with: two codes that share them come from one list. */
export function leadingLetters(normalised: string): string {
  return /^[A-Z.&]*/.exec(normalised)?.[0] ?? '';
}

/** The next chunks from `index` on that only spaces or tight marks part (`CFAM`, `LBA4`), no more than a code can have. */
function chunksAhead(atoms: readonly Atom[], index: number): readonly string[] {
  const chunks: string[] = [];
  for (const atom of atoms.slice(index, index + 6)) {
    if (atom.kind === 'CHUNK' && isReadable(atom.text)) chunks.push(atom.text);
    else if (atom.kind !== 'MARK' || atom.spaced) break;
  }
  return chunks.slice(0, 4);
}

/**
 * True when the piece without a digit at `index`, which follows a complete code after a mere space, begins another one
 * (`SFS SYS 11 SFS SYS 12`) rather than a title: capitals, or the first piece of the code before it, and a number soon.
 */
export function beginsAnotherCode(atoms: readonly Atom[], index: number, firstPiece: string): boolean {
  for (const [ahead, chunk] of chunksAhead(atoms, index).entries()) {
    if (/\d/.test(chunk)) return ahead > 0;
    const word = chunk.toLowerCase();
    if (LABEL_WORDS.has(word) || JOINING_WORDS.has(word) || VERSION_WORDS.has(word)) return false;
    const isCapitals = chunk === chunk.toUpperCase() && !PLAIN_WORDS.has(word) && chunk.length <= 6;
    const isFirstPiece =
      word === firstPiece.toLowerCase() || BODY_PREFIXES.has(word.slice(0, 3).toUpperCase());
    if (!isCapitals && !isFirstPiece && (ahead === 0 || isProse(chunk))) return false;
    if (isFirstPiece && WORDS_LIKE_CODES.has(word)) return false;
  }
  return false;
}

/** True when a word in small letters follows the chunk at `index`: no list of codes goes on like that. */
export function isFollowedByTitle(atoms: readonly Atom[], index: number): boolean {
  const next = atoms[index + 1];
  if (next?.kind !== 'CHUNK' || /\d/.test(next.text) || !/\p{Ll}{2}/u.test(next.text)) return false;
  const word = next.text.toLowerCase();
  return ![JOINING_WORDS, LABEL_WORDS, VERSION_WORDS].some((words) => words.has(word));
}

/** True when the word at `index`, after a complete code, joins it to another one (`and`, Welsh `a`, `ac`, `neu`). */
export function joinsCodes(atoms: readonly Atom[], index: number): boolean {
  const word = atoms[index]?.text ?? '';
  if (!JOINING_WORDS.has(word.toLowerCase()) || word === 'A') return false;
  for (const [ahead, chunk] of chunksAhead(atoms, index + 1).entries()) {
    if (/\d/.test(chunk)) return ahead > 0 || !/^ac?$/i.test(word) || /[A-Z]/i.test(chunk);
    if (isDigitlessCode(chunk)) return true;
    if (isProse(chunk) && !LABEL_WORDS.has(chunk.toLowerCase())) return false;
  }
  return false;
}

/**
 * True when `mark` and the chunk after it belong to the complete code before them: a code so known; a hyphen and a number
 * (`SEMME3- 34`); a year (`PPL 1GEN4/09`); or an ampersand in the middle of a code (`PPL 2S&M2`).
 */
export function continuesCode(
  draft: CodeDraft,
  mark: string,
  chunk: string,
  isTight: boolean,
  isKnown: IsKnown,
): boolean {
  const { body } = trimChunk(chunk);
  if (isKnown(draft.normalisedWith(mark + body))) return true;
  if (mark === '-' || mark === '_') return isBareNumber(body);
  if (mark === '&') return isTight && isAmpersandOfLevel(draft.normalised, body);
  return mark === '/' && isYearOf(draft.normalised, body) && !areBothKnown(draft.normalised, body, isKnown);
}

/** A slash and two digits (or a year in full) are a year when the code begins with PPL or a digit (rule 6). */
function isYearOf(code: string, digits: string): boolean {
  return /^(?:\d{2}|(?:19|20)\d{2})$/.test(digits) && /^(?:PPL|\d)/.test(code);
}

/**
 * An `&` may stand between the two halves of a code although what is before it has a digit: that digit is only a level,
 * followed by one letter, and what comes after has no more than two letters (`2S&M2`).
 */
function isAmpersandOfLevel(before: string, after: string): boolean {
  return /^(?:[A-Z]{3})?\d[A-Z]$/.test(before) && /^[A-Z]{1,2}\d/i.test(after);
}

function areBothKnown(code: string, number: string, isKnown: IsKnown): boolean {
  const second = expandStem(code, number);
  return second !== null && isKnown(code) && isKnown(second);
}
