import { toColumn } from '../../common/columns';
import { listParameter, listTable, upsertFromJson } from '../../common/dialect';
import { type UnitOfWork } from '../../common/unit-of-work';
import { type StatementKind } from '../../register/standards/statement.entity';
import { toTextKey } from '../../text/wording';
import { type WordingRow } from './wording.entity';

/** A key with the stored wording, if there is one, and with what the statements that have it now say. */
interface Standing {
  readonly key: string;
  readonly storedKind: StatementKind | null;
  readonly textKeyEn: string | null;
  readonly textKeyCy: string | null;
  readonly storedUnit: string | null;
  readonly isRetired: boolean | number | null;
  readonly kind: StatementKind | null;
  readonly textEn: string | null;
  readonly textCy: string | null;
  readonly unit: string | null;
  readonly isShared: number;
}

const COLUMNS = ['key', 'kind', 'textKeyEn', 'textKeyCy', 'soleUnit', 'isRetired', 'changedAt'] as const;

/**
 * Brings the stored wordings given by key into line with the statements that have them now: new, gone, back, in one unit
 * or in several. `changedAt` is the `dataVersion` that the transaction will get; wordings of which nothing changed that
 * links depend on keep theirs. Two statements, however many keys there are.
 */
export async function followWordings(
  unit: UnitOfWork,
  keys: readonly string[],
  changedAt: number,
): Promise<void> {
  if (keys.length === 0) return;
  const standings = await unit.rows.all<Standing>(standingSql(unit.rows.dialect), [
    listParameter(new Set(keys)),
  ]);
  const changed = standings.flatMap((standing) => toChangedWording(standing, changedAt));
  if (changed.length === 0) return;
  const records = changed.map((row) =>
    Object.fromEntries(COLUMNS.map((field) => [toColumn(field), row[field]])),
  );
  await unit.rows.all(
    upsertFromJson(
      unit.rows.dialect,
      'wording',
      COLUMNS.map(toColumn),
      ['key'],
      'sole_unit = excluded.sole_unit, is_retired = excluded.is_retired, changed_at = excluded.changed_at',
    ),
    [JSON.stringify(records)],
  );
}

/** One look-up a key: how many statements have a wording must not matter, for some stand in thousands of units. */
function standingSql(dialect: UnitOfWork['rows']['dialect']): string {
  return `with asked as (
      select k.member as key, (select x.id from statement x where x.wording_key = k.member limit 1) as id
        from ${listTable(dialect)} k
    )
    select a.key, w.kind as "storedKind", w.text_key_en as "textKeyEn", w.text_key_cy as "textKeyCy",
           w.sole_unit as "storedUnit", w.is_retired as "isRetired",
           s.kind, s.text_en as "textEn", s.text_cy as "textCy", d.identity as unit,
           case when exists (
             select 1 from statement o join standard e on e.id = o.standard_id
              where o.wording_key = a.key and e.identity <> d.identity
           ) then 1 else 0 end as "isShared"
      from asked a
      left join wording w on w.key = a.key
      left join statement s on s.id = a.id
      left join standard d on d.id = s.standard_id`;
}

function toChangedWording(standing: Standing, changedAt: number): WordingRow[] {
  const { key, kind, unit, isShared, storedKind } = standing;
  const isRetired = kind === null;
  const soleUnit = isShared === 1 ? null : unit;
  if (storedKind !== null) {
    if (Boolean(standing.isRetired) === isRetired && standing.storedUnit === soleUnit) return [];
    const { textKeyEn, textKeyCy } = standing;
    return [{ key, kind: storedKind, textKeyEn, textKeyCy, soleUnit, isRetired, changedAt }];
  }
  if (kind === null) return [];
  const { textEn, textCy } = standing;
  const textKeyEn = textEn === null ? null : toTextKey(textEn, 'EN');
  const textKeyCy = textCy === null ? null : toTextKey(textCy, 'CY');
  return [{ key, kind, textKeyEn, textKeyCy, soleUnit, isRetired, changedAt }];
}
