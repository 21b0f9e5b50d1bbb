import { splitNames, joinNames, readValue } from '../../../src/exchange/qualifications/cell-values';
import { describeSheetFault, type ReadSheet } from '../../../src/exchange/qualifications/sheet';
import { sheetsToInput } from '../../../src/exchange/qualifications/sheets-to-input';
import { readStructure } from '../../../src/qualifications/structure/read-structure';

type Cells = readonly (string | undefined)[];

const sheet = (
  name: string,
  rows: readonly Cells[],
  oddities: ReadSheet['oddities'] = new Map(),
): ReadSheet => ({
  sheet: name,
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
  oddities,
});
const QUALIFICATION = sheet('Qualification', [
  ['Field', 'Value'],
  ['Title (English)', 'Award in Service'],
  ['Framework', 'rqf'],
  ['Level', '2'],
]);
const UNITS = sheet('Units', [
  ['Unit', 'Title (English)', 'Credits'],
  ['A1', 'Serve', '4'],
]);

/** What a person is told about a workbook: of its sheets, and of the structure they hold. */
function tell(...sheets: readonly ReadSheet[]): string[] {
  const { input, places, faults } = sheetsToInput(sheets);
  return [
    ...faults,
    ...places.locate(readStructure(input).faults.filter(({ severity }) => severity === 'ERROR')),
  ].map(describeSheetFault);
}

describe('a workbook of a qualification', () => {
  it('tells what is missing by the empty cell, not by its row alone', () => {
    const units = sheet('Units', [
      ['Unit', 'Title (English)', 'Credits'],
      ['', 'Serve', '4'],
      ['A2', undefined, '4'],
    ]);
    const rules = sheet('Rules', [
      ['Rule', 'Kind', 'Measure', 'Minimum'],
      ['total', 'RANGE', '', ''],
    ]);
    expect(tell(QUALIFICATION, units, rules)).toEqual([
      'sheet "Units", row 2, column A "Unit": is missing',
      'sheet "Units", row 3, column B "Title (English)": is written in neither language: give en, cy or both',
      'sheet "Rules", row 2, column C "Measure": is missing: say what the rule counts',
      'sheet "Rules", row 2, column D "Minimum": is missing: a rule of kind RANGE has a minimum, a maximum or both',
    ]);
  });

  it('is read in Welsh, with sheets and columns in any order and lines above the headings', () => {
    const { input, faults } = sheetsToInput([
      sheet('RHEOLAU', [
        ['Math', 'Rheol', 'Grwpiau'],
        ['all of', 'R1', 'M'],
      ]),
      sheet('Mapio', [
        ['Hawliad', 'Gosodiad', 'Argraffiad', 'Safon (URN)', 'Maen prawf asesu', 'Deilliant dysgu', 'Uned'],
        ['full', 'P1', '2022-06-14', 'SAMCC01', '1.1', '1', 'A1'],
      ]),
      sheet('Deilliannau', [
        ['Uned', 'Maen prawf asesu', 'Deilliant dysgu', 'Testun (Cymraeg)'],
        ['A1', '1.1', '1', 'Cyfarch'],
        ['A1', '', '1', 'Gallu ateb'],
      ]),
      sheet('Grwpiau', [
        ['Unedau', 'Teitl (Cymraeg)', 'Grŵp'],
        ['A1', 'Gorfodol', 'M'],
      ]),
      sheet('Unedau', [[], ['Ein cymhwyster ni'], ['Teitl (Cymraeg)', 'Uned'], ['Ateb', 'A1']]),
      sheet('Cymhwyster', [
        ['Teitl (Cymraeg)', 'Dyfarniad'],
        ['Fframwaith', 'CQFW'],
        ['Lefel', '2'],
      ]),
    ]);
    expect(faults).toEqual([]);
    expect(input).toMatchObject({
      title: { cy: 'Dyfarniad' },
      framework: 'CQFW',
      units: [
        {
          key: 'A1',
          title: { cy: 'Ateb' },
          learningOutcomes: [
            {
              number: '1',
              text: { cy: 'Gallu ateb' },
              assessmentCriteria: [
                {
                  number: '1.1',
                  text: { cy: 'Cyfarch' },
                  evidences: [{ urn: 'SAMCC01', edition: '2022-06-14', statement: 'P1', claim: 'FULL' }],
                },
              ],
            },
          ],
        },
      ],
      groups: [{ key: 'M', units: ['A1'] }],
      rules: [{ key: 'R1', kind: 'ALL_OF', groups: ['M'] }],
    });
  });

  it('leaves columns and sheets of a person out, and says so', () => {
    const own = sheet('Units', [
      ['Unit', 'Who writes it', 'Title (English)'],
      ['A1', 'Ann', 'Serve'],
    ]);
    const { faults } = sheetsToInput([
      QUALIFICATION,
      own,
      sheet('To do', [['x']]),
      sheet('Guidance', [['y']]),
    ]);
    expect(faults.map((fault) => [fault.severity, describeSheetFault(fault)])).toEqual([
      ['WARNING', 'sheet "Units", row 1, column B "Who writes it": is not read'],
      ['WARNING', 'sheet "To do": is not read'],
    ]);
  });

  it('names sheet, row and column of what is wrong with the structure', () => {
    const units = sheet('Units', [
      ['Unit', 'Title (English)', 'Credits'],
      ['A1', 'Serve', 'four'],
      [],
      ['A1', 'Serve again', '-1'],
    ]);
    const groups = sheet('Groups', [
      ['Group', 'Title (English)', 'Units'],
      ['M', 'All', 'A1, B7'],
    ]);
    expect(tell(QUALIFICATION, units, groups)).toEqual([
      'sheet "Units", row 2, column C "Credits": must be a whole number, not the text "four"',
      'sheet "Units", row 4, column C "Credits": must be 0 or more, not -1',
      'sheet "Units", row 4, column A "Unit": the unit key "A1" is taken by units[0]',
      expect.stringMatching(/^sheet "Groups", row 2, column C "Units": there is no unit "B7"/) as string,
    ]);
  });

  it.each<[string, ReadSheet, string]>([
    [
      'a unit that is not there',
      sheet('Standards', [
        ['Unit', 'Standard (URN)'],
        ['B1', 'SAMCC01'],
      ]),
      'sheet "Standards", row 2, column A "Unit": there is no unit "B1"',
    ],
    [
      'a criterion without its outcome',
      sheet('Outcomes', [
        ['Unit', 'Learning outcome', 'Assessment criterion', 'Text (English)'],
        ['A1', '2', '2.1', 'x'],
      ]),
      'sheet "Outcomes", row 2, column B "Learning outcome": there is no row of its own for the outcome "2" of this unit',
    ],
    [
      'a mapping to no criterion',
      sheet('Mapping', [
        ['Unit', 'Learning outcome', 'Assessment criterion', 'Statement', 'Claim'],
        ['A1', '1', '1.9', 'P1', 'FULL'],
      ]),
      'sheet "Mapping", row 2, column C "Assessment criterion": there is no criterion "1.9" of the outcome "1" in the unit "A1"',
    ],
    [
      'a date where a number was written',
      sheet(
        'Outcomes',
        [
          ['Unit', 'Learning outcome'],
          ['A1', '2026-02-01'],
        ],
        new Map([['2:1', 'DATE']]),
      ),
      'sheet "Outcomes", row 2, column B "Learning outcome": holds the date 2026-02-01: make the cell text and write it again',
    ],
    [
      'an error',
      sheet(
        'Groups',
        [
          ['Group', 'Units'],
          ['G', '#REF!'],
        ],
        new Map([['2:1', 'ERROR']]),
      ),
      'sheet "Groups", row 2, column B "Units": holds the error #REF!',
    ],
    ['no headings', sheet('Rules', [['R1', 'ALL_OF']]), 'sheet "Rules": has no heading "Rule" or "Rheol"'],
    [
      'a heading too few',
      sheet('Rules', [['Rule'], ['R1']]),
      'sheet "Rules", row 1: has no heading "Kind" or "Math"',
    ],
    [
      'a heading twice',
      sheet('Groups', [['Group', 'Units', 'Unedau']]),
      'sheet "Groups", row 1, column C "Unedau": stands there twice',
    ],
    ['a sheet twice', sheet('Unedau', [['Uned']]), 'sheet "Unedau": is another sheet "Units"'],
  ])('refuses %s', (_what, extra, told) => {
    expect(tell(QUALIFICATION, UNITS, extra)).toContain(told);
  });

  it('needs the sheets of the qualification and of its units', () => {
    expect(sheetsToInput([]).faults.map(describeSheetFault)).toEqual([
      'sheet "Qualification": is missing ("Qualification", in Welsh "Cymhwyster")',
      'sheet "Units": is missing ("Units", in Welsh "Unedau")',
    ]);
  });

  it('carries a list on in rows that hold nothing else', () => {
    const groups = sheet('Groups', [
      ['Group', 'Title (English)', 'Units'],
      ['M', 'All', 'A1'],
      ['', '', 'A2; A3'],
    ]);
    expect(sheetsToInput([QUALIFICATION, UNITS, groups]).input.groups).toMatchObject([
      { key: 'M', units: ['A1', 'A2', 'A3'] },
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['A1, A2;A3', ['A1', 'A2', 'A3']],
    ['A1\nwith, comma', ['A1', 'with, comma']],
    ['with, comma\n', ['with, comma']],
    [' ; ', []],
  ])('of names is split: %j', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it('of names is one that splits again', () => {
    for (const names of [['a'], ['a', 'b'], ['a, b'], ['a;b', 'c']]) {
      expect(joinNames(names).flatMap(splitNames)).toEqual(names);
    }
  });

  it.each([
    ['FLAG', 'Ie', true],
    ['FLAG', 'no', false],
    ['FLAG', 'maybe', 'maybe'],
    ['SIZE', ' 12 ', 12],
    ['SIZE', '12 credits', '12 credits'],
    ['CHOICE', 'count up-to', 'COUNT_UP_TO'],
    ['TEXT', ' =1 ', ' =1 '],
    ['NAME', '  ', undefined],
  ] as const)('of kind %s reads %j', (kind, text, value) => {
    expect(readValue(kind, text)).toBe(value);
  });
});
