import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { STANDARD_COLUMNS, type StandardRecord } from '../standards/standard.queries';
import { type OriginalUrnRow } from './original-urn.entity';

/** An edition that names a code as its original. */
export interface CitingRow extends StandardRecord {
  /** The normal form of the code. */
  readonly cited: string;
  readonly printed: string;
}

/** Every edition that names each code as its original, in the order of their URNs. */
export async function findCiting(rows: RowReader, codes: readonly string[]): Promise<CitingRow[][]> {
  const found = await rows.all<CitingRow>(
    `select ${STANDARD_COLUMNS}, o.normalised as cited, o.printed
       from original_urn o join standard s on s.id = o.standard_id
      where ${inList(rows.dialect, 'o.normalised')}
      order by s.urn_order, s.id, o.position`,
    [listParameter(codes)],
  );
  const byCode = groupBy(found, (row) => row.cited);
  return codes.map((code) => byCode.get(code) ?? []);
}

/** The codes each standard names as original, in the order printed. */
export async function findOriginalsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<OriginalUrnRow[][]> {
  const found = await rows.all<OriginalUrnRow>(
    `select o.standard_id as "standardId", o.position, o.printed, o.normalised from original_urn o
      where ${inList(rows.dialect, 'o.standard_id')} order by o.standard_id, o.position`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** Codes on the register that share one of the keys of near misses; see urn/suggestions.ts. */
export async function findByDeletion(
  rows: RowReader,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  const found = await rows.all<{ deletion: string; code: string }>(
    `select d.deletion, d.code from urn_deletion d where ${inList(rows.dialect, 'd.deletion')}`,
    [listParameter(keys)],
  );
  const codes = new Map<string, string[]>();
  for (const { deletion, code } of found) {
    const known = codes.get(deletion);
    if (known) known.push(code);
    else codes.set(deletion, [code]);
  }
  return codes;
}

/** The ids of the standards whose field Original URN may read otherwise when a code comes or goes, in a fixed order. */
export async function findDependents(rows: RowReader, code: string): Promise<string[]> {
  const found = await rows.all<{ id: string }>(
    `select s.id from standard s
      where s.identity <> ? and s.id in (select t.standard_id from original_urn_turning_point t where t.code = ?)
      order by s.urn_order, s.id`,
    [code, code],
  );
  return found.map(({ id }) => id);
}
