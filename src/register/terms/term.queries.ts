import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type KeysetList } from '../../common/keyset';
import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { toNameKey } from '../../text/normalise';
import { type OrganisationRecord } from './organisation.entity';
import { type TermKind, type TermRow } from './term.entity';

/** A suite or an occupation as it is read for the API. Truth values are 0 and 1 on SQLite. */
export type TermRecord = Omit<TermRow, 'hasEnglish'> & { readonly hasEnglish: boolean | number };

const FIELDS = ['id', 'kind', 'name', 'nameKey', 'canonicalId', 'welshName', 'hasEnglish'] as const;
const TERM_COLUMNS = columnsOf('t', FIELDS);

/** Terms by id, in the order asked; the id of a name that leads to another gives that other one. */
export async function findTerms(rows: RowReader, ids: readonly string[]): Promise<(TermRecord | null)[]> {
  const found = await rows.all<TermRecord & { asked: string }>(
    `select ${TERM_COLUMNS}, named.id as asked from term named join term t on t.id = named.canonical_id
      where ${inList(rows.dialect, 'named.id')}`,
    [listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.asked, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The term that bears a name, in either language and any case. */
export async function findTermByName(
  rows: RowReader,
  kind: TermKind,
  name: string,
): Promise<TermRecord | null> {
  const [row] = await rows.all<TermRecord>(
    `select ${TERM_COLUMNS} from term named join term t on t.id = named.canonical_id
      where named.kind = ? and named.name_key = ?`,
    [kind, toNameKey(name)],
  );
  return row ?? null;
}

/** The terms each standard prints, each once: the English list first, then what only the Welsh list has. */
export async function findTermsOfStandards(
  rows: RowReader,
  kind: TermKind,
  standardIds: readonly string[],
): Promise<TermRecord[][]> {
  const found = await rows.all<TermRecord & { standardId: string; language: Language; position: number }>(
    `select ${TERM_COLUMNS}, st.standard_id as "standardId", st.language, st.position
       from standard_term st join term named on named.id = st.term_id join term t on t.id = named.canonical_id
      where st.kind = ? and ${inList(rows.dialect, 'st.standard_id')}
      order by st.standard_id, st.language desc, st.position`,
    [kind, listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => [
    ...new Map((byStandard.get(id) ?? []).map((row) => [row.id, row])).values(),
  ]);
}

/** Every suite or every occupation by name, optionally those whose English or Welsh name contains a text. */
export function listTerms(kind: TermKind, contains?: string): KeysetList {
  const where = ['t.kind = ?', 't.canonical_id = t.id'];
  const parameters = [kind as string];
  if (contains !== undefined) {
    where.push(
      `exists (select 1 from term named where named.canonical_id = t.id and named.name_key like ? escape '!')`,
    );
    parameters.push(`%${toNameKey(contains).replace(/[!%_]/g, '!$&')}%`);
  }
  return {
    name: `terms ${kind} ${contains ?? ''}`,
    columns: TERM_COLUMNS,
    from: 'term t',
    where,
    parameters,
    order: { column: 't.name_key', type: 'text', id: 't.id' },
  };
}

/** Organisations by id, in the order asked. */
export async function findOrganisations(
  rows: RowReader,
  ids: readonly string[],
): Promise<(OrganisationRecord | null)[]> {
  const found = await rows.all<OrganisationRecord>(
    `select o.id, o.name, o.name_key as "nameKey" from organisation o where ${inList(rows.dialect, 'o.id')}`,
    [listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The keywords of each standard in both languages, in the order printed. */
export async function findKeywordsOfStandards(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<{ readonly language: Language; readonly keyword: string }[][]> {
  const found = await rows.all<{ standardId: string; language: Language; keyword: string }>(
    `select k.standard_id as "standardId", k.language, k.keyword from standard_keyword k
      where ${inList(rows.dialect, 'k.standard_id')} order by k.standard_id, k.language, k.position`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}
