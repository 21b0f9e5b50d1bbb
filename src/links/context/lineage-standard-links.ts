import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { findLineageLinks } from '../../register/lineage/lineage-links';
import { placeOf, type StandardLink } from '../standard-link';

/**
 * The standards on the register that came before or after each one (by id). A URN that was given to another function joins
 * nothing.
 */
export async function findLineageStandardLinks(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<StandardLink[][]> {
  const lineage = await findLineageLinks(rows, standardIds);
  return lineage.map(({ predecessors, successors }) => {
    const ends = [...predecessors, ...successors].flatMap((link) =>
      link.standard && link.kind !== 'REASSIGNED' ? [{ link, standard: link.standard }] : [],
    );
    return [...groupBy(ends, ({ standard }) => standard.id)].map(([standardId, found]) => ({
      kind: 'LINEAGE',
      standardId,
      order: found[0] ? placeOf(found[0].standard) : '',
      strength: 1,
      evidence: () => [...new Set(found.map(({ link }) => `${link.kind}: ${link.evidence}`))],
    }));
  });
}
