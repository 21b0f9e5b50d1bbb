import fc from 'fast-check';
import { toWelshKey } from '../../src/text/welsh-initial-key';
import { mutatedForms, WELSH_WORDS } from './welsh-mutations';

const ONSETS =
  'p t c b d g m ll rh pl pr tl tr cl cr cn bl br dl dr gl gr gn gw cw chw l r n s st ff ffr h j'.split(' ');

/** What might be a Welsh word: an initial, a vowel, and any letters. */
const anyWord = fc
  .tuple(
    fc.constantFrom('', ...ONSETS),
    fc.constantFrom(...'aeiouwyâêîôûŵŷ'),
    fc.string({ unit: fc.constantFrom(...'abcdefghijlmnoprstuwy'), minLength: 1, maxLength: 12 }),
  )
  .map((parts) => parts.join(''));

function keysOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(toWelshKey))];
}

describe('The Welsh initial key', () => {
  test('is one for all forms of a word', () => {
    expect(WELSH_WORDS.length).toBeGreaterThan(150);
    for (const word of WELSH_WORDS) {
      expect({ word, keys: keysOf(mutatedForms(word)) }).toEqual({ word, keys: [toWelshKey(word)] });
    }
  });

  test('is one for all forms of any letters that could be a word', () => {
    fc.assert(
      fc.property(anyWord, (word) => keysOf(mutatedForms(word)).length === 1),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['cwsmeriaid gwsmeriaid chwsmeriaid nghwsmeriaid', 'wsmeriaid'],
    ['gwasanaeth wasanaeth ngwasanaeth', 'wasanaeth'],
    ['gradd radd ngradd', 'radd'],
    ['glan lan nglan', 'lan'],
    ['llyfr lyfr', 'lyfr'],
    ['rheol reol', 'reol'],
    ['gnoi noi ngnoi', 'doi'],
    ['gallu allu ngallu', 'allu'],
    ['pris bris phris mhris', 'bris'],
    ['dull ddull null', 'dull'],
    ['amgylchedd hamgylchedd', 'amgylchedd'],
    ['tŷ dŷ thŷ nhŷ ty dy', 'dy'],
    ['da dda', 'da'],
    ['ci gi chi nghi', 'ci'],
    ['gŵr ŵr ngŵr gwr', 'wr'],
  ])('of %s is %s', (forms, key) => {
    expect(keysOf(forms.split(' '))).toEqual([key]);
  });

  test.each([
    'ffôn',
    'safon',
    'system',
    'jac',
    'pdf',
    'gdpr',
    'cv',
    'cctv',
    'nhs',
    'kilo',
    'x',
    'i',
    'o',
    'hr',
    '',
  ])('leaves the initial of "%s" alone', (word) => {
    expect(toWelshKey(word)).toBe(word.replace('ô', 'o'));
  });

  test('tells ff from f, and h before a vowel from rh', () => {
    expect(toWelshKey('ffair')).not.toBe(toWelshKey('fair'));
    expect(toWelshKey('hawl')).not.toBe(toWelshKey('rhawl'));
  });

  test('is hardly ever shared by two different words', () => {
    const words = [...new Set(WELSH_WORDS)];
    const shared = words.length - keysOf(words).length;
    expect(shared / words.length).toBeLessThan(0.03);
  });
});
