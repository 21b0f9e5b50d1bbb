import { type Command, Option } from 'commander';
import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { coverageCsv, coverageSheets, toCoverageTable } from '../../exchange/qualifications/coverage-table';
import { coverStructure } from '../../qualifications/coverage/cover-structure';
import { findCoverage } from '../../qualifications/coverage/find-coverage';
import { describeStatements } from '../../qualifications/files/describe-statements';
import { getStored } from '../../qualifications/files/get-stored';
import { readForRegister } from '../../qualifications/files/read-for-register';
import { FaultyStructure } from '../../qualifications/store/errors';
import { toFileJson } from '../../qualifications/files/to-file-json';
import { readQualificationFile } from '../qualification/read-qualification-file';
import { workbookOf } from '../qualification/workbook-of';
import { checkOutput, type OutputPlace, writeOutput } from '../qualification/write-output';
import { readLanguage } from '../read-language';
import { newWorkbook } from '../tables/workbook/new-workbook';
import { withRegister } from '../with-register';
import { readVersion } from './qualification-import.command';

interface OutputOptions extends OutputPlace {
  readonly language: Language;
}

interface ExportOptions extends OutputOptions {
  readonly version?: number;
  readonly format: 'json' | 'xlsx';
  readonly readable?: true;
}

interface CoverageOptions extends OutputOptions {
  readonly version?: number;
  readonly format: 'csv' | 'xlsx';
}

const FILE_NAME = /\.(?:json|xlsx|xlsm)$/i;

/** `nos qualification export`, `template` and `coverage`: what goes out into files. */
export function addQualificationExportCommands(qualification: Command): void {
  withOutput(qualification.command('export'))
    .description(
      'Write the structure of a qualification, drafts too, so that `nos qualification import` reads it again.',
    )
    .argument('<id>', 'its id, or its number')
    .option('--version <version>', 'a version of it (else the newest)', readVersion)
    .addOption(
      new Option('--format <format>', 'json, or xlsx for a spreadsheet')
        .choices(['json', 'xlsx'])
        .default('json'),
    )
    .option('--readable', 'in JSON name statements by standard, edition and number beside their ids')
    .action(runExport);
  withOutput(qualification.command('template'))
    .description(
      'Write an empty workbook to fill in: units, standards, outcomes, mapping, groups, rules, with guidance.',
    )
    .action(runTemplate);
  withOutput(qualification.command('coverage'))
    .description(
      'Write which statements of the standards cited are covered, by which criteria and how strongly.',
    )
    .argument('<id|file>', 'the id or the number of a qualification, or a file (.json, .xlsx)')
    .option('--version <version>', 'a version of it (else the newest)', readVersion)
    .addOption(
      new Option('--format <format>', 'csv, or xlsx for a workbook').choices(['csv', 'xlsx']).default('csv'),
    )
    .addHelpText(
      'after',
      '\nFULL and PART cover a statement, INFORMS does not. Claimed more than once: by criteria of several places, in full or\n' +
        "in part. In CSV a cell that begins with = + - @ or a tab has a ' before it, so that no spreadsheet calculates it.",
    )
    .action(runCoverage);
}

function withOutput(command: Command): Command {
  return command
    .option('--language <en|cy>', 'of sheets, headings and texts', readLanguage, 'EN')
    .option('--out <file>', 'the file to write (else standard output)')
    .option('--force', 'replace the file to write if it is there');
}

async function runExport(asked: string, options: ExportOptions): Promise<void> {
  const { version, format, language, readable } = options;
  checkOutput(options, format === 'xlsx');
  const content = await withRegister(async ({ database: { rows } }) => {
    const { structure } = await getStored(rows, asked, version ?? null);
    const known = await describeStatements(rows, structure);
    const describe = (id: string) => known.get(id.toLowerCase()) ?? null;
    if (format === 'xlsx') return workbookOf(structure, language, describe);
    return `${JSON.stringify(readable ? toFileJson(structure, describe) : structure, null, 2)}\n`;
  });
  await writeOutput(options, content);
}

async function runTemplate(options: OutputOptions): Promise<void> {
  checkOutput(options, true);
  await writeOutput(options, workbookOf(null, options.language));
}

async function runCoverage(asked: string, options: CoverageOptions): Promise<void> {
  const { version, format, language } = options;
  checkOutput(options, format === 'xlsx');
  const content = await withRegister(async ({ database: { rows } }) => {
    const found = FILE_NAME.test(asked)
      ? await coverFile(rows, asked)
      : await coverStored(rows, asked, version ?? null);
    if (!found) return null;
    const table = toCoverageTable(found.structure, found.coverage, language);
    return format === 'csv' ? coverageCsv(table) : newWorkbook(coverageSheets(table, language));
  });
  if (content === null) process.exitCode = 1;
  else await writeOutput(options, content);
}

async function coverStored(rows: RowReader, asked: string, version: number | null) {
  const stored = await getStored(rows, asked, version);
  const [coverage = []] = await findCoverage(rows, [stored]);
  return { structure: stored.structure, coverage };
}

/** Null when the file has faults, which are told on standard error. */
async function coverFile(rows: RowReader, file: string) {
  const read = await readQualificationFile(file);
  for (const { line } of read.faults) process.stderr.write(`${line}\n`);
  if (read.faults.some(({ severity }) => severity === 'ERROR')) return null;
  try {
    const { structure } = await readForRegister(rows, read.input);
    return { structure, coverage: await coverStructure(rows, structure) };
  } catch (error) {
    if (!(error instanceof FaultyStructure)) throw error;
    for (const fault of error.faults) process.stderr.write(`${read.tell(fault).line}\n`);
    return null;
  }
}
