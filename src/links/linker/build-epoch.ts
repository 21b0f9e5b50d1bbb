import { type RowReader } from '../../common/rows';
import { getRegisterState } from '../../register/changes/change.queries';
import { deleteRetired } from '../wordings/wording.queries';
import { askAhead } from './ahead';
import { type LinkEpochRow } from './link.entity';
import { markPages, wordingPages } from './pages';
import { countRarities, keepRarities } from './rarities';
import { type Claim } from './store/claim';
import { beginEpoch, findCurrentEpoch, swapEpochs, sweepEpochs } from './store/epochs';
import { portionsOf, writeLists } from './store/link-lists';
import { breathe, type LinkProgress, type LinkSurroundings } from './surroundings';
import { type Found } from './thread/messages';
import { type LinkingThread } from './thread/linking-thread';
import { WarmIndex } from './warm-index';

/** Wordings searched at a time. */
const SEARCHED = 100;

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
  if (options.rarities !== 'KEPT' || !before) options.onPhase?.('COUNTING', wordings);
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

/** The thread searches one page while the lists of the page before are written. */
async function linkAll(
  rows: RowReader,
  claim: Claim,
  index: WarmIndex,
  epoch: LinkEpochRow,
  progress: LinkProgress,
): Promise<void> {
  await askAhead(
    wordingPages(rows, epoch.linkedUpTo, SEARCHED),
    (page) => index.searchBest(page),
    (found) => writeFound(claim, epoch, found, progress),
  );
}

async function writeFound(
  claim: Claim,
  epoch: LinkEpochRow,
  found: readonly Found[],
  progress: LinkProgress,
): Promise<void> {
  for (const lists of portionsOf(found.map((one) => ({ ...one, before: [] })))) {
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
