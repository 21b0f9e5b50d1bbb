import { type RowReader } from '../../src/common/rows';

/** The same rows, with a count of the statements that were run. */
export function countingReader(rows: RowReader): RowReader & { readonly statements: () => number } {
  let statements = 0;
  return {
    dialect: rows.dialect,
    all: (...question) => {
      statements += 1;
      return rows.all(...question);
    },
    statements: () => statements,
  };
}
