import { type Language } from '../../../common/language';
import { readPage, countList } from '../../../common/keyset';
import { type PageArguments, readPageRequest } from '../../../common/page';
import { listStandardsOfTerms } from '../../../register/standards/standard-list.queries';
import { listTerms, type TermRecord } from '../../../register/terms/term.queries';
import { type TermKind } from '../../../register/terms/term.entity';
import { termName } from '../../../register/terms/term-name';
import { type Context } from '../../context';
import { type Connection, toConnection } from '../shared/connection';
import { toNode } from '../shared/to-node';
import { standardPagesOf } from '../standards/standard.loader';

/** The page of standards of a suite or an occupation. */
export const loadStandardsOfTerm = standardPagesOf(listStandardsOfTerms());

/** The name of a term in the language asked for, else in the other one. */
export function nameOf(context: Context, term: TermRecord, language?: Language): string {
  return termName(term, language ?? context.language);
}

/** A page of all suites or all occupations by name. */
export async function findTermPage(
  context: Context,
  kind: TermKind,
  typeName: string,
  page: PageArguments,
  contains?: string,
): Promise<Connection<TermRecord>> {
  const list = listTerms(kind, contains);
  const found = await readPage<TermRecord>(context.rows, list, readPageRequest(list.name, page));
  return toConnection(found, () => countList(context.rows, list), toNode(typeName));
}
