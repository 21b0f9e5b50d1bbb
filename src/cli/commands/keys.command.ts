import { type Command, InvalidArgumentError } from 'commander';
import { listKeys } from '../../access/key.queries';
import { createKey, revokeKey } from '../../access/key-store';
import { parseScope, type Scope, SCOPES } from '../../access/scope';
import { BadInput } from '../../common/errors';
import { WrongUsage } from '../exit';
import { expiryFrom } from '../expiry';
import { describeKey, toKeyJson } from '../key-output';
import { withRegister } from '../with-register';

interface CreateOptions {
  readonly organisation: string;
  readonly scope: readonly Scope[];
  readonly expires?: string;
  readonly note?: string;
  readonly json?: true;
}

interface ListOptions {
  readonly organisation?: string;
  readonly json?: true;
}

/** `nos keys create`, `list`, `revoke`: the keys that programs of an organisation send. */
export function addKeysCommand(program: Command): void {
  const keys = program
    .command('keys')
    .description('Make, list and revoke the keys with which organisations write.');
  const json = ['--json', 'print a JSON object'] as const;
  keys
    .command('create')
    .description('Make a key and print it: it is shown this once and kept nowhere.')
    .requiredOption('--organisation <name>', 'whom it belongs to; put on the register if it is not there')
    .requiredOption('--scope <scopes...>', `what it allows: ${SCOPES.join(', ')}`, readScopes)
    .option('--expires <date|days>', 'the last day (UTC) on which it is good, or a number of days from now')
    .option('--note <text>', 'what it is for')
    .option(...json)
    .action(runCreate);
  keys
    .command('list')
    .description('List keys, never their secret: revoked and expired ones too.')
    .option('--organisation <name>', 'only those of this organisation')
    .option('--json', 'print one JSON object a key')
    .action(runList);
  keys
    .command('revoke')
    .description('Make a key good for nothing, for ever. A running server knows within 5 seconds.')
    .argument('<key>', 'its id, or how it begins: nos_ and at least four characters')
    .option(...json)
    .action(runRevoke);
}

async function runCreate({ organisation, scope, expires, note, json }: CreateOptions): Promise<void> {
  const now = new Date();
  const expiresAt = expires === undefined ? null : expiryFrom(expires, now);
  if (expires !== undefined && expiresAt === null)
    throw new WrongUsage(
      `--expires "${expires}": must be a day as 2027-03-31, or a number of days from 1 to 1000`,
    );
  const request = { organisation, scopes: scope, expiresAt, note: note ?? null };
  const { text, key } = await withRegister(({ database }) =>
    database.transact((unit) => createKey(unit, request, now.toISOString())),
  ).catch(sayWrongUsage);
  process.stdout.write(`${json ? JSON.stringify({ key: text, ...toKeyJson(key) }) : text}\n`);
  if (json) return;
  process.stderr.write(`${describeKey(key, now)}\nKeep it now: it is not shown again.\n`);
}

async function runList({ organisation, json }: ListOptions): Promise<void> {
  const now = new Date();
  const keys = await withRegister(({ database }) => listKeys(database.primaryRows, organisation));
  for (const key of keys)
    process.stdout.write(`${json ? JSON.stringify(toKeyJson(key)) : describeKey(key, now)}\n`);
  if (keys.length === 0 && !json) process.stderr.write('no keys\n');
}

async function runRevoke(asked: string, { json }: { readonly json?: true }): Promise<void> {
  const now = new Date();
  const { key, hasChanged } = await withRegister(({ database }) =>
    database.transact((unit) => revokeKey(unit, asked.trim(), now.toISOString())),
  );
  const outcome = hasChanged ? 'REVOKED' : 'UNCHANGED';
  const line = json
    ? JSON.stringify({ outcome, ...toKeyJson(key) })
    : `${hasChanged ? 'revoked' : 'revoked before'}: ${describeKey(key, now)}`;
  process.stdout.write(`${line}\n`);
}

/** What is wrong with the words of a command is wrong usage, wherever it is found out. */
function sayWrongUsage(error: unknown): never {
  throw error instanceof BadInput ? new WrongUsage(`--${error.message}`) : error;
}

/** Scopes between spaces or commas. */
function readScopes(text: string, before: readonly Scope[] = []): Scope[] {
  const scopes = text.split(',').map((word) => {
    const scope = parseScope(word);
    if (!scope) throw new InvalidArgumentError(`known are ${SCOPES.join(', ')}`);
    return scope;
  });
  return [...before, ...scopes];
}
