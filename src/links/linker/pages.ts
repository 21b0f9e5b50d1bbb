import { type RowReader } from '../../common/rows';
import {
  type ChangePlace,
  readChangedWordings,
  readMarks,
  readWordings,
  type WordingChange,
  type WordingInUse,
  type WordingMark,
} from '../wordings/wording.queries';
import { readRarities } from './store/epochs';
import { breathe } from './surroundings';
import { type TermCount } from './thread/messages';

/** Wordings with their texts, wordings without, and terms in a page: few enough that none holds up the event loop. */
const WORDINGS = 250;
const MARKS = 2_000;
const TERMS = 1_000;

/** All wordings in use that have not changed after `upTo`, in pages in the order of their keys. */
export async function* wordingPages(
  rows: RowReader,
  upTo: number,
  size = WORDINGS,
): AsyncGenerator<readonly WordingInUse[]> {
  let after = '';
  for (;;) {
    await breathe();
    const page = await readWordings(rows, upTo, after, size);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.key;
  }
}

/** All wordings that changed after one version and up to another, in pages in the order of change. */
export async function* changePages(
  rows: RowReader,
  after: number,
  upTo: number,
  size: number,
): AsyncGenerator<readonly WordingChange[]> {
  let place: ChangePlace = { changedAt: after + 1, key: '' };
  for (;;) {
    await breathe();
    const page = await readChangedWordings(rows, place, upTo, size);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    place = last;
  }
}

/** The stored rarities of an epoch in pages, always in the same order. */
export async function* rarityPages(rows: RowReader, epoch: number): AsyncGenerator<readonly TermCount[]> {
  for (let after: TermCount | null = null; ;) {
    await breathe();
    const page: readonly TermCount[] = await readRarities(rows, epoch, after, TERMS);
    after = page.at(-1) ?? null;
    if (after === null) return;
    yield page;
  }
}

/** All stored wordings as far as counting and clearing up need them, in pages in the order of their keys. */
export async function* markPages(rows: RowReader): AsyncGenerator<readonly WordingMark[]> {
  for (let after = ''; ;) {
    await breathe();
    const page = await readMarks(rows, after, MARKS);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.key;
  }
}
