import { type Command } from 'commander';
import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { compareEditions } from '../../register/comparison/edition-comparison';
import { loadEditionPair } from '../../register/comparison/load-editions';
import { findLineageLinks } from '../../register/lineage/lineage-links';
import { findEditions, pickCurrent, type StandardRecord } from '../../register/standards/standard.queries';
import { parseUrn } from '../../register/urn';
import { describeComparison, toComparisonJson } from '../compare-output';
import { WrongUsage } from '../exit';
import { readLanguage } from '../read-language';
import { withRegister } from '../with-register';

interface CompareOptions {
  readonly json?: true;
  readonly language?: Language;
}

/** `nos compare`: two editions side by side. */
export function addCompareCommand(program: Command): void {
  program
    .command('compare')
    .description('Show what changed between two editions, or between a standard and what followed it.')
    .argument('<first>', 'a URN, with @EDITION if not the current one: SAMCS02@2016-04-18')
    .argument(
      '[second]',
      'the same; left out, the next edition of the first, else the standard that names it as original',
    )
    .option('--language <en|cy>', 'compare in this language, if both have it', readLanguage)
    .option('--json', 'print one JSON object')
    .action(async (first: string, second: string | undefined, options: CompareOptions) => {
      await withRegister(async ({ database: { rows } }) => {
        const from = await findNamed(rows, first, second === undefined);
        const to = second === undefined ? await findNext(rows, from) : await findNamed(rows, second, false);
        const pair = await loadEditionPair(rows, from.id, to.id, options.language ?? 'EN');
        const comparison = { ...pair, ...compareEditions(...pair.editions) };
        const output = options.json
          ? JSON.stringify(toComparisonJson(comparison))
          : describeComparison(comparison);
        process.stdout.write(`${output}\n`);
      });
    });
}

async function findNamed(rows: RowReader, name: string, isOldest: boolean): Promise<StandardRecord> {
  const [urn = '', edition] = name.split('@');
  const parsed = parseUrn(urn);
  if (parsed.kind !== 'CODE') throw new WrongUsage(`"${urn}" is not a URN`);
  const [editions = []] = await findEditions(rows, [parsed.normalised]);
  const chosen =
    edition !== undefined
      ? editions.find((one) => one.edition === edition)
      : isOldest
        ? editions.at(-1)
        : pickCurrent(editions);
  if (chosen) return chosen;
  const known = editions.map((one) => one.edition).join(', ');
  throw new WrongUsage(
    known === ''
      ? `the register has no standard ${parsed.normalised}`
      : `${parsed.normalised} has no edition ${edition}, only ${known}`,
  );
}

/** The next edition, else the one standard that names this one as its original. */
async function findNext(rows: RowReader, from: StandardRecord): Promise<StandardRecord> {
  const [links] = await findLineageLinks(rows, [from.id]);
  const following = (links?.successors ?? []).filter(
    ({ kind }) => kind !== 'TAILORED' && kind !== 'IMPORTED',
  );
  const after = following.flatMap(({ standard }) => standard ?? []);
  const [only, ...others] = after;
  if (only && (others.length === 0 || only.identity === from.identity)) return only;
  const names = after.map((standard) => standard.urn).join(', ');
  throw new WrongUsage(
    only
      ? `several standards follow ${from.urn}: name one of ${names}`
      : `nothing on the register follows ${from.urn}; name a second standard`,
  );
}
