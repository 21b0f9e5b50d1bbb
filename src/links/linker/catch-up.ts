import { type RowReader } from '../../common/rows';
import { type ScoredOverlap } from '../overlap/overlap-wording';
import { mirrorRelation } from '../overlap/relation';
import { findWordings, type WordingChange } from '../wordings/wording.queries';
import { bestOf, updateBest } from './best-links';
import { type LinkEpochRow } from './link.entity';
import { changePages } from './pages';
import { type Claim } from './store/claim';
import { setLinkedUpTo, touchLinks } from './store/epochs';
import { findHolders, type LinkList, portionsOf, readLists, writeLists } from './store/link-lists';
import { breathe, type LinkProgress, type LinkSurroundings } from './surroundings';
import { type Found } from './thread/messages';
import { type WarmIndex } from './warm-index';

/** Changed wordings worked on together, and lists read at a time. */
const CHANGED = 20;
const LISTS = 100;

/**
 * Links what has changed since the epoch was linked last. `index` has followed the register already. Every wording that
 * changed is searched as if it were new, and the lists of its partners, old and new, are brought up to date; each list that
 * is written is right by itself, so it does not matter where a run was cut off: the next takes all changes again.
 */
export async function catchUp(
  around: LinkSurroundings,
  claim: Claim,
  index: WarmIndex,
  epoch: LinkEpochRow,
  progress: LinkProgress,
): Promise<void> {
  const upTo = index.version;
  for await (const changes of changePages(around.rows, epoch.linkedUpTo, upTo, CHANGED)) {
    await linkChanges(around, claim, index, epoch.number, changes);
    progress.onStep?.(changes.length);
  }
  await claim.write((unit) => setLinkedUpTo(unit, epoch.number, upTo, around.now().toISOString()));
}

async function linkChanges(
  around: LinkSurroundings,
  claim: Claim,
  index: WarmIndex,
  epoch: number,
  changes: readonly WordingChange[],
): Promise<void> {
  const { rows } = around;
  const keys = changes.map(({ key }) => key);
  const changed = new Set(keys);
  const found = await index.search(changes.flatMap(({ wording }) => wording ?? []));
  const offers = offersOf(found, changed);
  const holders = await findHolders(rows, epoch, keys);
  const touched = [...new Set([...holders, ...offers.keys()])].filter((key) => !changed.has(key)).sort();

  const write = (lists: readonly LinkList[]) => writeInSteps(around, claim, epoch, lists);
  for (const some of slicesOf(touched, LISTS)) {
    await breathe();
    const stored = await readLists(rows, epoch, some);
    const updated = new Map(
      some.map((key) => [key, updateBest(stored.get(key) ?? [], changed, offers.get(key) ?? [])] as const),
    );
    const lost = some.filter((key) => updated.get(key) === null);
    const searched = await searchAnew(rows, index, lost);
    await write(
      some.map((key) => ({
        key,
        before: stored.get(key) ?? [],
        links: updated.get(key) ?? searched.get(key) ?? [],
      })),
    );
  }
  const links = new Map(found.map((one) => [one.key, bestOf(one.links)]));
  const stored = await readLists(rows, epoch, keys);
  await write(keys.map((key) => ({ key, before: stored.get(key) ?? [], links: links.get(key) ?? [] })));
}

/** What the changed wordings have to offer to the lists of others, by the key of the other. */
function offersOf(
  found: readonly Found[],
  changed: ReadonlySet<string>,
): ReadonlyMap<string, readonly ScoredOverlap[]> {
  const offers = new Map<string, ScoredOverlap[]>();
  for (const { key, links } of found) {
    for (const link of links) {
      if (changed.has(link.key)) continue;
      const offer = { ...link, key, relation: mirrorRelation(link.relation) };
      const offered = offers.get(link.key);
      if (offered) offered.push(offer);
      else offers.set(link.key, [offer]);
    }
  }
  return offers;
}

/** The best links of wordings by a search; a wording that has gone meanwhile has none, and is due to be looked at again. */
async function searchAnew(
  rows: RowReader,
  index: WarmIndex,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly ScoredOverlap[]>> {
  if (keys.length === 0) return new Map();
  const found = await index.searchBest(await findWordings(rows, keys));
  return new Map(found.map(({ key, links }) => [key, links]));
}

async function writeInSteps(
  around: LinkSurroundings,
  claim: Claim,
  epoch: number,
  lists: readonly LinkList[],
): Promise<void> {
  for (const some of portionsOf(lists.filter(differs))) {
    await breathe();
    await claim.write(async (unit) => {
      await writeLists(unit, epoch, some);
      await touchLinks(unit, around.now().toISOString());
    });
  }
}

function differs({ links, before }: LinkList): boolean {
  const had = new Set(before.map(({ key }) => key));
  return links.length !== before.length || links.some(({ key }) => !had.has(key));
}

function* slicesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
