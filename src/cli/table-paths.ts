import { existsSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { WrongUsage } from './exit';
import { UnreadableTable } from './tables/errors';
import { endingOf } from './tables/table-file';

/** The largest file that is read, in bytes. */
const LARGEST = 250_000_000;

/** Where the resolved table is written: where a person says, else `NAME.resolved.csv` beside `NAME.csv`. */
export interface OutputWish {
  readonly out?: string | undefined;
  readonly force?: true | undefined;
}

/** Reads a file whole. Throws UnreadableTable when it is not there, is a folder, may not be read or is too large. */
export async function readTable(file: string): Promise<Uint8Array> {
  try {
    const { size } = statSync(file);
    if (size > LARGEST)
      throw new UnreadableTable({ file }, `is larger than ${LARGEST / 1_000_000} megabytes`);
    return await readFile(file);
  } catch (error) {
    throw toRefusal(file, error);
  }
}

/**
 * The path to write to. Throws WrongUsage when something is there already and nobody said --force, when it is the file that is
 * read, and when it would be of another format.
 */
export function chooseOutput(file: string, { out, force }: OutputWish): string {
  const { dir, name, ext } = path.parse(file);
  const target = out ?? path.join(dir, `${name}.resolved${ext}`);
  if (endingOf(target) !== endingOf(file)) {
    throw new WrongUsage(`--out ${target}: must end in ${ext}, for it is written as it was read`);
  }
  if (isSameFile(file, target)) throw new WrongUsage(`--out ${target}: is the file that is read`);
  if (existsSync(target) && !force) {
    throw new WrongUsage(`${target} is there already; --force replaces it, --out FILE writes elsewhere`);
  }
  return target;
}

/** Writes a file whole or not at all. Throws UnreadableTable when it cannot be written. */
export async function writeTable(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw toRefusal(file, error);
  }
}

function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return path.resolve(a) === path.resolve(b);
  const [first, second] = [statSync(a), statSync(b)];
  return first.ino === second.ino && first.dev === second.dev;
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be read or written by this user',
  EPERM: 'may not be read or written by this user',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EBUSY: 'is in use by another program',
  ENOTDIR: 'a part of its path is no folder',
};

/** A fault of the file system as a sentence; anything else as it is. */
function toRefusal(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof UnreadableTable || typeof code !== 'string') return error;
  return FAULTS[code] === undefined ? error : new UnreadableTable({ file }, FAULTS[code]);
}
