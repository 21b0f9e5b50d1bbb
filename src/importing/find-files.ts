import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to import, or a path that could not be read and why. */
export type FoundPath =
  { readonly path: string; readonly bytes: number } | { readonly path: string; readonly fault: string };

/**
 * The files under the paths given, folders searched recursively in the binary order of names, hidden files and folders
 * left out. A path that cannot be read is reported in its place and stops nothing; a folder reached twice counts once.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundPath[]> {
  const visited = new Set<string>();
  const found: FoundPath[] = [];
  for (const start of paths) await visit(start, visited, found);
  return found;
}

async function visit(place: string, visited: Set<string>, found: FoundPath[]): Promise<void> {
  try {
    const facts = await stat(place);
    const real = await realpath(place);
    if (visited.has(real)) return;
    visited.add(real);
    if (facts.isFile()) {
      found.push({ path: place, bytes: facts.size });
    } else if (facts.isDirectory()) {
      const names = (await readdir(place)).filter((name) => !name.startsWith('.')).sort(inBinaryOrder);
      for (const name of names) await visit(path.join(place, name), visited, found);
    } else {
      found.push({ path: place, fault: 'it is neither a file nor a folder' });
    }
  } catch (error) {
    found.push({ path: place, fault: explainFault(error) });
  }
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
