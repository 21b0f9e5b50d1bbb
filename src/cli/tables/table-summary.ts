import { type RowAnswer } from './answers/row-answer';
import { quote } from './answers/reason';
import { type ChosenTable } from './choose-table';
import { type CodeCell } from './code-cells';
import { toColumnLetter } from './column-letter';
import { type CodeColumn } from './columns/code-column';

/** The most codes that are listed for a person, and the most rows with each. */
const MOST_CODES = 100;
const MOST_ROWS = 12;

const FOUND_BY = {
  NAME: 'as asked',
  HEADING: 'found by its heading',
  WEAK_HEADING: 'found by its heading and its content',
  CONTENT: 'found by its content, for no heading says which',
};

/** What was read: the sheet and the column, and how it was found. */
export function describeChoice(
  file: string,
  { codeColumn, sheet, otherSheets, otherColumns }: ChosenTable,
): string {
  const { headingRow, foundBy } = codeColumn;
  const where = sheet === null ? file : `${file}, sheet "${sheet.name}"`;
  const above = headingRow === null ? 'no row of headings' : `headings in row ${headingRow}`;
  const lines = [`${where}: column ${nameColumn(codeColumn)}, ${FOUND_BY[foundBy]}; ${above}`];
  if (otherColumns.length > 0) {
    lines.push(
      `Not looked at, though they hold codes too (--column): ${otherColumns.map(nameColumn).join(', ')}`,
    );
  }
  if (otherSheets.length > 0) {
    const names = otherSheets.map((name) => `"${name}"`).join(', ');
    lines.push(`Not looked at, though they have such a column too (--sheet NAME): ${names}`);
  }
  return `${lines.join('\n')}\n`;
}

function nameColumn({ column, heading }: CodeColumn): string {
  const letter = toColumnLetter(column);
  return heading === null || heading.trim() === '' ? letter : `${letter} "${quote(heading)}"`;
}

/** How many rows got which answer, and the codes that need a person with the rows they are in. */
export function summariseAnswers(cells: readonly CodeCell[], answers: readonly RowAnswer[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of answers) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const told = [...counts].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${count} ${outcome}`);
  const lines = [`${cells.length} ${cells.length === 1 ? 'row' : 'rows'}: ${told.join(', ') || 'none'}`];
  const open = needingPerson(cells, answers);
  if (open.length > 0) {
    lines.push('', open.length === 1 ? '1 code needs a person:' : `${open.length} codes need a person:`);
  }
  for (const { text, rows, answer } of open.slice(0, MOST_CODES)) {
    lines.push(
      `  ${quote(text) || '(nothing)'} (${describeRows(rows)}): ${answer.outcome}. ${answer.reason}`,
    );
  }
  if (open.length > MOST_CODES) lines.push(`  and ${open.length - MOST_CODES} more, each told in its row`);
  return `${lines.join('\n')}\n`;
}

interface Open {
  readonly text: string;
  readonly rows: number[];
  readonly answer: RowAnswer;
}

function needingPerson(cells: readonly CodeCell[], answers: readonly RowAnswer[]): Open[] {
  const open = new Map<string, Open>();
  cells.forEach(({ text, row }, index) => {
    const answer = answers[index];
    if (!answer?.needsPerson) return;
    const known = open.get(text);
    if (known) known.rows.push(row);
    else open.set(text, { text, rows: [row], answer });
  });
  return [...open.values()];
}

function describeRows(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`;
  const more = rows.length > MOST_ROWS ? ` and ${rows.length - MOST_ROWS} more` : '';
  return `rows ${rows.slice(0, MOST_ROWS).join(', ')}${more}`;
}
