import { type RowAnswer } from '../../../src/cli/tables/answers/row-answer';
import { describeChoice, summariseAnswers } from '../../../src/cli/tables/table-summary';
import { tableOf } from '../support/tables';

const answer = (outcome: RowAnswer['outcome'], needsPerson: boolean): RowAnswer => ({
  outcome,
  codes: [],
  current: [],
  reason: 'So it is',
  needsPerson,
  resolution: null,
});

describe('The summary of a table', () => {
  test('counts rows by outcome, and names what needs a person with its rows', () => {
    const cells = ['A1', 'B1', 'A1', 'C1'].map((text, index) => ({ row: index + 5, text, oddity: null }));
    const answers = [
      answer('UNKNOWN', true),
      answer('CURRENT', false),
      answer('UNKNOWN', true),
      answer('LEGACY', true),
    ];
    expect(summariseAnswers(cells, answers)).toBe(
      '4 rows: 2 UNKNOWN, 1 CURRENT, 1 LEGACY\n\n2 codes need a person:\n' +
        '  A1 (rows 5, 7): UNKNOWN. So it is\n  C1 (row 8): LEGACY. So it is\n',
    );
  });

  test('is short where nothing is left to do, and stays short where very much is', () => {
    expect(summariseAnswers([{ row: 1, text: 'A1', oddity: null }], [answer('CURRENT', false)])).toBe(
      '1 row: 1 CURRENT\n',
    );
    expect(summariseAnswers([], [])).toBe('0 rows: none\n');
    const many = Array.from({ length: 130 }, (_, index) => ({
      row: index,
      text: `A${index % 120}`,
      oddity: null,
    }));
    const lines = summariseAnswers(
      many,
      many.map(() => answer('UNKNOWN', true)),
    ).split('\n');
    expect(lines).toHaveLength(105);
    expect(lines.at(-2)).toBe('  and 20 more, each told in its row');
    const same = Array.from({ length: 40 }, (_, index) => ({ row: index + 1, text: 'A1', oddity: null }));
    expect(
      summariseAnswers(
        same,
        same.map(() => answer('UNKNOWN', true)),
      ),
    ).toContain('(rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 28 more)');
  });

  test('prints no control characters of a cell to the terminal', () => {
    const cells = [{ row: 1, text: 'A\u001b[31m\nB', oddity: null }];
    expect(summariseAnswers(cells, [answer('INVALID', true)])).toContain('  A [31m B (row 1): INVALID');
  });

  test('says which column was read and how it was found', () => {
    const table = tableOf([]);
    const sheet = { name: 'Map', part: 'x', isHidden: false, index: 0 };
    const byHeading = { column: 3, heading: 'NOS\nURN', headingRow: 5, foundBy: 'HEADING' } as const;
    const chosen = { table, codeColumn: byHeading, sheet, otherSheets: ['Two', 'Three'], otherColumns: [] };
    expect(describeChoice('map.xlsx', chosen)).toBe(
      'map.xlsx, sheet "Map": column D "NOS URN", found by its heading; headings in row 5\n' +
        'Not looked at, though they have such a column too (--sheet NAME): "Two", "Three"\n',
    );
    const byContent = { column: 0, heading: null, headingRow: null, foundBy: 'CONTENT' } as const;
    expect(
      describeChoice('list.txt', {
        table,
        codeColumn: byContent,
        sheet: null,
        otherSheets: [],
        otherColumns: [byHeading],
      }),
    ).toBe(
      'list.txt: column A, found by its content, for no heading says which; no row of headings\n' +
        'Not looked at, though they hold codes too (--column): D "NOS URN"\n',
    );
  });
});
