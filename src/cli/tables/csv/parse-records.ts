import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableTable } from '../errors';
import { type TextRecord } from './text-table';

/** A record and its cells. */
export interface ParsedRecord extends TextRecord {
  readonly cells: readonly string[];
}

/** What `parse` gives for a record when it is asked for its place too. */
interface RecordWithPlace {
  readonly record: string[];
  readonly info: { readonly bytes: number };
}

/** How text is parsed into records. */
export interface Parsing {
  readonly delimiter: string;
  /** The most records that are wanted. */
  readonly limit?: number;
  /** True when quotation marks quote nothing. */
  readonly isUnquoted?: boolean;
}

/**
 * Parses text into records: quoted cells may hold line ends; quotation marks that
 * quote nothing are kept; rows may differ in length; every kind of line end ends a row. Refuses a cell whose quotation
 * mark is never closed.
 */
export function parseRecords(file: string, text: string, parsing: Parsing): ParsedRecord[] {
  const bytes = Buffer.from(text, 'utf8');
  let start = 0;
  return parseWithPlaces(file, bytes, parsing).map(({ record, info }) => {
    const whole = bytes.toString('utf8', start, info.bytes);
    start = info.bytes;
    const end = /(?:\r\n|\n|\r)?$/.exec(whole)?.[0] ?? '';
    return { cells: record, text: whole.slice(0, whole.length - end.length), end };
  });
}

function parseWithPlaces(
  file: string,
  bytes: Buffer,
  { delimiter, limit = -1, isUnquoted }: Parsing,
): RecordWithPlace[] {
  try {
    return parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      quote: isUnquoted ? false : '"',
      info: true,
      to: limit,
    }) as unknown as RecordWithPlace[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records) + 1;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') throw new UnreadableTable({ file, row }, error.message);
    throw new UnreadableTable({ file, row }, 'a quotation mark is opened here and never closed');
  }
}
