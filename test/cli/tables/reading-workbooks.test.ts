import { strToU8, zipSync } from 'fflate';
import { type Table } from '../../../src/cli/tables/table';
import { readSheet } from '../../../src/cli/tables/workbook/read-sheet';
import { openWorkbook } from '../../../src/cli/tables/workbook/workbook';
import { type BuiltSheet, buildWorkbook, type Dialect, richText } from '../support/build-workbook';

function read(sheets: readonly BuiltSheet[], dialect?: Dialect): Table[] {
  const workbook = openWorkbook('map.xlsx', buildWorkbook(sheets, dialect));
  return workbook.sheets.map((sheet) => readSheet(workbook, sheet));
}

function readRows(rows: BuiltSheet['rows'], dialect?: Dialect): Table {
  const [table] = read([{ name: 'Map', rows }], dialect);
  if (!table) throw new Error('the workbook has no sheet');
  return table;
}

const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => [...cells].map((text) => text ?? ''));

describe('Reading workbooks', () => {
  test('cells show their shared, rich and inline texts, numbers as formatted, truth values and errors', () => {
    const table = readRows([
      ['Code', richText('CFA', 'CC', '25'), { text: 'in & out', inline: true }],
      [null, { raw: (at) => `<c${at} s="3"><v>5.1</v></c>` }, { raw: (at) => `<c${at} s="4"><v>25</v></c>` }],
      [{ raw: (at) => `<c${at} t="b"><v>1</v></c>` }, { raw: (at) => `<c${at} t="e"><v>#REF!</v></c>` }],
      [{ raw: (at) => `<c${at} t="inlineStr"><is><t>one_x000D_two</t></is></c>` }],
    ]);
    expect(cellsOf(table)).toEqual([
      ['Code', 'CFACC25', 'in & out'],
      ['', '5.10', 'CFA025'],
      ['TRUE', '#REF!'],
      ['one\rtwo'],
    ]);
    expect([...table.oddities]).toEqual([['3:1', 'ERROR']]);
  });

  test('formulas show their values; one without a value, and dates, are told', () => {
    const table = readRows([
      [
        { raw: (at) => `<c${at} t="str"><f>A2&amp;"x"</f><v>SAMCC01</v></c>` },
        { raw: (at) => `<c${at}><f>A1</f></c>` },
        { raw: (at) => `<c${at}><f>A1</f><v/></c>` },
        { raw: (at) => `<c${at} t="str"><f>""</f><v></v></c>` },
        { raw: (at) => `<c${at} s="2"><v>44232</v></c>` },
        { raw: (at) => `<c${at} t="d"><v>2021-02-05T00:00:00</v></c>` },
      ],
    ]);
    expect(cellsOf(table)).toEqual([['SAMCC01', '', '', '', '2021-02-05', '2021-02-05']]);
    expect([...table.oddities]).toEqual([
      ['1:1', 'NOT_CALCULATED'],
      ['1:2', 'NOT_CALCULATED'],
      ['1:4', 'DATE'],
      ['1:5', 'DATE'],
    ]);
  });

  test.each([
    ['with prefixes', { prefix: 'x:' }],
    ['without references', { isPositional: true }],
    ['in the strict form', { isStrict: true }],
    ['with days from 1904', { startsIn1904: true }],
  ] as const)('a workbook written %s reads the same', (_name, dialect) => {
    const rows = [
      ['URN', null, 'Title'],
      [null, 'SAMCC01', { text: 'Tŷ', inline: true }],
      [3, 'x'],
    ];
    expect(cellsOf(readRows(rows, dialect))).toEqual([
      ['URN', '', 'Title'],
      ['', 'SAMCC01', 'Tŷ'],
      ['3', 'x'],
    ]);
  });

  test('hidden rows and sheets are there, merges are known, rows keep their numbers', () => {
    const tables = read([
      { name: 'Notes', rows: [['Hello']], state: 'hidden' },
      {
        name: 'A & B',
        rows: [['Title', null], [], ['x', 'y']],
        merges: ['A1:B1'],
        rowAttributes: { 3: ' hidden="1"' },
      },
    ]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Notes', 'A & B']);
    expect(tables[1]?.rows.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(tables[1]?.merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 1 }]);
  });

  test.each([
    ['nothing', new Uint8Array(), 'old.xlsx: holds nothing'],
    [
      'an old or locked workbook',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'is an old workbook (.xls) or one locked',
    ],
    ['text', strToU8('URN,x'), 'is no workbook, whatever its name says'],
    [
      'a cut archive',
      buildWorkbook([{ name: 'a', rows: [['x']] }]).subarray(0, 400),
      'is a damaged workbook',
    ],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'is no workbook: it has no main part'],
  ])('refuses %s', (_name, bytes, message) => {
    expect(() => openWorkbook('old.xlsx', bytes)).toThrow(message);
  });

  test('refuses a damaged sheet with its name and the row', () => {
    const broken = { name: 'Map', rows: [['a'], [{ raw: (at: string) => `<c${at} t="s"><v>99</v></c>` }]] };
    expect(() => read([broken])).toThrow(
      'map.xlsx, sheet "Map", row 2: damaged: the shared text 99 is missing',
    );
    const unclosed = { name: 'Map', rows: [['a'], [{ raw: () => '<c><v>1</c>' }]] };
    expect(() => read([unclosed])).toThrow(/^map\.xlsx, sheet "Map", row 2: damaged: Unexpected close tag/);
  });

  test('does not expand entities of a document type', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "boom">]><c><v>&x;</v></c>';
    expect(() => readRows([[{ raw: () => bomb }]])).toThrow(/damaged/);
  });
});
