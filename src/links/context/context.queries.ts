import { inList, listParameter, listTable } from '../../common/dialect';
import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { type ContextSource } from './context-source';

/** Something that a standard has and others may share. */
export interface ContextValue {
  readonly standardId: string;
  readonly value: string;
  readonly language: Language | null;
  readonly english: string;
  readonly welsh: string;
  readonly reading: string | null;
}

/** What each standard has, in no particular order. */
export function findValues(
  rows: RowReader,
  source: ContextSource,
  standardIds: readonly string[],
): Promise<ContextValue[]> {
  return rows.all<ContextValue>(
    `select distinct x.standard_id as "standardId", ${source.value} as value, ${source.language} as language,
            ${source.english} as english, ${source.welsh} as welsh, ${source.reading} as reading
       from ${source.from} where ${source.where} and ${inList(rows.dialect, 'x.standard_id')}`,
    [listParameter(standardIds)],
  );
}

const SHARING = (source: ContextSource) =>
  `${source.from} join standard s on s.id = x.standard_id
    where ${source.where} and s.is_latest and s.urn_key is not null`;

/** How many standards have each value, latest editions alone; counting stops beyond `most`. */
export async function countSharing(
  rows: RowReader,
  source: ContextSource,
  values: Iterable<string>,
  most: number,
): Promise<Map<string, number>> {
  const found = await rows.all<{ value: string; sharing: number | string }>(
    `select v.member as value, (select count(*) from (
        select distinct x.standard_id from ${SHARING(source)} and ${source.value} = v.member limit ?) counted) as sharing
       from ${listTable(rows.dialect)} v`,
    [most + 1, listParameter(values)],
  );
  return new Map(found.map(({ value, sharing }) => [value, Number(sharing)]));
}

/** A standard that has a value, with how many have it altogether. */
export interface SharingRow {
  readonly value: string;
  readonly standardId: string;
  readonly identity: string;
  /** Its place among standards. */
  readonly order: string;
  readonly sharing: number | string;
  readonly reading: string | null;
}

/** The standards that have each value, latest editions alone: the first `most` by URN. */
export function findSharing(
  rows: RowReader,
  source: ContextSource,
  values: Iterable<string>,
  most: number,
): Promise<SharingRow[]> {
  return rows.all<SharingRow>(
    `select value, standard_id as "standardId", identity, sort as "order", sharing, reading from (
       select m.*, count(*) over (partition by m.value) as sharing,
              row_number() over (partition by m.value order by m.sort, m.standard_id) as place
         from (select ${source.value} as value, x.standard_id, s.identity, s.urn_order as sort,
                      min(${source.reading}) as reading
                 from ${SHARING(source)} and ${inList(rows.dialect, source.value)}
                group by ${source.value}, x.standard_id, s.identity, s.urn_order) m) ranked
      where place <= ?`,
    [listParameter(values), most],
  );
}
