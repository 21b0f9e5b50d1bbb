import { readFile } from 'node:fs/promises';
import { type Assertion } from './assertion';
import { diagnose } from './diagnostic-catalogue';
import { explainFault, findFiles, type FoundPath } from './find-files';
import { type Arrival, placeArrival, readArrival } from './import-document';
import { type ImportSurroundings } from './import-surroundings';
import { type ImportReport, rejected } from './import-report';

/** Files larger than this are refused unread: the largest real documents have a few hundred kilobytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Documents committed together. One commit waits for the disk as long as several do. */
const GROUP = 32;

/** What a run tells while it goes on. */
export interface ImportListener {
  /** The number of files found, before the first is read. */
  onStart?(files: number): void;
  /** After the document has been committed, in the order of the files. */
  onReport(report: ImportReport): void;
}

/**
 * Imports files and folders. Documents are committed in small groups, each of them whole or not at all; when a group
 * fails, its documents are tried one by one, so that one bad document never stops the others. A run that was cut off can
 * simply be repeated. Throws when the database itself fails.
 */
export async function importPaths(
  paths: readonly string[],
  assertion: Assertion,
  around: ImportSurroundings,
  listener: ImportListener,
): Promise<void> {
  const files = await findFiles(paths);
  listener.onStart?.(files.length);
  for (let start = 0; start < files.length; start += GROUP) {
    const group: (Arrival | ImportReport)[] = [];
    for (const file of files.slice(start, start + GROUP)) group.push(await readFound(file, assertion));
    for (const report of await placeGroup(group, around)) listener.onReport(report);
  }
}

async function placeGroup(
  group: readonly (Arrival | ImportReport)[],
  around: ImportSurroundings,
): Promise<ImportReport[]> {
  if (group.every(isReport)) return [...group];
  try {
    return await around.transact(async (unit) => {
      const reports: ImportReport[] = [];
      for (const one of group) reports.push(isReport(one) ? one : await placeArrival(unit, one, around));
      return reports;
    });
  } catch (error) {
    if (group.length === 1 || around.isDatabaseFault(error)) throw error;
    const reports: ImportReport[] = [];
    for (const one of group) reports.push(...(await placeAlone(one, around)));
    return reports;
  }
}

/** A document on which the program itself fails is reported and left out; that it failed is for the log. */
async function placeAlone(one: Arrival | ImportReport, around: ImportSurroundings): Promise<ImportReport[]> {
  try {
    return await placeGroup([one], around);
  } catch (error) {
    if (isReport(one) || around.isDatabaseFault(error)) throw error;
    around.onBug(one.input.name, error);
    return [
      rejected(one.input.name, one.hash, [...one.diagnostics, diagnose('IMPORT_FAILED', 'see the log')]),
    ];
  }
}

function isReport(one: Arrival | ImportReport): one is ImportReport {
  return 'outcome' in one;
}

async function readFound(file: FoundPath, assertion: Assertion): Promise<Arrival | ImportReport> {
  if ('fault' in file) return rejected(file.name, null, [diagnose('UNREADABLE_FILE', file.fault)]);
  if (file.bytes > LARGEST_FILE) {
    const message = `the file has ${file.bytes} bytes, at most ${LARGEST_FILE} are read`;
    return rejected(file.name, null, [diagnose('UNREADABLE_FILE', message)]);
  }
  try {
    return readArrival({ name: file.name, bytes: await readFile(file.path), assertion });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return rejected(file.name, null, [diagnose('UNREADABLE_FILE', explainFault(error))]);
  }
}
