import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { findStandards } from '../../register/standards/standard.queries';
import { findStatementsOfStandards } from '../../register/standards/statement.queries';
import { type SearchedEdition } from '../entries/entries-of-standard';
import { type ListedText, type SearchedLists } from '../entries/search-text';

/** What of each standard is searched, in the order asked; null where the register has none. Three queries. */
export async function findSearchedEditions(
  rows: RowReader,
  ids: readonly string[],
): Promise<(SearchedEdition | null)[]> {
  const standards = await findStandards(rows, ids);
  const statements = await findStatementsOfStandards(rows, ids);
  const lists = await findSearchedLists(rows, ids);
  return standards.map((standard, at) => {
    const own = lists[at];
    return standard && own ? { standard, statements: statements[at] ?? [], lists: own } : null;
  });
}

/** The lists of standards that are searched, in the order asked and as printed. One query. */
export async function findSearchedLists(rows: RowReader, ids: readonly string[]): Promise<SearchedLists[]> {
  const listed = listParameter(ids);
  const found = await rows.all<ListedRow>(
    `select k.standard_id as "standardId", 'KEYWORD' as kind, k.language, k.position, k.keyword as printed
       from standard_keyword k where ${inList(rows.dialect, 'k.standard_id')}
      union all
     select t.standard_id, t.kind, t.language, t.position, t.printed
       from standard_term t where ${inList(rows.dialect, 't.standard_id')}`,
    [listed, listed],
  );
  const byStandard = groupBy(
    found.sort((a, b) => a.position - b.position),
    ({ standardId }) => standardId,
  );
  return ids.map((id) => byStandard.get(id) ?? []);
}

interface ListedRow extends ListedText {
  readonly standardId: string;
  readonly position: number;
}
