import fc from 'fast-check';
import { type Language } from '../../src/common/language';
import { toPlainCharacters } from '../../src/text/characters';
import { type Token, tokenise } from '../../src/text/tokenise';
import { WELSH_STATEMENTS } from './statements';
import { cpuTimeOf } from '../support/cpu-time';

const LANGUAGES = ['EN', 'CY'] as const;

function exacts(text: string, language: Language): readonly string[] {
  return tokenise(text, language).map((token) => token.exact);
}

function keys(text: string, language: Language): readonly string[] {
  return tokenise(text, language).map((token) => token.key);
}

describe('Tokens', () => {
  test('of Welsh stand apart from the clitics behind their apostrophes', () => {
    expect(exacts("Sicrhau bod y cwsmer a'i gais i'w weld o'r sgrin", 'CY')).toEqual(
      "sicrhau bod y cwsmer a 'i gais i 'w weld o 'r sgrin".split(' '),
    );
    expect(exacts("f'enw i a'ch enw a'm gwaith a'th waith mae'n sy’u", 'CY')).toEqual(
      "f enw i a 'ch enw a 'm gwaith a 'th waith mae 'n sy 'u".split(' '),
    );
  });

  test('of English lose the possessive, and keep the apostrophe of a contraction', () => {
    expect(exacts("The customer's and the clients' views don't differ", 'EN')).toEqual(
      "the customer and the clients views don't differ".split(' '),
    );
    expect(keys('the organisation’s aims', 'EN')).toEqual(keys("the organisation's aims", 'EN'));
  });

  test('of a hyphenated word are the whole, then its parts', () => {
    expect(tokenise('a follow-up call', 'EN').slice(1, 4)).toEqual([
      { exact: 'follow-up', key: 'followup', isStop: false, isPart: false, start: 2, end: 11 },
      { exact: 'follow', key: 'follow', isStop: false, isPart: true, start: 2, end: 8 },
      { exact: 'up', key: 'up', isStop: true, isPart: true, start: 9, end: 11 },
    ]);
  });

  test.each([
    ['follow-up', 'followup'],
    ['e-mail', 'email'],
    ['co-operate', 'cooperating'],
    ['well-being', 'wellbeing'],
    ['decision\u2011making', 'decision-making'],
  ])('%s has the key of %s', (hyphenated, other) => {
    expect(keys(hyphenated, 'EN')[0]).toBe(keys(other, 'EN')[0]);
  });

  test('of a Welsh compound share a key, whichever part is mutated', () => {
    const forms = ['uwch-werthu', 'uwch-gwerthu', 'uwch-ngwerthu', 'huwch-werthu', 'uwchwerthu'];
    expect(new Set(forms.map((form) => keys(form, 'CY')[0])).size).toBe(1);
    expect(keys('e-bost', 'CY')[0]).toBe(keys('ebost', 'CY')[0]);
    expect(keys('uwch-werthu', 'CY')).toContain(keys('gwerthu', 'CY')[0]);
  });

  test('keep numbers, percentages, codes and postcodes together', () => {
    expect(exacts('2.5 of 1,000 or 10% (ISO 9001:2015), CF10 3AT; units 1,2,3. 5kg', 'EN')).toEqual(
      '2.5 of 1,000 or 10% iso 9001 2015 cf10 3at units 1 2 3 5kg'.split(' '),
    );
    expect(keys('1,000 INSCC006', 'EN')).toEqual(['1000', 'inscc006']);
  });

  test('say which words are function words, in each form', () => {
    const stops = (text: string, language: Language) =>
      tokenise(text, language)
        .filter((token) => token.isStop)
        .map((token) => token.exact);
    expect(stops("they're not in the shop", 'EN')).toEqual(["they're", 'not', 'in', 'the']);
    expect(stops("iddo ganddo arnynt i'r siop dros bob dyn", 'CY')).toEqual(
      "iddo ganddo arnynt i 'r dros bob".split(' '),
    );
  });

  test.each([
    'pob bob phob',
    'bod fod mod',
    'gyfer cyfer chyfer',
    'gallai allai',
    'trwy drwy thrwy',
    'pryd bryd phryd',
  ])('count the mutated forms of a function word alike: %s', (forms) => {
    expect(tokenise(forms, 'CY').filter((token) => !token.isStop)).toEqual([]);
  });

  test.each([
    ['curly apostrophes', "rhoi'r cwrs i'w gwsmer", 'rhoi\u2019r cwrs i\u02BCw gwsmer'],
    ['characters taken apart', 'tîm y tŷ', 'tîm y tŷ'.normalize('NFD')],
    ['soft hyphens and zero-width characters', 'cwsmer da', 'cws\u00ADmer\u200B d\u2060a'],
    ['a mark cut off from its letter', 'tŷ', 'ty\u200B\u0302'],
    ['ligatures', 'ffeil', '\uFB00eil'],
    ['hyphens of another kind', 'e-bost', 'e\u2010bost'],
    ['capitals', 'tŷ bach', 'TŶ Bach'],
  ])('are the same for %s', (_kind, plain, odd) => {
    expect(exacts(odd, 'CY')).toEqual(exacts(plain, 'CY'));
    expect(keys(odd, 'CY')).toEqual(keys(plain, 'CY'));
  });

  test('have one key with and without accents, and two exact forms', () => {
    expect(keys('ffon gwr', 'CY')).toEqual(keys('ffôn gŵr', 'CY'));
    expect(exacts('ffôn', 'CY')).not.toEqual(exacts('ffon', 'CY'));
  });

  test('say where they stand in the text as it was given', () => {
    const text = 'Rhoi’r “gwy\u0302l\u200B\u00AD” – e\u2010bo\u00ADst';
    const read = tokenise(text, 'CY').map((token) => text.slice(token.start, token.end));
    expect(read).toEqual(['Rhoi', '’r', 'gwy\u0302l', 'e\u2010bo\u00ADst', 'e', 'bo\u00ADst']);
  });

  test('never reach beyond the text, and lie in order, whatever the text', () => {
    const anything = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          "'",
          '’',
          '-',
          '\u2010',
          '\u200B',
          '\u00AD',
          '\u0302',
          '1,000',
          '%',
          '\uD800',
          'll',
          'i’w',
        ),
        fc.constantFrom(...WELSH_STATEMENTS),
      ),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join('');
        const tokens = tokenise(text, language);
        const wholes = tokens.filter((token) => !token.isPart);
        const isFaulty = (token: Token): boolean =>
          token.exact === '' ||
          token.key === '' ||
          token.end > text.length ||
          toPlainCharacters(text.slice(token.start, token.end)) !== token.exact;
        expect(tokens.filter(isFaulty)).toEqual([]);
        expect(wholes.filter((token, at) => token.start < (wholes[at - 1]?.end ?? 0))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    "a'".repeat(50_000),
    'a-'.repeat(50_000),
    `a-${'\u200B'.repeat(100_000)}`,
    '-\u200B'.repeat(50_000),
    'a'.repeat(100_000),
    '1,'.repeat(50_000),
    '1.'.repeat(50_000),
    'a\u0302'.repeat(50_000),
    'e'.repeat(39).concat('s ').repeat(2_000),
  ])('of long odd texts come in linear time (%#)', (text) => {
    for (const language of LANGUAGES) expect(cpuTimeOf(() => tokenise(text, language))).toBeLessThan(2_000);
  });

  test('of nothing are none', () => {
    for (const text of ['', ' ', '–', '\u200B', "'", '-', '\u0302', '🙂']) {
      expect(tokenise(text, 'EN')).toEqual([]);
      expect(tokenise(text, 'CY')).toEqual([]);
    }
  });
});
