import { type PageRequest } from '../../../common/page';
import { findCurrentRarity } from '../../../links/overlaps/current-rarity';
import { readIdenticalStatements, type StatementPage } from '../../../links/overlaps/identical-statements';
import { type OverlapPage } from '../../../links/overlaps/overlap-page';
import { readOverlapPages } from '../../../links/overlaps/overlaps-of-statements';
import { type OverlapCriteria, type StatementOverlap } from '../../../links/overlaps/statement-overlap';
import { type Rarity } from '../../../links/overlap/terms/rarity';
import { type Context } from '../../context';
import { type Connection, toConnection } from '../shared/connection';
import { loaderOf, loaderWith } from '../shared/loader';
import { toNode } from '../shared/to-node';

/** What a page of the overlaps of a statement is asked by. */
interface OverlapPageArguments {
  readonly criteria: OverlapCriteria;
  readonly request: PageRequest;
}

/** A page of the overlaps of a statement. */
export const loadOverlaps = loaderWith<OverlapPage, OverlapPageArguments>(
  (rows, ids, { criteria, request }) => readOverlapPages(rows, ids, criteria, request),
);

/** A page of the statements that say the same as one. */
export const loadIdentical = loaderWith<StatementPage, PageRequest>(readIdenticalStatements);

const loadRarities = loaderOf(async (rows, epochs) => {
  const rarity = await findCurrentRarity(rows);
  return epochs.map(() => rarity);
});

/** The rarities of words that explanations need, once a request. */
export function loadRarity(context: Context): Promise<Rarity> {
  return loadRarities(context, 'current');
}

/** Adds the name of its type to an overlap. */
export const toOverlapNode = toNode('StatementOverlap') as (
  overlap: StatementOverlap,
) => StatementOverlap & { readonly __typename: string };

/** A page of overlaps as a connection. */
export function toOverlapConnection({ page, total }: OverlapPage): Connection<StatementOverlap> {
  return toConnection(page, total, toOverlapNode);
}
