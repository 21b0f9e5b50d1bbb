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

/** Opens an empty register in a temporary folder, or in the empty database at that address. */
export async function openTemporaryRegister(url?: string): Promise<TemporaryRegister> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nos-bench-'));
  const file = path.join(folder, 'nos.db');
  const register = await openRegister(readConfig({ DATABASE_URL: url ?? `sqlite:${file}` }));
  const remove = async () => {
    await register.database.close();
    rmSync(folder, { recursive: true });
  };
  return { ...register, file, remove };
}

/** Imports generated documents, 32 a transaction as an import run does. Returns seconds. */
export async function importGenerated(
  register: OpenRegister,
  from: number,
  count: number,
  textsOf: (n: number) => readonly string[] = (n) => [documentOf(n)],
): Promise<number> {
  const started = performance.now();
  for (let start = from; start < from + count; start += 32) {
    const numbers = Array.from({ length: Math.min(32, from + count - start) }, (_, at) => start + at);
    await importTexts(register, numbers.flatMap(textsOf));
  }
  return (performance.now() - started) / 1000;
}

/** Imports documents in one transaction. */
export async function importTexts({ surroundings }: OpenRegister, texts: readonly string[]): Promise<void> {
  const group = texts.map((text, at) => {
    return readArrival({ name: `${at}.txt`, bytes: new TextEncoder().encode(text), assertion: {} });
  });
  await surroundings.transact(async (unit) => {
    for (const one of group) {
      if ('outcome' in one) throw new Error(`rejected: ${JSON.stringify(one.diagnostics)}`);
      await placeArrival(unit, one, surroundings);
    }
  });
}
