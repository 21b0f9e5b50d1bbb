import path from 'node:path';
import { fillQualifications, type QualificationReport } from './fill-qualifications';
import { type ImportReport } from './importing/import-report';
import { importPaths } from './importing/import-run';
import { type OpenRegister } from './open-register';
import { markFilling } from './register/changes/change-log';
import { getRegisterState } from './register/changes/change.queries';
import { tidyIndex } from './search/index/tidy';

/** What an empty register was filled with; nothing when it was not empty. */
export interface Filling {
  readonly documents: readonly ImportReport[];
  readonly qualifications: readonly QualificationReport[];
}

const NOTHING: Filling = { documents: [], qualifications: [] };

/**
 * Fills an empty register from the `standards` and then the `qualifications` of a data folder, and goes on with a filling
 * that was cut off or found no standards. A register that holds anything else is left as it is, so that starting again
 * imports nothing twice.
 */
export async function fillRegister(register: OpenRegister, dataDir: string | null): Promise<Filling> {
  const { database, surroundings } = register;
  if (dataDir === null) return NOTHING;
  const state = await getRegisterState(database.primaryRows);
  if (state.filling === 'DONE' || (state.filling === null && state.lastDocument > 0)) return NOTHING;
  await database.transact((unit) => markFilling(unit, 'STARTED'));
  const documents: ImportReport[] = [];
  const onReport = (report: ImportReport) => void documents.push(report);
  await importPaths([path.join(dataDir, 'standards')], {}, surroundings, { onReport });
  const qualifications = await fillQualifications(register, path.join(dataDir, 'qualifications'));
  const isFilled = documents.some(({ outcome }) => outcome !== 'REJECTED');
  await database.transact((unit) => markFilling(unit, isFilled ? 'DONE' : null));
  await tidyIndex(database);
  return { documents, qualifications };
}
