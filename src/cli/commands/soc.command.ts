import { type Command, InvalidArgumentError } from 'commander';
import {
  assertSocEdition,
  type CitationReference,
  type SocAssertionOutcome,
  withdrawSocEdition,
} from '../../register/soc/assert-soc-edition';
import { SOC_EDITIONS, type SocEdition } from '../../register/soc/soc-table';
import { WrongUsage } from '../exit';
import { withRegister } from '../with-register';

interface CommonOptions {
  readonly editionOfStandard?: string;
  readonly json?: true;
}

/** `nos soc assert`, `nos soc withdraw`: an editor's word on which edition a printed SOC code means. */
export function addSocCommand(program: Command): void {
  const soc = program
    .command('soc')
    .description('State which edition of the SOC a standard means by a code it prints.');
  const edition = [
    '--edition-of-standard <edition>',
    'left out: the current edition, else the latest',
  ] as const;
  const json = ['--json', 'print a JSON object'] as const;
  soc
    .command('assert')
    .description(
      'State the edition, in place of what was stated before. Kept when documents are imported again.',
    )
    .argument('<urn>', 'the standard')
    .argument('<code>', 'a code that it prints')
    .argument('<edition>', SOC_EDITIONS.join(', '), readEdition)
    .requiredOption('--reason <text>', 'why; shown to everybody who reads the standard')
    .option(...edition)
    .option(...json)
    .action(runAssert);
  soc
    .command('withdraw')
    .description('Take back what was stated of a code.')
    .argument('<urn>', 'the standard')
    .argument('<code>', 'the code')
    .option(...edition)
    .option(...json)
    .action(runWithdraw);
}

async function runAssert(
  urn: string,
  code: string,
  edition: SocEdition,
  options: CommonOptions & { readonly reason: string },
): Promise<void> {
  if (options.reason.trim() === '') throw new WrongUsage('--reason must say why');
  const request = { ...toReference(urn, code, options), edition, reason: options.reason };
  const outcome = await withRegister(({ database }) =>
    database.transact((unit) => assertSocEdition(unit, request, new Date().toISOString())),
  );
  print(outcome, outcome.hasChanged ? 'ASSERTED' : 'UNCHANGED', options);
}

async function runWithdraw(urn: string, code: string, options: CommonOptions): Promise<void> {
  const reference = toReference(urn, code, options);
  const outcome = await withRegister(({ database }) =>
    database.transact((unit) => withdrawSocEdition(unit, reference, new Date().toISOString())),
  );
  print(outcome, 'WITHDRAWN', options);
}

function toReference(urn: string, code: string, { editionOfStandard }: CommonOptions): CitationReference {
  return { urn, code, ...(editionOfStandard === undefined ? {} : { standardEdition: editionOfStandard }) };
}

function print(
  { standard, assertion, meaning }: SocAssertionOutcome,
  outcome: 'ASSERTED' | 'UNCHANGED' | 'WITHDRAWN',
  options: CommonOptions,
): void {
  const { code, edition, reason, at } = assertion;
  const urn = standard.urn ?? standard.identity;
  const line = options.json
    ? JSON.stringify({ outcome, urn, edition: standard.edition, code, socEdition: edition, reason, at })
    : `${outcome.toLowerCase()}: ${urn} (${standard.edition}) means ${edition} by ${code}: ${meaning?.title ?? ''}`;
  process.stdout.write(`${line}\n`);
}

/** `SOC2010`, `soc 2010` or `2010`. */
function readEdition(text: string): SocEdition {
  const year = /^(?:soc\s*)?(\d{4})$/i.exec(text.trim())?.[1];
  const edition = SOC_EDITIONS.find((known) => known === `SOC${year}`);
  if (!edition) throw new InvalidArgumentError(`must be one of ${SOC_EDITIONS.join(', ')}`);
  return edition;
}
