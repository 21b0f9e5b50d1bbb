import { type RowReader } from '../common/rows';
import { findTermByName } from '../register/terms/term.queries';
import { WrongUsage } from './exit';

/** Refuses the name of a suite that the register does not have, in either language; none is fine. */
export async function assertSuite(rows: RowReader, suite: string | undefined): Promise<void> {
  if (suite === undefined || (await findTermByName(rows, 'SUITE', suite))) return;
  throw new WrongUsage(`no suite on the register is called "${suite}"`);
}
