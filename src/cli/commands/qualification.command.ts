import { type Command } from 'commander';
import { BadInput } from '../../common/errors';
import { examineStructure } from '../../qualifications/examination/examine-structure';
import { evaluateSelection } from '../../qualifications/evaluation/evaluate-selection';
import { readStructure } from '../../qualifications/structure/read-structure';
import { type QualificationStructure } from '../../qualifications/structure/structure';
import { WrongUsage } from '../exit';
import { addQualificationExportCommands } from './qualification-export.command';
import { addQualificationImportCommand } from './qualification-import.command';
import {
  describeExamination,
  describeSelection,
  toFindingJson,
  toSelectionJson,
} from '../qualification/check-output';
import { readQualificationFile, withoutRegister } from '../qualification/read-qualification-file';
import { type NamedSelection, readJsonFile, selectionsFrom } from '../qualification/selection-file';

interface CheckOptions {
  readonly selection?: string;
  readonly units?: string;
  readonly circumstance?: readonly string[];
  readonly json?: true;
}

/** `nos qualification …`: structures of qualifications; `check` needs neither a server nor a database. */
export function addQualificationCommand(program: Command): void {
  const qualification = program
    .command('qualification')
    .description('Check, import and export structures of qualifications, and tell what they cover.');
  qualification
    .command('check')
    .description(
      'Read a structure (JSON of the shape of QualificationInput, or a workbook), examine its rules, and evaluate selections:\n' +
        'those under "selections" in the file, in another file, or of the units named.',
    )
    .argument('<file>', 'the structure')
    .option(
      '--selection <file>',
      'JSON with one selection {"units", "external", "circumstances"}, or a list of them',
    )
    .option('--units <keys>', 'one selection: unit keys or references, separated by commas')
    .option('--circumstance <name>', 'of the selections; may be given several times', collect)
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      '\nExample:\n' +
        '  nos qualification check diploma.json --units A1,A2,B3 --circumstance "handles food"\n\n' +
        'Exit 0 when the structure has no fault, some selection is valid and those evaluated are; 1 when something is\n' +
        'wrong; 2 for wrong usage. Redundant rules, unusable units and totals that disagree are told and change nothing.',
    )
    .action(runCheck);
  addQualificationImportCommand(qualification);
  addQualificationExportCommands(qualification);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function runCheck(file: string, options: CheckOptions): Promise<void> {
  const read = await readQualificationFile(file);
  const selections = selectionsOf(options, read.selections);
  const print = (text: string, json: () => unknown) =>
    process.stdout.write(options.json ? `${JSON.stringify(json())}\n` : `${text}\n`);
  const { structure, faults } = readStructure(withoutRegister(read));
  const told = [...read.faults, ...faults.map((fault) => read.tell(fault))];
  for (const { line, json } of told) print(line, () => json);
  if (!structure || read.faults.some(({ severity }) => severity === 'ERROR')) {
    process.exitCode = 1;
    return;
  }
  const examination = await examineStructure(structure);
  if (options.json) for (const one of examination.findings) print('', () => toFindingJson(one));
  print(describeExamination(structure, examination), () => ({
    type: 'examination',
    satisfiable: examination.isSatisfiable,
    undecided: examination.undecided,
  }));
  let isWrong = examination.isSatisfiable === false;
  for (const selection of selections) isWrong = !check(structure, selection, print) || isWrong;
  if (isWrong) process.exitCode = 1;
}

function selectionsOf(options: CheckOptions, own: readonly NamedSelection[]): readonly NamedSelection[] {
  const { selection, units, circumstance } = options;
  if (selection !== undefined && units !== undefined) {
    throw new WrongUsage('give --selection or --units, not both');
  }
  const chosen =
    units !== undefined
      ? [
          {
            name: 'units named',
            units: units
              .split(',')
              .map((key) => key.trim())
              .filter((key) => key !== ''),
          },
        ]
      : selection !== undefined
        ? selectionsFrom(readJsonFile(selection), selection)
        : own;
  if (circumstance === undefined) return chosen;
  if (chosen.length === 0) throw new WrongUsage('--circumstance goes with a selection');
  return chosen.map((one) => ({ ...one, circumstances: [...(one.circumstances ?? []), ...circumstance] }));
}

/** Prints one selection's answer; a selection that cannot be read is told and the others go on. */
function check(
  structure: QualificationStructure,
  selection: NamedSelection,
  print: (text: string, json: () => unknown) => void,
): boolean {
  try {
    const evaluation = evaluateSelection(structure, selection);
    print(describeSelection(selection.name, evaluation), () => toSelectionJson(selection.name, evaluation));
    return evaluation.valid;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    print(`\nSelection ${selection.name}: ${error.message}`, () => ({
      type: 'selection',
      name: selection.name,
      error: error.message,
    }));
    return false;
  }
}
