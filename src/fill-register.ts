import path from 'node:path';
import { type ImportReport } from './importing/import-report';
import { importPaths } from './importing/import-run';
import { type OpenRegister } from './open-register';
import { markFilling } from './register/changes/change-log';
import { getRegisterState } from './register/changes/change.queries';

/**
 * Fills an empty register from the standards of a data folder, and goes on with a filling that was cut off or found
 * nothing. A register that holds anything else is left as it is, so that starting again imports nothing twice.
 */
export async function fillRegister(
  { database, surroundings }: OpenRegister,
  dataDir: string | null,
): Promise<ImportReport[]> {
  if (dataDir === null) return [];
  const state = await getRegisterState(database.primaryRows);
  if (state.filling === 'DONE' || (state.filling === null && state.lastDocument > 0)) return [];
  await database.transact((unit) => markFilling(unit, 'STARTED'));
  const reports: ImportReport[] = [];
  const onReport = (report: ImportReport) => void reports.push(report);
  await importPaths([path.join(dataDir, 'standards')], {}, surroundings, { onReport });
  const isFilled = reports.some(({ outcome }) => outcome !== 'REJECTED');
  await database.transact((unit) => markFilling(unit, isFilled ? 'DONE' : null));
  return reports;
}
