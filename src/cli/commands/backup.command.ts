import { type Command } from 'commander';
import { backup } from '../../database/backup';
import { withRegister } from '../with-register';

/** `nos backup FILE`: a whole copy of the embedded database, also beside a busy server. */
export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('Write a copy of the embedded database into a new file, also while the server runs.')
    .argument('<file>', 'the file to write; it must not exist')
    .action(async (file: string) => {
      await withRegister(({ database }) => backup(database, file));
      process.stdout.write(`${file}\n`);
    });
}
