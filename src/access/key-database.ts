import { type RowReader } from '../common/rows';
import { type UnitOfWork } from '../common/unit-of-work';

/** Where keys are kept. */
export interface KeyDatabase {
  /** Not behind what was committed: a key that was revoked must be seen to be. */
  readonly primaryRows: RowReader;
  transact<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
}
