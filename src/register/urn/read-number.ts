import { type Atom } from './atoms';
import { type Cell } from './cell';
import { CodeDraft } from './code-draft';
import { toNormalForm } from './normal-form';
import { isFollowedByTitle } from './plausibility';
import { expandStem, isBareNumber } from './shared-stem';
import { trimChunk } from './stuck-title';
import { parseVersionChunk } from './version-mark';
import { BODY_PREFIXES } from './words';

/** Reads the chunk with a number at `index`: it completes the code at hand, goes with it, or begins another. */
export function readNumber(cell: Cell, atom: Atom, index: number): void {
  const { body, version, titleFollows } = trimChunk(atom.text);
  if (cell.draft.isComplete && !beginsAnother(cell, atom, body, index)) return;
  const alone = toNormalForm(body);
  const standsAlone = cell.isUnmistakable(alone);
  if (cell.inTitle && !(/^[A-Z]{3}/.test(alone) && cell.isLikeOthers(alone))) return;
  cell.inTitle = false;
  if (standsAlone && isForeign(cell, alone)) cell.draft = new CodeDraft();
  appendNumber(cell, atom, body);
  if (!isPlausible(cell)) return cell.enterProse();
  if (version !== null) cell.draft.markVersion(version, atom.to);
  if (titleFollows) cell.enterTitle();
}

/** Takes a chunk that is a version mark into the code at hand; false when it is none. */
export function readVersion(cell: Cell, atom: Atom): boolean {
  const mark = parseVersionChunk(atom.text);
  if (mark === null) return false;
  cell.draft.append(mark.suffix, atom.from, atom.to);
  cell.draft.markVersion(mark.version, atom.to);
  return true;
}

/** After a complete code and a mere space: false when the chunk goes with that code (`PPL 4GEN 2`), true when another begins. */
function beginsAnother(cell: Cell, atom: Atom, body: string, index: number): boolean {
  if (readVersion(cell, atom)) return false;
  const isRestOfLevel = isBareNumber(body) && /^(?:[A-Z]{3})?\d[A-Z]{2,}$/.test(cell.draft.normalised);
  if (isRestOfLevel || cell.isKnown(cell.draft.normalisedWith(body))) {
    cell.draft.append(body, atom.from, atom.to);
    return false;
  }
  const isYear = /^(?:19|20)\d\d$/.test(body) && /[A-Z]/.test(cell.draft.normalised);
  if (isYear) return false;
  if (isFollowedByTitle(cell.atoms, index) && !cell.isLikeOthers(toNormalForm(body), cell.draft.normalised)) {
    cell.enterTitle();
    return false;
  }
  cell.startNext();
  return true;
}

/** True when what stands before a code is no piece of it: `NOS CFACC25`, `CFA CFACC25` (but `LAN LAN91` is LANLAN91). */
function isForeign(cell: Cell, code: string): boolean {
  if (cell.draft.isEmpty || cell.isKnown(cell.draft.normalisedWith(code))) return false;
  const before = cell.draft.normalised;
  const isRepeated = code.startsWith(before) && /^[A-Z]/.test(code.slice(before.length));
  return isRepeated || cell.isKnown(code) || !BODY_PREFIXES.has(before);
}

function appendNumber(cell: Cell, atom: Atom, body: string): void {
  const to = atom.from + body.length;
  const shares = cell.isJoined && cell.draft.isEmpty && cell.previous !== null && isBareNumber(body);
  const expanded = shares ? expandStem(cell.previous, body) : null;
  if (expanded === null) cell.draft.append(body, atom.from, to);
  else cell.draft.expand(expanded, body, atom.from, to);
}

/** False where prose, or a title earlier in the list, speaks against the code just read. */
function isPlausible(cell: Cell): boolean {
  const { normalised } = cell.draft;
  if (cell.isLabelled) return true;
  if (cell.inProse) return cell.isUnmistakable(normalised);
  return !cell.isAfterTitle || cell.isLikeOthers(normalised);
}
