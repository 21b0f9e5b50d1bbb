import { codesOf, draftOf, tiny, values } from '../support/tiny';

const twoColumns = tiny({
  overview: 'Overview               This standard is about keeping bees\n                       in gardens.',
  criteria: [
    'Performance',
    'criteria               Before you open the hive',
    '',
    'You must be able to:   P1   light the smoker and keep it',
    '                            alight',
    '                       P2   wear:',
    '                            • a veil',
    '                            • gloves',
    '',
    '                       At the hive',
    '',
    'You must be able to:   P3   look for the queen',
  ].join('\n'),
  knowledge: [
    'Knowledge and          How bees live',
    'understanding',
    '',
    'You need to know and   K1   what a colony eats',
    'understand:            K2   when bees swarm and',
    '                            why',
  ].join('\n'),
  tail: 'Validity               Current\nKey words              bees; hives',
});

describe('two columns side by side', () => {
  it('are read one after the other, with the lead-in on the left beside the first statement', () => {
    const { performanceCriteria: criteria, knowledge } = draftOf(twoColumns);
    expect(values(criteria.statements)).toEqual([
      'light the smoker and keep it alight',
      'wear: • a veil • gloves',
      'look for the queen',
    ]);
    expect(criteria.statements.map(({ label, group }) => [label, group])).toEqual([
      ['P1', 1],
      ['P2', 1],
      ['P3', 2],
    ]);
    expect(values(criteria.groups)).toEqual(['Before you open the hive', 'At the hive']);
    expect(values(knowledge.statements)).toEqual(['what a colony eats', 'when bees swarm and why']);
    expect(values(knowledge.groups)).toEqual(['How bees live']);
    expect(codesOf(twoColumns)).toEqual([]);
  });

  it('are read so in Welsh, the lead-in broken over two lines', () => {
    const criteria = [
      'Meini prawf            Wrth y cwch',
      'perfformiad',
      '',
      "Mae'n rhaid i chi      P1 agor y cwch yn bwyllog",
      'allu:                  P2 chwilio am y frenhines',
    ].join('\n');
    const draft = draftOf(tiny({ criteria }));
    expect(values(draft.performanceCriteria.statements)).toEqual([
      'agor y cwch yn bwyllog',
      'chwilio am y frenhines',
    ]);
    expect(values(draft.performanceCriteria.groups)).toEqual(['Wrth y cwch']);
  });

  it('are not seen in a statement that has two spaces after the words of a lead-in', () => {
    const criteria =
      'Performance criteria\n\nYou must be able to:\n\nYou must  wear a veil\nYou must  wear gloves';
    expect(values(draftOf(tiny({ criteria })).performanceCriteria.statements)).toEqual([
      'You must wear a veil',
      'You must wear gloves',
    ]);
  });
});
