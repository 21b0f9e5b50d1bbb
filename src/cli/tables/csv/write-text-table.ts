import { stringify } from 'csv-stringify/sync';
import { type Additions } from '../additions';
import { widthOf } from '../table';
import { encodeText } from '../text-encoding';
import { type TextTable } from './text-table';

/**
 * The file with the cells added at the right of every row that gets some; all that stood in it stays to the letter, and
 * so does its encoding, except that Windows-1252 becomes UTF-8. An ASCII file that gets other letters gets a mark too,
 * for Excel reads it wrongly without.
 */
export function writeTextTable(file: TextTable, additions: Additions): Uint8Array {
  const width = widthOf(file.table);
  const rows = file.table.rows.map((row, index) => {
    const { text = '', end = '' } = file.records[index] ?? {};
    const added = additions.get(row.number);
    if (!added) return text + end;
    const missing = file.delimiter.repeat(width - row.cells.length + 1);
    return text + missing + stringify([[...added]], { delimiter: file.delimiter, eof: false }) + end;
  });
  const text = file.preamble + rows.join('');
  const wasAscii = file.encoding.encoding === 'utf-8' && file.records.every((record) => isAscii(record.text));
  return encodeText({
    text,
    encoding: file.encoding.encoding,
    hasMark: file.encoding.hasMark || (wasAscii && !isAscii(text)),
  });
}

function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}
