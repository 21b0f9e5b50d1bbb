/**
 * Searches on a register of 2,000 and of 25,000 generated standards, one in ten of them in Welsh too: time, growth, size of
 * the index, memory: `npm run bench:search [SMALL LARGE]`. Filling takes minutes. Each search is timed whole, as the API
 * does it: reading the text, the page of 20, its nodes and highlights, and the total. With BENCH_DATABASE_URL another
 * database is filled, which must be empty.
 */
import { readArrival } from '../src/importing/arrival';
import { placeArrival } from '../src/importing/import-document';
import { type OpenRegister } from '../src/open-register';
import { type Language } from '../src/common/language';
import { tidyIndex } from '../src/search/index/tidy';
import { highlightsOf } from '../src/search/results/highlight';
import { loadNodes } from '../src/search/results/load-nodes';
import { countFinds, search } from '../src/search/search';
import { sampleDocument } from '../test/support/sample-document';
import { importGenerated, openTemporaryRegister } from './filled-register';
import { urnOf } from './generated-documents';

const VERBS = [
  'cynllunio',
  'adolygu',
  'cofnodi',
  'gwirio',
  'cytuno',
  'esbonio',
  'monitro',
  'paratoi',
  'cadw',
];
const THINGS = [
  'lefelau stoc',
  'ceisiadau cwsmeriaid',
  'gwiriadau diogelwch',
  'amserlenni gwaith',
  'cyfarpar',
];
const ENDS = [
  'yn unol â gweithdrefnau',
  'gyda chydweithwyr',
  "cyn i'r gwaith ddechrau",
  'ar gyfer eich cwsmeriaid',
];

/** The Welsh document of the nth generated standard. */
function welshTwinOf(n: number): string {
  const statement = (i: number) => {
    const thing = `${VERBS[(n + i) % VERBS.length]} ${THINGS[(n * 7 + i) % THINGS.length]}`;
    return `${thing} o fath ${(n * 31 + i * 17) % 997} ${ENDS[(n + i * 3) % ENDS.length]}`;
  };
  const day = String((n % 28) + 1).padStart(2, '0');
  return sampleDocument({
    language: 'CY',
    urn: urnOf(n),
    title: `Cyflawni tasg ${n}`,
    approvedOn: `${2010 + (n % 3) * 5}-03-${day}`,
    criteria: Array.from({ length: 17 }, (_, i) => statement(i)),
    knowledge: Array.from({ length: 17 }, (_, i) => statement(i + 40)),
  });
}

async function addTwins({ surroundings }: OpenRegister, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 10) {
    const bytes = new TextEncoder().encode(welshTwinOf(n));
    const arrival = readArrival({ name: `${n}-cy.txt`, bytes, assertion: {} });
    if ('outcome' in arrival) throw new Error(`rejected: ${JSON.stringify(arrival.diagnostics)}`);
    await surroundings.transact((unit) => placeArrival(unit, arrival, surroundings));
  }
}

interface Query {
  readonly text: string;
  readonly language?: Language;
  readonly suite?: string;
}

/** Queries by kind; `i` makes each a little different. */
const MIX: Readonly<Record<string, (i: number) => Query>> = {
  'very common word': (i) => ({ text: ['records', 'work', 'kind', 'equipment', 'task'][i % 5] ?? '' }),
  'word of one standard': (i) => ({ text: `task ${i * 37 + 11}` }),
  'two words': (i) => ({ text: ['review equipment', 'plan deliveries', 'report faults'][i % 3] ?? '' }),
  'four words': (i) => ({ text: `monitor safety checks of kind ${(i * 31) % 997}` }),
  'words that do not meet': () => ({ text: 'deliveries equipment stock' }),
  'function words alone': () => ({ text: 'in with' }),
  'beginning of a word': (i) => ({ text: ['equip', 'sched', 'deliv', 'proced'][i % 4] ?? '' }),
  'typing error': (i) => ({ text: ['equipmnet', 'schedulse', 'procedrues', 'custmoer'][i % 4] ?? '' }),
  URN: (i) => ({ text: urnOf(i * 41).toLowerCase() }),
  'URN with its title': (i) => ({ text: `${urnOf(i * 3)} - Carry out task ${i * 3}` }),
  'Welsh word': (i) => ({ text: ['gwsmeriaid', 'chydweithwyr', 'gyfarpar'][i % 3] ?? '', language: 'CY' }),
  'Welsh words': () => ({ text: 'adolygu lefelau stoc gweithdrefnau' }),
  'common word in a suite': (i) => ({ text: 'records', suite: `Suite ${i % 300}` }),
};
const ROUNDS = 30;

async function searchOnce(
  { database: { rows } }: OpenRegister,
  { text, language, suite }: Query,
): Promise<number> {
  const started = performance.now();
  const criteria = {
    latestEditionOnly: true,
    includeUnidentified: false,
    ...(suite === undefined ? {} : { suite }),
  };
  const page = await search(
    rows,
    { text, language: language ?? null, targets: null, criteria },
    { first: 20 },
  );
  const nodes = await loadNodes(
    rows,
    page.hits.edges.map(({ row }) => row.number),
  );
  for (const { row } of page.hits.edges) highlightsOf(page.search, row, nodes.get(row.number)?.texts ?? []);
  await countFinds(rows, page);
  return performance.now() - started;
}

async function measure(register: OpenRegister): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  for (const [kind, queryOf] of Object.entries(MIX)) {
    await searchOnce(register, queryOf(0));
    const taken: number[] = [];
    for (let i = 0; i < ROUNDS; i += 1) taken.push(await searchOnce(register, queryOf(i)));
    times.set(kind, taken);
  }
  times.set('all', [...times.values()].flat());
  return times;
}

function quantile(times: readonly number[] | undefined, share: number): number {
  return [...(times ?? [])].sort((a, b) => a - b)[Math.floor((times?.length ?? 0) * share)] ?? 0;
}

async function sizeOfIndex({ database: { rows, dialect } }: OpenRegister): Promise<string> {
  const sql =
    dialect === 'sqlite'
      ? `select name, sum(pgsize) as bytes from dbstat where name like 'search%' group by name order by 2 desc`
      : `select relname as name, pg_relation_size(oid) as bytes from pg_class where relname like 'search%' order by 2 desc`;
  const tables = await rows.all<{ name: string; bytes: number }>(sql);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const all = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  return `${megabytes(all)} (${tables
    .slice(0, 5)
    .map(({ name, bytes }) => `${name} ${megabytes(bytes)}`)
    .join(', ')})`;
}

async function main(small: number, large: number): Promise<void> {
  const register = await openTemporaryRegister(process.env['BENCH_DATABASE_URL']);
  const measured: Map<string, number[]>[] = [];
  for (const [from, to] of [[0, small] as const, [small, large] as const]) {
    const seconds = await importGenerated(register, from, to - from);
    await addTwins(register, from, to);
    await tidyIndex(register.database); // as at the end of an import run
    console.log(`${to} standards (${seconds.toFixed(0)} s to fill): index ${await sizeOfIndex(register)}`);
    measured.push(await measure(register));
  }
  const [few, many] = measured;
  const row = (kind: string) => {
    const [before, after] = [few?.get(kind), many?.get(kind)];
    return {
      [`p50 ms at ${small}`]: quantile(before, 0.5).toFixed(2),
      [`p50 ms at ${large}`]: quantile(after, 0.5).toFixed(2),
      growth: (quantile(after, 0.5) / quantile(before, 0.5)).toFixed(2),
      [`p95 ms at ${large}`]: quantile(after, 0.95).toFixed(2),
    };
  };
  console.table(Object.fromEntries([...(few?.keys() ?? [])].map((kind) => [kind, row(kind)])));
  console.log(`Memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  await register.remove();
}

const [small = 2_000, large = 25_000] = process.argv.slice(2).map(Number);
void main(small, large);
