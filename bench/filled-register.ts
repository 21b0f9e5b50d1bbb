import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../src/config';
import { readArrival } from '../src/importing/arrival';
import { placeArrival } from '../src/importing/import-document';
import { openRegister, type OpenRegister } from '../src/open-register';
import { documentOf } from './generated-documents';

/** A register in a temporary folder. */
export interface TemporaryRegister extends OpenRegister {
  readonly file: string;
  remove(): Promise<void>;
}

/** Opens an empty register in a temporary folder. */
export async function openTemporaryRegister(): Promise<TemporaryRegister> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nos-bench-'));
  const file = path.join(folder, 'nos.db');
  const register = await openRegister(readConfig({ DATABASE_URL: `sqlite:${file}` }));
  const remove = async () => {
    await register.database.close();
    rmSync(folder, { recursive: true });
  };
  return { ...register, file, remove };
}

/** Imports generated documents, 32 a transaction as an import run does. Returns seconds. */
export async function importGenerated(
  { surroundings }: OpenRegister,
  from: number,
  count: number,
): Promise<number> {
  const started = performance.now();
  for (let start = from; start < from + count; start += 32) {
    const group = Array.from({ length: Math.min(32, from + count - start) }, (_, at) => {
      const bytes = new TextEncoder().encode(documentOf(start + at));
      return readArrival({ name: `${start + at}.txt`, bytes, assertion: {} });
    });
    await surroundings.transact(async (unit) => {
      for (const one of group) {
        if ('outcome' in one) throw new Error(`rejected: ${JSON.stringify(one.diagnostics)}`);
        await placeArrival(unit, one, surroundings);
      }
    });
  }
  return (performance.now() - started) / 1000;
}
