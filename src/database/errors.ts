/**
 * The database cannot be used as asked. The message is one sentence for whoever runs the program: it may name a path or
 * a host, never a password, so it goes to the console and the log and not to a client of the API.
 */
export abstract class DatabaseFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The text of DATABASE_URL, or of a replica, is none of the forms understood. */
export class BadDatabaseUrl extends DatabaseFault {}

/** The server cannot be reached, does not answer in time or refuses the user. */
export class DatabaseUnreachable extends DatabaseFault {}

/** A connection that stood was lost in the middle of a question; another one may well answer it. */
export class ConnectionLost extends DatabaseUnreachable {}

/** The file or its folder cannot be created, read or written, or the disk reports an error. */
export class DatabaseUnwritable extends DatabaseFault {}

/** No space is left for the database. Nothing of the unit of work was kept; reads go on. */
export class DatabaseFull extends DatabaseFault {}

/** The file is a database with damaged contents. */
export class DatabaseCorrupt extends DatabaseFault {}

/** The file is not a database, or one that another program made. */
export class NotOurDatabase extends DatabaseFault {}

/** The database carries migrations that this program does not know. It was left untouched. */
export class DatabaseNewer extends DatabaseFault {}

/** Somebody else has been writing for longer than a writer waits. */
export class DatabaseBusy extends DatabaseFault {}

/** The engine or its settings cannot keep the promises made here: too old, no write-ahead log, not UTF-8. */
export class DatabaseUnsuitable extends DatabaseFault {}

/** The backup was not made; nothing was overwritten. */
export class BackupRefused extends DatabaseFault {}

/** The backup was not put in place; the database is as it was. */
export class RestoreRefused extends DatabaseFault {}
