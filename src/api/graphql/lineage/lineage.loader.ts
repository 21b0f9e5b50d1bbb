import { findCiters, findOriginalsOfStandards } from '../../../register/lineage/lineage.queries';
import { resolveUrns } from '../../../register/lineage/resolve-urn';
import { loaderOf } from '../shared/loader';

/** The codes a standard names as original. */
export const loadOriginals = loaderOf(findOriginalsOfStandards);
/** The standards that name a code as their original. */
export const loadCiters = loaderOf(findCiters);
/** Where a text typed as a code leads. */
export const loadResolution = loaderOf(resolveUrns);
