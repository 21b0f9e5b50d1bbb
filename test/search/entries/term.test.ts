import fc from 'fast-check';
import { toTerm } from '../../../src/search/entries/term';

describe('A term of the index', () => {
  test('has letters and figures of ASCII alone, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(toTerm('HEAD', 'CY', 'EXACT', word)).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });

  test('is another one for another word, place, language or form', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(toTerm('HEAD', 'EN', 'KEY', one) === toTerm('HEAD', 'EN', 'KEY', other)).toBe(one === other);
      }),
    );
    const terms = (['HEAD', 'BODY'] as const).flatMap((place) =>
      (['EN', 'CY'] as const).flatMap((language) =>
        (['EXACT', 'KEY'] as const).map((form) => toTerm(place, language, form, 'ŵy-z')),
      ),
    );
    expect(new Set(terms).size).toBe(8);
  });

  test('is no longer than the databases take', () => {
    expect(toTerm('HEAD', 'EN', 'EXACT', '\u{2F800}'.repeat(500)).length).toBeLessThan(500);
  });
});
