import { type Dialect, inList, listParameter } from '../../common/dialect';
import { type LocalisedText } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { type UnitOfWork } from '../../common/unit-of-work';
import { type StatementKind } from '../../register/standards/statement.entity';
import { toComparableText } from '../../text/wording';
import { type OverlapWording } from '../overlap/overlap-wording';

/** A wording in use, with the keys of its texts. */
export interface WordingInUse extends OverlapWording {
  readonly textKeyEn: string | null;
  readonly textKeyCy: string | null;
}

/** Where a wording stands now that changed: `wording` is null when no statement has it any more. */
export interface WordingChange {
  readonly key: string;
  readonly changedAt: number;
  readonly wording: WordingInUse | null;
}

/** A place in the list of changed wordings. */
export type ChangePlace = Pick<WordingChange, 'key' | 'changedAt'>;

interface Found {
  readonly key: string;
  readonly kind: StatementKind;
  readonly textKeyEn: string | null;
  readonly textKeyCy: string | null;
  readonly soleUnit: string | null;
  readonly isRetired: boolean | number;
  readonly changedAt: number;
  readonly textEn: string | null;
  readonly textCy: string | null;
}

/** Any statement that has it serves: those with one wording have comparable texts. */
const WORDINGS = `select w.key, w.kind, w.text_key_en as "textKeyEn", w.text_key_cy as "textKeyCy",
    w.sole_unit as "soleUnit", w.is_retired as "isRetired", w.changed_at as "changedAt",
    s.text_en as "textEn", s.text_cy as "textCy"
  from wording w
  left join statement s on s.id = (select x.id from statement x where x.wording_key = w.key limit 1)`;

/** Wordings in use that have not changed after `upTo`, in the order of their keys, from after `after`. */
export async function readWordings(
  rows: RowReader,
  upTo: number,
  after: string,
  limit: number,
): Promise<WordingInUse[]> {
  const found = await rows.all<Found>(
    `${WORDINGS} where w.key > ? and +w.changed_at <= ? and ${inUse(rows.dialect)} order by w.key limit ?`,
    [after, upTo, limit],
  );
  return found.map(toWording);
}

/** Wordings that changed after a place in their list and up to a version, in the order of change, then of keys. */
export async function readChangedWordings(
  rows: RowReader,
  after: ChangePlace,
  upTo: number,
  limit: number,
): Promise<WordingChange[]> {
  const found = await rows.all<Found>(
    `${WORDINGS} where (w.changed_at, w.key) > (?, ?) and w.changed_at <= ? order by w.changed_at, w.key limit ?`,
    [after.changedAt, after.key, upTo, limit],
  );
  return found.map((row) => ({
    key: row.key,
    changedAt: row.changedAt,
    wording: row.isRetired ? null : toWording(row),
  }));
}

/** The wordings in use among those given by key. */
export async function findWordings(rows: RowReader, keys: readonly string[]): Promise<WordingInUse[]> {
  const found = await rows.all<Found>(
    `${WORDINGS} where ${inList(rows.dialect, 'w.key')} and ${inUse(rows.dialect)}`,
    [listParameter(keys)],
  );
  return found.map(toWording);
}

/** A stored wording as far as counting and clearing up need it. */
export interface WordingMark {
  readonly key: string;
  readonly isRetired: boolean | number;
  readonly changedAt: number;
}

/** All stored wordings, retired ones among them, from after a key on, in the order of their keys. */
export async function readMarks(rows: RowReader, after: string, limit: number): Promise<WordingMark[]> {
  return rows.all<WordingMark>(
    `select w.key, w.is_retired as "isRetired", w.changed_at as "changedAt" from wording w
      where w.key > ? order by w.key limit ?`,
    [after, limit],
  );
}

/** Deletes retired wordings among those given by key, unless they have changed after `upTo`. */
export async function deleteRetired(unit: UnitOfWork, keys: readonly string[], upTo: number): Promise<void> {
  const { dialect } = unit.rows;
  const retired = dialect === 'sqlite' ? 'is_retired = 1' : 'is_retired';
  await unit.rows.all(
    `delete from wording where ${inList(dialect, 'key')} and ${retired} and changed_at <= ?`,
    [listParameter(keys), upTo],
  );
}

function inUse(dialect: Dialect): string {
  return dialect === 'sqlite' ? 'w.is_retired = 0' : 'not w.is_retired';
}

function toWording({ key, kind, textKeyEn, textKeyCy, soleUnit, textEn, textCy }: Found): WordingInUse {
  const text: LocalisedText = {
    ...(textEn === null ? {} : { EN: toComparableText(textEn, 'EN') }),
    ...(textCy === null ? {} : { CY: toComparableText(textCy, 'CY') }),
  };
  return { key, kind, text, soleUnit, textKeyEn, textKeyCy };
}
