import { type QualificationStructure } from '../structure/structure';
import { mapCriteria } from '../structure/walk-mapping';
import { type NumberedStatement } from './describe-statements';

/**
 * The JSON of a structure for a file that people read: evidence with standard, edition, number and id, so that a file says
 * what it means and is refused where the two part. Statements that are not known keep their id alone.
 */
export function toFileJson(
  structure: QualificationStructure,
  describe: (id: string) => NumberedStatement | null,
): unknown {
  return mapCriteria(structure, (criterion) => ({
    ...criterion,
    evidences: criterion.evidences.map(({ statement: id, claim }) => {
      const known = describe(id);
      if (!known) return { statement: id, claim };
      const { urn, edition, statement } = known;
      return { urn, edition, statement, id, claim };
    }),
  }));
}
