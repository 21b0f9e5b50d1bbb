import { type EncodedText } from '../text-encoding';
import { type Table } from '../table';

/** A table kept as text, with what is needed to write it back. */
export interface TextTable {
  readonly kind: 'TEXT';
  readonly file: string;
  readonly table: Table;
  /** What stands between cells in the file that is written. */
  readonly delimiter: Delimiter;
  /** Excel's first line `sep=;`, which is no row; empty as a rule. */
  readonly preamble: string;
  /** Each row of the table as it stands in the file, without its line end. */
  readonly records: readonly TextRecord[];
  readonly encoding: Omit<EncodedText, 'text'>;
}

/** A record of the file, which may go over several lines. */
export interface TextRecord {
  readonly text: string;
  /** The line end after it: nothing at the end of some files. */
  readonly end: string;
}

/** What separates the cells of a text file. */
export type Delimiter = ',' | ';' | '\t';
