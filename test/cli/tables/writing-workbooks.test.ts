import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { type TableRow, widthOf } from '../../../src/cli/tables/table';
import { readSheet } from '../../../src/cli/tables/workbook/read-sheet';
import { openWorkbook } from '../../../src/cli/tables/workbook/workbook';
import { writeWorkbook } from '../../../src/cli/tables/workbook/write-workbook';
import { type BuiltCell, type BuiltSheet, buildWorkbook, type Dialect } from '../support/build-workbook';

const HEADINGS = ['Outcome', 'Why'];

const textsOf = ({ cells }: TableRow) => [...cells].map((text) => text ?? '');

/** Adds headings to row 2 and two cells to each row named, in the first sheet. */
function addTo(sheet: BuiltSheet, rows: readonly number[], dialect: Dialect = {}) {
  const before = buildWorkbook([sheet, { name: 'Other', rows: [['kept']] }], dialect);
  const workbook = openWorkbook('map.xlsx', before);
  const [first] = workbook.sheets;
  if (!first) throw new Error('the workbook has no sheet');
  const table = readSheet(workbook, first);
  const additions = new Map<number, string[]>([
    [2, HEADINGS],
    ...rows.map((row): [number, string[]] => [row, [`=${row}`, 'so & "so" <_x0041_>']]),
  ]);
  const look = { headingRow: 2, likeColumn: 1, widths: [10, 40] };
  const after = writeWorkbook(workbook, first, table, additions, look);
  const parts = unzipSync(after);
  const again = openWorkbook('map.resolved.xlsx', after);
  const [written] = again.sheets.map((part) => readSheet(again, part));
  return {
    before: unzipSync(before),
    after: parts,
    xml: strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    cells: written?.rows.map(textsOf),
    original: table.rows.map(textsOf),
    width: widthOf(table),
  };
}

const SHEET: BuiltSheet = {
  name: 'Map',
  rows: [['Title'], ['Unit', { text: 'URN', style: 1 }], ['1', 'SAMCC01'], ['2', null], ['3', 'x', 'y']],
};

describe('Writing workbooks', () => {
  test('cells are added behind the widest row, and every cell that was there is there still', () => {
    const { cells } = addTo(SHEET, [3, 4]);
    expect(cells).toEqual([
      ['Title'],
      ['Unit', 'URN', '', 'Outcome', 'Why'],
      ['1', 'SAMCC01', '', '=3', 'so & "so" <_x0041_>'],
      ['2', '', '', '=4', 'so & "so" <_x0041_>'],
      ['3', 'x', 'y'],
    ]);
  });

  test('added cells are text, never formulas, and headings look like the one of the codes', () => {
    const { xml } = addTo(SHEET, [3]);
    expect(xml).toContain('<c r="D2" s="1" t="inlineStr">');
    expect(xml).toContain('<c r="D3" t="inlineStr"><is><t xml:space="preserve">=3</t></is></c>');
    expect(xml).not.toContain('<f>');
  });

  test('every other part is the same to the byte, and so is what stood in the sheet', () => {
    const parts = {
      'xl/charts/chart1.xml': '<c:chart/>',
      'xl/vbaProject.bin': 'macros',
      'docProps/app.xml': '<a/>',
    };
    const { before, after, xml } = addTo({ ...SHEET, behind: '<sheetProtection sheet="1"/>' }, [3, 4, 5], {
      parts,
    });
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    const without = xml
      .replace(/<c r="[DE]\d"[^>]*>.*?<\/c>/g, '')
      .replace(/<cols>.*<\/cols>/, '')
      .replace('A1:E5', 'A1:C5')
      .replace(/spans="1:5"/g, 'spans="1:3"');
    expect(without).toBe(strFromU8(before['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
  });

  test('empty cells that stand in the way give their look and their place', () => {
    const styled = (style: number) => ({ raw: (at: string) => `<c${at} s="${style}"/>` });
    const rows = [['T'], ['Unit', 'URN'], ['1', 'SAMCC01', styled(3), styled(1), styled(4)]];
    const { xml, cells } = addTo({ name: 'Map', rows }, [3]);
    expect(cells?.[2]).toEqual(['1', 'SAMCC01', '=3', 'so & "so" <_x0041_>']);
    expect(xml).toMatch(
      /<c r="C3" s="3" t="inlineStr">.*<c r="D3" s="1" t="inlineStr">.*<c r="E3" s="4"\/><\/row>/,
    );
  });

  test('formulas that show nothing are not written over, nor merged cells', () => {
    const formula = { raw: (at: string) => `<c${at} t="str"><f>IF(1,"","")</f><v></v></c>` };
    const rows = [['T'], ['Unit', 'URN'], ['1', 'SAMCC01', formula], ['2', 'x']];
    const { cells, xml } = addTo({ name: 'Map', rows, merges: ['B4:E4', 'A1:Z1'] }, [3, 4]);
    expect(cells?.[2]?.slice(0, 6)).toEqual(['1', 'SAMCC01', '', '', '', '=3']);
    expect(xml).toContain('<f>IF(1,"","")</f>');
  });

  test('a row without cells gets some', () => {
    const { cells, xml } = addTo({ ...SHEET, rows: [['T'], ['Unit', 'URN'], []] }, [3]);
    expect(xml).toContain('<row r="3" spans="1:4"><c r="C3"');
    expect(cells?.[2]).toEqual(['', '', '=3', 'so & "so" <_x0041_>']);
  });

  test.each([
    ['none', undefined, '<cols><col min="4" max="4" width="10" customWidth="1"/>'],
    [
      'narrower ones',
      '<cols><col min="1" max="2" width="9"/></cols>',
      'width="9"/><col min="4" max="4" width="10"',
    ],
    [
      'some for all columns',
      '<cols><col min="1" max="16384" width="9"/></cols>',
      'max="16384" width="9"/></cols>',
    ],
  ])('widths are set beside %s', (_name, before, expected) => {
    const { xml } = addTo({ ...SHEET, ...(before === undefined ? {} : { before }) }, [3]);
    expect(xml).toContain(expected);
  });

  test('a workbook written with prefixes or without references gets its cells too', () => {
    for (const dialect of [{ prefix: 'x:' }, { isPositional: true }]) {
      const { cells } = addTo(SHEET, [3], dialect);
      expect(cells?.[1]).toEqual(['Unit', 'URN', '', 'Outcome', 'Why']);
      expect(cells?.[2]).toEqual(['1', 'SAMCC01', '', '=3', 'so & "so" <_x0041_>']);
    }
  });

  test('a filter over the headings goes on over the added columns, with its hidden name', () => {
    const name = (range: string) =>
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Map'!${range}</definedName>` +
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Other!$A$2:$C$5</definedName></definedNames>`;
    const filtered = { ...SHEET, behind: '<autoFilter ref="A2:C5"/>' };
    const { xml, after } = addTo(filtered, [3], { definedNames: name('$A$2:$C$5') });
    expect(xml).toContain('<autoFilter ref="A2:E5"/>');
    expect(strFromU8(after['xl/workbook.xml'] ?? new Uint8Array())).toContain(name('$A$2:$E$5'));
  });

  test('an Excel table over the headings takes the added columns in; one elsewhere stays', () => {
    const table = (ref: string, count: number, more = '') =>
      `<table id="1" name="T" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${count}">` +
      `<tableColumn id="1" name="Unit"/><tableColumn id="7" name="URN"/>${more}</tableColumns></table>`;
    const rows = [['T'], ['Unit', 'URN'], ['1', 'SAMCC01']];
    const part = ({ after }: ReturnType<typeof addTo>) =>
      strFromU8(after['xl/tables/table1.xml'] ?? new Uint8Array());
    const added = '<tableColumn id="8" name="Outcome"/><tableColumn id="9" name="Why"/>';
    expect(part(addTo({ name: 'Map', rows, table: table('A2:B3', 2) }, [3]))).toContain(
      table('A2:D3', 4, added),
    );
    expect(part(addTo({ name: 'Map', rows, table: table('A5:B9', 2) }, [3]))).toContain(table('A5:B9', 2));
  });

  test('the row of totals of an Excel table gets no cells', () => {
    const table =
      '<table id="1" name="T" ref="A2:B4" totalsRowCount="1"><autoFilter ref="A2:B3"/><tableColumns count="2">' +
      '<tableColumn id="1" name="Unit"/><tableColumn id="2" name="URN"/></tableColumns></table>';
    const rows = [['T'], ['Unit', 'URN'], ['1', 'SAMCC01'], ['Total', 2]];
    const { cells, after } = addTo({ name: 'Map', rows, table }, [3, 4]);
    expect(cells?.slice(2)).toEqual([
      ['1', 'SAMCC01', '=3', 'so & "so" <_x0041_>'],
      ['Total', '2'],
    ]);
    const widened = strFromU8(after['xl/tables/table1.xml'] ?? new Uint8Array());
    expect(widened).toContain('ref="A2:D4" totalsRowCount="1"><autoFilter ref="A2:D3"/>');
  });

  test('any sheet keeps every cell it had, in any way of writing it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Ŵ', '😀', ' ', '&', '<', '"', "'", '\n', '=', '_x000A_', ']]>'),
    });
    const styled = fc.constant<BuiltCell>({ raw: (at) => `<c${at} s="3"/>` });
    const inline = text.map((each): BuiltCell => ({ text: each, style: 1, inline: true }));
    const cell: fc.Arbitrary<BuiltCell> = fc.oneof(text, fc.integer(), fc.constant(null), styled, inline);
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 2, maxLength: 8 });
    const dialect = fc.record({ isPositional: fc.boolean(), isStrict: fc.boolean() });
    fc.assert(
      fc.property(rows, dialect, fc.boolean(), (given, way, hasPrefix) => {
        const sheet = { name: 'Map', rows: given };
        const all = { ...way, ...(hasPrefix ? { prefix: 'x:' } : {}) };
        const numbers = given.map((_row, index) => index + 1);
        const { cells: answered = [], width, original } = addTo(sheet, numbers, all);
        expect(answered.map((each) => each.slice(0, width))).toEqual(
          original.map((each) => [...each, ...Array.from({ length: width - each.length }, () => '')]),
        );
        expect(answered[0]?.slice(width)).toEqual(['=1', 'so & "so" <_x0041_>']);
      }),
      { numRuns: 300 },
    );
  });

  test('refuses a sheet that is full to its last column', () => {
    const last = { raw: () => '<c r="XFD3"><v>1</v></c>' };
    expect(() => addTo({ name: 'Map', rows: [['T'], ['Unit', 'URN'], ['1', last]] }, [3])).toThrow(
      'map.xlsx, sheet "Map": has no room for more columns at its right',
    );
  });
});
