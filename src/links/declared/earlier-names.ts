import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { bodyFormsOf, localFormsOf } from '../../register/lineage/graph/local-codes';

/** The names under which a standard may be cited: its own and those of what came before it. */
export interface Names {
  readonly codes: ReadonlySet<string>;
  readonly titleKeys: ReadonlySet<string>;
}

interface NameRow {
  readonly identity: string;
  readonly titleOrder: string;
  readonly titleOrderCy: string | null;
  readonly original: string | null;
}

/** No lineage that has been seen is longer. */
const LONGEST_CHAIN = 8;

/**
 * The names under which each standard (by identity) may be cited, earlier ones and short forms included; some may lead
 * elsewhere, which only following them forward tells. One query a level.
 */
export async function findEarlierNames(rows: RowReader, identities: readonly string[]): Promise<Names[]> {
  const known = new Map<string, readonly NameRow[]>();
  let level = [...new Set(identities)];
  for (let depth = 0; depth < LONGEST_CHAIN && level.length > 0; depth += 1) {
    const found = groupBy(await findNames(rows, level), ({ identity }) => identity);
    for (const identity of level) known.set(identity, found.get(identity) ?? []);
    level = [...new Set([...found.values()].flat().flatMap(originalsOf))].filter((code) => !known.has(code));
  }
  return identities.map((identity) => namesOf(identity, known));
}

function findNames(rows: RowReader, identities: readonly string[]): Promise<NameRow[]> {
  return rows.all<NameRow>(
    `select s.identity, s.title_order as "titleOrder", s.title_order_cy as "titleOrderCy",
            o.normalised as original
       from standard s left join original_urn o on o.standard_id = s.id
      where ${inList(rows.dialect, 's.identity')}`,
    [listParameter(identities)],
  );
}

/** The codes that a row names as original: as printed, and with the letters of its own body. */
function originalsOf({ original, identity }: NameRow): string[] {
  return original === null ? [] : [original, ...bodyFormsOf(original, identity)];
}

function namesOf(identity: string, known: ReadonlyMap<string, readonly NameRow[]>): Names {
  const codes = new Set<string>([identity]);
  const titleKeys = new Set<string>();
  for (const code of codes) {
    for (const row of known.get(code) ?? []) {
      titleKeys.add(row.titleOrder);
      if (row.titleOrderCy !== null) titleKeys.add(row.titleOrderCy);
      for (const original of originalsOf(row)) codes.add(original);
    }
  }
  return { codes: new Set([...codes].flatMap((code) => [code, ...localFormsOf(code)])), titleKeys };
}
