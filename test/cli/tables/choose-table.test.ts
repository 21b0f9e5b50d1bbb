import { chooseTable, type Wanted } from '../../../src/cli/tables/choose-table';
import { openWorkbook } from '../../../src/cli/tables/workbook/workbook';
import { type BuiltSheet, buildWorkbook } from '../support/build-workbook';

const COVER: BuiltSheet = {
  name: 'Cover',
  rows: [
    ['A', 'B', 'C'],
    ['Our code', 'SD/2012', 'x'],
  ],
};
const PLAIN: BuiltSheet = {
  name: 'Plain',
  rows: [
    ['Unit', 'Taken from'],
    ['1', 'SAMCC01'],
    ['2', 'SAMCC02'],
  ],
};
const MAPPING: BuiltSheet = {
  name: 'Mapping',
  rows: [
    ['Unit', 'NOS URN'],
    ['1', 'SAMCC01'],
  ],
};
const SECOND: BuiltSheet = {
  name: 'Second',
  rows: [
    ['NOS code', 'Unit'],
    ['SAMCC02', '1'],
  ],
};
const NOTES: BuiltSheet = { name: 'Notes', rows: [['Nothing', 'to see']] };

function choose(sheets: readonly BuiltSheet[], wanted: Wanted = {}) {
  const { sheet, codeColumn, otherSheets } = chooseTable(
    openWorkbook('map.xlsx', buildWorkbook(sheets)),
    wanted,
  );
  return { sheet: sheet?.name, column: codeColumn.column, otherSheets };
}

describe('Choosing a sheet', () => {
  test('takes the first with a heading for codes, and names the others that have one', () => {
    const expected = { sheet: 'Mapping', column: 1, otherSheets: ['Second'] };
    expect(choose([COVER, PLAIN, NOTES, MAPPING, SECOND])).toEqual(expected);
  });

  test('takes a hidden one last', () => {
    const hidden = { ...MAPPING, state: 'hidden' } as const;
    expect(choose([hidden, SECOND])).toEqual({ sheet: 'Second', column: 0, otherSheets: ['Mapping'] });
    expect(choose([hidden])).toEqual({ sheet: 'Mapping', column: 1, otherSheets: [] });
  });

  test('takes the one with most codes where only the content tells', () => {
    expect(choose([COVER, PLAIN, NOTES])).toEqual({ sheet: 'Plain', column: 1, otherSheets: ['Cover'] });
  });

  test('takes the one where the column that is named holds codes', () => {
    expect(choose([NOTES, MAPPING], { column: 'B' })).toMatchObject({ sheet: 'Mapping', column: 1 });
    expect(choose([MAPPING, SECOND], { column: 'nos code' })).toEqual({
      sheet: 'Second',
      column: 0,
      otherSheets: [],
    });
    expect(choose([NOTES], { column: 'B' })).toMatchObject({ sheet: 'Notes', column: 1 });
  });

  test('takes the one that is named, with its column', () => {
    expect(choose([MAPPING, SECOND], { sheet: 'SECOND' })).toMatchObject({ sheet: 'Second', column: 0 });
  });

  test('refuses a workbook without codes, and tells its columns', () => {
    expect(() => choose([NOTES])).toThrow(
      'map.xlsx: no column holds codes of standards; --column names one of: sheet "Notes": A "Nothing", B "to see"',
    );
  });
});
