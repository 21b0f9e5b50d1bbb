import fc from 'fast-check';
import { differenceInWords, type WordChange } from '../../../src/register/comparison/word-difference';

const join = (words: ReturnType<typeof differenceInWords>, ...ops: string[]) =>
  words
    .filter(({ op }) => ops.includes(op))
    .map(({ text }) => text)
    .join('');

/** Exchanges the sides; of words that were replaced, those that went still come first. */
function turn(words: readonly WordChange[]): WordChange[] {
  const turned: WordChange[] = [];
  for (const { op, text } of words) {
    const other = op === 'EQUAL' ? op : op === 'INSERTED' ? 'DELETED' : 'INSERTED';
    const last = turned.at(-1);
    if (other === 'DELETED' && last?.op === 'INSERTED') turned.splice(-1, 1, { op: other, text }, last);
    else turned.push({ op: other, text });
  }
  return turned;
}

describe('the difference in words', () => {
  test('of equal texts is one run', () => {
    expect(differenceInWords('mend nets', 'mend nets')).toEqual([{ op: 'EQUAL', text: 'mend nets' }]);
  });

  test('keeps words with apostrophes, hyphens and circumflexes whole', () => {
    expect(differenceInWords("cŵn y môr a'r gath", 'cŵn y môr â’r gath-fôr')).toEqual([
      { op: 'EQUAL', text: 'cŵn y môr' },
      { op: 'DELETED', text: " a'r gath" },
      { op: 'INSERTED', text: ' â’r gath-fôr' },
    ]);
  });

  test('gives back both texts, and is the same the other way round', () => {
    const text = fc
      .array(fc.constantFrom('mend', 'nets', 'and', 'ropes', ',', '(old)', 'boat'), { maxLength: 9 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const words = differenceInWords(from, to);
        expect(join(words, 'EQUAL', 'INSERTED')).toBe(to);
        expect(join(words, 'EQUAL', 'DELETED')).toBe(from);
        const back = differenceInWords(to, from);
        expect(back).toEqual(turn(words));
      }),
    );
  });
});
