import { type Command, InvalidArgumentError } from 'commander';
import { type Language } from '../../common/language';
import { LARGEST_PAGE } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { findStandards } from '../../register/standards/standard.queries';
import { SEARCH_TARGETS, type SearchTarget } from '../../search/entries/entry-number';
import { MOST_COUNTED } from '../../search/find-hits';
import { loadNodes } from '../../search/results/load-nodes';
import { countFinds, search, type SearchPage } from '../../search/search';
import { assertSuite } from '../assert-suite';
import { readLanguage } from '../read-language';
import { describeHit, describeReading, type ShownHit, toHitJson } from '../search-output';
import { withRegister } from '../with-register';

const BOLD = ['\u001B[1m', '\u001B[22m'] as const;

interface SearchOptions {
  readonly language?: Language;
  readonly in?: readonly SearchTarget[];
  readonly suite?: string;
  readonly allEditions?: true;
  readonly limit: number;
  readonly json?: true;
}

/** `nos search TEXT`: finds words or a code in the standards. */
export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .description('Find words, in either language, or a code in standards and their statements.')
    .argument('<text...>', 'what to look for')
    .option('--language <en|cy>', 'search the texts of one language only', readLanguage)
    .option('--in <kinds>', 'find only standards, criteria or knowledge; several between commas', readTargets)
    .option('--suite <name>', 'only standards of this suite, named in either language')
    .option('--all-editions', 'older editions too')
    .option('--limit <count>', `how many finds to print, 1 to ${LARGEST_PAGE}`, readLimit, 20)
    .option('--json', 'print one JSON object a find')
    .addHelpText('after', '\nExit 0 also when nothing is found; standard error says so.')
    .action((words: readonly string[], options: SearchOptions) =>
      withRegister(({ database: { rows } }) => run(rows, words.join(' '), options)),
    );
}

async function run(rows: RowReader, text: string, options: SearchOptions): Promise<void> {
  const { suite, language = null, in: targets = null } = options;
  await assertSuite(rows, suite);
  const criteria = {
    ...(suite === undefined ? {} : { suite }),
    latestEditionOnly: options.allEditions !== true,
    includeUnidentified: false,
  };
  const page = await search(rows, { text, language, targets, criteria }, { first: options.limit });
  const hits = await findShown(rows, page);
  for (const line of describeReading(page)) process.stderr.write(`${line}\n`);
  const [open, close] = process.stdout.isTTY ? BOLD : ['', ''];
  for (const hit of hits) {
    const shown = options.json
      ? JSON.stringify(toHitJson(page.search, hit))
      : describeHit(page.search, hit, (word) => `${open}${word}${close}`);
    process.stdout.write(`${shown}\n`);
  }
  process.stderr.write(`${describeTotal(await countFinds(rows, page), hits.length)}\n`);
}

function describeTotal(total: number, shown: number): string {
  if (total === 0) return 'nothing found';
  const all = total > MOST_COUNTED ? `more than ${MOST_COUNTED}` : String(total);
  return shown < total ? `${all} found, the first ${shown} shown` : `${all} found`;
}

async function findShown(rows: RowReader, { hits }: SearchPage): Promise<ShownHit[]> {
  const found = hits.edges.map(({ row }) => row);
  const nodes = await loadNodes(
    rows,
    found.map(({ number }) => number),
  );
  const shown = found.flatMap((hit) => {
    const node = nodes.get(hit.number);
    return node ? [{ hit, node }] : [];
  });
  const standards = await findStandards(
    rows,
    shown.map(({ node }) => (node.target === 'STANDARD' ? node.standard.id : node.statement.standardId)),
  );
  return shown.map((one, at) => ({
    ...one,
    urn: standards[at]?.urn ?? null,
    edition: standards[at]?.edition ?? '',
  }));
}

const TARGET_NAMES: Readonly<Record<string, SearchTarget>> = {
  standards: 'STANDARD',
  criteria: 'PERFORMANCE_CRITERION',
  knowledge: 'KNOWLEDGE_ITEM',
};

/** Names between commas, in any case; those of the API (`KNOWLEDGE_ITEM`) as well. */
function readTargets(text: string, before: readonly SearchTarget[] = []): SearchTarget[] {
  const targets = text.split(',').map((word) => {
    const name = word.trim();
    const target =
      TARGET_NAMES[name.toLowerCase()] ?? SEARCH_TARGETS.find((known) => known === name.toUpperCase());
    if (!target) throw new InvalidArgumentError(`known are ${Object.keys(TARGET_NAMES).join(', ')}`);
    return target;
  });
  return [...before, ...targets];
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!/^\d{1,3}$/.test(text) || limit < 1 || limit > LARGEST_PAGE) {
    throw new InvalidArgumentError(`must be a whole number from 1 to ${LARGEST_PAGE}`);
  }
  return limit;
}
