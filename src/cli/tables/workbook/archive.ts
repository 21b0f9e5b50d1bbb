import { strFromU8, unzipSync, zipSync } from 'fflate';
import { UnreadableTable } from '../errors';

/** The files of a ZIP archive by name, in their order. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** The most bytes all files of an archive may unfold to, so that a small file cannot fill the memory. */
const MOST_BYTES = 1_000_000_000;

/** Unfolds an archive. Refuses what is none: an old or a locked workbook, a web page with a workbook's name, a damaged file. */
export function openArchive(file: string, bytes: Uint8Array): Archive {
  refuseOtherFormats(file, bytes);
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > MOST_BYTES) throw new UnreadableTable({ file }, 'unfolds to more than a gigabyte');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable({ file }, `is a damaged workbook (${(error as Error).message})`);
  }
}

/** Folds files into an archive, the same bytes for the same files. */
export function writeArchive(archive: Archive): Uint8Array {
  return zipSync(Object.fromEntries(archive), { mtime: new Date(1980, 0, 1) });
}

function refuseOtherFormats(file: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableTable({ file }, 'holds nothing');
  const start = strFromU8(bytes.subarray(0, 8), true);
  if (start.startsWith('PK')) return;
  const fault = start.startsWith('\u00d0\u00cf\u0011\u00e0')
    ? 'is an old workbook (.xls) or one locked by a password; save it as .xlsx without a password'
    : 'is no workbook, whatever its name says; open it and save it as .xlsx';
  throw new UnreadableTable({ file }, fault);
}
