import { columnsOf } from '../../../common/columns';
import { type Language } from '../../../common/language';
import { type RowReader } from '../../../common/rows';
import { insertRows, type UnitOfWork } from '../../../common/unit-of-work';
import { ANALYSER_VERSION } from '../../../text/analyse';
import { MODEL_VERSION } from '../../overlap/model/coefficients';
import { LinkEpochEntity, type LinkEpochRow, TermRarityEntity, type TermRarityRow } from '../link.entity';
import { breathe } from '../surroundings';
import { type Claim } from './claim';

const FIELDS = [
  'number',
  'state',
  'analyser',
  'model',
  'textsEn',
  'textsCy',
  'wordings',
  'linkedUpTo',
  'startedAt',
] as const satisfies readonly (keyof LinkEpochRow)[];

/** The versions that links are computed with by this program. */
const VERSIONS = { analyser: String(ANALYSER_VERSION), model: String(MODEL_VERSION) } as const;

/** The epoch whose links are shown; null before the first has been computed. */
export async function findCurrentEpoch(rows: RowReader): Promise<LinkEpochRow | null> {
  const [epoch] = await rows.all<LinkEpochRow>(
    `select ${columnsOf('e', FIELDS)} from link_epoch e where e.state = 'CURRENT'`,
  );
  return epoch ?? null;
}

/** Whether links were computed by the analyser and the model of this program. */
export function isOfThisProgram(epoch: LinkEpochRow): boolean {
  return epoch.analyser === VERSIONS.analyser && epoch.model === VERSIONS.model;
}

/** Begins an epoch that nobody sees yet; its number is one that no row of any table bears. */
export async function beginEpoch(
  claim: Claim,
  facts: Pick<LinkEpochRow, 'linkedUpTo' | 'wordings' | 'startedAt'>,
): Promise<LinkEpochRow> {
  return claim.write(async (unit) => {
    const [last] = await unit.rows.all<{ number: number | null }>(
      'select max(number) as number from link_epoch',
    );
    const epoch: LinkEpochRow = {
      number: (last?.number ?? 0) + 1,
      state: 'BUILDING',
      ...VERSIONS,
      textsEn: 0,
      textsCy: 0,
      ...facts,
    };
    await insertRows(unit, LinkEpochEntity, [epoch]);
    return epoch;
  });
}

/** Notes how many texts the rarities of an epoch were counted over. */
export async function setTexts(
  unit: UnitOfWork,
  epoch: number,
  texts: Readonly<Record<Language, number>>,
): Promise<void> {
  await unit.rows.all('update link_epoch set texts_en = ?, texts_cy = ? where number = ?', [
    texts.EN,
    texts.CY,
    epoch,
  ]);
}

/** Makes an epoch that was built the one that is shown, and the one shown until now one to be deleted. */
export async function swapEpochs(unit: UnitOfWork, epoch: number, at: string): Promise<void> {
  await unit.rows.all(`update link_epoch set state = 'RETIRED' where state = 'CURRENT'`);
  await unit.rows.all(`update link_epoch set state = 'CURRENT' where number = ?`, [epoch]);
  await touchLinks(unit, at);
}

/** Says that the links which are shown have changed. */
export async function touchLinks(unit: UnitOfWork, at: string): Promise<void> {
  await unit.rows.all('update link_state set version = version + 1, linked_at = ? where id = 1', [at]);
}

/** Says that all wordings changed up to a version have been linked. */
export async function setLinkedUpTo(
  unit: UnitOfWork,
  epoch: number,
  version: number,
  at: string,
): Promise<void> {
  await unit.rows.all('update link_epoch set linked_up_to = ? where number = ?', [version, epoch]);
  await unit.rows.all('update link_state set linked_at = ? where id = 1', [at]);
}

/** Adds rarities to an epoch that is being built. */
export async function addRarities(unit: UnitOfWork, rarities: readonly TermRarityRow[]): Promise<void> {
  await insertRows(unit, TermRarityEntity, rarities);
}

/**
 * The rarities of an epoch from after a term on, in the order of language and term, which is always the same: sums over
 * them are, to the last digit.
 */
export async function readRarities(
  rows: RowReader,
  epoch: number,
  after: Pick<TermRarityRow, 'language' | 'term'> | null,
  limit: number,
): Promise<TermRarityRow[]> {
  return rows.all<TermRarityRow>(
    `select r.epoch, r.language, r.term, r.texts from term_rarity r
      where r.epoch = ? and (r.language, r.term) > (?, ?) order by r.language, r.term limit ?`,
    [epoch, after?.language ?? '', after?.term ?? '', limit],
  );
}

/** How many terms, or wordings with their links, are deleted in one transaction. */
const SWEEP_TERMS = 1_000;
const SWEEP_WORDINGS = 50;

/** Deletes, in small steps, all that belongs to epochs which are not shown: retired ones, and those never finished. */
export async function sweepEpochs(rows: RowReader, claim: Claim): Promise<void> {
  const old = await rows.all<{ number: number }>(
    `select number from link_epoch where state <> 'CURRENT' order by number`,
  );
  for (const { number } of old) {
    await deleteInSteps(rows, claim, 'wording_link', 'a', number, SWEEP_WORDINGS);
    for (const language of ['EN', 'CY'])
      await deleteInSteps(
        rows,
        claim,
        'term_rarity',
        'term',
        number,
        SWEEP_TERMS,
        `and language = '${language}'`,
      );
    await claim.write((unit) => unit.rows.all('delete from link_epoch where number = ?', [number]));
  }
}

async function deleteInSteps(
  rows: RowReader,
  claim: Claim,
  table: string,
  column: string,
  epoch: number,
  step: number,
  where = '',
): Promise<void> {
  for (let after = ''; ;) {
    await breathe();
    const found = await rows.all<{ edge: string }>(
      `select distinct ${column} as edge from ${table} where epoch = ? ${where} and ${column} > ? order by ${column} limit ?`,
      [epoch, after, step],
    );
    const edge = found.at(-1)?.edge;
    if (edge === undefined) return;
    await claim.write((unit) =>
      unit.rows.all(`delete from ${table} where epoch = ? ${where} and ${column} > ? and ${column} <= ?`, [
        epoch,
        after,
        edge,
      ]),
    );
    after = edge;
  }
}
