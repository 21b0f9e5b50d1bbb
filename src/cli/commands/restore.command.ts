import { type Command } from 'commander';
import { processEnvironment, readConfig } from '../../config';
import { parseDatabaseUrl } from '../../database/database-url';
import { restore } from '../../database/restore';

/** `nos restore FILE`: puts a backup in the place of the embedded database. */
export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('Put a backup in the place of the embedded database. Stop the server first.')
    .argument('<file>', 'a file that `nos backup` wrote')
    .action((file: string) => {
      const { databaseUrl } = readConfig(processEnvironment());
      restore(file, parseDatabaseUrl(databaseUrl));
      process.stdout.write(`${databaseUrl}\n`);
    });
}
