import { inList, listParameter } from '../../../common/dialect';
import { type RowReader } from '../../../common/rows';
import { type ListedGroup } from './partner-list';
import { type OverlapCriteria } from '../statement-overlap';

interface Counted {
  readonly wording: string;
  readonly unit: string | null;
  readonly kind: string;
  readonly statements: number;
}

/**
 * How many partners each statement has in the whole list of its groups, in the order of `ids`. Statements are counted by
 * wording, so that it does not matter how many parents ask for the same ones.
 */
export async function countPartners(
  rows: RowReader,
  groups: readonly ListedGroup[],
  { evidence }: OverlapCriteria,
  ids: readonly string[],
): Promise<number[]> {
  const wordings = new Set(groups.flatMap(({ wording }) => wording ?? []));
  const units = new Set(groups.map(({ parent }) => parent.unit));
  const everywhere = new Map((await countByWording(rows, wordings)).map((row) => [row.wording, row]));
  const own = new Map(
    (await countByWording(rows, wordings, units)).map((row) => [
      `${row.wording} ${row.unit}`,
      row.statements,
    ]),
  );
  const singles = await findSingles(rows, groups);
  const totals = new Map(ids.map((id) => [id, 0]));
  const add = (id: string, count: number) => totals.set(id, (totals.get(id) ?? 0) + count);
  const isWanted = (parentKind: string, kind: string) =>
    evidence === null || (parentKind === kind) === (evidence === 'SAME_KIND');
  const shown = new Set<string>();
  for (const { parent, wording, isShown } of groups) {
    const all = everywhere.get(wording ?? '');
    if (!all || !isShown || !isWanted(parent.kind, all.kind)) continue;
    shown.add(`${parent.id} ${wording}`);
    add(parent.id, all.statements - (own.get(`${wording} ${parent.unit}`) ?? 0));
  }
  for (const { parent, statement, isShown } of groups) {
    const single = singles.get(statement ?? '');
    if (!single || single.unit === parent.unit || !isWanted(parent.kind, single.kind)) continue;
    const isAmongOthers = shown.has(`${parent.id} ${single.wording}`);
    add(parent.id, Number(isShown) - Number(isAmongOthers));
  }
  return ids.map((id) => totals.get(id) ?? 0);
}

/** Statements of latest editions by wording; of the units given, if any are, each unit by itself. */
function countByWording(
  rows: RowReader,
  wordings: Iterable<string>,
  units?: Iterable<string>,
): Promise<Counted[]> {
  const unit = units ? 's.identity' : 'null';
  return rows.all<Counted>(
    `select t.wording_key as wording, ${unit} as unit, min(t.kind) as kind, count(*) as statements
       from statement t join standard s on s.id = t.standard_id
      where s.is_latest and ${inList(rows.dialect, 't.wording_key')}
        ${units ? `and ${inList(rows.dialect, 's.identity')}` : ''}
      group by t.wording_key${units ? ', s.identity' : ''}`,
    [listParameter(wordings), ...(units ? [listParameter(units)] : [])],
  );
}

/** The single statements of groups that stand in latest editions, by id. */
async function findSingles(rows: RowReader, groups: readonly ListedGroup[]) {
  const ids = new Set(groups.flatMap(({ statement }) => statement ?? []));
  if (ids.size === 0) return new Map<string, never>();
  const found = await rows.all<{ id: string; wording: string; unit: string; kind: string }>(
    `select t.id, t.wording_key as wording, s.identity as unit, t.kind
       from statement t join standard s on s.id = t.standard_id where s.is_latest and ${inList(rows.dialect, 't.id')}`,
    [listParameter(ids)],
  );
  return new Map(found.map((single) => [single.id, single]));
}
