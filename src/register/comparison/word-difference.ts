import { diffArrays } from 'diff';
import { normaliseSpace } from '../../text/normalise';

/** What became of a run of words. */
export type WordOperation = 'EQUAL' | 'INSERTED' | 'DELETED';

/** A run of words that stayed, came or went, with the white space before it. */
export interface WordChange {
  readonly op: WordOperation;
  readonly text: string;
}

interface Piece {
  readonly word: string;
  readonly lead: string;
}

/**
 * The difference between two texts by words and punctuation marks, white space normalised; of words that were replaced,
 * those that went come first. EQUAL and INSERTED joined give `to`, EQUAL and DELETED give `from`. The difference of the
 * texts the other way round is the same with INSERTED and DELETED exchanged.
 */
export function differenceInWords(from: string, to: string): readonly WordChange[] {
  const isTurned = from > to;
  const [before, after] = [piecesOf(from), piecesOf(to)];
  const words = (pieces: readonly Piece[]) => pieces.map(({ word }) => word);
  const changes = isTurned
    ? diffArrays(words(after), words(before))
    : diffArrays(words(before), words(after));
  const runs = new Runs();
  let [left, right] = [0, 0];
  for (const { count, added, removed } of changes) {
    const isInserted = isTurned ? removed : added;
    for (let each = 0; each < count; each += 1) {
      if (added || removed) {
        const piece = isInserted ? after[right++] : before[left++];
        runs.add(isInserted ? 'INSERTED' : 'DELETED', (piece?.lead ?? '') + (piece?.word ?? ''));
      } else runs.addEqual(before[left++], after[right++]);
    }
  }
  return runs.list();
}

/** Words, numbers and single marks with the white space before each. Inner apostrophes and hyphens belong to a word. */
function piecesOf(text: string): Piece[] {
  const pattern = /( ?)([\p{L}\p{N}\p{M}]+(?:['’\-][\p{L}\p{N}\p{M}]+)*|[^ ])/gu;
  return [...normaliseSpace(text).matchAll(pattern)].map(([, lead = '', word = '']) => ({ lead, word }));
}

/** Runs between two equal words: all that went, then all that came. */
class Runs {
  private readonly runs: WordChange[] = [];
  private waiting = { DELETED: '', INSERTED: '' };
  private equal = '';

  add(op: 'DELETED' | 'INSERTED', text: string): void {
    this.endEqual();
    this.waiting[op] += text;
  }

  /** The same word on both sides; white space that stands before it on one side alone came or went. */
  addEqual(before: Piece | undefined, after: Piece | undefined): void {
    if (!before || !after) return;
    if (before.lead !== after.lead) this.add(after.lead === '' ? 'DELETED' : 'INSERTED', ' ');
    this.endChange();
    this.equal += (before.lead === after.lead ? after.lead : '') + after.word;
  }

  list(): readonly WordChange[] {
    this.endEqual();
    this.endChange();
    return this.runs;
  }

  private endEqual(): void {
    if (this.equal !== '') this.runs.push({ op: 'EQUAL', text: this.equal });
    this.equal = '';
  }

  private endChange(): void {
    for (const op of ['DELETED', 'INSERTED'] as const) {
      if (this.waiting[op] !== '') this.runs.push({ op, text: this.waiting[op] });
    }
    this.waiting = { DELETED: '', INSERTED: '' };
  }
}
