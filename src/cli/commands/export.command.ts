import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { type RowReader } from '../../common/rows';
import { writeSssom } from '../../exchange/sssom/write-sssom';
import { type OverlapStatus } from '../../links/curation/judge';
import { DEFAULT_CRITERIA, OVERLAP_STATUSES } from '../../links/overlaps/statement-overlap';
import { getRegisterState } from '../../register/changes/change.queries';
import { assertSuite } from '../assert-suite';
import { readNamesAmong } from '../read-names';
import { withRegister } from '../with-register';

interface SssomOptions {
  readonly suite?: string;
  readonly minProbability: number;
  readonly status?: readonly OverlapStatus[];
}

const readStatuses = readNamesAmong(OVERLAP_STATUSES);

/** `nos export FORMAT`: each format is a command of its own below it, for each has options of its own. */
export function addExportCommand(program: Command): void {
  const formats = program.command('export').description('Write what the register holds to standard output.');
  formats
    .command('sssom')
    .description('Overlaps of statements as a table of mappings (SSSOM/TSV).')
    .option('--suite <name>', 'only overlaps with standards of this suite, named in either language')
    .option(
      '--min-probability <p>',
      'from 0 to 1; what was confirmed is always there',
      readProbability,
      DEFAULT_CRITERIA.minProbability,
    )
    .option('--status <list>', `some of these, between commas: ${OVERLAP_STATUSES.join(', ')}`, readStatuses)
    .action((options: SssomOptions) => withRegister(({ database: { rows } }) => exportSssom(rows, options)));
}

async function exportSssom(rows: RowReader, { suite, minProbability, status }: SssomOptions): Promise<void> {
  await assertSuite(rows, suite);
  const criteria = { ...DEFAULT_CRITERIA, minProbability, statuses: status ?? DEFAULT_CRITERIA.statuses };
  const { dataVersion } = await getRegisterState(rows);
  await print(writeSssom(rows, { criteria, suite: suite ?? null, dataVersion: String(dataVersion) }));
}

/** Writes no faster than it is read. */
async function print(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

function readProbability(text: string): number {
  const value = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : NaN;
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('must be a number from 0 to 1');
  return value;
}
