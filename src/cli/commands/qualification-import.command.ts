import { type Command, InvalidArgumentError } from 'commander';
import { dryRun } from '../../importing/dry-run';
import {
  importQualification,
  type QualificationImport,
} from '../../qualifications/files/import-qualification';
import { keepOperator } from '../../qualifications/files/keep-operator';
import { FaultyStructure } from '../../qualifications/store/errors';
import { WrongUsage } from '../exit';
import { describeImport, toImportJson } from '../qualification/import-output';
import { type ReadFile, readQualificationFile } from '../qualification/read-qualification-file';
import { withRegister } from '../with-register';

interface ImportOptions {
  readonly organisation?: string;
  readonly publish?: true;
  readonly update?: number;
  readonly id?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `nos qualification import FILE`: puts a structure on the register for an organisation. */
export function addQualificationImportCommand(qualification: Command): void {
  qualification
    .command('import')
    .description(
      'Import a qualification, wholly or not at all: JSON of the shape of QualificationInput, or a workbook as\n' +
        '`nos qualification template` makes it. Importing the same again changes nothing; a changed file makes the next version.',
    )
    .argument('<file>', 'the structure (.json, .xlsx)')
    .option(
      '--organisation <name>',
      'whose it is, when the file does not say; put on the register if it is not there',
    )
    .option('--publish', 'publish it at once')
    .option('--update <version>', 'refuse unless this is the newest version of it', readVersion)
    .option('--id <id>', 'the qualification to update, when its number or title changed')
    .option('--dry-run', 'say what would happen and change nothing')
    .option('--json', 'print one JSON object a line: faults, then what became of it')
    .addHelpText(
      'after',
      '\nIn JSON, evidence names a statement by its id, or so that a person can read it:\n' +
        '  {"urn": "INSCC006", "edition": "2021-02-05", "statement": "P17", "claim": "FULL"}\n' +
        'Exit 0 when it is on the register, 1 when it was refused, 2 for wrong usage.',
    )
    .action(run);
}

async function run(file: string, options: ImportOptions): Promise<void> {
  const read = await readQualificationFile(file);
  const organisation = options.organisation ?? read.organisation;
  if (organisation === null) throw new WrongUsage('--organisation: say whose it is, for the file does not');
  const print = (line: string, json: unknown) =>
    process.stdout.write(options.json ? `${JSON.stringify(json)}\n` : `${line}\n`);
  for (const { line, json } of read.faults) print(line, json);
  const done = read.faults.some(({ severity }) => severity === 'ERROR')
    ? null
    : await importFile(read, organisation, options).catch((error: unknown) => {
        if (!(error instanceof FaultyStructure)) throw error;
        for (const { line, json } of error.faults.map((fault) => read.tell(fault))) print(line, json);
        return null;
      });
  if (!done) {
    process.exitCode = 1;
    print(`REJECTED  ${file}`, { type: 'import', outcome: 'REJECTED', name: file });
    return;
  }
  for (const { line, json } of done.warnings.map((fault) => read.tell(fault))) print(line, json);
  print(describeImport(done, options.dryRun === true), toImportJson(done));
}

function importFile(
  { input }: ReadFile,
  organisation: string,
  { id, update, publish, dryRun: isTrial }: ImportOptions,
): Promise<QualificationImport> {
  return withRegister(async ({ surroundings }) => {
    const at = surroundings.now().toISOString();
    let done: QualificationImport | undefined;
    const work = async ({ transact }: Pick<typeof surroundings, 'transact'>) => {
      done = await transact(async (unit) =>
        importQualification(
          unit,
          await keepOperator(unit, organisation, at),
          input,
          { id, version: update, publish },
          at,
        ),
      );
    };
    await (isTrial ? dryRun(surroundings, work) : work(surroundings));
    if (!done) throw new Error('the import ended without an answer');
    return done;
  });
}

/** A version counts from 1. */
export function readVersion(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('must be a whole number from 1');
  return Number(text);
}
