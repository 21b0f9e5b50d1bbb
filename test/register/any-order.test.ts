import fc from 'fast-check';
import { describeOnBothDatabases } from '../support/databases';
import { openTestRegister } from '../support/register';
import { type SampleDocument } from '../support/sample-document';

const CY = 'CY' as const;

/** Documents that bear on each other in every way known: twins, editions, samples, spellings, lineage. */
const DOCUMENTS: readonly SampleDocument[] = [
  { urn: 'SAMZZ01', suites: ['Harbour Lanterns', 'Harbour boats'], originalUrns: 'SAMYY1/2' },
  {
    urn: 'SAM ZZ01',
    language: CY,
    suites: ['Llusernau Harbwr', 'cychod Harbwr'],
    criteria: ['goleuo’r lampau'],
  },
  { urn: 'SAMZZ01', approvedOn: '2015', suites: ['harbour lanterns'], developedBy: 'INVENTED Skills Body' },
  {
    urn: 'SAMZZ01',
    approvedOn: '2015',
    isSample: true,
    suites: ['HARBOUR LANTERNS', 'Sample Suite'],
    originalUrns: 'SAMXX9',
  },
  { urn: 'SAMZZ02', language: CY, suites: ['llusernau harbwr'], occupations: ['Ceidwad llusernau'] },
  { urn: 'SAMZZ02', suites: ['Harbour Lamps'], originalUrns: 'SAMZZ01, SAMYY1' },
  { urn: 'SAMYY1', validity: 'LEGACY', suites: ['Harbour Lamps'] },
  { urn: 'SAMYY1', validity: 'LEGACY', language: CY, suites: ['Lampau Harbwr'], socCodes: ['7212'] },
  { urn: 'SAMYY1/2', validity: 'LEGACY', occupations: ['lantern Keeper', 'Harbour hand'] },
  { urn: 'SAMZZ03', language: CY, isSample: true, occupations: ['Sampl'] },
  { urn: 'SAMZZ03', occupations: ['Lantern keeper', 'Harbour hand', 'Lantern keeper'] },
];

describeOnBothDatabases('documents that bear on each other', (open) => {
  it('make the same register in whatever order they come', async () => {
    const register = await openTestRegister(open);
    await register.addAll(...DOCUMENTS);
    const expected = await register.dump('content');
    expect(expected.standard).toHaveLength(6);
    const orders = fc.shuffledSubarray([...DOCUMENTS], { minLength: DOCUMENTS.length });
    await fc.assert(
      fc.asyncProperty(orders, async (documents) => {
        await register.empty();
        await register.addAll(...documents);
        expect(await register.dump('content')).toEqual(expected);
      }),
      { numRuns: open.dialect === 'sqlite' ? 25 : 8 },
    );
  }, 60_000);
});
