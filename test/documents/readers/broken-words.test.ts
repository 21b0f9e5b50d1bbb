import { codesOf, criteriaOf, draftOf, tiny } from '../support/tiny';

describe('a hyphen at the end of a line', () => {
  it.each([
    ['a word that it breaks', 'how to mini-\nmise loss', 'how to minimise loss'],
    ['a compound that ends there', 'long-\nterm storage of honey', 'long-term storage of honey'],
    ['a compound of several parts', 'talk face-to-\nface with buyers', 'talk face-to-face with buyers'],
    ['the first of two', 'use short- \nor long-handled tools', 'use short- or long-handled tools'],
  ])('joins %s', (_what, printed, expected) => {
    expect(criteriaOf(`1. ${printed}\n2. close the hive`)[0]?.[1]).toBe(expected);
  });

  it('is read as the same word is written elsewhere in the document', () => {
    const criteria = (word: string): string =>
      `Performance criteria\n\nYou must be able to:\n\n1. check the ${word}\n2. clean the queen-\nbox`;
    expect(draftOf(tiny({ criteria: criteria('queenbox') })).performanceCriteria.statements[1]?.value).toBe(
      'clean the queenbox',
    );
    expect(draftOf(tiny({ criteria: criteria('queen-box') })).performanceCriteria.statements[1]?.value).toBe(
      'clean the queen-box',
    );
  });

  it('is undone in running text, where nothing else shows that lines were wrapped', () => {
    const text = tiny({ overview: 'Overview\n\nThis standard is about moni-\ntoring bees.' });
    expect(draftOf(text).overview?.value).toBe('This standard is about monitoring bees.');
    expect(codesOf(text)).toEqual([]);
  });
});
