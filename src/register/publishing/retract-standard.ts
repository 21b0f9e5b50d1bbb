import { findRows, type UnitOfWork } from '../../common/unit-of-work';
import { NO_CHANGES, type RegisterChanges } from '../changes/change-log';
import { forgetCodes } from '../lineage/index-codes';
import { TranslationFindingEntity } from '../parity/translation.entity';
import { markLatestEdition } from '../standards/latest-edition';
import { StandardEntity } from '../standards/standard.entity';
import { StatementEntity } from '../standards/statement.entity';
import { alignOrganisations } from '../terms/organisation-store';
import { alignTerms } from '../terms/term-store';
import { findDetails, NO_DETAILS, replaceDetails } from './detail-store';
import { diffStatements } from './statement-diff';
import { bodiesOf, codesOf } from './stored-standard';

/**
 * Takes an edition off the register with all that hangs on it, when no document is left that says it: the one there was
 * had been asserted to be something that it is not. The caller records the changes.
 */
export async function retractStandard(unit: UnitOfWork, id: string): Promise<RegisterChanges> {
  const [row] = await findRows(unit, StandardEntity, 'id', [id]);
  if (!row) return NO_CHANGES;
  const before = { row, details: await findDetails(unit, id) };
  const statements = diffStatements(await findRows(unit, StatementEntity, 'standardId', [id]), []);
  await unit.em.nativeDelete(StatementEntity, { standardId: id });
  await replaceDetails(unit, id, before.details, NO_DETAILS);
  await unit.em.nativeDelete(TranslationFindingEntity, { standardId: id });
  await unit.em.nativeDelete(StandardEntity, { id });
  await forgetCodes(unit, codesOf(before));
  return {
    changes: [
      ...statements.changes,
      { kind: 'REMOVED', nodeId: id, typeName: 'Standard' },
      ...(await markLatestEdition(unit, row.identity, id)),
      ...(await alignOrganisations(unit, bodiesOf(before), [])),
      ...(await alignTerms(unit, before.details.terms, [])),
    ],
    standards: -1,
    statements: statements.growth,
    wordings: statements.wordings,
  };
}
