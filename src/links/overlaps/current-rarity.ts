import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { type LinkEpochRow } from '../linker/link.entity';
import { findCurrentEpoch, readRarities } from '../linker/store/epochs';
import { breathe } from '../linker/surroundings';
import { Rarity } from '../overlap/terms/rarity';

interface Known {
  readonly epoch: string;
  readonly rarity: Promise<Rarity>;
}

/** Rarities of one epoch never change, so they are read once for each database. */
const known = new WeakMap<RowReader, Known>();

const NO_RARITIES = new Rarity({ texts: { EN: 0, CY: 0 }, terms: { EN: new Map(), CY: new Map() } });

/** The rarities that the links shown now were scored with; one SQL statement once they are known. */
export async function findCurrentRarity(rows: RowReader): Promise<Rarity> {
  const epoch = await findCurrentEpoch(rows);
  if (!epoch) return NO_RARITIES;
  const name = `${epoch.number} ${epoch.startedAt}`;
  const last = known.get(rows);
  if (last?.epoch === name) return last.rarity;
  const rarity = readRarity(rows, epoch);
  known.set(rows, { epoch: name, rarity });
  rarity.catch(() => known.delete(rows));
  return rarity;
}

const PAGE = 2_000;

async function readRarity(rows: RowReader, { number, textsEn, textsCy }: LinkEpochRow): Promise<Rarity> {
  const terms: Readonly<Record<Language, Map<string, number>>> = { EN: new Map(), CY: new Map() };
  for (let page = await readRarities(rows, number, null, PAGE); page.length > 0;) {
    for (const { language, term, texts } of page) terms[language].set(term, texts);
    await breathe();
    page = await readRarities(rows, number, page.at(-1) ?? null, PAGE);
  }
  return new Rarity({ texts: { EN: textsEn, CY: textsCy }, terms });
}
