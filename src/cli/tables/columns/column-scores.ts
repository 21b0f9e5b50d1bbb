import { isBlank, type Table, type TableRow } from '../table';
import { scoreCode } from './code-likeness';

/** How much a column looks like one of codes, below a row. */
export interface ColumnScore {
  /** The mean over cells that hold something: 0 for no codes to 2 for nothing but codes of standards. */
  readonly score: number;
  /** The part of those cells that hold a code. */
  readonly share: number;
  /** How many of the cells that were looked at hold one. */
  readonly codes: number;
}

/** The most cells of a column that are looked at, from all over the table. */
const SAMPLE = 300;

/** Scores columns, each once for each place its rows may begin at. */
export class ColumnScores {
  private readonly scores = new Map<string, ColumnScore>();
  private readonly filled = new Map<number, readonly TableRow[]>();

  constructor(private readonly table: Table) {}

  /** The score of a column in the rows after the one with that index. */
  below(column: number, index: number): ColumnScore {
    const key = `${column}:${index}`;
    const known = this.scores.get(key);
    if (known) return known;
    const score = this.work(column, this.table.rows[index]?.number ?? 0);
    this.scores.set(key, score);
    return score;
  }

  private work(column: number, after: number): ColumnScore {
    const rows = this.filledRows(column).filter(({ number }) => number > after);
    const step = Math.max(1, rows.length / SAMPLE);
    let [sum, codes, looked] = [0, 0, 0];
    for (let at = 0; at < rows.length; at += step) {
      const score = scoreCode(rows[Math.floor(at)]?.cells[column] ?? '');
      looked += 1;
      sum += score;
      if (score > 0) codes += 1;
    }
    return looked === 0
      ? { score: 0, share: 0, codes: 0 }
      : { score: sum / looked, share: codes / looked, codes };
  }

  private filledRows(column: number): readonly TableRow[] {
    let rows = this.filled.get(column);
    if (!rows) {
      rows = this.table.rows.filter(({ cells }) => !isBlank(cells[column]));
      this.filled.set(column, rows);
    }
    return rows;
  }
}
