import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { STANDARD_COLUMNS, type StandardRecord } from '../standards/standard.queries';
import { type OriginalUrnRow } from './original-urn.entity';

/** A standard that names a code as its original. */
export interface Citer {
  /** The normal form of the code it names. */
  readonly cited: string;
  readonly printed: string;
  /** How many different codes it names, itself not counted. */
  readonly originals: number;
  readonly standard: StandardRecord;
}

type CiterRow = StandardRecord & {
  cited: string;
  printed: string;
  place: number;
  originals: number | string;
};

/**
 * The standards that name each code as their original, themselves not counted: of several editions of one standard that
 * name it, the newest. A code local to a body (VR218) also counts for that body's standard (COSVR218), unless it is a URN
 * of the register itself. In the order of their URNs.
 */
export async function findCiters(rows: RowReader, codes: readonly string[]): Promise<Citer[][]> {
  const citing = (code: 'normalised' | 'qualified', condition: string) => `
    select ${STANDARD_COLUMNS}, o.${code} as cited, o.printed, o.position as place,
           (select count(distinct x.normalised) from original_urn x
             where x.standard_id = s.id and x.normalised <> s.identity) as originals
      from original_urn o join standard s on s.id = o.standard_id
     where ${inList(rows.dialect, `o.${code}`)} and s.identity <> o.${code} ${condition}`;
  const isNoUrn = 'and not exists (select 1 from standard b where b.identity = o.normalised)';
  const found = await rows.all<CiterRow>(
    `${citing('normalised', '')} union all ${citing('qualified', isNoUrn)}
     order by "identity", "editionOrder" desc, place`,
    [listParameter(codes), listParameter(codes)],
  );
  const byCode = groupBy(found, (row) => row.cited);
  return codes.map((code) => {
    const newest = new Map<string, Citer>();
    for (const { cited, printed, originals, place: _place, ...standard } of byCode.get(code) ?? []) {
      if (newest.has(standard.identity)) continue;
      newest.set(standard.identity, { cited, printed, originals: Number(originals), standard });
    }
    return [...newest.values()];
  });
}

/** The codes each standard names as original, in the order printed. */
export async function findOriginalsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<OriginalUrnRow[][]> {
  const found = await rows.all<OriginalUrnRow>(
    `select o.standard_id as "standardId", o.position, o.printed, o.normalised, o.qualified from original_urn o
      where ${inList(rows.dialect, 'o.standard_id')} order by o.standard_id, o.position`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** Codes on the register from which a deletion of one character leads to one of the keys; see urn/suggestions.ts. */
export async function findByDeletion(
  rows: RowReader,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  const found = await rows.all<{ deletion: string; code: string }>(
    `select d.deletion, d.code from urn_deletion d where ${inList(rows.dialect, 'd.deletion')}`,
    [listParameter(keys)],
  );
  const codes = new Map<string, string[]>();
  for (const row of found) codes.set(row.deletion, [...(codes.get(row.deletion) ?? []), row.code]);
  return codes;
}
