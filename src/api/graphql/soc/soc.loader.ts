import { countLists } from '../../../common/keyset';
import {
  findChildren,
  findCitationsOfStandards,
  findMeanings,
  findSocCodes,
} from '../../../register/soc/soc.queries';
import { listStandardsOfSocCodes } from '../../../register/standards/standard-list.queries';
import { loaderOf } from '../shared/loader';
import { standardPagesOf } from '../standards/standard.loader';

/** A SOC group by id. */
export const loadSocCode = loaderOf(findSocCodes);
/** The groups a code means, oldest edition first. */
export const loadMeanings = loaderOf(findMeanings);
/** The groups one level below "SOC2010 72". */
export const loadChildren = loaderOf(findChildren);
/** The codes a standard prints. */
export const loadCitations = loaderOf(findCitationsOfStandards);
/** The page of standards that cite a group or one below it. */
export const loadStandardsOfSocCode = standardPagesOf(listStandardsOfSocCodes());
/** How many standards cite a group or one below it. */
export const loadStandardCount = loaderOf((rows, ids) => countLists(rows, listStandardsOfSocCodes(), ids));
