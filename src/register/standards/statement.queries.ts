import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { type SectionRow } from './section.entity';
import { type StatementGroupRow, type StatementRow } from './statement.entity';

/** The SELECT list of a statement under the alias `t`. */
export const STATEMENT_COLUMNS = columnsOf('t', [
  'id',
  'standardId',
  'kind',
  'position',
  'alignment',
  'label',
  'groupPosition',
  'textEn',
  'textCy',
  'wordingKey',
] satisfies (keyof StatementRow)[]);

/** Statements by id, in the order asked; null where there is none. */
export async function findStatements(
  rows: RowReader,
  ids: readonly string[],
): Promise<(StatementRow | null)[]> {
  const found = await rows.all<StatementRow>(
    `select ${STATEMENT_COLUMNS} from statement t where ${inList(rows.dialect, 't.id')}`,
    [listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** All statements of each standard, criteria and knowledge, in reading order within their kind. */
export async function findStatementsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<StatementRow[][]> {
  const found = await rows.all<StatementRow>(
    `select ${STATEMENT_COLUMNS} from statement t where ${inList(rows.dialect, 't.standard_id')}
      order by t.standard_id, t.kind, t.position`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** The groups of each standard, of both kinds. */
export async function findGroupsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<StatementGroupRow[][]> {
  const columns = columnsOf('g', ['standardId', 'kind', 'position', 'alignment', 'titleEn', 'titleCy']);
  const found = await rows.all<StatementGroupRow>(
    `select ${columns} from statement_group g where ${inList(rows.dialect, 'g.standard_id')}`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** The sections of each standard, in the order printed. */
export async function findSectionsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<SectionRow[][]> {
  const columns = columnsOf('c', [
    'standardId',
    'position',
    'kind',
    'headingEn',
    'headingCy',
    'textEn',
    'textCy',
  ]);
  const found = await rows.all<SectionRow>(
    `select ${columns} from section c where ${inList(rows.dialect, 'c.standard_id')} order by c.standard_id, c.position`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}
