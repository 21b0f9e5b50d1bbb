import fc from 'fast-check';
import { parseUrn } from '../../../src/register/urn';
import { codesIn } from './codes-in';
import { cpuTimeOf } from '../../support/cpu-time';

const BODY = fc.constantFrom('SFH', 'CFA', 'INS', 'LAN', 'COG', 'EUS', 'SAM', 'ZQX');
const SUITE = fc.stringMatching(/^[BCDFGHJKLMNP]{0,3}$/);
const NUMBER = fc.integer({ min: 1, max: 999 }).map((number) => String(number).padStart(2, '0'));

/** Codes of the shapes of the design page, in their normal form. */
const CODE = fc.oneof(
  fc.tuple(BODY, SUITE, NUMBER).map((pieces) => pieces.join('')),
  fc.tuple(BODY, SUITE, NUMBER, NUMBER).map(([body, suite, a, b]) => `${body}${suite}${a}.${b}`),
  fc.tuple(BODY, SUITE, NUMBER, NUMBER).map(([body, suite, a, b]) => `${body}${suite}${a}-${b}`),
  fc.tuple(BODY, SUITE, NUMBER).map(([body, suite, a]) => `${body}.${suite}C${a}`),
  fc.tuple(BODY, SUITE, NUMBER, fc.constantFrom('S', 'K', 'L')).map((pieces) => pieces.join('')),
  NUMBER.map((number) => `CFAM&LBA${number}`),
  fc.tuple(NUMBER, fc.constantFrom('08', '10', '15')).map(([number, year]) => `PPL2GEN${number}/${year}`),
);

const JOINERS = [', ', ';', ' & ', ' + ', ' / ', ' and ', ' or ', ' ac ', '. ', ' ', '\n', '\t', ' | '];
const INVISIBLE = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e'];
const SPACES = [' ', '  ', '\u00a0', '\u2009', '\t'];

/** Puts one of `fillers` at every place where `at` says so. */
function sprinkle(code: string, at: readonly number[], fillers: readonly string[]): string {
  return [...code].map((char, index) => (fillers[at[index] ?? fillers.length] ?? '') + char).join('');
}

describe('the normal form', () => {
  test('is its own normal form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), CODE), (typed) => {
        for (const code of codesIn(typed)) expect(codesIn(code)).toEqual([code]);
      }),
      { numRuns: 3000 },
    );
  });

  test('does not depend on case, on invisible characters, or on spaces between letters and digits', () => {
    const places = fc.array(fc.nat(INVISIBLE.length * 3), { maxLength: 20 });
    fc.assert(
      fc.property(CODE, places, fc.boolean(), fc.constantFrom(...SPACES), (code, at, isLower, space) => {
        const spaced = code.replace(/(?<=[A-Z])(?=\d)/u, space);
        const typed = sprinkle(isLower ? spaced.toLowerCase() : spaced, at, INVISIBLE);
        expect(codesIn(` ${typed} `)).toEqual([code]);
      }),
      { numRuns: 1000 },
    );
  });

  test('of k codes joined by any joiner is that of k parts', () => {
    fc.assert(
      fc.property(
        fc.array(CODE, { minLength: 2, maxLength: 6 }),
        fc.array(fc.constantFrom(...JOINERS), { minLength: 6, maxLength: 6 }),
        (codes, joiners) => {
          const cell = codes.map((code, index) => (index === 0 ? '' : joiners[index]) + code).join('');
          expect(codesIn(cell)).toEqual(codes);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is the same for any text however often it is asked, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(parseUrn(text)).toEqual(parseUrn(text))),
    );
  });
});

describe('hostile text', () => {
  const UNITS = [
    'A',
    '1',
    'A1',
    'A1/',
    'A1 & ',
    '((a',
    '[1]',
    'v2',
    '1v',
    'a-b-',
    'A B C ',
    'N/A ',
    'SFS\n',
    'A1v2 ',
    '. ',
    '\u200b',
  ];

  test.each(UNITS)('of 100,000 characters of %j is read in linear time', (unit) => {
    for (const start of ['', 'INSCC006', 'PPL ']) {
      const text = start + unit.repeat(100_000 / unit.length);
      expect(cpuTimeOf(() => parseUrn(text))).toBeLessThan(2_000);
    }
  });

  test('longer than any code is none', () => {
    expect(parseUrn(`A${'1'.repeat(60)}`)).toEqual({ kind: 'INVALID' });
  });
});
