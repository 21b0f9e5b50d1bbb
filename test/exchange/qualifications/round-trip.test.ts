import fc from 'fast-check';
import { newWorkbook } from '../../../src/cli/tables/workbook/new-workbook';
import { readSheet } from '../../../src/cli/tables/workbook/read-sheet';
import { openWorkbook } from '../../../src/cli/tables/workbook/workbook';
import { type Language } from '../../../src/common/language';
import { sheetsToInput } from '../../../src/exchange/qualifications/sheets-to-input';
import {
  type DescribeStatement,
  structureToSheets,
} from '../../../src/exchange/qualifications/structure-to-sheets';
import { mapReferences } from '../../../src/qualifications/files/map-references';
import { readStructure } from '../../../src/qualifications/structure/read-structure';
import {
  COVERAGE_CLAIMS,
  FRAMEWORKS,
  MEASURES,
  OVER_MAXIMUM,
  type QualificationStructure,
} from '../../../src/qualifications/structure/structure';

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
/** Texts that spreadsheets are known to spoil, and any others. */
const text = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '+44 20 7946 0000',
      '-3',
      '@SUM(A1)',
      '007',
      '1.10',
      '1/2',
      'TRUE',
      '_x000D_',
      'Ateb cwsmeriaid â gwên; ŵyr, ŷd',
      'first line\nsecond line\r\nthird\rfourth',
      ' spaces at both ends ',
      '\ttab & <angle> "quoted"',
      `${'long '.repeat(1_900)}end`,
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 30 }),
  )
  .filter((value) => value.trim() !== '');
const name = fc
  .oneof(
    fc.constantFrom(
      'A/506/2130',
      '1.10',
      '=A1',
      '+x',
      'a, b; c',
      'Uned ŷ',
      '2024-05',
      '0012',
      "o'clock",
      '-',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '' && !/[\p{Cc}\p{Cs}]/u.test(value));
const size = fc.oneof(fc.nat(40), fc.constant(1_000_000));
const title = fc
  .record({ en: optional(text), cy: optional(text) })
  .filter(({ en, cy }) => en !== null || cy !== null);
const names = fc.uniqueArray(name, { maxLength: 3 });
const date = fc.constantFrom('2024', '2024-05', '2024-05-31');
const numbered = <Value extends { readonly number: string }>(entry: fc.Arbitrary<Value>) =>
  fc.uniqueArray(entry, { selector: ({ number }) => number, maxLength: 3 });

const unit = fc.record({
  key: name,
  reference: optional(name),
  title,
  level: optional(fc.integer({ min: 1, max: 8 })),
  credits: optional(size),
  guidedLearningHours: optional(size),
  totalQualificationTime: optional(size),
  barringCode: optional(name),
  versions: names,
  standards: fc.array(
    fc.record({
      urn: name,
      edition: optional(fc.oneof(date, name)),
      coverage: optional(fc.constantFrom(...COVERAGE_CLAIMS)),
    }),
    { maxLength: 3 },
  ),
  learningOutcomes: numbered(
    fc.record({
      number: name,
      text: title,
      assessmentCriteria: numbered(
        fc.record({
          number: name,
          text: title,
          evidences: fc.array(
            fc.record({ statement: fc.oneof(fc.uuid(), name), claim: fc.constantFrom(...COVERAGE_CLAIMS) }),
            { maxLength: 2 },
          ),
        }),
      ),
    }),
  ),
});

/** Structures whose references all lead somewhere, with everything else at random. */
const structure: fc.Arbitrary<QualificationStructure> = fc
  .record({
    own: fc.record({
      title,
      number: optional(name),
      otherNumbers: names,
      framework: fc.constantFrom(...FRAMEWORKS),
      level: fc.constantFrom('2', 'Entry 3', '03'),
      credits: optional(size),
      guidedLearningHours: optional(size),
      totalQualificationTime: optional(size),
      reviewDate: optional(date),
    }),
    units: fc.uniqueArray(unit, { selector: ({ key }) => key, minLength: 1, maxLength: 4 }),
    groups: fc.uniqueArray(fc.record({ key: name, title, acceptsExternal: fc.boolean() }), {
      selector: ({ key }) => key,
      maxLength: 3,
    }),
    rules: fc.uniqueArray(
      fc.record({
        key: name,
        measure: fc.constantFrom(...MEASURES),
        minimum: optional(fc.nat(9)),
        maximum: fc.integer({ min: 9, max: 40 }),
        overMaximum: optional(fc.constantFrom(...OVER_MAXIMUM)),
        level: optional(fc.integer({ min: 1, max: 8 })),
        informative: fc.boolean(),
      }),
      { selector: ({ key }) => key, maxLength: 3 },
    ),
    bars: fc.record({ circumstance: name, unless: names, exceptCode: optional(name) }),
    earned: title,
  })
  .map(({ own, units, groups, rules, bars, earned }) => {
    const keys = units.map(({ key }) => key);
    const groupKeys = groups.map(({ key }) => key);
    const ranges = rules.map((rule) => ({ ...rule, kind: 'RANGE', groups: groupKeys }));
    const free = (wanted: string) => (ranges.some(({ key }) => key === wanted) ? `${wanted}?` : wanted);
    const others = [
      {
        key: free('when'),
        kind: 'REQUIRED_WHEN',
        units: keys,
        circumstance: bars.circumstance,
        unless: bars.unless.filter((one) => one !== bars.circumstance),
      },
      { key: free('barred'), kind: 'BARRED_BY_CODE', exceptCode: bars.exceptCode },
      { key: free('exempt'), kind: 'EXEMPTION', units: keys.slice(0, 1), exempts: keys },
    ];
    const { structure: read, faults } = readStructure({
      ...own,
      units,
      groups: groups.map((group, at) => ({ ...group, units: keys, groups: groupKeys.slice(0, at) })),
      rules: [...ranges, ...others],
      outcomes: [{ title: earned, rules: others.map(({ key }) => key) }],
    });
    if (!read) throw new Error(JSON.stringify(faults));
    return read;
  });

function throughWorkbook(before: QualificationStructure, language: Language, describe: DescribeStatement) {
  const bytes = newWorkbook(structureToSheets(before, language, describe));
  const workbook = openWorkbook('a.xlsx', bytes);
  return sheetsToInput(workbook.sheets.map((sheet) => readSheet(workbook, sheet)));
}

describe('a qualification as a workbook', () => {
  it('comes back as it was, whatever its texts are like, in either language', () => {
    fc.assert(
      fc.property(structure, fc.constantFrom<Language>('EN', 'CY'), (before, language) => {
        const { input, faults } = throughWorkbook(before, language, () => null);
        expect(faults).toEqual([]);
        expect(readStructure(input).structure).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back with its ids beside readable references', () => {
    const describe: DescribeStatement = (id) =>
      /^[0-7]/.test(id)
        ? { urn: 'SAMCC01', edition: '2022-06-14', statement: 'P1', wording: '=greet' }
        : null;
    fc.assert(
      fc.property(structure, (before) => {
        const { input, faults } = throughWorkbook(before, 'EN', describe);
        expect(faults).toEqual([]);
        const byId = mapReferences(input, ({ id }) => id);
        expect(readStructure(byId).structure).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('carries lists on below that are too long for one cell', () => {
    const keys = Array.from({ length: 1_500 }, (_, at) => `${'k'.repeat(90)}${at}`);
    const { structure: before } = readStructure({
      title: { en: 'Long' },
      framework: 'OTHER',
      level: '2',
      units: keys.map((key) => ({ key, title: { en: key } })),
      groups: [{ key: 'A', title: { en: 'All' }, units: keys }],
      rules: [{ key: 'R', kind: 'ALL_OF', groups: ['A'], units: keys }],
    });
    if (!before) throw new Error('not read');
    const sheets = structureToSheets(before, 'EN');
    const lengths = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell ?? '').length);
    expect(Math.max(...lengths)).toBeLessThan(32_767);
    const { input, faults } = throughWorkbook(before, 'EN', () => null);
    expect(faults).toEqual([]);
    expect(readStructure(input).structure).toEqual(before);
  });
});
