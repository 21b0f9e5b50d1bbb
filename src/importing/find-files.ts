import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A place in the file system; bytes where the name is no UTF-8, as of files out of old archives. */
export type Place = string | Buffer;

/** A file to import, or a path that could not be read and why. */
export type FoundPath = NamedPath & ({ readonly bytes: number } | { readonly fault: string });

interface NamedPath {
  readonly path: Place;
  /** How reports call it: the path below the folder that was given, or the bare name of a file that was given. */
  readonly name: string;
}

/**
 * The files under the paths given, folders searched recursively in the binary order of names, hidden files and folders
 * left out. A path that cannot be read is reported in its place and stops nothing; a folder reached twice counts once.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundPath[]> {
  const visited = new Set<string>();
  const found: FoundPath[] = [];
  for (const start of paths) await visit({ path: start, name: '' }, visited, found);
  return found;
}

async function visit(place: NamedPath, visited: Set<string>, found: FoundPath[]): Promise<void> {
  try {
    const facts = await stat(place.path);
    const real = (await realpath(place.path, { encoding: 'buffer' })).toString('latin1');
    if (visited.has(real)) return;
    visited.add(real);
    if (facts.isFile()) {
      found.push({ ...named(place), bytes: facts.size });
    } else if (facts.isDirectory()) {
      const names = await readdir(place.path, { encoding: 'buffer' });
      const shown = names.filter((name) => !name.toString('latin1').startsWith('.'));
      for (const name of shown.sort((a, b) => Buffer.compare(a, b)))
        await visit(below(place, name), visited, found);
    } else {
      found.push({ ...named(place), fault: 'it is neither a file nor a folder' });
    }
  } catch (error) {
    found.push({ ...named(place), fault: explainFault(error) });
  }
}

function named({ path: place, name }: NamedPath): NamedPath {
  return { path: place, name: name === '' ? path.basename(place.toString()) : name };
}

function below(folder: NamedPath, entry: Buffer): NamedPath {
  const text = entry.toString();
  const isText = typeof folder.path === 'string' && Buffer.from(text).equals(entry);
  return {
    path: isText
      ? path.join(folder.path, text)
      : Buffer.concat([toBytes(folder.path), Buffer.from('/'), entry]),
    name: folder.name === '' ? text : `${folder.name}/${text}`,
  };
}

function toBytes(place: Place): Buffer {
  return typeof place === 'string' ? Buffer.from(place) : place;
}

/** Why the operating system would not give a file, in words; never a stack. */
export function explainFault(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission to read it is missing';
  if (code === 'ELOOP') return 'it is a link that leads in a circle';
  return `it cannot be read (${code ?? 'unknown fault'})`;
}
