import { UnreadableTable } from '../errors';
import { isBlank } from '../table';
import { looksLikeCode } from '../columns/code-likeness';
import { parseRecords, type ParsedRecord } from './parse-records';
import { type Delimiter } from './text-table';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** How many rows are looked at. */
const SAMPLE = 200;
/** The least part of the rows that must agree on their number of cells, and that must have several, however many. */
const AGREEMENT = 0.3;
const SEVERAL = 0.6;

/**
 * What separates the cells: of comma, semicolon and tab the one by which most rows have the same number of cells, two at
 * least. Null where the text has one cell a line, as a list of codes does, also one with several codes in some lines.
 */
export function findDelimiter(file: string, text: string): Delimiter | null {
  const ranked = DELIMITERS.map((delimiter) => rank(file, text, delimiter)).sort(
    (a, b) => b.agreement - a.agreement || b.several - a.several || b.cells - a.cells,
  );
  const [best] = ranked;
  return best && (best.agreement >= AGREEMENT || best.several >= SEVERAL) ? best.delimiter : null;
}

interface Rank {
  readonly delimiter: Delimiter;
  /** The part of the rows that have the usual number of cells; 0 when the delimiter is none. */
  readonly agreement: number;
  /** The part of the rows that have several cells. */
  readonly several: number;
  readonly cells: number;
}

function rank(file: string, text: string, delimiter: Delimiter): Rank {
  const rows = sample(file, text, delimiter).filter(({ cells }) => !cells.every(isBlank));
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].filter(([cells]) => cells > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!usual || isListOfCodes(rows)) return { delimiter, agreement: 0, several: 0, cells: 1 };
  const several = rows.length - (counts.get(1) ?? 0);
  return {
    delimiter,
    agreement: usual[1] / rows.length,
    several: several / rows.length,
    cells: usual[0],
  };
}

/** True when rows of different length hold nothing but codes: then the delimiter stands between codes of one cell. */
function isListOfCodes(rows: readonly ParsedRecord[]): boolean {
  if (!rows.some(({ cells }) => cells.length === 1)) return false;
  const [, ...rest] = rows;
  return rest.every(({ cells }) => cells.every((text) => isBlank(text) || looksLikeCode(text)));
}

/** A quotation mark that is never closed says nothing against a delimiter; reading the file will tell of it. */
function sample(file: string, text: string, delimiter: Delimiter): ParsedRecord[] {
  try {
    return parseRecords(file, text, { delimiter, limit: SAMPLE });
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return parseRecords(file, text, { delimiter, limit: SAMPLE, isUnquoted: true });
  }
}
