import { readFile } from 'node:fs/promises';
import { type Diagnostic } from '../common/diagnostic';
import { sha256 } from '../common/hash';
import { type Arrival, isReport, readArrival } from './arrival';
import { type Assertion } from './assertion';
import { diagnose } from './diagnostic-catalogue';
import { explainFault, findFiles, type FoundPath } from './find-files';
import { placeArrival } from './import-document';
import { type ImportSurroundings } from './import-surroundings';
import { type ImportReport, rejected } from './import-report';

/** Files larger than this are refused unread: the largest real documents have a few hundred kilobytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Documents committed together, unless they are large. One commit waits for the disk as long as several do. */
const GROUP = 32;
const GROUP_BYTES = 8 * 1024 * 1024;

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
  for (const group of groupsOf(files)) {
    const read: Read[] = [];
    for (const file of group) read.push(await readFound(file, assertion, around));
    for await (const report of placeGroup(read, around)) listener.onReport(report);
  }
}

type Read = Arrival | ImportReport;

function* groupsOf(files: readonly FoundPath[]): Generator<readonly FoundPath[]> {
  let group: FoundPath[] = [];
  let bytes = 0;
  for (const file of files) {
    group.push(file);
    bytes += 'bytes' in file ? file.bytes : 0;
    if (group.length < GROUP && bytes < GROUP_BYTES) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}

async function* placeGroup(group: readonly Read[], around: ImportSurroundings): AsyncGenerator<ImportReport> {
  let reports: readonly ImportReport[] | null = null;
  try {
    reports = await placeTogether(group, around);
  } catch (error) {
    if (around.isDatabaseFault(error)) throw error;
  }
  if (reports) yield* reports;
  else for (const one of group) yield await placeAlone(one, around);
}

async function placeTogether(
  group: readonly Read[],
  around: ImportSurroundings,
): Promise<readonly ImportReport[]> {
  if (group.every(isReport)) return group;
  return around.transact(async (unit) => {
    const reports: ImportReport[] = [];
    for (const one of group) reports.push(isReport(one) ? one : await placeArrival(unit, one, around));
    return reports;
  });
}

/** A document on which the program itself fails is reported and left out; why it failed is for the log. */
async function placeAlone(one: Read, around: ImportSurroundings): Promise<ImportReport> {
  if (isReport(one)) return one;
  try {
    return await around.transact((unit) => placeArrival(unit, one, around));
  } catch (error) {
    if (around.isDatabaseFault(error)) throw error;
    return failed(one.input.name, one.hash, one.diagnostics, error, around);
  }
}

async function readFound(file: FoundPath, assertion: Assertion, around: ImportSurroundings): Promise<Read> {
  if ('fault' in file) return unreadable(file.name, file.fault);
  if (file.bytes > LARGEST_FILE) {
    return unreadable(file.name, `the file has ${file.bytes} bytes, at most ${LARGEST_FILE} are read`);
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch (error) {
    return unreadable(file.name, explainFault(error));
  }
  try {
    return readArrival({ name: file.name, bytes, assertion });
  } catch (error) {
    return failed(file.name, sha256(bytes), [], error, around);
  }
}

function unreadable(name: string, fault: string): ImportReport {
  return rejected(name, null, [diagnose('UNREADABLE_FILE', fault)]);
}

function failed(
  name: string,
  hash: string,
  noticed: readonly Diagnostic[],
  error: unknown,
  around: ImportSurroundings,
): ImportReport {
  around.onBug(name, error);
  return rejected(name, hash, [...noticed, diagnose('IMPORT_FAILED', 'see the log')]);
}
