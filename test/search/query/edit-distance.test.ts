import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { editDistance } from '../../../src/search/query/edit-distance';

const words = fc.string({ unit: fc.constantFrom(...'abcŵ'), maxLength: 8 });

describe('The number of typing errors between two words', () => {
  test.each([
    ['customer', 'customer', 0],
    ['custmoer', 'customer', 1],
    ['customr', 'customer', 1],
    ['customerr', 'customer', 1],
    ['xustomer', 'customer', 1],
    ['costumre', 'customer', 3],
    ['', 'ab', 2],
  ])('from %s to %s is %d', (one, other, errors) => {
    expect(editDistance(one, other, 3)).toBe(errors);
  });

  test('is that of Levenshtein, or less where neighbours are exchanged, both ways the same', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const errors = editDistance(one, other, 20);
        expect(errors).toBe(editDistance(other, one, 20));
        expect(errors).toBeLessThanOrEqual(distance(one, other));
        expect(errors === 0).toBe(one === other);
        expect(editDistance(one, other, 1)).toBe(Math.min(errors, 2));
      }),
    );
  });
});
