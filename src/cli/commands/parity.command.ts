import { type Command, Option } from 'commander';
import { type RowReader } from '../../common/rows';
import { readParityReport } from '../../register/parity/parity-report';
import { summariseParity } from '../../register/parity/parity.queries';
import {
  TRANSLATION_FINDING_KINDS,
  type TranslationFindingKind,
} from '../../register/parity/translation-findings';
import { assertSuite } from '../assert-suite';
import {
  describeParity,
  describeParitySummary,
  parityTableHead,
  parityTableLine,
  toParityJson,
} from '../parity-output';
import { readNamesAmong } from '../read-names';
import { withRegister } from '../with-register';

interface ParityOptions {
  readonly suite?: string;
  readonly finding?: readonly TranslationFindingKind[];
  readonly allEditions?: true;
  readonly csv?: true;
  readonly json?: true;
}

const readKinds = readNamesAmong(TRANSLATION_FINDING_KINDS);

/** `nos parity`: what exists in which language, and what there is to do about it. */
export function addParityCommand(program: Command): void {
  program
    .command('parity')
    .description('List for each standard what exists in English and in Welsh, and where the two part.')
    .option('--suite <name>', 'only standards of this suite, named in either language')
    .option('--finding <kinds>', 'only standards with one of these findings, between commas', readKinds)
    .option('--all-editions', 'older editions too')
    .addOption(new Option('--csv', 'print a table for a spreadsheet').conflicts('json'))
    .option('--json', 'print one JSON object a standard')
    .addHelpText('after', `\nFindings: ${TRANSLATION_FINDING_KINDS.join(', ')}`)
    .action((options: ParityOptions) => withRegister(({ database: { rows } }) => printReport(rows, options)));
}

async function printReport(rows: RowReader, options: ParityOptions): Promise<void> {
  const { suite, finding } = options;
  await assertSuite(rows, suite);
  const criteria = {
    ...(suite === undefined ? {} : { suite }),
    latestEditionOnly: options.allEditions !== true,
    includeUnidentified: false,
  };
  const describe = options.csv ? parityTableLine : options.json ? toJsonLine : describeParity;
  if (options.csv) process.stdout.write(parityTableHead());
  for await (const entry of readParityReport(rows, criteria, finding)) process.stdout.write(describe(entry));
  if (options.csv || options.json) return;
  process.stdout.write(describeParitySummary(await summariseParity(rows, criteria)));
}

function toJsonLine(entry: Parameters<typeof toParityJson>[0]): string {
  return `${JSON.stringify(toParityJson(entry))}\n`;
}
