import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { type RowReader } from '../../src/common/rows';
import { type DatabaseUrl } from '../../src/database/database-url';
import { entities } from '../../src/database/entities';
import { openDatabase } from '../../src/database/open';
import { prepareRegister } from '../../src/open-register';
import { createCopyOf } from './postgres-databases';
import { suiteFolder } from './postgres-server';
import { registerOver, type TestRegister } from './register';

/** What a register holds when a suite begins. It is filled once a run, and every suite gets a copy. */
export interface Filling {
  /** Lower-case letters: part of a file name and of the name of a database. */
  readonly name: string;
  fill(register: TestRegister): Promise<void>;
}

/** Creates a database that holds what the filling says, and returns its address. */
export async function createFilledDatabase(
  dialect: RowReader['dialect'],
  filling: Filling,
): Promise<DatabaseUrl> {
  return dialect === 'sqlite' ? copyOfFile(filling) : copyOnServer(filling);
}

async function copyOfFile({ name, fill }: Filling): Promise<DatabaseUrl> {
  const template = path.join(suiteFolder(), `${name}.db`);
  if (!existsSync(template)) {
    const draft = path.join(suiteFolder(), randomUUID(), 'nos.db');
    await fillDatabase({ kind: 'sqlite-file', path: draft }, fill);
    await rename(draft, template); // another process may have been as quick; its file holds the same
  }
  const copy = path.join(suiteFolder(), randomUUID(), 'nos.db');
  await mkdir(path.dirname(copy));
  await copyFile(template, copy);
  return { kind: 'sqlite-file', path: copy };
}

async function copyOnServer({ name, fill }: Filling): Promise<DatabaseUrl> {
  const url = await createCopyOf(`nos_${name}`, (address) =>
    fillDatabase({ kind: 'postgresql', url: address }, fill),
  );
  return { kind: 'postgresql', url };
}

async function fillDatabase(url: DatabaseUrl, fill: Filling['fill']): Promise<void> {
  const database = await openDatabase(url, entities);
  try {
    await fill(registerOver(database, await prepareRegister(database)));
  } finally {
    await database.close();
  }
}
