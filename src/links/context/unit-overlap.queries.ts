import { inList, listParameter, listTable } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { type StatementKind } from '../../register/standards/statement.entity';
import { listPartners, type ListedGroup } from '../overlaps/partners/partner-list';
import { type OverlapCriteria } from '../overlaps/statement-overlap';
import { type StatementTotals } from './unit-coverage';

/** A statement beside a partner in the latest edition of another unit. */
export interface PartnerPlace {
  readonly fromId: string;
  readonly toId: string;
  /** Index of the group it comes from. */
  readonly group: number;
  readonly kind: StatementKind;
  readonly position: number;
  readonly standardId: string;
  readonly urn: string | null;
  readonly identity: string;
  readonly order: string;
}

/** Every partner in the groups, with where it stands. */
export function findPartnerPlaces(
  rows: RowReader,
  groups: readonly ListedGroup[],
  criteria: OverlapCriteria,
): Promise<PartnerPlace[]> {
  const list = listPartners(rows.dialect, groups, criteria, null);
  return rows.all<PartnerPlace>(
    `select ${list.columns}, p.kind, p.position, u.id as "standardId", u.urn, u.identity, u.urn_order as "order"
       from ${list.from} join statement p on p.id = o.id join standard u on u.id = p.standard_id`,
    list.parameters,
  );
}

/** Those of the wordings that more than `most` statements have. */
export async function findCommonWordings(
  rows: RowReader,
  wordings: Iterable<string>,
  most: number,
): Promise<Set<string>> {
  const found = await rows.all<{ wording: string; statements: number | string }>(
    `select v.member as wording, (select count(*) from (
        select 1 from statement t where t.wording_key = v.member limit ?) counted) as statements
       from ${listTable(rows.dialect)} v`,
    [most + 1, listParameter(wordings)],
  );
  return new Set(found.filter(({ statements }) => Number(statements) > most).map(({ wording }) => wording));
}

/** How many statements of each kind each standard has; where languages could not be paired, those of the longer list. */
export async function countStatements(
  rows: RowReader,
  standardIds: Iterable<string>,
): Promise<Map<string, StatementTotals>> {
  const found = await rows.all<{
    standardId: string;
    kind: StatementKind;
    en: number | string;
    cy: number | string;
  }>(
    `select t.standard_id as "standardId", t.kind, count(t.text_en) as en, count(t.text_cy) as cy from statement t
      where ${inList(rows.dialect, 't.standard_id')} group by t.standard_id, t.kind`,
    [listParameter(standardIds)],
  );
  const totals = new Map<string, StatementTotals>();
  for (const { standardId, kind, en, cy } of found) {
    const known = totals.get(standardId) ?? { PERFORMANCE_CRITERION: 0, KNOWLEDGE_ITEM: 0 };
    totals.set(standardId, { ...known, [kind]: Math.max(Number(en), Number(cy)) });
  }
  return totals;
}
