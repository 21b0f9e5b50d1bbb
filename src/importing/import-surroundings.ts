import { type UnitOfWork } from '../common/unit-of-work';

/** What the importer needs from around it. */
export interface ImportSurroundings {
  /** Runs a unit of work in one transaction; throws when it cannot be committed. */
  readonly transact: <Value>(work: (unit: UnitOfWork) => Promise<Value>) => Promise<Value>;
  /** True when a file that a later one has replaced is to take its place again. */
  readonly again?: boolean;
  readonly isSocCode: (code: string) => boolean;
  readonly now: () => Date;
  /** True for a failure of the database (full disk, no connection), which ends a run. */
  readonly isDatabaseFault: (error: unknown) => boolean;
  /** Takes what the program threw on one document. */
  readonly onBug: (document: string, error: unknown) => void;
}
