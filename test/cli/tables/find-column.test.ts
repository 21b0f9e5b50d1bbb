import { findCodeColumn, findOtherColumns } from '../../../src/cli/tables/columns/find-column';
import { rankHeading } from '../../../src/cli/tables/columns/heading-names';
import { describeColumns, findNamedColumn } from '../../../src/cli/tables/columns/named-column';
import { columnIn, tableOf } from '../support/tables';

describe('Headings of columns', () => {
  test.each([
    ['URN', 1],
    [' nos  urn ', 1],
    ['NOS_URN(s)', 1],
    ['RCU', 1],
    ['Unique Reference Number', 1],
    ['NOS code', 2],
    ['NOS Ref. No.', 2],
    ['NosCodes', 2],
    ['Mapping to NOS', 2],
    ['Mapio i SGC', 2],
    ['Cod SGC', 2],
    ['National Occupational Standards', 2],
    ['Safonau Galwedigaethol Cenedlaethol', 2],
    ['Original URN', 3],
    ['URN gwreiddiol', 3],
    ['RCU Gwreiddiol', 3],
    ['Unit reference', 4],
    ['Standard', 4],
    ['CODE', 4],
    ['Reference:', 4],
    ['Cod', 4],
    ['Cyfeirnod', 4],
    ['Cyfeirnod yr uned', 4],
    ['Safon', 4],
  ])('%j names codes (%i)', (text, rank) => {
    expect(rankHeading(text)).toBe(rank);
  });

  test.each([
    '',
    'Title',
    'NOS title',
    'Teitl y safon',
    'Unit title',
    'Level',
    'NOS reason',
    'Current edition',
    'Credit value',
    'Guided learning hours',
    'CFACC25',
    'A sentence about the codes of standards that goes on and on as titles above tables do',
  ])('%j does not', (text) => {
    expect(rankHeading(text)).toBeNull();
  });
});

describe('Finding the column of codes', () => {
  test('a heading that names them wins over codes of somebody else, wherever it stands', () => {
    const rows = [
      ['Specification of the diploma', '', '', ''],
      [],
      ['Unit reference', 'Unit title', 'Lefel', 'NOS URN'],
      ['Y/503/1234', 'Sell things', '2', 'CFACC25'],
      ['Y/503/1235', 'Buy things', '2', 'N/A'],
      ['Y/503/1236', 'Lend things', '3', 'SAMCC01'],
    ];
    expect(columnIn(rows)).toEqual({ column: 3, heading: 'NOS URN', headingRow: 3, foundBy: 'HEADING' });
  });

  test('a title that mentions codes is no heading', () => {
    const rows = [
      ['NOS codes', '', ''],
      ['Unit', 'NOS code', 'x'],
      ['U1', 'SAMCC01', 'y'],
    ];
    expect(columnIn(rows)).toMatchObject({ column: 1, headingRow: 2 });
  });

  test('the URN is preferred to the original URN beside it', () => {
    const rows = [
      ['Original URN', 'URN'],
      ['CFACC22', 'INSCC006'],
    ];
    expect(columnIn(rows)).toMatchObject({ column: 1, heading: 'URN' });
  });

  test('a heading without codes below it is not believed', () => {
    const rows = [
      ['NOS (yes or no)', 'Code'],
      ['yes', 'SAMCC01'],
      ['no', 'SAMCC02'],
    ];
    expect(columnIn(rows)).toMatchObject({ column: 1, heading: 'Code' });
  });

  test('of columns with headings that others use too, the one with codes of standards is taken', () => {
    const rows = [
      ['Unit reference', 'Title', 'Reference'],
      ['Y/503/1234', 'Sell', 'CFA CC 26'],
      ['Y/503/1235', 'Buy', 'SAM CC 01'],
    ];
    expect(columnIn(rows)).toMatchObject({ column: 2, foundBy: 'WEAK_HEADING' });
  });

  test('without a heading that helps the content tells, and its row of headings is found below the titles', () => {
    const rows = [
      ['Our own list', '', ''],
      ['Unit', 'Words', 'Mapped against'],
      ['1', 'Sell things to CFACC25 people', 'CFACC25'],
      ['2', 'Buy', 'CFACC26'],
      ['3', 'Lend', ''],
    ];
    expect(columnIn(rows)).toEqual({
      column: 2,
      heading: 'Mapped against',
      headingRow: 2,
      foundBy: 'CONTENT',
    });
  });

  test('a mere list has no row of headings', () => {
    expect(columnIn([['SAMCC01'], ['SAMCC02']])).toEqual({
      column: 0,
      heading: null,
      headingRow: null,
      foundBy: 'CONTENT',
    });
  });

  test('headings in two rows end with the lower one, and the upper one tells which code is meant', () => {
    const rows = [
      ['', '', 'NOS mapping', '', ''],
      ['Unit code', 'Title', 'Code', 'Title as printed', 'Level'],
      ['U1', 'Sell', 'SAMCC01', 'Selling', '2'],
    ];
    const merges = [{ top: 1, bottom: 1, left: 2, right: 3 }];
    expect(columnIn(rows, merges)).toEqual({ column: 2, heading: 'Code', headingRow: 2, foundBy: 'HEADING' });
  });

  test('a heading merged over two rows ends with the second', () => {
    const rows = [
      ['Unit', 'NOS URN', 'Level'],
      ['', '', 'now'],
      ['U1', 'SAMCC01', '2'],
    ];
    expect(columnIn(rows, [{ top: 1, bottom: 2, left: 1, right: 1 }])).toMatchObject({
      column: 1,
      headingRow: 2,
    });
  });

  test('columns that an earlier run added are left aside', () => {
    const rows = [
      ['Mapped against', 'NOS code as read', 'Current URN', 'URN cyfredol', 'Current URN (2)'],
      ['CFACC25', 'CFACC25', 'INSCC007', 'INSCC007', 'INSCC007'],
    ];
    expect(columnIn(rows)).toMatchObject({ column: 0 });
  });

  test('a remark among the codes is no heading, whatever it mentions', () => {
    const rows = [
      ['Unit', 'Mapped'],
      ['1', 'SAMCC01'],
      ['2', 'see the NOS list'],
      ['3', 'SAMCC02'],
    ];
    expect(columnIn(rows)).toMatchObject({ column: 1, headingRow: 1 });
  });

  test('a heading for codes above none at all is taken when no other column holds any', () => {
    const rows = [
      ['Unit', 'NOS code'],
      ['one', 'N/A'],
    ];
    expect(columnIn(rows)).toMatchObject({ column: 1, headingRow: 1, foundBy: 'HEADING' });
  });

  test('other columns with such headings are known', () => {
    const rows = [
      ['Unit', 'NOS 1', 'NOS 2', 'Original URN', 'NOS title'],
      ['1', 'SAMCC01', 'SAMCC02', 'CFACC22', 'Sell'],
    ];
    const chosen = columnIn(rows);
    expect(chosen).toMatchObject({ column: 1 });
    expect(findOtherColumns(tableOf(rows), chosen).map(({ column }) => column)).toEqual([2, 3]);
  });

  test('bare numbers and prose are no codes', () => {
    const rows = [
      ['Number', 'Words'],
      ['1', 'one'],
      ['2', 'two'],
    ];
    expect(findCodeColumn(tableOf(rows))).toBeNull();
  });
});

describe('The column that a person names', () => {
  const table = tableOf([
    ['Title'],
    ['Unit', 'B', 'NOS code', 'NOS code'],
    ['U1', 'x', '', 'SAMCC01'],
    ['U2', 'y', '', 'SAMCC02'],
  ]);

  test.each([
    ['nos CODE', 3],
    ['b', 1],
    ['D', 3],
    ['4', 3],
    ['1', 0],
  ])('%j is column %i', (name, column) => {
    expect(findNamedColumn(table, name)).toMatchObject({ column, headingRow: 2, foundBy: 'NAME' });
  });

  test.each(['NOS', 'E', '5', '0', '', '?'])('%j is none', (name) => {
    expect(findNamedColumn(table, name)).toBeNull();
  });

  test('the columns there are can be told', () => {
    expect(describeColumns(table)).toBe('A "Unit", B "B", C "NOS code", D "NOS code"');
    expect(describeColumns(tableOf([['1', '2']]))).toBe('A "1", B "2"');
  });
});
