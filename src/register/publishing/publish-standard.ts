import { findRows, insertRows, type UnitOfWork, updateRow } from '../../common/unit-of-work';
import { sha256 } from '../../common/hash';
import { NO_CHANGES, type NodeChange, type RegisterChanges } from '../changes/change-log';
import { forgetCodes, indexCodes } from '../lineage/index-codes';
import { markLatestEdition } from '../standards/latest-edition';
import { StandardEntity } from '../standards/standard.entity';
import { StatementEntity } from '../standards/statement.entity';
import { alignOrganisations, ensureOrganisations } from '../terms/organisation-store';
import { alignTerms, ensureTerms } from '../terms/term-store';
import { findDetails, NO_DETAILS, replaceDetails } from './detail-store';
import { describeDifferences } from './differences';
import { type StandardImage } from './standard-image';
import { toDetailRows, toStandardRow, toStatementRows } from './standard-rows';
import { diffStatements, type StatementDifference } from './statement-diff';
import { identifyStatements } from './statement-identity';
import { bodiesOf, codesOf, standardId, type StoredStandard } from './stored-standard';

/** What publishing did: the changes for the log, and in words for the person who imports. */
export interface Publication extends RegisterChanges {
  /** "title (Welsh)", "performance criterion 5: reworded", "SOC codes" ...; empty for a new standard. */
  readonly differences: readonly string[];
}

/**
 * Makes the register say of one edition what the image says: adds it or changes it in place, keeping the ids of what is
 * the same. Writes nothing when nothing differs. The caller records the changes (see changes/change-log.ts).
 */
export async function publishStandard(unit: UnitOfWork, image: StandardImage): Promise<Publication> {
  const id = standardId(image.identity, image.edition);
  const contentHash = sha256(JSON.stringify(image));
  const [row] = await findRows(unit, StandardEntity, 'id', [id]);
  if (row?.contentHash === contentHash) return { ...NO_CHANGES, differences: [] };

  const before = row ? { row, details: await findDetails(unit, id) } : null;
  const after = { row: toStandardRow(id, image, contentHash), details: toDetailRows(id, image) };
  const changes: NodeChange[] = [
    ...(await ensureOrganisations(unit, bodiesOf(after))),
    ...(await ensureTerms(unit, after.details.terms)),
  ];
  if (before) await updateRow(unit, StandardEntity, after.row);
  else await insertRows(unit, StandardEntity, [{ ...after.row, isLatest: true }]);
  changes.push({ kind: before ? 'MODIFIED' : 'ADDED', nodeId: id, typeName: 'Standard' });
  changes.push(...(await markLatestEdition(unit, image.identity, id)));
  const statements = await writeStatements(unit, id, image, before);
  changes.push(...statements.changes, ...(await writeDetails(unit, id, before, after)));
  return {
    changes,
    standards: before ? 0 : 1,
    statements: statements.growth,
    wordings: statements.wordings,
    differences: before ? [...describeDifferences(before, after), ...statements.inWords] : [],
  };
}

async function writeStatements(
  unit: UnitOfWork,
  id: string,
  image: StandardImage,
  existing: StoredStandard | null,
): Promise<StatementDifference> {
  const before = existing ? await findRows(unit, StatementEntity, 'standardId', [id]) : [];
  // An official document begins anew, so that its ids do not depend on whether a sample came before it.
  const continued = existing?.row.isSample === image.isSample ? before : [];
  const after = toStatementRows(id, identifyStatements(id, image.statements, continued));
  const difference = diffStatements(before, after);
  if (difference.removed.length > 0)
    await unit.em.nativeDelete(StatementEntity, { id: { $in: [...difference.removed] } });
  for (const row of difference.rewritten) await updateRow(unit, StatementEntity, row);
  await insertRows(unit, StatementEntity, difference.added);
  return difference;
}

/** Writes the details of a standard, and brings into line what hangs on them: bodies, suites, occupations, codes. */
async function writeDetails(
  unit: UnitOfWork,
  id: string,
  before: StoredStandard | null,
  after: StoredStandard,
): Promise<NodeChange[]> {
  const details = before?.details ?? NO_DETAILS;
  await replaceDetails(unit, id, details, after.details);
  await indexCodes(unit, codesOf(after));
  await forgetCodes(unit, codesOf(before));
  return [
    ...(await alignOrganisations(unit, bodiesOf(before), bodiesOf(after))),
    ...(await alignTerms(unit, details.terms, after.details.terms)),
  ];
}
