import { existsSync } from 'node:fs';
import { WrongUsage } from '../exit';
import { writeTable } from '../table-paths';

/** Where a file goes: standard output, or the file named, which is replaced only with `force`. */
export interface OutputPlace {
  readonly out?: string;
  readonly force?: true;
}

/** Refuses (WrongUsage) a file that is there already, and bytes on a terminal, before any work is done. */
export function checkOutput({ out, force }: OutputPlace, isBinary: boolean): void {
  if (out === undefined) {
    if (isBinary && process.stdout.isTTY)
      throw new WrongUsage('give --out FILE, or > FILE: a workbook is no text');
  } else if (existsSync(out) && !force) {
    throw new WrongUsage(`${out} is there already; --force replaces it`);
  }
}

/** Writes a file whole or not at all, or to standard output. */
export async function writeOutput({ out }: OutputPlace, content: string | Uint8Array): Promise<void> {
  if (out !== undefined)
    return writeTable(out, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(content, (error) => (error ? reject(error) : resolve())),
  );
}
