import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { STATEMENT_COLUMNS } from '../../register/standards/statement.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { type UnitStatement } from './statement-overlap';

const COLUMNS = `${STATEMENT_COLUMNS}, s.identity as unit`;

/** The statements of those ids that there are, by id. */
export async function findUnitStatements(
  rows: RowReader,
  ids: Iterable<string>,
): Promise<Map<string, UnitStatement>> {
  const found = await rows.all<UnitStatement>(
    `select ${COLUMNS} from statement t join standard s on s.id = t.standard_id where ${inList(rows.dialect, 't.id')}`,
    [listParameter(ids)],
  );
  return new Map(found.map((statement) => [statement.id, statement]));
}

/** All statements of the standards given by id, in no particular order. */
export async function findUnitStatementsOf(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<UnitStatement[]> {
  return rows.all<UnitStatement>(
    `select ${COLUMNS} from statement t join standard s on s.id = t.standard_id
      where ${inList(rows.dialect, 't.standard_id')}`,
    [listParameter(standardIds)],
  );
}

/** What the statements of a wording say, by one of them: apart from case, spacing and end marks they say the same. */
export type WordingSample = Pick<StatementRow, 'wordingKey' | 'kind' | 'textEn' | 'textCy'>;

/** The wordings in which a text of either language has one of the keys. */
export async function findWordingsOfTexts(
  rows: RowReader,
  textKeys: Iterable<string>,
): Promise<WordingSample[]> {
  const list = listParameter(textKeys);
  const having = (column: string) => `select w.key from wording w where ${inList(rows.dialect, column)}`;
  return rows.all<WordingSample>(
    `select t.wording_key as "wordingKey", t.kind, t.text_en as "textEn", t.text_cy as "textCy"
       from (${having('w.text_key_en')} union ${having('w.text_key_cy')}) w
       join statement t on t.id = (select min(o.id) from statement o where o.wording_key = w.key)`,
    [list, list],
  );
}
