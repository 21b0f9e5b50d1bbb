import fc from 'fast-check';
import { type Language, otherLanguage } from '../../src/common/language';
import { guessLanguage } from '../../src/text/guess-language';
import { ENGLISH_STATEMENTS, WELSH_STATEMENTS } from './statements';

describe('The language of a statement', () => {
  test.each<[Language, readonly string[]]>([
    ['EN', ENGLISH_STATEMENTS],
    ['CY', WELSH_STATEMENTS],
  ])(
    '%s is told of nearly all short statements, and hardly ever taken for the other',
    (language, statements) => {
      const guesses = statements.map((statement) => guessLanguage(statement));
      expect(statements.length).toBeGreaterThan(100);
      expect(guesses.filter((guess) => guess === otherLanguage(language)).length).toBeLessThanOrEqual(1);
      expect(guesses.filter((guess) => guess === language).length).toBeGreaterThanOrEqual(
        0.95 * statements.length,
      );
    },
  );

  test.each<[string, Language]>([
    ['Use the register at Llanfairpwllgwyngyll for the records', 'EN'],
    ['Rhowch wybod i reolwr Microsoft Excel', 'CY'],
    ["Mae'n rhaid i chi allu:", 'CY'],
    ['You need to know and understand:', 'EN'],
    ['GWEITHIO GYDAG ERAILL', 'CY'],
    ['WORKING WITH OTHERS', 'EN'],
    ['Sut i ddefnyddio’r system', 'CY'],
    ['i ddefnyddio system y sefydliad'.normalize('NFD'), 'CY'],
    ["the customer's view", 'EN'],
  ])('of "%s" is %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test.each(['', ' ', '12.5%', 'INSCC006', 'n.e.c.', 'ISO 9001', 'a)', '你好', '\u200b'])(
    'of "%s" cannot be told',
    (text) => {
      expect(guessLanguage(text)).toBeNull();
    },
  );

  test('does not depend on how the characters are composed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENGLISH_STATEMENTS, ...WELSH_STATEMENTS), (statement) => {
        const apart = statement.normalize('NFD').replace(/'/g, '\u2019');
        expect(guessLanguage(apart)).toBe(guessLanguage(statement));
      }),
    );
  });
});
