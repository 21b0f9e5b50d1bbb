import { SingleBar } from 'cli-progress';
import { type Language } from '../common/language';
import { type RowReader } from '../common/rows';
import { resolveCells } from './tables/answers/resolve-cells';
import { headingsBeside, WIDTHS } from './tables/answers/headings';
import { type RowAnswer, toCells } from './tables/answers/row-answer';
import { chooseTable, type ChosenTable, type Wanted } from './tables/choose-table';
import { type CodeCell, codeCells } from './tables/code-cells';
import { toColumnLetter } from './tables/column-letter';
import { addToTable, openTable } from './tables/table-file';
import { describeChoice, summariseAnswers } from './tables/table-summary';
import { chooseOutput, type OutputWish, readTable, writeTable } from './table-paths';

/** What `nos resolve FILE` may be asked. */
export interface TableWishes extends Wanted, OutputWish {
  readonly json?: true | undefined;
  readonly language: Language;
}

/** A table read and understood, before anything is looked up. */
export interface PreparedTable {
  readonly name: string;
  readonly file: ReturnType<typeof openTable>;
  readonly chosen: ChosenTable;
  readonly cells: readonly CodeCell[];
  readonly output: string;
}

/** Reads a table and finds its codes. Throws WrongUsage and UnreadableTable before a register is opened or a file written. */
export async function prepareTable(name: string, wishes: TableWishes): Promise<PreparedTable> {
  const bytes = await readTable(name);
  const output = chooseOutput(name, wishes);
  const file = openTable(name, bytes);
  const chosen = chooseTable(file, wishes);
  return { name, file, chosen, cells: codeCells(chosen.table, chosen.codeColumn), output };
}

/** Resolves the codes of a table, writes it with the answers, and gives what to print: a summary, or a JSON object a row. */
export async function resolveTable(
  rows: RowReader,
  { name, file, chosen, cells, output }: PreparedTable,
  { language, json }: TableWishes,
): Promise<string> {
  const bar = progressBar(cells.length);
  const answers = await resolveCells(rows, cells, language, (done) => bar?.update(done)).finally(() =>
    bar?.stop(),
  );
  const { headingRow, column } = chosen.codeColumn;
  const additions = new Map(cells.map(({ row }, index) => [row, toCells(answers[index] as RowAnswer)]));
  if (headingRow !== null) {
    const others = chosen.table.rows.find(({ number }) => number === headingRow)?.cells ?? [];
    additions.set(headingRow, headingsBeside(language, others));
  }
  const look = { headingRow, likeColumn: column, widths: WIDTHS };
  await writeTable(output, addToTable(file, chosen, additions, look));
  if (json) return cells.map((cell, index) => toJsonLine(chosen, cell, answers[index] as RowAnswer)).join('');
  return `${describeChoice(name, chosen)}${summariseAnswers(cells, answers)}\nWritten to ${output}\n`;
}

function toJsonLine({ sheet, codeColumn }: ChosenTable, { row, text }: CodeCell, answer: RowAnswer): string {
  const { resolution, ...told } = answer;
  const place = { row, column: toColumnLetter(codeColumn.column), sheet: sheet?.name ?? null };
  return `${JSON.stringify({ ...place, input: text, ...told, resolution })}\n`;
}

/** On a terminal only: a script that reads standard error gets no drawing. */
function progressBar(total: number): SingleBar | null {
  if (!process.stderr.isTTY) return null;
  const bar = new SingleBar({ format: '{bar} {value}/{total} rows', stream: process.stderr });
  bar.start(total, 0);
  return bar;
}
