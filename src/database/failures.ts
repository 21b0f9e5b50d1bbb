import { codeOf, messageOf } from './driver-error';
import {
  ConnectionLost,
  DatabaseBusy,
  DatabaseCorrupt,
  DatabaseFault,
  DatabaseFull,
  DatabaseUnreachable,
  DatabaseUnwritable,
  NotOurDatabase,
} from './errors';

type FaultClass = new (message: string, options?: ErrorOptions) => DatabaseFault;

/** Prefix of a driver's error code, the fault it means and what is said after the name of the database. */
const FAULTS: readonly (readonly [prefix: string, fault: FaultClass, says: string])[] = [
  ['SQLITE_FULL', DatabaseFull, 'no space is left on the disk'],
  ['SQLITE_CORRUPT', DatabaseCorrupt, 'the file is damaged: restore a backup of it (nos restore FILE)'],
  ['SQLITE_NOTADB', NotOurDatabase, 'the file is not a SQLite database'],
  ['SQLITE_BUSY', DatabaseBusy, 'another process has been writing for too long'],
  ['SQLITE_LOCKED', DatabaseBusy, 'another connection has been writing for too long'],
  ['SQLITE_IOERR', DatabaseUnwritable, 'the disk reports an error'],
  ['SQLITE_READONLY', DatabaseUnwritable, 'the file or its folder is read-only'],
  ['SQLITE_CANTOPEN', DatabaseUnwritable, 'the file cannot be opened'],
  ['SQLITE_PERM', DatabaseUnwritable, 'the file may not be accessed'],
  ['55P03', DatabaseBusy, 'another process has been writing for too long'],
  ['53100', DatabaseFull, 'no space is left on the disk of the server'],
  ['53300', DatabaseUnreachable, 'the server has no connection left'],
  ['08', ConnectionLost, 'the connection was lost'],
  ['57P', ConnectionLost, 'the server is shutting down or starting up'],
  ['28', DatabaseUnreachable, 'the server refuses the user or the password'],
  ['3D000', DatabaseUnreachable, 'there is no database of that name on the server'],
  ['25006', DatabaseUnwritable, 'the server takes no writes'],
  ['XX001', DatabaseCorrupt, 'the data of the server are damaged'],
  ['ECONNRESET', ConnectionLost, 'the connection was lost'],
  ['ECONN', DatabaseUnreachable, 'the server cannot be reached'],
  ['EPIPE', ConnectionLost, 'the connection was lost'],
  ['ENOTFOUND', DatabaseUnreachable, 'there is no host of that name'],
  ['EAI_AGAIN', DatabaseUnreachable, 'the name of the host cannot be looked up'],
  ['EHOSTUNREACH', DatabaseUnreachable, 'the host cannot be reached'],
  ['ENETUNREACH', DatabaseUnreachable, 'the network cannot be reached'],
  ['ETIMEDOUT', DatabaseUnreachable, 'the server does not answer'],
];

/** What the drivers say without any code. */
const UNCODED: readonly (readonly [RegExp, FaultClass, string])[] = [
  [/connection timeout|timeout expired/, DatabaseUnreachable, 'the server does not answer'],
  [/Connection terminated|encountered a connection error/, ConnectionLost, 'the connection was lost'],
  [/Query read timeout/, DatabaseUnreachable, 'the server does not answer'],
  [
    /Timeout acquiring a connection|pool is (destroyed|aborted)|aborted/,
    DatabaseBusy,
    'no connection became free',
  ],
];

/**
 * A driver's error as a named fault with `name` (of the database) in front; anything that is not about the state of the
 * database (a constraint, a mistake in a statement, an error of our own) comes back as it was.
 */
export function toDatabaseFault(error: unknown, name: string): unknown {
  if (error instanceof DatabaseFault) return error;
  const code = codeOf(error);
  const found =
    code === ''
      ? UNCODED.find(([pattern]) => pattern.test(messageOf(error)))
      : FAULTS.find(([prefix]) => code.startsWith(prefix));
  return found ? new found[1](`${name}: ${found[2]}`, { cause: error }) : error;
}

/** Runs `work`, turning what the driver throws into a named fault. */
export async function namingFaults<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDatabaseFault(error, name);
  }
}
