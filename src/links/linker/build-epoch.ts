import { type RowReader } from '../../common/rows';
import { getRegisterState } from '../../register/changes/change.queries';
import { deleteRetired, readMarks, type WordingInUse, type WordingMark } from '../wordings/wording.queries';
import { type LinkEpochRow, type TermRarityRow } from './link.entity';
import { type Claim } from './store/claim';
import {
  addRarities,
  beginEpoch,
  findCurrentEpoch,
  readRarities,
  setTexts,
  swapEpochs,
  sweepEpochs,
} from './store/epochs';
import { writeLists } from './store/link-lists';
import { breathe, type LinkProgress, type LinkSurroundings } from './surroundings';
import { type Found } from './thread/messages';
import { type LinkingThread } from './thread/linking-thread';
import { WarmIndex, wordingPages } from './warm-index';

/** Rarities written in one transaction, wordings searched at a time, lists written in one transaction, wordings counted. */
const TERMS = 1_000;
const SEARCHED = 100;
const LISTS = 25;
const MARKS = 2_000;

/** How an epoch is built. */
export interface BuildOptions extends LinkProgress {
  /** KEPT: with the rarities of the current epoch, so that the links come out as they are if they are right. */
  readonly rarities?: 'COUNTED' | 'KEPT';
}

/**
 * Computes all links anew beside those that are shown, then shows them instead and deletes the old ones. The index it
 * gives is of the new epoch. Cut off at any moment, it leaves what is shown as it was, and rows that the next run deletes.
 */
export async function buildEpoch(
  around: LinkSurroundings,
  claim: Claim,
  thread: LinkingThread,
  options: BuildOptions,
): Promise<WarmIndex> {
  const { rows } = around;
  await sweepEpochs(rows, claim);
  const { dataVersion } = await getRegisterState(rows);
  const before = await findCurrentEpoch(rows);
  const wordings = await countWordings(rows);
  const epoch = await beginEpoch(claim, {
    linkedUpTo: dataVersion,
    wordings,
    startedAt: around.now().toISOString(),
  });
  const texts =
    options.rarities === 'KEPT' && before
      ? await keepRarities(rows, claim, before, epoch)
      : await countRarities(rows, claim, thread, epoch, options);
  options.onPhase?.('LOADING', wordings);
  const rarityEpoch = { ...epoch, textsEn: texts.EN, textsCy: texts.CY };
  const index = await WarmIndex.load(rows, thread, rarityEpoch, dataVersion, options);
  options.onPhase?.('LINKING', wordings);
  await linkAll(rows, claim, index, epoch, options);
  await claim.write((unit) => swapEpochs(unit, epoch.number, around.now().toISOString()));
  await forgetRetired(rows, claim, dataVersion);
  await sweepEpochs(rows, claim);
  return index;
}

async function countRarities(
  rows: RowReader,
  claim: Claim,
  thread: LinkingThread,
  epoch: LinkEpochRow,
  progress: LinkProgress,
): Promise<{ EN: number; CY: number }> {
  progress.onPhase?.('COUNTING', epoch.wordings);
  await thread.ask('beginCount', null);
  for await (const page of wordingPages(rows, epoch.linkedUpTo)) {
    await thread.ask('count', page.flatMap(textsOf));
    progress.onStep?.(page.length);
  }
  const texts = await thread.ask('endCount', null);
  for (let from = 0; ; from += TERMS) {
    const terms = await thread.ask('readTerms', { from, count: TERMS });
    if (terms.length === 0) break;
    await breathe();
    await claim.write((unit) =>
      addRarities(
        unit,
        terms.map((term) => ({ ...term, epoch: epoch.number })),
      ),
    );
  }
  await claim.write((unit) => setTexts(unit, epoch.number, texts));
  return texts;
}

function textsOf({ text, textKeyEn, textKeyCy }: WordingInUse) {
  return [
    ...(text.EN === undefined || textKeyEn === null
      ? []
      : [{ language: 'EN' as const, key: textKeyEn, text: text.EN }]),
    ...(text.CY === undefined || textKeyCy === null
      ? []
      : [{ language: 'CY' as const, key: textKeyCy, text: text.CY }]),
  ];
}

async function keepRarities(
  rows: RowReader,
  claim: Claim,
  before: LinkEpochRow,
  epoch: LinkEpochRow,
): Promise<{ EN: number; CY: number }> {
  const texts = { EN: before.textsEn, CY: before.textsCy };
  for (let after: TermRarityRow | null = null; ;) {
    const rarities = await readRarities(rows, before.number, after, TERMS);
    after = rarities.at(-1) ?? null;
    if (after === null) break;
    await breathe();
    await claim.write((unit) =>
      addRarities(
        unit,
        rarities.map((row) => ({ ...row, epoch: epoch.number })),
      ),
    );
  }
  await claim.write((unit) => setTexts(unit, epoch.number, texts));
  return texts;
}

/** The thread searches one page while the lists of the page before are written. */
async function linkAll(
  rows: RowReader,
  claim: Claim,
  index: WarmIndex,
  epoch: LinkEpochRow,
  progress: LinkProgress,
): Promise<void> {
  let ahead: Promise<readonly Found[]> = Promise.resolve([]);
  for await (const page of wordingPages(rows, epoch.linkedUpTo, SEARCHED)) {
    const found = await ahead;
    ahead = index.searchBest(page);
    await writeFound(claim, epoch, found, progress);
  }
  await writeFound(claim, epoch, await ahead, progress);
}

async function writeFound(
  claim: Claim,
  epoch: LinkEpochRow,
  found: readonly Found[],
  progress: LinkProgress,
): Promise<void> {
  for (let start = 0; start < found.length; start += LISTS) {
    const lists = found.slice(start, start + LISTS).map((one) => ({ ...one, before: [] }));
    await breathe();
    await claim.write((unit) => writeLists(unit, epoch.number, lists));
    progress.onStep?.(lists.length);
  }
}

async function countWordings(rows: RowReader): Promise<number> {
  let count = 0;
  for await (const page of markPages(rows)) count += page.filter(({ isRetired }) => !isRetired).length;
  return count;
}

/** Every index of an older epoch is thrown away, so nobody needs to be told any more that these went. */
async function forgetRetired(rows: RowReader, claim: Claim, upTo: number): Promise<void> {
  for await (const page of markPages(rows)) {
    const old = page.filter(({ isRetired, changedAt }) => isRetired && changedAt <= upTo);
    const keys = old.map(({ key }) => key);
    if (keys.length > 0) await claim.write((unit) => deleteRetired(unit, keys, upTo));
  }
}

async function* markPages(rows: RowReader): AsyncGenerator<readonly WordingMark[]> {
  for (let after = ''; ;) {
    await breathe();
    const page = await readMarks(rows, after, MARKS);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.key;
  }
}
