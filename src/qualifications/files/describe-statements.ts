import { type RowReader } from '../../common/rows';
import { findStandards } from '../../register/standards/standard.queries';
import { findStatements, findStatementsOfStandards } from '../../register/standards/statement.queries';
import { type QualificationStructure } from '../structure/structure';
import { eachEvidence } from '../structure/walk-mapping';
import { formatStatementNumber } from './statement-number';

/** A statement as a person names it, with its wording (English first). */
export interface NumberedStatement {
  readonly urn: string;
  readonly edition: string;
  /** `P17` */
  readonly statement: string;
  readonly wording: string;
}

/** What every statement that a mapping names is called, by its id; statements that are not on the register are left out. */
export async function describeStatements(
  rows: RowReader,
  structure: QualificationStructure,
): Promise<ReadonlyMap<string, NumberedStatement>> {
  const ids = [...new Set([...eachEvidence(structure)].map(({ evidence }) => evidence.statement))];
  const found = (
    await findStatements(
      rows,
      ids.map((id) => id.toLowerCase()),
    )
  ).flatMap((row) => row ?? []);
  const standardIds = [...new Set(found.map(({ standardId }) => standardId))];
  const [standards, statements] = await Promise.all([
    findStandards(rows, standardIds),
    findStatementsOfStandards(rows, standardIds),
  ]);
  const known = new Map<string, NumberedStatement>();
  for (const row of found) {
    const at = standardIds.indexOf(row.standardId);
    const standard = standards[at];
    if (standard?.urn == null) continue;
    const { urn, edition } = standard;
    const statement = formatStatementNumber(row, statements[at] ?? []);
    known.set(row.id, { urn, edition, statement, wording: row.textEn ?? row.textCy ?? '' });
  }
  return known;
}
