import { extname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { UnreadableTable } from '../errors';
import { MOST_COLUMNS } from '../column-letter';
import { decodeText } from '../text-encoding';
import { findDelimiter } from './find-delimiter';
import { parseRecords, type ParsedRecord } from './parse-records';
import { type Delimiter, type TextTable } from './text-table';

const PREAMBLE = /^"?sep=([,;\t])"?(?:\r\n|\n|\r)/i;
/** A character that no text file holds: the delimiter of a file that has none. */
const NO_DELIMITER = '\u001f';

/**
 * Reads CSV as people have it, Excel's tab-separated text, and a plain list with a code a line. `file` is its name, for
 * messages. Refuses an empty file, one that is no text, and a quotation mark that is never closed.
 */
export function readTextTable(file: string, bytes: Uint8Array): TextTable {
  const { text: whole, ...encoding } = decodeText(bytes);
  refuseOtherFormats(file, whole);
  const preamble = PREAMBLE.exec(whole);
  const text = whole.slice(preamble?.[0].length ?? 0);
  const found = (preamble?.[1] as Delimiter | undefined) ?? findDelimiter(file, text);
  const delimiter = found ?? (extname(file).toLowerCase() === '.csv' ? ',' : '\t');
  const parsed = parseRecords(file, text, { delimiter: found ?? NO_DELIMITER });
  const tooWide = parsed.findIndex(({ cells }) => cells.length > MOST_COLUMNS);
  if (tooWide >= 0)
    throw new UnreadableTable({ file, row: tooWide + 1 }, 'has more cells than any spreadsheet');
  const rows = parsed.map(({ cells }, index) => ({ number: index + 1, cells }));
  return {
    kind: 'TEXT',
    file,
    table: { sheet: null, rows, merges: [], oddities: new Map() },
    delimiter,
    preamble: preamble?.[0] ?? '',
    records: found ? parsed : parsed.map((record) => quoted(record, delimiter)),
    encoding,
  };
}

/** A line that was one cell stays one when columns are added to it. */
function quoted({ cells, end }: ParsedRecord, delimiter: Delimiter): { text: string; end: string } {
  return { text: stringify([[...cells]], { delimiter, eof: false }), end };
}

function refuseOtherFormats(file: string, text: string): void {
  if (text.startsWith('PK\u0003\u0004')) {
    throw new UnreadableTable({ file }, 'is a workbook or an archive, not text; give it the ending .xlsx');
  }
  if (text.includes('\u0000')) throw new UnreadableTable({ file }, 'holds zero bytes, so it is not text');
  if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(text)) {
    throw new UnreadableTable({ file }, 'is a web page or XML; save it as .xlsx or .csv');
  }
  if (text.trim() === '') throw new UnreadableTable({ file }, 'holds nothing');
}
