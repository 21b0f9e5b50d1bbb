import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { type WordingInUse } from '../wordings/wording.queries';
import { askAhead } from './ahead';
import { type LinkEpochRow } from './link.entity';
import { rarityPages, wordingPages } from './pages';
import { type Claim } from './store/claim';
import { addRarities, setTexts } from './store/epochs';
import { breathe, type LinkProgress } from './surroundings';
import { type TermCount, type TextToCount } from './thread/messages';
import { type LinkingThread } from './thread/linking-thread';

/** Rarities read or written at a time. */
const TERMS = 1_000;

type Texts = Readonly<Record<Language, number>>;

/** Counts in how many different texts each term occurs, for an epoch that begins. Gives the numbers of texts. */
export async function countRarities(
  rows: RowReader,
  claim: Claim,
  thread: LinkingThread,
  epoch: LinkEpochRow,
  progress: LinkProgress,
): Promise<Texts> {
  await thread.ask('beginCount', null);
  await askAhead(
    wordingPages(rows, epoch.linkedUpTo),
    (page) => thread.ask('count', page.flatMap(textsOf)),
    (_, page) => progress.onStep?.(page.length),
  );
  const texts = await thread.ask('endCount', null);
  for (let from = 0; ; from += TERMS) {
    const terms = await thread.ask('readTerms', { from, count: TERMS });
    if (terms.length === 0) break;
    await write(claim, epoch.number, terms);
  }
  await claim.write((unit) => setTexts(unit, epoch.number, texts));
  return texts;
}

/** Takes over the rarities of an epoch for another, so that its links must come out the same. */
export async function keepRarities(
  rows: RowReader,
  claim: Claim,
  from: LinkEpochRow,
  to: LinkEpochRow,
): Promise<Texts> {
  for await (const terms of rarityPages(rows, from.number)) await write(claim, to.number, terms);
  const texts = { EN: from.textsEn, CY: from.textsCy };
  await claim.write((unit) => setTexts(unit, to.number, texts));
  return texts;
}

async function write(claim: Claim, epoch: number, terms: readonly TermCount[]): Promise<void> {
  const rarities = terms.map((term) => ({ ...term, epoch }));
  await breathe();
  await claim.write((unit) => addRarities(unit, rarities));
}

function textsOf({ text, textKeyEn, textKeyCy }: WordingInUse): TextToCount[] {
  const one = (language: Language, key: string | null): TextToCount[] => {
    const own = text[language];
    return own === undefined || key === null ? [] : [{ language, key, text: own }];
  };
  return [...one('EN', textKeyEn), ...one('CY', textKeyCy)];
}
