import { countLists, nameFor, type Page, type PartitionedList, readPages } from '../../../common/keyset';
import { type PageArguments, type PageRequest, readPageRequest } from '../../../common/page';
import { findDocumentsOfStandards } from '../../../register/sources/source-document.queries';
import { findSectionsOfStandards } from '../../../register/standards/statement.queries';
import {
  findEditions,
  findStandards,
  type StandardRecord,
} from '../../../register/standards/standard.queries';
import {
  findKeywordsOfStandards,
  findOrganisations,
  findTermsOfStandards,
} from '../../../register/terms/term.queries';
import { type Context } from '../../context';
import { type Connection, toConnection } from '../shared/connection';
import { loaderOf, loaderWith } from '../shared/loader';
import { toNode } from '../shared/to-node';

/** A standard by id. */
export const loadStandard = loaderOf(findStandards);
/** All editions of an identity, newest first. */
export const loadEditions = loaderOf(findEditions);
/** The sections of a standard. */
export const loadSections = loaderOf(findSectionsOfStandards);
/** The keywords of a standard, both languages. */
export const loadKeywords = loaderOf(findKeywordsOfStandards);
/** The documents of a standard. */
export const loadDocuments = loaderOf(findDocumentsOfStandards);
/** An organisation by id. */
export const loadOrganisation = loaderOf(findOrganisations);
/** The suites of a standard. */
export const loadSuites = loaderOf((rows, ids) => findTermsOfStandards(rows, 'SUITE', ids));
/** The occupations of a standard. */
export const loadOccupations = loaderOf((rows, ids) => findTermsOfStandards(rows, 'OCCUPATION', ids));

/** Makes the look-up of the page of standards that each parent has. */
export function standardPagesOf(
  list: PartitionedList,
): (context: Context, parent: string, page: PageArguments) => Promise<Connection<StandardRecord>> {
  const loadPage = loaderWith<Page<StandardRecord>, PageRequest>((rows, parents, request) =>
    readPages<StandardRecord>(rows, list, parents, request),
  );
  const loadTotal = loaderOf((rows, parents) => countLists(rows, list, parents));
  return async (context, parent, given) => {
    const page = await loadPage(context, parent, readPageRequest(nameFor(list, parent), given));
    return toConnection(page, () => loadTotal(context, parent), toNode('Standard'));
  };
}
