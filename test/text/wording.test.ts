import fc from 'fast-check';
import { type Language } from '../../src/common/language';
import { toComparableText, toTextKey, toWordingKey } from '../../src/text/wording';
import { cpuTimeOf } from '../support/cpu-time';

describe('Two texts have the same wording', () => {
  test.each<[string, Language, string, string]>([
    ['capitals', 'EN', 'Answer calls', 'answer CALLS'],
    ['white space', 'EN', 'answer calls', '  answer\u00A0\n calls\t'],
    ['end marks', 'EN', 'answer calls', 'Answer calls.'],
    ['several end marks', 'EN', 'answer calls', 'answer calls ...;'],
    ['a joining "and"', 'EN', 'answer calls', 'answer calls; and'],
    ['a joining "or"', 'EN', 'answer calls', 'answer calls, or'],
    ['a joining "and/or"', 'EN', 'answer calls', 'answer calls; and/or'],
    ['a joining word without a mark', 'EN', 'answer calls', 'answer calls and'],
    ['a joining word before a mark', 'EN', 'answer calls', 'answer calls; and:'],
    ['a joining "ac"', 'CY', 'ateb galwadau', 'ateb galwadau; ac'],
    ['a joining "a"', 'CY', 'ateb galwadau', 'ateb galwadau, a'],
    ['a joining "neu"', 'CY', 'ateb galwadau', 'ateb galwadau neu'],
    ['a joining "a/neu"', 'CY', 'ateb galwadau', 'ateb galwadau; a/neu'],
    ['an English joining word in Welsh', 'CY', 'ateb galwadau', 'ateb galwadau; and'],
    ['composition', 'CY', 'ffôn y tŷ', 'ffôn y tŷ'.normalize('NFD')],
    ['apostrophes', 'CY', "i'w cwsmer", 'i\u2019w cwsmer'],
    ['apostrophes of any kind', 'CY', "i'w cwsmer", 'i\u02BCw cwsmer'],
    ['quotation marks', 'EN', 'say "yes" now', 'say \u201Cyes\u201D now'],
    ['hyphens', 'EN', 'follow-up', 'follow\u2011up'],
    ['dashes', 'EN', 'today - not tomorrow', 'today \u2013 not tomorrow'],
    ['soft hyphens', 'CY', 'cwsmeriaid', 'cws\u00ADmeriaid'],
    ['zero-width characters', 'CY', 'cwsmeriaid da', '\uFEFFcws\u200Bmeriaid\u2060 da\u200D'],
    ['an accent cut off from its letter', 'CY', 'tŷ', 'ty\u200B\u0302'],
    ['ligatures', 'EN', 'office files', 'o\uFB03ce \uFB01les'],
    ['control characters', 'EN', 'answer calls', 'answer\u0007 calls\u001F'],
    ['spaces before marks', 'EN', 'calls, letters (and cards)', 'calls , letters ( and cards )'],
    ['spaces about a slash', 'EN', 'he/she', 'he / she'],
  ])('for all their %s', (_difference, language, plain, odd) => {
    expect(toComparableText(odd, language)).toBe(toComparableText(plain, language));
    expect(toTextKey(odd, language)).toBe(toTextKey(plain, language));
    expect(toWordingKey('KNOWLEDGE', { [language]: odd })).toBe(
      toWordingKey('KNOWLEDGE', { [language]: plain }),
    );
  });
});

describe('Two texts have different wordings', () => {
  test.each<[string, Language, string, string]>([
    ['a letter after a Welsh word', 'CY', 'dilyn cynllun', 'dilyn cynllun a'],
    ['a word that ends in "and"', 'EN', 'meet dem', 'meet demand'],
    ['a word that ends in "ac"', 'CY', 'cadw alman', 'cadw almanac'],
    ['a question', 'EN', 'who answers', 'who answers?'],
    ['an accent', 'CY', 'y ffôn', 'y ffon'],
    ['a power', 'EN', '10 m', '10\u00B2 m'],
    ['a percentage', 'EN', 'answer 10 calls', 'answer 10% calls'],
    ['a decimal point', 'EN', 'within 2.5 days', 'within 25 days'],
    ['a hyphen', 'EN', 're-sign', 'resign'],
  ])('for %s', (_difference, language, one, other) => {
    expect(toTextKey(one, language)).not.toBe(toTextKey(other, language));
  });

  test('in the two languages, and as criterion and as knowledge', () => {
    expect(toTextKey('data', 'EN')).not.toBe(toTextKey('data', 'CY'));
    expect(toWordingKey('KNOWLEDGE', { EN: 'data' })).not.toBe(toWordingKey('PERFORMANCE', { EN: 'data' }));
    expect(toWordingKey('KNOWLEDGE', { EN: 'data' })).not.toBe(toWordingKey('KNOWLEDGE', { CY: 'data' }));
    expect(toWordingKey('KNOWLEDGE', { EN: 'data' })).not.toBe(
      toWordingKey('KNOWLEDGE', { EN: 'data', CY: 'data' }),
    );
  });

  test('when a text holds what parts the languages inside a key', () => {
    const forged = toWordingKey('KNOWLEDGE', { EN: 'one\u001Ftwo' });
    expect(forged).not.toBe(toWordingKey('KNOWLEDGE', { EN: 'one', CY: 'two' }));
    expect(forged).toBe(toWordingKey('KNOWLEDGE', { EN: 'one two' }));
  });
});

describe('The comparable text', () => {
  test('of any text compares with itself', () => {
    const pieces = fc.constantFrom(
      'a',
      ' ',
      '.',
      ';',
      ' and',
      ' ac',
      "'",
      '’',
      '/',
      '(',
      ')',
      '–',
      'ŷ',
      '\u200B',
      '\u0302',
      '…',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom<Language>('EN', 'CY'), (text, language) => {
        const once = toComparableText(text, language);
        expect(toComparableText(text.normalize('NFD'), language)).toBe(once);
        expect(once).toBe(once.trim());
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    '.'.repeat(200_000) + 'x',
    ' ;'.repeat(100_000) + 'x',
    '\u200B'.repeat(200_000),
    "'".repeat(200_001),
    '/ '.repeat(100_000),
  ])('of a long odd text comes in linear time (%#)', (text) => {
    expect(cpuTimeOf(() => toComparableText(text, 'CY'))).toBeLessThan(2_000);
  });

  test('of nothing is nothing', () => {
    for (const text of ['', ' ', '.', '\u200B', '...']) expect(toComparableText(text, 'EN')).toBe('');
  });
});
