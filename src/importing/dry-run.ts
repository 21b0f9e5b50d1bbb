import { type UnitOfWork } from '../common/unit-of-work';
import { type ImportSurroundings } from './import-surroundings';

/** Ends a trial transaction. */
class EndOfTrial extends Error {}

/**
 * Runs an import and undoes all of it at the end, so that each document is tried on what those before it left behind and
 * is reported as in a real run. Nobody else writes meanwhile.
 */
export async function dryRun(
  around: ImportSurroundings,
  run: (around: ImportSurroundings) => Promise<void>,
): Promise<void> {
  try {
    await around.transact<void>(async (unit) => {
      await run({ ...around, transact: (work) => inSavepoint(unit, work) });
      throw new EndOfTrial();
    });
  } catch (error) {
    if (!(error instanceof EndOfTrial)) throw error;
  }
}

async function inSavepoint<Value>(
  unit: UnitOfWork,
  work: (unit: UnitOfWork) => Promise<Value>,
): Promise<Value> {
  await unit.em.execute('savepoint trial');
  try {
    return await work(unit);
  } catch (error) {
    await unit.em.execute('rollback to savepoint trial');
    throw error;
  } finally {
    await unit.em.execute('release savepoint trial');
  }
}
