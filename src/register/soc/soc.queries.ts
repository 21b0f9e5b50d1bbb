import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type KeysetList } from '../../common/keyset';
import { type RowReader } from '../../common/rows';
import { type SocCitationRow, type SocCodeRow } from './soc.entity';
import { SOC_EDITIONS, type SocEdition } from './soc-table';

const COLUMNS = columnsOf('c', [
  'id',
  'edition',
  'code',
  'title',
  'level',
  'parentCode',
] satisfies (keyof SocCodeRow)[]);

/** SOC groups by id, in the order asked. */
export async function findSocCodes(rows: RowReader, ids: readonly string[]): Promise<(SocCodeRow | null)[]> {
  const found = await rows.all<SocCodeRow>(
    `select ${COLUMNS} from soc_code c where ${inList(rows.dialect, 'c.id')}`,
    [listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** What each code means: one group for every edition that has it, oldest edition first. */
export async function findMeanings(rows: RowReader, codes: readonly string[]): Promise<SocCodeRow[][]> {
  const found = await rows.all<SocCodeRow>(
    `select ${COLUMNS} from soc_code c where ${inList(rows.dialect, 'c.code')}`,
    [listParameter(codes)],
  );
  found.sort((a, b) => SOC_EDITIONS.indexOf(a.edition) - SOC_EDITIONS.indexOf(b.edition));
  const byCode = groupBy(found, (row) => row.code);
  return codes.map((code) => byCode.get(code) ?? []);
}

/** The groups one level below each group (given by edition and code as "SOC2010 72"), by code. */
export async function findChildren(rows: RowReader, parents: readonly string[]): Promise<SocCodeRow[][]> {
  const key = `(c.edition || ' ' || c.parent_code)`;
  const found = await rows.all<SocCodeRow>(
    `select ${COLUMNS} from soc_code c where c.parent_code is not null and ${inList(rows.dialect, key)} order by c.code`,
    [listParameter(parents)],
  );
  const byParent = groupBy(found, (row) => `${row.edition} ${row.parentCode}`);
  return parents.map((parent) => byParent.get(parent) ?? []);
}

/** Every group of an edition by code (a group before the groups below it), optionally those under a prefix. */
export function listSocCodes(edition: SocEdition, prefix?: string): KeysetList {
  const where = ['c.edition = ?'];
  const parameters: string[] = [edition];
  if (prefix !== undefined) {
    where.push('substr(c.code, 1, ?) = ?');
    parameters.push(String(prefix.length), prefix);
  }
  return {
    name: `soc codes ${edition} ${prefix ?? ''}`,
    columns: COLUMNS,
    from: 'soc_code c',
    where,
    parameters,
    order: { column: 'c.code', type: 'text', id: 'c.id' },
  };
}

/** A printed code with what an editor has stated of it; null where nobody has. */
export interface SocCitationRecord extends SocCitationRow {
  readonly assertedEdition: SocEdition | null;
  readonly assertionReason: string | null;
  readonly assertedAt: string | null;
}

/** The SOC codes each standard prints, in the order printed. */
export async function findCitationsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<SocCitationRecord[][]> {
  const found = await rows.all<SocCitationRecord>(
    `select ${columnsOf('c', ['standardId', 'position', 'printed', 'code'])}, a.edition as "assertedEdition",
            a.reason as "assertionReason", a.at as "assertedAt"
       from soc_citation c left join soc_assertion a on a.standard_id = c.standard_id and a.code = c.code
      where ${inList(rows.dialect, 'c.standard_id')} order by c.standard_id, c.position`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/**
 * The FROM and WHERE of the citations `k` that may mean a code of an edition: the edition has the code printed, and no
 * editor has stated another one. `edition` is an SQL expression.
 */
export function citationsIn(edition: string): { readonly from: string; readonly where: string } {
  return {
    from: `soc_citation k join soc_code c on c.code = k.code and c.edition = ${edition}
           left join soc_assertion a on a.standard_id = k.standard_id and a.code = k.code`,
    where: '(a.edition is null or a.edition = c.edition)',
  };
}
