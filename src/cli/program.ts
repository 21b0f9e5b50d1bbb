import { Command, CommanderError } from 'commander';
import { addBackupCommand } from './commands/backup.command';
import { addCompareCommand } from './commands/compare.command';
import { addDecisionsCommand } from './commands/decisions.command';
import { addExportCommand } from './commands/export.command';
import { addImportCommand } from './commands/import.command';
import { addKeysCommand } from './commands/keys.command';
import { addLinksCommand } from './commands/links.command';
import { addParityCommand } from './commands/parity.command';
import { addQualificationCommand } from './commands/qualification.command';
import { addResolveCommand } from './commands/resolve.command';
import { addRestoreCommand } from './commands/restore.command';
import { addSearchCommand } from './commands/search.command';
import { addServeCommand } from './commands/serve.command';
import { addSocCommand } from './commands/soc.command';
import { exitCodeFor, explain } from './exit';

/** Runs one command line; the exit code of the process becomes 0 (done), 1 (something refused or failed) or 2 (wrong usage). */
export async function runProgram(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(`nos: ${explain(error)}\n`);
    process.exitCode = exitCodeFor(error);
  }
}

/** All commands with their options and help. */
export function createProgram(): Command {
  const program = new Command('nos')
    .description('A register of National Occupational Standards, read from their documents.')
    .showHelpAfterError('(nos --help lists the commands)')
    .exitOverride();
  addServeCommand(program);
  addImportCommand(program);
  addQualificationCommand(program);
  addResolveCommand(program);
  addSearchCommand(program);
  addSocCommand(program);
  addCompareCommand(program);
  addParityCommand(program);
  addLinksCommand(program);
  addDecisionsCommand(program);
  addKeysCommand(program);
  addExportCommand(program);
  addBackupCommand(program);
  addRestoreCommand(program);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(nos ${command.name()} --help)`);
  return program;
}
