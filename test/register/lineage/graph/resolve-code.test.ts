import fc from 'fast-check';
import { type DocumentFacts, inShort, RegisterInMemory } from './register-of';

const LEGACY = { validity: 'LEGACY' } as const;

describe('where a code leads', () => {
  test('a standard in force is CURRENT, also when it names itself or nothing as original', async () => {
    for (const original of ['SAMCC1', 'CC1', 'N/A', 'New', '']) {
      expect(await inShort([{ urn: 'SAMCC1', original }], 'SAMCC1')).toEqual({
        outcome: 'CURRENT',
        successors: [],
        path: [],
      });
    }
  });

  test('a code nobody bears or names is UNKNOWN', async () => {
    expect(await inShort([{ urn: 'SAMCC1' }], 'SAMCC2')).toMatchObject({
      outcome: 'UNKNOWN',
      successors: [],
    });
  });

  test('a standard out of force that nothing names is LEGACY', async () => {
    expect(await inShort([{ urn: 'SAMCC1', ...LEGACY }], 'SAMCC1')).toMatchObject({ outcome: 'LEGACY' });
  });

  test('a renumbered standard is SUPERSEDED, whether or not the register holds it', async () => {
    const newer = { urn: 'SAMCC2', edition: '2021', original: 'SAM CC1' };
    const answer = { outcome: 'SUPERSEDED', successors: ['SAMCC2 2021'], path: ['SAMCC1 RENUMBERED SAMCC2'] };
    expect(await inShort([newer], 'SAMCC1')).toEqual(answer);
    expect(await inShort([{ urn: 'SAMCC1', ...LEGACY }, newer], 'SAMCC1')).toEqual(answer);
    expect(await inShort([{ urn: 'SAMCC1' }, newer], 'SAMCC1')).toEqual(answer);
    expect(await inShort([{ urn: 'SAMCC1', validity: null }, newer], 'SAMCC1')).toEqual(answer);
  });

  test('a newer edition of the same URN keeps the code CURRENT', async () => {
    const documents = [
      { urn: 'SAMCC1', edition: '2010', ...LEGACY },
      { urn: 'SAMCC1', edition: '2020', original: 'SAMCC1', title: 'Mend nets at sea' },
    ];
    expect(await inShort(documents, 'SAMCC1')).toEqual({ outcome: 'CURRENT', successors: [], path: [] });
  });

  test('what an older document names does not supersede what is newer', async () => {
    const documents = [
      { urn: 'SAMCC1', edition: '2020' },
      { urn: 'SAMCC2', edition: '2012', original: 'SAMCC1' },
    ];
    expect(await inShort(documents, 'SAMCC1')).toMatchObject({ outcome: 'CURRENT' });
  });

  test('two standards merged into one lead to it', async () => {
    const documents = [{ urn: 'SAMCC7', edition: '2021', original: 'SAM CC1, SAM CC2' }];
    for (const code of ['SAMCC1', 'SAMCC2']) {
      expect(await inShort(documents, code)).toEqual({
        outcome: 'SUPERSEDED',
        successors: ['SAMCC7 2021'],
        path: [`${code} MERGED SAMCC7`],
      });
    }
  });

  test('a standard that was split leads to all its heirs; its legacy twin is none', async () => {
    const documents = [
      { urn: 'SAMCC1', ...LEGACY },
      { urn: 'SAMCC1L', edition: '2016', original: 'SAMCC1', ...LEGACY },
      { urn: 'SAMLM1', edition: '2021', original: 'SAMCC1' },
      { urn: 'SAMPP3', edition: '2021', original: 'SAMCC1' },
    ];
    expect(await inShort(documents, 'SAMCC1')).toMatchObject({
      outcome: 'SUPERSEDED',
      successors: ['SAMLM1 2021', 'SAMPP3 2021'],
      path: expect.arrayContaining(['SAMCC1 SPLIT SAMLM1', 'SAMCC1 SPLIT SAMPP3']) as string[],
    });
    expect(await inShort(documents.slice(0, 3), 'SAMCC1')).toMatchObject({
      path: ['SAMCC1 RENUMBERED SAMCC1L', 'SAMCC1 RENUMBERED SAMLM1'],
    });
  });

  test('a copy tailored or imported supersedes nothing in force, and is named as what it is', async () => {
    const copy = (status: 'TAILORED' | 'IMPORTED') => ({
      urn: 'ZQXA1',
      edition: '2021',
      original: 'SAMCC1',
      status,
    });
    for (const status of ['TAILORED', 'IMPORTED'] as const) {
      expect(await inShort([{ urn: 'SAMCC1' }, copy(status)], 'SAMCC1')).toMatchObject({
        outcome: 'CURRENT',
      });
      expect(await inShort([{ urn: 'SAMCC1', ...LEGACY }, copy(status)], 'SAMCC1')).toEqual({
        outcome: 'SUPERSEDED',
        successors: ['ZQXA1 2021'],
        path: [`SAMCC1 ${status} ZQXA1`],
      });
    }
  });

  test('a chain is walked to its end, nearest step first', async () => {
    const documents: DocumentFacts[] = [
      { urn: 'SAMCC1', edition: '2005', ...LEGACY },
      { urn: 'SAMCC2', edition: '2010', original: 'SAMCC1', ...LEGACY },
      { urn: 'SAMCC3', edition: '2015', original: 'SAMCC2' },
      { urn: 'SAMCC4', edition: '2020', original: 'SAMCC3; SAMZZ9' },
    ];
    expect(await inShort(documents, 'SAMCC1')).toEqual({
      outcome: 'SUPERSEDED',
      successors: ['SAMCC4 2020'],
      path: ['SAMCC1 RENUMBERED SAMCC2', 'SAMCC2 RENUMBERED SAMCC3', 'SAMCC3 MERGED SAMCC4'],
    });
  });

  test('a chain that ends in a legacy standard has no successors', async () => {
    const documents = [{ urn: 'SAMCC2', edition: '2010', original: 'SAMCC1', ...LEGACY }];
    expect(await inShort(documents, 'SAMCC1')).toMatchObject({ outcome: 'SUPERSEDED', successors: [] });
  });

  test('ways that part and meet again give each successor once', async () => {
    const documents: DocumentFacts[] = [
      { urn: 'SAMCC2', edition: '2010', original: 'SAMCC1', ...LEGACY },
      { urn: 'SAMCC3', edition: '2010', original: 'SAMCC1', ...LEGACY },
      { urn: 'SAMCC4', edition: '2020', original: 'SAMCC2 & SAMCC3' },
    ];
    const { successors, path } = await inShort(documents, 'SAMCC1');
    expect(successors).toEqual(['SAMCC4 2020']);
    expect(path).toHaveLength(4);
  });
});

describe('circles', () => {
  test('end where they began: two legacy standards that name each other lead nowhere', async () => {
    const documents: DocumentFacts[] = [
      { urn: 'SAMCC1', original: 'SAMCC2', ...LEGACY },
      { urn: 'SAMCC2', original: 'SAMCC1', ...LEGACY },
    ];
    expect(await inShort(documents, 'SAMCC1')).toMatchObject({ outcome: 'SUPERSEDED', successors: [] });
  });

  test('of standards in force that name each other leave them all in force', async () => {
    const documents = [
      { urn: 'SAMCC1', original: 'SAMCC3' },
      { urn: 'SAMCC2', original: 'SAMCC1' },
      { urn: 'SAMCC3', original: 'SAMCC2' },
    ];
    for (const { urn } of documents)
      expect(await inShort(documents, urn)).toMatchObject({ outcome: 'CURRENT' });
  });
});

describe('a URN that was given to another function', () => {
  const documents: DocumentFacts[] = [
    { urn: 'SAMFI8', edition: '2012', title: 'Reconcile the cash of the day', original: 'FI8' },
    { urn: 'SAMFI8', edition: '2018', title: 'Lift heavy baskets safely', original: 'SAM FI9' },
    { urn: 'SAMFI7', edition: '2018', title: 'Reconcile notes and cash', original: 'SAM FI8' },
    { urn: 'SAMFI9', edition: '2012', title: 'Lift baskets', ...LEGACY },
  ];

  test('is CURRENT, joined as REASSIGNED, and leads to the heir of its old function alone', async () => {
    expect(await inShort(documents, 'SAMFI8')).toEqual({
      outcome: 'CURRENT',
      successors: ['SAMFI7 2018'],
      path: ['SAMFI8 REASSIGNED SAMFI8', 'SAMFI8 RENUMBERED SAMFI7'],
    });
    expect((await new RegisterInMemory(documents).resolve('SAMFI8')).standards.map(({ id }) => id)).toEqual([
      'SAMFI8 2018',
      'SAMFI8 2012',
    ]);
  });

  test('is where the code that its new function had before leads', async () => {
    expect(await inShort(documents, 'SAMFI9')).toMatchObject({ successors: ['SAMFI8 2018'] });
  });

  test('is in force although its old function lives on, also when its old edition is not on the register', async () => {
    expect(await inShort(documents.slice(1), 'SAMFI8')).toMatchObject({ outcome: 'CURRENT', successors: [] });
  });

  test('does not lead what came before its old function to its new one', async () => {
    const [old = { urn: '' }, ...others] = documents;
    const chain = [{ ...old, original: 'SAMXY1', ...LEGACY }, ...others];
    expect(await inShort(chain, 'SAMXY1')).toEqual({
      outcome: 'SUPERSEDED',
      successors: ['SAMFI7 2018'],
      path: ['SAMXY1 RENUMBERED SAMFI8', 'SAMFI8 REASSIGNED SAMFI8', 'SAMFI8 RENUMBERED SAMFI7'],
    });
  });

  test('is told by its titles: a retitled standard that names its own URN is revised', async () => {
    const revised = [
      { urn: 'SAMCC1', edition: '2012', title: 'Reconcile notes, coins and every kind of cash', ...LEGACY },
      {
        urn: 'SAMCC1',
        edition: '2018',
        title: 'Balance the cash of boats, crews and harbours',
        original: 'SAMCC1',
      },
    ];
    expect(await inShort(revised, 'SAMCC1')).toMatchObject({ outcome: 'CURRENT', path: [] });
  });
});

describe('codes that a body writes without its letters', () => {
  test('mean the code of that body', async () => {
    const documents: DocumentFacts[] = [
      { urn: 'COSVR218', edition: '2012', original: 'VR218', ...LEGACY },
      { urn: 'COSVR700', edition: '2020', original: 'VR218' },
      { urn: 'ZQXVR218', edition: '2012', original: 'VR9', title: 'Sell fish' },
    ];
    expect(await inShort(documents, 'COSVR218')).toMatchObject({
      outcome: 'SUPERSEDED',
      successors: ['COSVR700 2020'],
    });
    expect(await inShort(documents, 'VR218')).toEqual({
      outcome: 'SUPERSEDED',
      successors: ['COSVR700 2020'],
      path: ['VR218 RENUMBERED COSVR218', 'COSVR218 RENUMBERED COSVR700'],
    });
    expect(await inShort(documents, 'ZQXVR218')).toMatchObject({ outcome: 'CURRENT' });
  });

  test('are AMBIGUOUS when unrelated bodies use them, all heirs listed, and not within one body', async () => {
    const documents = [
      { urn: 'SAMCC1', original: 'F1', title: 'Sell fish', body: 'Sample Skills' },
      { urn: 'ZQXAB2', original: 'F1', title: 'Mend roofs', body: 'Roof Skills' },
    ];
    expect(await inShort(documents, 'F1')).toMatchObject({
      outcome: 'AMBIGUOUS',
      successors: ['SAMCC1 2015', 'ZQXAB2 2015'],
    });
    expect(await inShort(documents, 'F1', 'ZQX')).toMatchObject({
      outcome: 'SUPERSEDED',
      successors: ['ZQXAB2 2015'],
    });
    expect(await inShort([...documents.slice(1), { urn: 'ZQXAB3', original: 'F1' }], 'F1')).toMatchObject({
      outcome: 'SUPERSEDED',
    });
  });

  test('are of one family when the body has two sets of letters', async () => {
    const documents = [
      { urn: 'SAMCC1', original: 'F1', body: 'Sample Skills' },
      { urn: 'SMPCC1', original: 'F1', body: 'Sample Skills' },
    ];
    expect(await inShort(documents, 'F1')).toMatchObject({ outcome: 'SUPERSEDED' });
  });

  test('that begin with the letters of a body are one thing to all', async () => {
    const documents = [
      { urn: 'SAMCC1', original: 'CFACC22' },
      { urn: 'ZQXAB2', original: 'CfA CC22' },
    ];
    expect(await inShort(documents, 'CFACC22')).toMatchObject({ outcome: 'SUPERSEDED' });
  });
});

describe('any lineage', () => {
  const CODE = fc.nat(7).map((number) => `SAMCC${number + 1}`);
  const DOCUMENT = fc.record({
    urn: CODE,
    edition: fc.constantFrom('2005', '2010', '2015', '2020'),
    title: fc.constantFrom('Mend nets', 'Mend fishing nets', 'Sell fresh fish'),
    validity: fc.constantFrom('CURRENT' as const, 'LEGACY' as const, null),
    original: fc.array(CODE, { maxLength: 3 }).map((codes) => codes.join(', ')),
  });
  const DOCUMENTS = fc.uniqueArray(DOCUMENT, {
    maxLength: 12,
    selector: ({ urn, edition }) => `${urn} ${edition}`,
  });

  test('gives the same answer whatever the order of its documents', async () => {
    await fc.assert(
      fc.asyncProperty(
        DOCUMENTS.chain((documents) =>
          fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
        ),
        CODE,
        async ([documents, shuffled], code) => {
          expect(await inShort(shuffled, code)).toEqual(await inShort(documents, code));
        },
      ),
    );
  });

  test('ends, names no successor twice, walks no step twice, and no successor is LEGACY', async () => {
    await fc.assert(
      fc.asyncProperty(DOCUMENTS, CODE, async (documents, code) => {
        const { successors, path } = await new RegisterInMemory(documents).resolve(code);
        expect(new Set(successors).size).toBe(successors.length);
        expect(successors.filter(({ validity }) => validity === 'LEGACY')).toEqual([]);
        const steps = path.map((step) => JSON.stringify(step));
        expect(new Set(steps).size).toBe(steps.length);
      }),
    );
  });
});

describe('loading', () => {
  const chain = (length: number): DocumentFacts[] =>
    Array.from({ length }, (_, index) => ({
      urn: `SAMCC${index + 1}`,
      edition: String(1900 + index),
      original: index === 0 ? '' : `SAMCC${index}`,
      ...(index === length - 1 ? {} : LEGACY),
    }));

  test('asks once a level, however many codes there are on it', async () => {
    const register = new RegisterInMemory([
      ...chain(3),
      ...Array.from({ length: 50 }, (_, index) => ({ urn: `SAMXX${index}`, original: 'SAMCC1' })),
    ]);
    await register.resolve('SAMCC1');
    expect(register.loads).toBe(3);
  });

  test('walks a chain of a thousand', async () => {
    const { outcome, successors, path } = await inShort(chain(1000), 'SAMCC1');
    expect({ outcome, successors, steps: path.length }).toEqual({
      outcome: 'SUPERSEDED',
      successors: ['SAMCC1000 2899'],
      steps: 999,
    });
  });
});
