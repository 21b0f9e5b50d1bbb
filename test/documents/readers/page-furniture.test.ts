import { codesOf, draftOf, tiny, values } from '../support/tiny';

const overview = 'Overview\n\nThis standard is about keeping bees.';

describe('the furniture of pages', () => {
  it.each([
    ['running heads', '\fSAMBK1\nKeep bees\n\n'],
    ['heads and feet', 'SAMBK1 Keep bees\n1\n\fSAMBK1\nKeep bees\n\n'],
    ['feet with counts', 'SAMBK1 Keep bees Page 1 of 3\n\f'],
    ['markings', 'NOT PROTECTIVELY MARKED\n\fNOT PROTECTIVELY MARKED\n'],
    ['page counts', 'Page 2 of 3\n'],
    ['Welsh page counts', 'Tudalen 2 o 3\n'],
    ['feet without form feeds', '\nSAMBK1 Keep bees\n2\n\n'],
  ])('such as %s is taken out of lists, texts and values', (_what, furniture) => {
    const text = tiny({
      head: 'SAMBK1\nKeep bees',
      overview,
      criteria: `Performance criteria\nP1 open the hive calmly and\n${furniture}look for the queen\nP2 close it`,
      knowledge: `Knowledge and understanding\nK1 how bees live\n${furniture}K2 when bees swarm`,
      tail: `Version number\n\n${furniture}1\n\nOriginal URN\n\nSAMBK1\n\nKeywords\n\nbees;\n${furniture}hives`,
    });
    const draft = draftOf(text);
    expect(values(draft.performanceCriteria.statements)).toEqual([
      'open the hive calmly and look for the queen',
      'close it',
    ]);
    expect(values(draft.knowledge.statements)).toEqual(['how bees live', 'when bees swarm']);
    expect(values(draft.keywords)).toEqual(['bees', 'hives']);
    expect([draft.versionNumber?.value, draft.originalUrns?.value]).toEqual(['1', 'SAMBK1']);
    expect(codesOf(text)).toEqual([]);
  });

  it('gives the URN where the head does not, and says so', () => {
    const text = tiny({ head: 'Keep bees', overview: `${overview}\n\nSAMBK1 Keep bees 1\n\f` });
    expect(draftOf(text).urn?.value).toBe('SAMBK1');
    expect(codesOf(text)).toEqual(['URN_INFERRED']);
  });

  it('of other kinds is known by standing at the edge of pages', () => {
    const foot = '© Bee Board 2020\n\f';
    const text = tiny({
      overview: `${overview}\n${foot}`,
      knowledge: `Knowledge and understanding\n1. how bees live\n${foot}2. when bees swarm`,
    });
    expect(values(draftOf(text).knowledge.statements)).toEqual(['how bees live', 'when bees swarm']);
    expect(draftOf(text).overview?.value).toBe('This standard is about keeping bees.');
    expect(codesOf(text)).toEqual([]);
  });
});

describe('two columns side by side', () => {
  it('are read one after the other', () => {
    const text = tiny({
      overview: 'Overview        This standard is about keeping bees in\n                gardens.',
      criteria:
        'Performance     You must be able to:\ncriteria        1. open the hive calmly\n                2. look for the queen',
    });
    expect(draftOf(text).overview?.value.replace(/\s+/g, ' ')).toBe(
      'This standard is about keeping bees in gardens.',
    );
    expect(values(draftOf(text).performanceCriteria.statements)).toEqual([
      'open the hive calmly',
      'look for the queen',
    ]);
    expect(codesOf(text)).toEqual([]);
  });
});
