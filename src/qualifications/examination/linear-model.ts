/** A column of a model, by number. */
export type Column = number;

/** A column and its factor. */
export type Term = readonly [column: Column, factor: number];

export type Sense = '<=' | '>=' | '=';

const TERMS_A_LINE = 12;

/**
 * An integer programme as text in CPLEX LP format. Columns and rows have made-up names (`x12`, `r3`), so that no key
 * of a structure gets into the text; all factors and bounds are whole numbers.
 */
export class LinearModel {
  private readonly uppers: number[] = [];
  private readonly rows: string[] = [];

  /** A new whole-number column between 0 and `upper`. */
  addColumn(upper: number): Column {
    this.uppers.push(upper);
    return this.uppers.length - 1;
  }

  /** A new column that is 0 or 1. */
  addBinary(): Column {
    return this.addColumn(1);
  }

  /** A new row; terms of one column are added up. */
  addRow(terms: readonly Term[], sense: Sense, bound: number): void {
    this.rows.push(` r${this.rows.length}: ${toSum(terms)} ${sense} ${bound}`);
  }

  /** Ties a column to one value. */
  fix(column: Column, value: number): void {
    this.addRow([[column, 1]], '=', value);
  }

  /** A copy that grows on its own. */
  copy(): LinearModel {
    const copy = new LinearModel();
    copy.uppers.push(...this.uppers);
    copy.rows.push(...this.rows);
    return copy;
  }

  /** The whole text, with the objective. `none` is a column that is always 0, for sums of nothing. */
  toText(direction: 'Minimize' | 'Maximize', objective: readonly Term[]): string {
    const bounds = this.uppers.map((upper, column) => ` 0 <= x${column} <= ${upper}`);
    const names = this.uppers.map((_, column) => ` x${column}`);
    return [
      direction,
      ` goal: ${toSum(objective)}`,
      'Subject To',
      ...this.rows,
      'Bounds',
      ' 0 <= none <= 0',
      ...bounds,
      'General',
      ...names,
      'End',
      '',
    ].join('\n');
  }
}

function toSum(terms: readonly Term[]): string {
  const factors = new Map<Column, number>();
  for (const [column, factor] of terms) factors.set(column, (factors.get(column) ?? 0) + factor);
  const words = [...factors].filter(([, factor]) => factor !== 0);
  if (words.length === 0) return '1 none';
  return words
    .map(([column, factor], at) => {
      const start = at > 0 && at % TERMS_A_LINE === 0 ? '\n  ' : '';
      return `${start}${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${column}`;
    })
    .join(' ');
}
