import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to import, or a path that could not be read and why. */
export type FoundPath = NamedPath & ({ readonly bytes: number } | { readonly fault: string });

interface NamedPath {
  readonly path: string;
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
    const real = await realpath(place.path);
    if (visited.has(real)) return;
    visited.add(real);
    if (facts.isFile()) {
      found.push({ ...named(place), bytes: facts.size });
    } else if (facts.isDirectory()) {
      const names = (await readdir(place.path)).filter((name) => !name.startsWith('.')).sort(inBinaryOrder);
      for (const name of names) await visit(below(place, name), visited, found);
    } else {
      found.push({ ...named(place), fault: 'it is neither a file nor a folder' });
    }
  } catch (error) {
    found.push({ ...named(place), fault: explainFault(error) });
  }
}

function named({ path: place, name }: NamedPath): NamedPath {
  return { path: place, name: name === '' ? path.basename(place) : name };
}

function below(folder: NamedPath, name: string): NamedPath {
  return { path: path.join(folder.path, name), name: folder.name === '' ? name : `${folder.name}/${name}` };
}

/** Why the operating system would not give a file, in words; never a stack. */
export function explainFault(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission to read it is missing';
  if (code === 'ELOOP') return 'it is a link that leads in a circle';
  return `it cannot be read (${code ?? 'unknown fault'})`;
}

function inBinaryOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
