import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { findStandards } from '../../register/standards/standard.queries';
import { findStatementsOfStandards } from '../../register/standards/statement.queries';
import { type StandardKeywordRow, type StandardTermRow } from '../../register/terms/term.entity';
import { type SearchedEdition } from '../entries/entries-of-standard';
import { type SearchedLists } from '../entries/search-text';

/** What of each standard is searched, in the order asked; null where the register has none. Four queries. */
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

/** The lists of standards that are searched, in the order asked and as printed. Two queries. */
export async function findSearchedLists(rows: RowReader, ids: readonly string[]): Promise<SearchedLists[]> {
  const listed = listParameter(ids);
  const keywords = await rows.all<StandardKeywordRow>(
    `select ${columnsOf('k', ['standardId', 'language', 'position', 'keyword'])} from standard_keyword k
      where ${inList(rows.dialect, 'k.standard_id')} order by k.standard_id, k.language, k.position`,
    [listed],
  );
  const terms = await rows.all<StandardTermRow>(
    `select ${columnsOf('t', ['standardId', 'kind', 'language', 'position', 'printed'])} from standard_term t
      where ${inList(rows.dialect, 't.standard_id')} order by t.standard_id, t.kind, t.language, t.position`,
    [listed],
  );
  const [keywordsOf, termsOf] = [groupBy(keywords, standardOf), groupBy(terms, standardOf)];
  return ids.map((id) => ({ keywords: keywordsOf.get(id) ?? [], terms: termsOf.get(id) ?? [] }));
}

function standardOf({ standardId }: { readonly standardId: string }): string {
  return standardId;
}
