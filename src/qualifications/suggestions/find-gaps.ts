import { type RowReader } from '../../common/rows';
import { findUnitStatements } from '../../links/overlaps/unit-statement.queries';
import { type UnitStatement } from '../../links/overlaps/statement-overlap';
import { findCoverage } from '../coverage/find-coverage';
import { findCited, type VersionPlace } from '../store/citation.queries';

/** More gaps than this are not looked at, in order of citation: with so many the mapping has hardly been begun. */
const MOST_GAPS = 1_000;

/** What a version leaves uncovered of the standards that it cites. */
export interface Gaps {
  /** In order of citation, then as printed. */
  readonly statements: readonly UnitStatement[];
  /** All that is uncovered, also what is not looked at. */
  readonly total: number;
  /** Identities of the units that it cites already, whichever edition. */
  readonly cited: ReadonlySet<string>;
}

/** The gaps of each version, in a fixed number of queries. */
export async function findGaps(rows: RowReader, places: readonly VersionPlace[]): Promise<Gaps[]> {
  const [coverage, cited] = await Promise.all([findCoverage(rows, places), findCited(rows, places)]);
  const uncovered = coverage.map((standards) =>
    standards.flatMap(({ statements }) =>
      statements.filter(({ isCovered }) => !isCovered).map(({ statement }) => statement.id),
    ),
  );
  const looked = uncovered.map((ids) => ids.slice(0, MOST_GAPS));
  const statements = await findUnitStatements(rows, new Set(looked.flat()));
  return looked.map((ids, at) => ({
    statements: ids.flatMap((id) => statements.get(id) ?? []),
    total: uncovered[at]?.length ?? 0,
    cited: new Set([
      ...(cited[at]?.citations ?? []).flatMap(({ identity }) => identity ?? []),
      ...(cited[at]?.standards ?? []).map(({ identity }) => identity),
    ]),
  }));
}
