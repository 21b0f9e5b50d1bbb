import fc from 'fast-check';
import { type Language } from '../../src/common/language';
import { databaseSource } from '../support/databases';
import { openTestRegister, type TestRegister } from '../support/register';
import { type SampleDocument } from '../support/sample-document';
import { type Narrowing, searchIn } from './search-in';

const WORDS = {
  EN: 'sail sails sailing sailor rope ropes roping café cafe e-mail email owner’s knot re-tie the and of custom customer'.split(
    ' ',
  ),
  CY: 'cwsmer gwsmeriaid chwsmer hwyl hwyliau rhaff raff gŵr gwr uwch-werthu werthu i’r yn a’r dŵr sail'.split(
    ' ',
  ),
};

const textIn = (language: Language) =>
  fc
    .array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '));

const documentOf = (language: Language): fc.Arbitrary<SampleDocument> =>
  fc.record({
    language: fc.constant(language),
    urn: fc.constantFrom('SAMBD01', 'SAMBD02', 'SAMBD03', 'SAMBD04'),
    approvedOn: fc.constantFrom('2015', '2021-02-05'),
    validity: fc.constantFrom('CURRENT' as const, 'LEGACY' as const),
    title: textIn(language),
    overview: textIn(language),
    suites: fc.constantFrom(['Sails'], ['Ropes', 'Sails']),
    keywords: fc.array(textIn(language), { minLength: 1, maxLength: 2 }),
    criteria: fc.array(textIn(language), { minLength: 1, maxLength: 5 }),
    knowledge: fc.array(textIn(language), { minLength: 1, maxLength: 3 }),
  });

const queries = fc.record({
  text: fc
    .array(
      fc.oneof(
        fc.constantFrom(...WORDS.EN, ...WORDS.CY, 'ropse', 'custommer', 'samb', 'SAM BD 02', 'zebra', 'sai'),
        fc.constantFrom('"', 'AND', 'NOT', '*', '-', '(', '🪢'),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((words) => `${words.join(' ')} rope`),
  narrowing: fc.record<Narrowing>(
    {
      language: fc.constantFrom('EN' as const, 'CY' as const),
      in: fc.uniqueArray(
        fc.constantFrom('STANDARD' as const, 'PERFORMANCE_CRITERION' as const, 'KNOWLEDGE_ITEM' as const),
        { minLength: 1 },
      ),
      suite: fc.constantFrom('Ropes', 'sails'),
      validity: fc.constantFrom('CURRENT', 'LEGACY'),
      latestEditionOnly: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
});

describe('SQLite and PostgreSQL', () => {
  const open = { sqlite: databaseSource('sqlite'), postgresql: databaseSource('postgresql') };
  let registers: readonly TestRegister[] = [];
  beforeAll(async () => {
    registers = [await openTestRegister(open.sqlite), await openTestRegister(open.postgresql)];
  });
  const everywhere = async <Value>(ask: (register: TestRegister) => Promise<Value>) => {
    const [one, other] = await Promise.all(registers.map(ask));
    expect(other).toEqual(one);
    return one as Value;
  };

  it('give the same finds in the same order, whole and page by page', async () => {
    const corpora = fc.array(fc.oneof(documentOf('EN'), documentOf('CY')), { minLength: 3, maxLength: 8 });
    const asked = fc.array(queries, { minLength: 8, maxLength: 8 });
    let found = 0;
    const property = fc.asyncProperty(corpora, asked, async (documents, searches) => {
      for (const register of registers) {
        await register.empty();
        await register.addAll(...documents);
      }
      for (const { text, narrowing } of searches) {
        const whole = await everywhere(({ database }) => searchIn(database.rows, text, narrowing));
        expect(whole.names).toHaveLength(whole.total);
        const scores = whole.finds.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        found += whole.total;
        const pages = await everywhere(async ({ database }) => {
          const names: string[] = [];
          for (let after: string | undefined; ;) {
            const page = await searchIn(database.rows, text, narrowing, { first: 3, after: after ?? null });
            names.push(...page.names);
            if (!page.hasNextPage) return names;
            after = page.cursors.at(-1);
          }
        });
        expect(pages).toEqual(whole.names);
      }
    });
    // The same corpora in every run, so that there is always enough to find; another seed is another test.
    await fc.assert(property, { numRuns: 8, seed: 20261122 });
    expect(found).toBeGreaterThan(50);
  }, 300_000);
});
