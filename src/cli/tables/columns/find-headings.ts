import { isAddedHeading } from '../answers/headings';
import { countCells, type Table } from '../table';
import { scoreCode } from './code-likeness';
import { rankHeading } from './heading-names';
import { HEADING_ROWS } from './heading-row';

/** A heading that may stand above codes. */
export interface Heading {
  readonly column: number;
  /** The place of its row among those of the table. */
  readonly index: number;
  /** As `rankHeading` has it. */
  readonly rank: number;
}

/**
 * The headings for codes in the first rows of a table. What stands alone in its row is a title, what an earlier run added is
 * left aside, and what stands below a code of its column is a remark.
 */
export function findHeadings(table: Table): Heading[] {
  const isWide = table.rows.some((row) => countCells(row) > 1);
  const withCodes = new Set<number>();
  return table.rows.slice(0, HEADING_ROWS).flatMap((row, index) => {
    if (isWide && countCells(row) < 2) return [];
    const found = [...row.cells.entries()].flatMap(([column, text = '']) => {
      const rank = withCodes.has(column) || isAddedHeading(text) ? null : rankHeading(text);
      if (rank === null) return [];
      const group = groupHeading(table, index, column);
      const inGroup = group === null ? null : rankHeading(`${group} ${text}`);
      return [{ column, index, rank: Math.min(rank, inGroup ?? rank) }];
    });
    for (const [column, text = ''] of row.cells.entries()) {
      if (rankHeading(text) === null && scoreCode(text) > 0) withCodes.add(column);
    }
    return found;
  });
}

/** The heading merged over some of the columns, this one among them, in the row above: `NOS mapping` over `Code` and `Title`. */
function groupHeading(table: Table, index: number, column: number): string | null {
  const [row, above] = [table.rows[index], table.rows[index - 1]];
  if (!row || !above || above.number !== row.number - 1) return null;
  const group = table.merges.find(
    ({ bottom, left, right }) =>
      bottom === above.number && left <= column && column <= right && right - left + 1 < row.cells.length,
  );
  return (group && above.cells[group.left]) ?? null;
}
