import { type Logger } from 'pino';
import { type Database } from './database/database';
import { BackgroundLinker } from './links/linker/background-linker';
import { Linker } from './links/linker/linker';
import { type LinkSurroundings } from './links/linker/surroundings';

/** What computing links over an open database needs; faults that end nothing go to `onFault`. */
export function linkSurroundings(database: Database, onFault: LinkSurroundings['onFault']): LinkSurroundings {
  return {
    rows: database.primaryRows,
    transact: (work) => database.transact(work),
    now: () => new Date(),
    onFault,
  };
}

/** The linker of a server, which is yet to be started; it logs what goes wrong. */
export function backgroundLinkerOver(database: Database, logger: Logger): BackgroundLinker {
  const around = linkSurroundings(database, (message, error) => logger.warn({ err: error }, message));
  return new BackgroundLinker(new Linker(around), around);
}
