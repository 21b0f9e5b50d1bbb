import { type RowReader } from '../../common/rows';
import { findStandards } from '../../register/standards/standard.queries';
import { findAllCited } from '../store/citing.queries';
import { type CitedAs } from '../store/qualification-list.queries';
import { findFates } from './find-impacts';

/**
 * The cited standards to which something has happened, for the list of the qualifications hit. Only standards that the
 * qualifications which the organisation (null: anybody) sees cite are looked at. `today` is ISO.
 */
export async function findAffected(
  rows: RowReader,
  organisationId: string | null,
  today: string,
): Promise<CitedAs> {
  const cited = await findAllCited(rows, organisationId);
  const standards = await findStandards(
    rows,
    cited.map(({ standard }) => standard),
  );
  const fates = await findFates(
    rows,
    standards.flatMap((standard) => standard ?? []),
    today,
  );
  const affected = cited.filter(({ standard }) => fates.has(standard));
  return {
    standardIds: affected.flatMap(({ standardIds }) => standardIds),
    keys: affected.flatMap(({ keys }) => keys),
  };
}
