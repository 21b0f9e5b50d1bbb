import fc from 'fast-check';
import { toEnglishKey } from '../../src/text/english-stem';

describe('The key of an English word', () => {
  test.each([
    'organise organised organising organises organisation organization organizing organizations',
    'behaviour behavior behaviours',
    'centre center centres',
    'analyse analyze analysing analysis analyses analysed',
    'practice practise practised practising',
    'licence license licensed licensing',
    'programme program programs programming',
    'travel travelling traveling travelled',
    'fulfil fulfill fulfilled fulfilment fulfillment',
    'skill skilled skilful skillful skills',
    'paediatric pediatric',
    'judgement judgment judgements',
    'policy policies',
    'customer customers',
    'plan plans planned planning',
    'child children',
    'person people persons',
    'keep keeps keeping kept',
    'write writes writing written wrote',
    'criterion criteria',
    'café cafes',
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(toEnglishKey)).size).toBe(1);
  });

  test.each([
    ['plan', 'plane'],
    ['four', 'for'],
    ['hour', 'hor'],
    ['source', 'sorce'],
    ['comply', 'apply'],
    ['here', 'her'],
    ['price', 'prize'],
  ])('tells %s from %s', (one, other) => {
    expect(toEnglishKey(one)).not.toBe(toEnglishKey(other));
  });

  test.each(['constructor', '__proto__', 'tostring', 'a'.repeat(10_000), '9001', 'cf10', '', '你好', 'ß'])(
    'of "%s" is a text',
    (word) => {
      expect(typeof toEnglishKey(word)).toBe('string');
    },
  );

  test('is the same when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeioubcdglmnrstyz') }), (word) => {
        expect(toEnglishKey(word)).toBe(toEnglishKey(word));
      }),
    );
  });
});
