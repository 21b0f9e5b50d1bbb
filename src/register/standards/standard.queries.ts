import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { type StandardRow } from './standard.entity';

/** A standard as it is read for the API. Truth values are 0 and 1 on SQLite. */
export type StandardRecord = Omit<
  StandardRow,
  | 'isLatest'
  | 'isSample'
  | 'hasEn'
  | 'hasCy'
  | 'titleOrder'
  | 'titleOrderCy'
  | 'urnOrder'
  | 'approvedOrder'
  | 'reviewOrder'
  | 'developedByPrinted'
  | 'originatingOrganisationPrinted'
  | 'contentHash'
> & {
  readonly isLatest: boolean | number;
  readonly isSample: boolean | number;
  readonly hasEn: boolean | number;
  readonly hasCy: boolean | number;
};

const FIELDS = [
  'id',
  'identity',
  'urn',
  'urnKey',
  'edition',
  'editionOrder',
  'isLatest',
  'isSample',
  'titleEn',
  'titleCy',
  'overviewEn',
  'overviewCy',
  'hasEn',
  'hasCy',
  'developedById',
  'originatingOrganisationId',
  'approvedOn',
  'versionNumber',
  'indicativeReviewDate',
  'reviewBy',
  'validity',
  'status',
  'category',
  'diagnostics',
] as const satisfies readonly (keyof StandardRecord)[];

/** The SELECT list of a standard under the alias `s`. */
export const STANDARD_COLUMNS = columnsOf('s', FIELDS);

/** Standards by id, in the order asked; null where there is none. */
export async function findStandards(
  rows: RowReader,
  ids: readonly string[],
): Promise<(StandardRecord | null)[]> {
  const found = await rows.all<StandardRecord>(
    `select ${STANDARD_COLUMNS} from standard s where ${inList(rows.dialect, 's.id')}`,
    [listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** All editions of each identity (the normalised URN, as a rule), newest first. */
export async function findEditions(
  rows: RowReader,
  identities: readonly string[],
): Promise<StandardRecord[][]> {
  const found = await rows.all<StandardRecord>(
    `select ${STANDARD_COLUMNS} from standard s where ${inList(rows.dialect, 's.identity')}`,
    [listParameter(identities)],
  );
  const byIdentity = groupBy(found.sort(newestFirst), (row) => row.identity);
  return identities.map((identity) => byIdentity.get(identity) ?? []);
}

/** What one edition is called, by its id; null when it is not on the register. */
export async function findIdentity(
  rows: RowReader,
  id: string,
): Promise<Pick<StandardRow, 'identity' | 'urn' | 'urnKey' | 'edition'> | null> {
  const [row] = await rows.all<Pick<StandardRow, 'identity' | 'urn' | 'urnKey' | 'edition'>>(
    'select s.identity, s.urn, s.urn_key as "urnKey", s.edition from standard s where s.id = ?',
    [id],
  );
  return row ?? null;
}

/** The current edition, else the latest; null when there are none. Editions come newest first. */
export function pickCurrent(editions: readonly StandardRecord[]): StandardRecord | null {
  return editions.find((edition) => edition.validity === 'CURRENT') ?? editions[0] ?? null;
}

function newestFirst(a: StandardRecord, b: StandardRecord): number {
  return a.editionOrder < b.editionOrder ? 1 : a.editionOrder > b.editionOrder ? -1 : a.id < b.id ? -1 : 1;
}
