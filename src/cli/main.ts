#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { addBackupCommand } from './commands/backup.command';
import { addCompareCommand } from './commands/compare.command';
import { addImportCommand } from './commands/import.command';
import { addParityCommand } from './commands/parity.command';
import { addResolveCommand } from './commands/resolve.command';
import { addRestoreCommand } from './commands/restore.command';
import { addServeCommand } from './commands/serve.command';
import { addSocCommand } from './commands/soc.command';
import { exitCodeFor, explain } from './exit';

/** Reads the command line, runs the command, and leaves with 0 (done), 1 (something refused or failed) or 2 (wrong usage). */
async function main(): Promise<void> {
  const program = new Command('nos')
    .description('A register of National Occupational Standards, read from their documents.')
    .showHelpAfterError('(nos --help lists the commands)')
    .exitOverride();
  addServeCommand(program);
  addImportCommand(program);
  addResolveCommand(program);
  addSocCommand(program);
  addCompareCommand(program);
  addParityCommand(program);
  addBackupCommand(program);
  addRestoreCommand(program);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(nos ${command.name()} --help)`);
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(`nos: ${explain(error)}\n`);
    process.exitCode = exitCodeFor(error);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe (`nos … | head`) may leave early; that is no fault of ours.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

void main();
