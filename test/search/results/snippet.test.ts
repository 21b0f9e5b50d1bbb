import fc from 'fast-check';
import { cutAround } from '../../../src/search/results/snippet';

describe('The part of a text that is shown', () => {
  test('is a short text whole', () => {
    expect(cutAround('a short text', { start: 2, end: 7 })).toEqual({
      from: 0,
      to: 12,
      shown: 'a short text',
    });
  });

  test('of a long one has the find, is bounded, and says where it was cut', () => {
    const texts = fc.array(fc.constantFrom('word', 'a', '🪢', 'x'.repeat(90)), {
      minLength: 150,
      maxLength: 400,
    });
    fc.assert(
      fc.property(texts, fc.nat(149), (words, at) => {
        const text = words.join(' ');
        const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const found = { start, end: start + (words[at]?.length ?? 0) };
        const { from, to, shown } = cutAround(text, found);
        if (text.length <= 320) return;
        expect([from <= found.start, to >= found.end, to - from <= 420]).toEqual([true, true, true]);
        expect(shown).toBe(`${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
