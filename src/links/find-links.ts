import { type RowReader } from '../common/rows';
import { findContextLinks } from './context/context-links';
import { findLineageStandardLinks } from './context/lineage-standard-links';
import { findUnitOverlapLinks } from './context/unit-overlap-links';
import { findDeclaredLinks } from './declared/declared-links';
import { type LinkKind, type StandardLink } from './standard-link';

/** The links of one kind that each standard (by id) has, in no particular order, each other standard once. */
export type FindLinks = (rows: RowReader, standardIds: readonly string[]) => Promise<StandardLink[][]>;

/** How the links of each kind are found, in a number of queries that does not depend on how many standards are asked. */
export const FIND_LINKS: Readonly<Record<LinkKind, FindLinks>> = {
  DECLARED: findDeclaredLinks,
  LINEAGE: findLineageStandardLinks,
  OVERLAP: findUnitOverlapLinks,
  SHARED_OCCUPATION: (rows, ids) => findContextLinks(rows, 'SHARED_OCCUPATION', ids),
  SHARED_SOC_CODE: (rows, ids) => findContextLinks(rows, 'SHARED_SOC_CODE', ids),
  SHARED_KEYWORD: (rows, ids) => findContextLinks(rows, 'SHARED_KEYWORD', ids),
  SAME_SUITE: (rows, ids) => findContextLinks(rows, 'SAME_SUITE', ids),
};
