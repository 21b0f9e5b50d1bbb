import { CommanderError } from 'commander';
import { Refusal } from '../common/errors';
import { WrongEnvironment } from '../config';
import { DatabaseFault } from '../database/errors';

/** A command was used wrongly in a way the option parser cannot see. Exit 2. */
export class WrongUsage extends Error {}

/** The exit code that tells a script what went wrong: 2 for wrong usage or settings, else 1; help is no error. */
export function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof WrongUsage || error instanceof WrongEnvironment ? 2 : 1;
}

/** What to tell a person: the message of an expected fault; the whole stack of a bug, which is wanted in a report. */
export function explain(error: unknown): string {
  const expected =
    error instanceof WrongUsage ||
    error instanceof WrongEnvironment ||
    error instanceof DatabaseFault ||
    error instanceof Refusal;
  if (expected) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
