import fc from 'fast-check';
import { describeOnBothDatabases } from '../support/databases';
import { randomDocuments } from '../support/random-documents';
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
    suites: ['HARBOUR LANTERNS', 'Samples'],
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

const shuffled = (documents: readonly SampleDocument[]) =>
  fc.shuffledSubarray([...documents], { minLength: documents.length });

describeOnBothDatabases('documents that bear on each other', (open) => {
  const runs = open.dialect === 'sqlite' ? 16 : 5;

  it('make the same register in whatever order they come', async () => {
    const register = await openTestRegister(open);
    await register.addAll(...DOCUMENTS);
    const expected = await register.dump('content');
    expect(expected.standard).toHaveLength(6);
    const property = fc.asyncProperty(shuffled(DOCUMENTS), async (documents) => {
      await register.empty();
      await register.addAll(...documents);
      expect(await register.dump('content')).toEqual(expected);
    });
    await fc.assert(property, { numRuns: runs });
  });

  it('do so whatever they say, and coming again they change nothing', async () => {
    const register = await openTestRegister(open);
    const orders = randomDocuments.chain((documents) =>
      fc.tuple(fc.constant(documents), shuffled(documents)),
    );
    const property = fc.asyncProperty(orders, async ([documents, others]) => {
      await register.empty();
      await register.addAll(...documents);
      const expected = await register.dump('content');
      const before = await register.dump('everything');
      await register.addAll(...others);
      expect(await register.dump('everything')).toEqual(before);
      await register.empty();
      await register.addAll(...others);
      expect(await register.dump('content')).toEqual(expected);
    });
    await fc.assert(property, { numRuns: runs });
  });
});

describeOnBothDatabases('a document whose URN is asserted again and again', (open) => {
  it('makes the register that the last assertion alone makes, however citations read on the way', async () => {
    const register = await openTestRegister(open);
    const urns = fc.array(fc.constantFrom('SAMYY1', 'SAMYY1/2', 'SAMNN1', 'SAMXX1'), {
      minLength: 2,
      maxLength: 4,
    });
    const nameless: SampleDocument = {
      urn: null,
      title: null,
      approvedOn: '1999',
      originalUrns: 'SAMZZ01; SAMYY1/2',
    };
    const property = fc.asyncProperty(randomDocuments, urns, async (documents, asserted) => {
      await register.empty();
      await register.addAll(...documents);
      await register.add(nameless, { urn: asserted.at(-1) ?? '' });
      const expected = await register.dump('content');
      await register.empty();
      const [first, ...others] = documents;
      await register.addAll(first ?? {});
      for (const urn of asserted)
        expect((await register.add(nameless, { urn })).outcome).not.toBe('REJECTED');
      await register.addAll(...others);
      expect(await register.dump('content')).toEqual(expected);
    });
    await fc.assert(property, { numRuns: open.dialect === 'sqlite' ? 12 : 4 });
  });
});
