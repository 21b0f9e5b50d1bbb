import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readTextTable } from '../../../src/cli/tables/csv/read-text-table';
import { writeTextTable } from '../../../src/cli/tables/csv/write-text-table';
import { UnreadableTable } from '../../../src/cli/tables/errors';

const read = (text: string, file = 'map.csv') => readTextTable(file, Buffer.from(text, 'utf8'));
const cellsOf = (text: string, file?: string) => read(text, file).table.rows.map(({ cells }) => cells);
const write = (text: string, additions: [number, string[]][], file?: string) =>
  Buffer.from(writeTextTable(read(text, file), new Map(additions))).toString('utf8');

describe('Reading text tables', () => {
  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('finds the %s between cells, also when others stand inside them', (_name, delimiter) => {
    const other = delimiter === ',' ? ';' : ',';
    const rows = [
      ['Unit', 'Title', 'NOS code'],
      ['1', `Sell${other} things${other} well`, `CFACC25${other} CFACC26`],
      ['2', 'Buy', 'SAMCC01'],
    ];
    expect(cellsOf(rows.map((row) => row.join(delimiter)).join('\n'))).toEqual(rows);
  });

  test('reads quoted cells with line ends, delimiters and quotation marks in them', () => {
    expect(cellsOf('a,b\r\n"one\r\ntwo","say ""yes"", so"\r\n')).toEqual([
      ['a', 'b'],
      ['one\r\ntwo', 'say "yes", so'],
    ]);
  });

  test('keeps quotation marks that quote nothing', () => {
    expect(cellsOf('a,b\n12" pipe,x\n"say" so,y\n')).toEqual([
      ['a', 'b'],
      ['12" pipe', 'x'],
      ['"say" so', 'y'],
    ]);
  });

  test('keeps ragged rows, empty rows and trailing columns in their places, whatever ends a line', () => {
    expect(cellsOf('a,b,,\r\n\r\n1\r2,3,4,5,6\n,,,\n')).toEqual([
      ['a', 'b', '', ''],
      [''],
      ['1'],
      ['2', '3', '4', '5', '6'],
      ['', '', '', ''],
    ]);
  });

  test('takes a list with several codes in some lines for one column, not for a table', () => {
    expect(cellsOf('CfA CC25, CfA CC26\nSAMCC01\nSAMCC03\n', 'list.txt')).toEqual([
      ['CfA CC25, CfA CC26'],
      ['SAMCC01'],
      ['SAMCC03'],
    ]);
  });

  test('takes titles above a table for what they are', () => {
    const text = 'Our mapping\nSkills diploma\n2012\nUnit;Code;Level\n1;SAMCC01;2\n2;SAMCC03;3\n';
    expect(cellsOf(text).at(-1)).toEqual(['2', 'SAMCC03', '3']);
  });

  test("heeds Excel's line on the separator, which is no row", () => {
    const text = 'sep=;\r\nURN;Note\r\nSAMCC01;a,b\r\n';
    expect(cellsOf(text)).toEqual([
      ['URN', 'Note'],
      ['SAMCC01', 'a,b'],
    ]);
    expect(write(text, [[2, ['x']]])).toBe('sep=;\r\nURN;Note\r\nSAMCC01;a,b;x\r\n');
  });

  test.each([
    ['', 'map.csv: holds nothing'],
    [' \r\n\n', 'map.csv: holds nothing'],
    ['a,b\nc,"d\ne,f\n', 'map.csv, row 2: a quotation mark is opened here and never closed'],
    ['PK\u0003\u0004rest', 'map.csv: is a workbook or an archive, not text; give it the ending .xlsx'],
    ['<html><table>', 'map.csv: is a web page or XML; save it as .xlsx or .csv'],
    ['a\u0000,b', 'map.csv: holds zero bytes, so it is not text'],
  ])('refuses %j and says why', (text, message) => {
    expect(() => read(text)).toThrow(UnreadableTable);
    expect(() => read(text)).toThrow(message);
  });
});

describe('Writing text tables', () => {
  test('adds cells behind the widest row and leaves everything else to the letter', () => {
    const text = 'Title\n\n"Unit", Code ,\n1,"SAM ""CC"" 01"\n2,x,y,z';
    const additions: [number, string[]][] = [
      [3, ['Outcome', 'Why']],
      [4, ['CURRENT', 'so; and, so']],
      [5, ['', 'line\nend']],
    ];
    expect(write(text, additions)).toBe(
      'Title\n\n"Unit", Code ,,,Outcome,Why\n1,"SAM ""CC"" 01",,,CURRENT,"so; and, so"\n2,x,y,z,,"line\nend"',
    );
  });

  test('keeps cells of a list whole when columns are added beside them', () => {
    const text = 'CfA CC25, CfA CC26\nSAMCC01\nSAMCC03\n';
    expect(write(text, [[1, ['a']]], 'list.csv')).toBe('"CfA CC25, CfA CC26",a\nSAMCC01\nSAMCC03\n');
    expect(write(text, [[1, ['a']]], 'list.txt')).toBe('CfA CC25, CfA CC26\ta\nSAMCC01\nSAMCC03\n');
  });

  test('gives an ASCII file a mark only when it gets other letters', () => {
    const text = 'URN,x\nSAMCC01,y\n';
    expect(write(text, [[2, ['Ty']]]).startsWith('URN')).toBe(true);
    expect(write(text, [[2, ['Tŷ']]]).startsWith('\ufeffURN')).toBe(true);
    expect(write('URN,é\nSAMCC01,y\n', [[2, ['Tŷ']]]).startsWith('URN')).toBe(true);
  });

  test('any table of any delimiter and line end reads the same afterwards, with the cells added', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Ŵ', '😀', ' ', ',', ';', '\t', '"', '\n', '\r\n', '=', '0'),
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 3, maxLength: 12 });
    const shape = fc.record({
      rows,
      delimiter: fc.constantFrom(',', ';', '\t'),
      end: fc.constantFrom('\n', '\r\n'),
    });
    fc.assert(
      fc.property(shape, ({ rows: cells, delimiter, end }) => {
        const text = `sep=${delimiter}${end}${stringify(cells, { delimiter, record_delimiter: end, quoted: true })}`;
        const added: [number, string[]][] = cells.map((_row, index) => [
          index + 1,
          [`n${index}`, 'a, "b"; c\td'],
        ]);
        const written = write(text, added, 'any.csv');
        const width = Math.max(...cells.map((row) => row.length));
        const again = parse(written.slice(written.indexOf(end) + end.length), {
          delimiter,
          record_delimiter: end,
          relax_column_count: true,
        }) as string[][];
        expect(again).toEqual(
          cells.map((row, index) => [
            ...row,
            ...Array.from({ length: width - row.length }, () => ''),
            ...(added[index]?.[1] ?? []),
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
