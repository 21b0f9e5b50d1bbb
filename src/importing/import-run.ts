import { readFile } from 'node:fs/promises';
import { type Assertion } from './assertion';
import { diagnose } from './diagnostic-catalogue';
import { explainFault, findFiles, type FoundPath } from './find-files';
import { importDocument, type ImportSurroundings } from './import-document';
import { type ImportReport, rejected } from './import-report';

/** Files larger than this are refused unread: the largest real documents have a few hundred kilobytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** What a run tells while it goes on. */
export interface ImportListener {
  /** The number of files found, before the first is read. */
  onStart?(files: number): void;
  /** After the document's transaction has been committed. */
  onReport(report: ImportReport): void;
}

/**
 * Imports files and folders one document after another, each in its own transaction, so that one bad document never stops
 * the others and a run that was cut off can simply be repeated.
 */
export async function importPaths(
  paths: readonly string[],
  assertion: Assertion,
  around: ImportSurroundings,
  listener: ImportListener,
): Promise<void> {
  const files = await findFiles(paths);
  listener.onStart?.(files.length);
  for (const file of files) listener.onReport(await importFile(file, assertion, around));
}

async function importFile(
  file: FoundPath,
  assertion: Assertion,
  around: ImportSurroundings,
): Promise<ImportReport> {
  if ('fault' in file) return rejected(file.name, null, [diagnose('UNREADABLE_FILE', file.fault)]);
  if (file.bytes > LARGEST_FILE) {
    const message = `the file has ${file.bytes} bytes, at most ${LARGEST_FILE} are read`;
    return rejected(file.name, null, [diagnose('UNREADABLE_FILE', message)]);
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch (error) {
    return rejected(file.name, null, [diagnose('UNREADABLE_FILE', explainFault(error))]);
  }
  return importDocument({ name: file.name, bytes, assertion }, around);
}
