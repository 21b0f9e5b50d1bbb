import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type KeysetList } from '../../common/keyset';
import { type RowReader } from '../../common/rows';
import { type DocumentState, type SourceDocumentRow } from './source-document.entity';

/** A document as it is read for the API; its text is fetched only when asked for. */
export type SourceDocumentRecord = Omit<SourceDocumentRow, 'text' | 'isSample'> & {
  readonly isSample: boolean | number;
};

const COLUMNS = columnsOf('d', [
  'id',
  'name',
  'sha256',
  'language',
  'state',
  'standardId',
  'importedAt',
  'sequence',
  'isSample',
  'diagnostics',
  'assertion',
] satisfies (keyof SourceDocumentRecord)[]);

/** Documents by id, in the order asked. */
export async function findDocuments(
  rows: RowReader,
  ids: readonly string[],
): Promise<(SourceDocumentRecord | null)[]> {
  const found = await rows.all<SourceDocumentRecord>(
    `select ${COLUMNS} from source_document d where ${inList(rows.dialect, 'd.id')}`,
    [listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The documents of each standard, those replaced since included, in the order they were imported. */
export async function findDocumentsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<SourceDocumentRecord[][]> {
  const found = await rows.all<SourceDocumentRecord>(
    `select ${COLUMNS} from source_document d where ${inList(rows.dialect, 'd.standard_id')} order by d.sequence`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** The whole text of each document. */
export async function findDocumentTexts(rows: RowReader, ids: readonly string[]): Promise<string[]> {
  const found = await rows.all<{ id: string; text: string }>(
    `select d.id, d.text from source_document d where ${inList(rows.dialect, 'd.id')}`,
    [listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row.text]));
  return ids.map((id) => byId.get(id) ?? '');
}

/** Every document in the order of importing, optionally those in one state. */
export function listDocuments(state?: DocumentState): KeysetList {
  return {
    name: `documents ${state ?? ''}`,
    columns: COLUMNS,
    from: 'source_document d',
    where: state === undefined ? [] : ['d.state = ?'],
    parameters: state === undefined ? [] : [state],
    order: { column: 'd.sequence', type: 'number', id: 'd.id' },
  };
}
