import fc from 'fast-check';
import { describeOnBothDatabases } from '../../support/databases';
import { overlappingDocuments } from '../../support/linked-documents';
import { linkers, shownLinks } from '../../support/linking';
import { openTestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

/** The first documents make the rarities, which stay; `isLinked` says after which of the others links are computed. */
const histories = overlappingDocuments.chain((documents) =>
  fc.record({
    documents: fc.constant(documents),
    isLinked: fc.array(fc.boolean(), { minLength: documents.length, maxLength: documents.length }),
  }),
);

describeOnBothDatabases('links that follow the register document by document', (open) => {
  const linkerOver = linkers();
  const numRuns = open.dialect === 'sqlite' ? 25 : 8;

  it('are those that computing all of them anew gives', async () => {
    const register = await openTestRegister(open);
    const { database } = register;
    const linker = linkerOver(database, { growth: Infinity });
    let most = 0;
    const property = fc.asyncProperty(histories, async ({ documents, isLinked }) => {
      await register.empty();
      for (const [index, document] of documents.entries()) {
        await register.add(document);
        if (index === 1 || (index > 1 && isLinked[index])) expect(await linker.linkPending()).toBe(true);
      }
      await linker.linkPending();
      const followed = await shownLinks(database);
      most = Math.max(most, followed.length);
      await linker.rebuild({ rarities: 'KEPT' });
      expect(followed).toEqual(await shownLinks(database));
    });
    await fc.assert(property, { numRuns });
    expect(most).toBeGreaterThan(200);
  });

  it('do not depend on the order in which documents come', async () => {
    const register = await openTestRegister(open);
    const { database } = register;
    const [first, ...others] = distinct(fc.sample(overlappingDocuments, { numRuns: 3, seed: 7 }).flat());
    const orders = fc.shuffledSubarray(others, { minLength: others.length });
    const linker = linkerOver(database, { growth: Infinity });
    const linksOf = async (documents: readonly SampleDocument[]) => {
      await register.empty();
      await register.add(first ?? {});
      for (const document of [null, ...documents]) {
        if (document) await register.add(document);
        await linker.linkPending();
      }
      return shownLinks(database);
    };
    const expected = await linksOf(others);
    expect(expected.length).toBeGreaterThan(200);
    const property = fc.asyncProperty(orders, async (documents) => {
      expect(await linksOf(documents)).toEqual(expected);
    });
    await fc.assert(property, { numRuns: open.dialect === 'sqlite' ? 8 : 3 });
  });

  it('stay as they are, to the last row, when documents come again', async () => {
    const register = await openTestRegister(open);
    const documents = distinct(fc.sample(overlappingDocuments, { numRuns: 2, seed: 9 }).flat());
    const linker = linkerOver(register.database);
    await register.addAll(...documents);
    await linker.linkPending();
    const before = await register.dump('everything');
    await register.addAll(...documents);
    await linker.linkPending();
    expect(await register.dump('everything')).toEqual(before);
  });
});

/** One document a unit and edition: none is a correction of another. */
function distinct(documents: readonly SampleDocument[]): SampleDocument[] {
  return [...new Map(documents.map((one) => [`${one.urn} ${one.approvedOn}`, one])).values()];
}
