import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describeContradiction, legacyMarksOf } from '../../../src/register/standards/legacy-marks';
import { describeWithShared } from '../../support/shared';
import { cpuTimeOf } from '../../support/cpu-time';

const inTitle = (title: string) => legacyMarksOf({ title: { EN: title }, urn: null, validity: null }).inTitle;

describe('legacy marks', () => {
  test.each([
    'Look after lanterns - Legacy',
    'Look after lanterns – LEGACY',
    'Look after lanterns (Legacy)',
    'Look after lanterns(legacy) at night',
    'Look after lanterns [ Legacy ]',
    'Look after lanterns; Legacy',
    'Look after lanterns;Legacy',
    'Look after lanterns Legacy',
    'Look after lanterns  legacy.',
    'Look after lanterns Legacy Legacy',
    'Look after lanterns (Legacy version)',
    'Legacy: look after lanterns',
    'LEGACY - Look after lanterns',
    'Legacy – look after lanterns',
    'Gofalu am lusernau (Etifeddol)',
    'Gofalu am lusernau – etifeddol',
    'Gofalu am lusernau: Etifeddiaeth',
    'Gofalu am lusernau Etifeddol',
    'Gofalu am lusernau (Safon Etifeddol)',
    'Gofalu am lusernau - Legacy',
  ])('the title "%s" is marked', (title) => {
    expect(inTitle(title)).toBe(true);
  });

  test.each([
    'Look after lanterns',
    'Maintain legacy systems',
    'Legacy systems: keep them running',
    'Help donors to leave a legacy',
    'Plan for a lasting legacy',
    'Care for the legacy',
    'Trin cyflyrau etifeddol',
    'Legacy',
    'Delegacy',
  ])('the title "%s" is not', (title) => {
    expect(inTitle(title)).toBe(false);
  });

  test('a mark in the Welsh title counts as one in the English title does', () => {
    const title = { EN: 'Look after lanterns', CY: 'Gofalu am lusernau (Etifeddol)' };
    expect(legacyMarksOf({ title, urn: null, validity: null }).inTitle).toBe(true);
  });

  test.each([
    ['COSVR290L', true],
    ['SFS CTV 1L', true],
    ['LANGa12v1L', true],
    ['COSVR290', false],
    ['SFL212', false],
  ])('the URN %s: %s', (urn, marked) => {
    expect(legacyMarksOf({ title: {}, urn, validity: null }).inUrn).toBe(marked);
  });

  test('a validity of legacy is a mark of its own', () => {
    expect(
      legacyMarksOf({ title: { EN: 'Look after lanterns' }, urn: 'SAMZZ01', validity: 'LEGACY' }),
    ).toEqual({
      inTitle: false,
      inUrn: false,
      inValidity: true,
    });
  });

  test('a mark beside a validity of current is a contradiction, and which mark is said', () => {
    const title = { EN: 'Look after lanterns - Legacy' };
    expect(describeContradiction({ title, urn: 'SAMZZ01', validity: 'CURRENT' })).toBe(
      'the title marks it as legacy, its validity is current',
    );
    expect(describeContradiction({ title, urn: 'SAMZZ01L', validity: 'CURRENT' })).toBe(
      'the title and the URN SAMZZ01L mark it as legacy, its validity is current',
    );
  });

  test('an absent mark contradicts nothing, nor does a mark where the document gives no validity', () => {
    const title = { EN: 'Look after lanterns' };
    expect(describeContradiction({ title, urn: 'SAMZZ01', validity: 'LEGACY' })).toBeNull();
    expect(describeContradiction({ title, urn: 'SAMZZ01L', validity: 'LEGACY' })).toBeNull();
    expect(describeContradiction({ title, urn: 'SAMZZ01L', validity: null })).toBeNull();
    expect(describeContradiction({ title, urn: 'SAMZZ01', validity: 'CURRENT' })).toBeNull();
  });

  test('a title of spaces and brackets by the hundred thousand is read in no time', () => {
    const title = `${'( '.repeat(50_000)}${' - '.repeat(50_000)}`;
    expect(cpuTimeOf(() => inTitle(title))).toBeLessThan(2_000);
  });
});

describeWithShared('legacy marks in the register of 2019', (shared) => {
  interface Row {
    readonly urn: string;
    readonly title: string;
    readonly validity: string;
  }
  const file = path.join(shared, 'register-2019/register.csv');
  const rows = parse<Row>(readFileSync(file), { columns: true, bom: true });
  const facts = rows.map(({ title, urn, validity }) => ({
    title: { EN: title },
    urn,
    validity: validity.toUpperCase(),
  }));

  test('every title that names the word is marked, and all but one stand on legacy rows', () => {
    const naming = facts.filter(({ title }) => /legacy/i.test(title.EN));
    const marked = facts.filter((row) => legacyMarksOf(row).inTitle);
    expect(marked).toEqual(naming);
    expect(marked.filter(({ validity }) => validity !== 'LEGACY')).toHaveLength(1);
  });

  test('one row of 4,471 contradicts itself', () => {
    expect(facts.filter((row) => describeContradiction(row) !== null)).toHaveLength(1);
  });
});
