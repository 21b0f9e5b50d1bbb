import { MOST_WORDS, readQueryWords, tokensOf } from '../../../src/search/query/query-words';

const typed = (text: string) => readQueryWords(text, ['EN', 'CY']).map((word) => word.typed);

describe('The words of a query', () => {
  test.each([
    ['deal with the customers', ['deal', 'customers']],
    ["gyda'r cwsmeriaid", ['cwsmeriaid']],
    ["o'r mae'n", ["o'r", "mae'n"]],
    ['cwsmer cwsmer Cwsmer', ['cwsmer']],
    ['uwch-werthu', ['uwch-werthu']],
    ['the', ['the']],
  ])('of "%s" are those that say something, each once', (text, words) => {
    expect(typed(text)).toEqual(words);
  });

  test('are read by each language in its way', () => {
    const [word] = readQueryWords('gwsmeriaid', ['EN', 'CY']);
    expect(word && tokensOf(word).map(({ language, key }) => [language, key])).toEqual([
      ['EN', 'gwsmeriaid'],
      ['CY', 'wsmeriaid'],
    ]);
  });

  test(`are ${MOST_WORDS} at most, the first ones`, () => {
    const words = Array.from({ length: 100 }, (_, at) => `word${at}`);
    expect(typed(words.join(' '))).toEqual(words.slice(0, MOST_WORDS));
  });
});
