import { findLineageLinks } from '../../../register/lineage/lineage-links';
import { findOriginalsOfStandards } from '../../../register/lineage/lineage.queries';
import { resolveUrns } from '../../../register/lineage/resolve-urn';
import { loaderOf } from '../shared/loader';

/** The codes a standard names as original. */
export const loadOriginals = loaderOf(findOriginalsOfStandards);
/** What came before and after a standard. */
export const loadLineageLinks = loaderOf(findLineageLinks);
/** Where a text typed as a code leads. */
export const loadResolution = loaderOf(resolveUrns);
