import { existsSync } from 'node:fs';
import { type Command } from 'commander';
import { type Language } from '../../common/language';
import { resolveUrns } from '../../register/lineage/resolve-urn';
import { WrongUsage } from '../exit';
import { readLines } from '../read-lines';
import { describeResolution, toResolutionJson } from '../resolve-output';
import { prepareTable, resolveTable } from '../resolve-table';
import { endingOf, isTableName } from '../tables/table-file';
import { readLanguage } from '../read-language';
import { withRegister } from '../with-register';

/** How many codes are looked up together. */
const BATCH = 500;

interface ResolveOptions {
  readonly json?: true;
  readonly column?: string;
  readonly sheet?: string;
  readonly out?: string;
  readonly force?: true;
  readonly language?: Language;
}

/** `nos resolve CODE…` and `nos resolve FILE`: where codes lead. */
export function addResolveCommand(program: Command): void {
  program
    .command('resolve')
    .description(
      'Say where codes lead: URNs, original URNs, cells that hold several. Reads standard input when none is given.\n' +
        'A spreadsheet is written back with the answers in columns at its right.',
    )
    .argument(
      '[code...]',
      'the codes, each quoted if it holds spaces; or one .csv, .tsv, .txt, .xlsx or .xlsm file',
    )
    .option('--json', 'print one JSON object a code, or a row')
    .option('--column <name>', 'the column of codes: its heading, letter or number (else it is found)')
    .option('--sheet <name>', 'the sheet of the workbook (else the first with such a column)')
    .option('--out <file>', 'the file to write (else NAME.resolved.xlsx beside NAME.xlsx)')
    .option('--force', 'replace the file to write if it is there')
    .option('--language <en|cy>', 'of added headings, titles and reasons (else en)', readLanguage)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  nos resolve "CfA CC22" "STE6/7/8"\n' +
        '  nos resolve mapping.xlsx --sheet "NOS mapping" --column "NOS URN"\n\n' +
        'In a table every row, cell and format stays as it is. Added: outcome, code as read, current URN, edition and\n' +
        'title, and the reason in words. Exit 0 when the table was written, 1 when it cannot be read, 2 for wrong usage.',
    )
    .action(run);
}

async function run(given: string[], options: ResolveOptions): Promise<void> {
  const table = given.find(isTable);
  if (table !== undefined && given.length > 1) throw new WrongUsage('give one file, or codes, not both');
  if (table !== undefined) {
    const wishes = { ...options, language: options.language ?? ('EN' as const) };
    const prepared = await prepareTable(table, wishes);
    await withRegister(async ({ database }) => {
      process.stdout.write(await resolveTable(database.rows, prepared, wishes));
    });
    return;
  }
  const { column, sheet, out, force, language } = options;
  if ([column, sheet, out, force, language].some((option) => option !== undefined)) {
    throw new WrongUsage(
      '--column, --sheet, --out, --force and --language go with a .csv, .tsv, .txt or .xlsx file',
    );
  }
  await resolveCodes(given.length > 0 ? given : await readLines(process.stdin), options.json === true);
}

/** A name that ends in .txt may also be a code with an ending stuck on, so such a file must be there. */
function isTable(argument: string): boolean {
  return isTableName(argument) && (endingOf(argument) !== '.txt' || existsSync(argument));
}

async function resolveCodes(codes: readonly string[], asJson: boolean): Promise<void> {
  await withRegister(async ({ database }) => {
    for (let start = 0; start < codes.length; start += BATCH) {
      for (const resolution of await resolveUrns(database.rows, codes.slice(start, start + BATCH))) {
        const line = asJson ? JSON.stringify(toResolutionJson(resolution)) : describeResolution(resolution);
        process.stdout.write(`${line}\n`);
      }
    }
  });
}
