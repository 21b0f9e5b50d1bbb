import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './common/errors';
import { type OpenRegister } from './open-register';
import { importQualification, type QualificationImport } from './qualifications/files/import-qualification';
import { keepOperator } from './qualifications/files/keep-operator';
import { splitQualificationFile } from './qualifications/files/qualification-file';

/** What became of a file of a qualification. */
export interface QualificationReport {
  readonly name: string;
  readonly outcome: QualificationImport['outcome'] | 'REJECTED';
  /** Why it was rejected; null otherwise. */
  readonly reason: string | null;
}

/**
 * Imports and publishes every JSON file of a folder, in order of names, each wholly or not at all; each says whose it is
 * (`organisation`). No folder is no files. A faulty file is reported and the others go on.
 */
export async function fillQualifications(
  register: OpenRegister,
  folder: string,
): Promise<QualificationReport[]> {
  const reports: QualificationReport[] = [];
  for (const name of jsonFilesIn(folder)) reports.push(await fillOne(register, path.join(folder, name)));
  return reports;
}

async function fillOne({ database, surroundings }: OpenRegister, file: string): Promise<QualificationReport> {
  const name = path.basename(file);
  try {
    const { input, organisation } = splitQualificationFile(readJson(file));
    if (organisation === null) return rejected(name, 'organisation: is missing: say whose it is');
    const at = surroundings.now().toISOString();
    const { outcome } = await database.transact(async (unit) =>
      importQualification(unit, await keepOperator(unit, organisation, at), input, { publish: true }, at),
    );
    return { name, outcome, reason: null };
  } catch (error) {
    if (surroundings.isDatabaseFault(error)) throw error;
    if (!(error instanceof Refusal || error instanceof UnreadableFile)) surroundings.onBug(name, error);
    return rejected(name, error instanceof Error ? error.message : String(error));
  }
}

function rejected(name: string, reason: string): QualificationReport {
  return { name, outcome: 'REJECTED', reason };
}

/** A file that is not there for this user, or holds no JSON. */
class UnreadableFile extends Error {}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : String(error));
  }
}

function jsonFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.toLowerCase().endsWith('.json'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
