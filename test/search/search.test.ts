import { describeOnBothDatabases } from '../support/databases';
import { type Filling } from '../support/filled-databases';
import { type RowReader } from '../../src/common/rows';
import { searchIn } from './search-in';

/** Nothing in the defaults of sample documents is looked for here: lanterns, wicks and oil stay out of the queries. */
const FILLING: Filling = {
  name: 'search',
  fill: async (register) => {
    await register.add({
      urn: 'SAMSE01',
      title: 'Mend sails',
      suites: ['Sail Lofts'],
      overview: 'This standard is about canvas that has torn at sea.',
      criteria: [
        'stitch the torn canvas by hand',
        'stitching is checked for strength',
        'keep a stitcher at work',
        'agree an e-mail address with the owner',
      ],
      knowledge: ["what the owner's insurer pays for", 'how café awnings differ from sails'],
      occupations: ['Sailmaker'],
      keywords: ['palm and needle'],
      originalUrns: 'CfA CC22',
    });
    await register.add({
      urn: 'SAMSE02',
      title: 'Keep ropes dry',
      approvedOn: '2015-01-01',
      validity: 'LEGACY',
      criteria: ['coil every rope before it is stored', 'dry the rope, then stitch its end'],
      knowledge: ['why wet rope rots'],
      occupations: ['Rigger'],
    });
    await register.add({
      urn: 'SAMSE02',
      title: 'Keep ropes dry and clean',
      criteria: ['coil every rope neatly'],
      knowledge: ['why wet rope rots quickly'],
    });
    await register.add({
      urn: 'SAMSE02',
      language: 'CY',
      title: 'Cadw rhaffau yn sych ac yn lân',
      criteria: ["torchi pob rhaff yn daclus gyda'r gŵr sy'n gyfrifol"],
      knowledge: ['pam y mae rhaff wlyb yn pydru’n gyflym'],
    });
    await register.add({ urn: null, title: 'Splice ropes' }, { title: 'Splice ropes' });
  },
};

describeOnBothDatabases('search', (open) => {
  let rows: RowReader;
  beforeAll(async () => {
    rows = (await open({ filled: FILLING })).rows;
  });
  const names = async (...asked: [string, Parameters<typeof searchIn>[2]?]) =>
    (await searchIn(rows, ...asked)).names;

  it('puts the word as typed before its other forms, and these before longer words', async () => {
    const { finds, total } = await searchIn(rows, 'stitch');
    expect(finds.map(({ name, score }) => [name, score])).toEqual([
      ['SAMSE01 C1', 0.95],
      ['SAMSE01 C2', 0.75],
      ['SAMSE01 C3', 0.5],
    ]);
    expect(total).toBe(3);
  });

  it('puts what a standard is called before what else is said of it', async () => {
    const { finds } = await searchIn(rows, 'canvas');
    expect(finds.map(({ name, score }) => [name, score])).toEqual([
      ['SAMSE01 C1', 0.95],
      ['SAMSE01', 0.85],
    ]);
  });

  it('wants all words, anywhere in a find and in any order', async () => {
    expect(await names('canvas TORN')).toEqual(['SAMSE01 C1', 'SAMSE01']);
    expect(await names('sailmaker needle sails')).toEqual(['SAMSE01']);
  });

  it('leaves out words that nothing has with the rarer ones, and says so', async () => {
    const { finds, ignored } = await searchIn(rows, 'coil insurer rope');
    expect(finds.map(({ name, score }) => [name, score])).toEqual([['SAMSE01 K1', 0.3167]]);
    expect(ignored).toEqual(['coil', 'rope']);
  });

  it('leaves out words that nothing is near to, and says so', async () => {
    const { names: found, ignored, total } = await searchIn(rows, 'coil xylophones');
    expect([found, ignored, total]).toEqual([['SAMSE02 C1'], ['xylophones'], 1]);
    expect(await searchIn(rows, 'xylophones')).toMatchObject({
      names: [],
      ignored: ['xylophones'],
      total: 0,
    });
  });

  it('takes a word that no text has for one that is near, and says which', async () => {
    const { finds, corrections, ignored } = await searchIn(rows, 'stich canvsa');
    expect([corrections, ignored]).toEqual([['stich -> stitch', 'canvsa -> canvas'], []]);
    expect(finds.map(({ name, score }) => [name, score])).toEqual([['SAMSE01 C1', 0.57]]);
  });

  it('finds the beginning of a word', async () => {
    expect(await names('insur')).toEqual(['SAMSE01 K1']);
    expect(await names('needl')).toEqual(['SAMSE01']);
  });

  it('ignores function words, unless there is nothing else', async () => {
    expect(await names('the canvas that is torn by the')).toEqual(['SAMSE01 C1', 'SAMSE01']);
    expect(await names('by')).toEqual(['SAMSE01 C1']);
  });

  it.each([
    ['Café', ['SAMSE01 K2']],
    ['cafe', ['SAMSE01 K2']],
    ['CAFE\u0301', ['SAMSE01 K2']],
    ['email', ['SAMSE01 C4']],
    ['e-mail', ['SAMSE01 C4']],
    ['e\u2011mail', ['SAMSE01 C4']],
    ['owner', ['SAMSE01 C4', 'SAMSE01 K1']],
    ["owner's", ['SAMSE01 C4', 'SAMSE01 K1']],
    ['owner’s', ['SAMSE01 C4', 'SAMSE01 K1']],
    ['"torn canvas"', ['SAMSE01 C1', 'SAMSE01']],
  ])('does not mind how a word is written: %s', async (text, found) => {
    expect([...(await names(text))].sort()).toEqual([...found].sort());
  });

  it('finds a Welsh text by the English of the same statement, and shows what was found', async () => {
    const [find] = (await searchIn(rows, 'neatly')).finds;
    expect(find?.highlights).toEqual([
      { field: 'text', language: 'EN', text: 'coil every rope neatly', matches: ['neatly'] },
    ]);
    const [welsh] = (await searchIn(rows, 'raff daclus')).finds;
    expect(welsh?.name).toBe('SAMSE02 C1');
    expect(welsh?.highlights).toEqual([
      {
        field: 'text',
        language: 'CY',
        text: "torchi pob rhaff yn daclus gyda'r gŵr sy'n gyfrifol",
        matches: ['rhaff', 'daclus'],
      },
    ]);
  });

  it('finds words of both languages in one statement, and keeps to one when told', async () => {
    expect(await names('coil rhaff')).toEqual(['SAMSE02 C1']);
    expect(await names('coil', { language: 'CY' })).toEqual([]);
    expect(await names('rope', { language: 'EN' })).toHaveLength(3);
    expect(await names('gwr', { language: 'CY' })).toEqual(['SAMSE02 C1']);
    expect(await names('ŵr', { language: 'CY' })).toEqual(['SAMSE02 C1']);
  });

  it.each([
    ['samse01', ['SAMSE01']],
    ['SAM SE 01', ['SAMSE01']],
    ['"SAMSE01"', ['SAMSE01']],
    ['cfa cc 22', ['SAMSE01']],
    ['SAMSE02', ['SAMSE02']],
  ])('finds the standard that a code leads to: %s', async (text, found) => {
    const { names: first, finds } = await searchIn(rows, text);
    expect(first).toEqual(found);
    expect(finds[0]?.score).toBe(1);
  });

  it('shows the code as the standard prints it', async () => {
    const [find] = (await searchIn(rows, 'CFACC22')).finds;
    expect(find?.highlights).toEqual([
      { field: 'originalUrns', language: 'EN', text: 'CfA CC22', matches: ['CfA CC22'] },
    ]);
  });

  it('lists standards by the beginning of their code', async () => {
    expect([...(await names('samse'))].sort()).toEqual(['SAMSE01', 'SAMSE02']);
  });

  it('finds what it is told to find', async () => {
    expect(await names('rope', { in: ['KNOWLEDGE_ITEM'] })).toEqual(['SAMSE02 K1']);
    expect(await names('rope', { in: ['STANDARD'] })).toEqual(['SAMSE02']);
    expect(await names('samse01', { in: ['KNOWLEDGE_ITEM'] })).toEqual([]);
    expect(await names('canvas', { in: ['PERFORMANCE_CRITERION', 'KNOWLEDGE_ITEM'] })).toEqual([
      'SAMSE01 C1',
    ]);
  });

  it('keeps to the latest editions and to standards with a URN, unless told otherwise', async () => {
    expect(await names('rope')).toEqual(['SAMSE02 C1', 'SAMSE02 K1', 'SAMSE02']);
    const all = await names('rope', { latestEditionOnly: false, includeUnidentified: true });
    expect(all).toHaveLength(8);
    expect(all.slice(0, 2)).toEqual(['SAMSE02 C1', 'SAMSE02 K1']);
    expect(await names('splice', { includeUnidentified: true })).toHaveLength(1);
    expect(await names('splice')).toEqual([]);
  });

  it('keeps to a filter', async () => {
    expect(await names('stitch', { suite: 'sail lofts' })).toHaveLength(3);
    expect(await names('stitch', { suite: 'Harbour Lanterns' })).toEqual([]);
    expect(await names('samse01', { suite: 'Harbour Lanterns' })).toEqual([]);
    const older = { latestEditionOnly: false, occupation: 'Rigger' };
    expect(await names('stitch', older)).toEqual(['SAMSE02 C2']);
    expect(await names('rope', { hasLanguage: 'CY' })).toHaveLength(3);
  });
});
