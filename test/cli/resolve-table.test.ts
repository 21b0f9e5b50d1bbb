import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { prepareTable, resolveTable, type TableWishes } from '../../src/cli/resolve-table';
import { type Table } from '../../src/cli/tables/table';
import { readSheet } from '../../src/cli/tables/workbook/read-sheet';
import { openWorkbook } from '../../src/cli/tables/workbook/workbook';
import { type RowReader } from '../../src/common/rows';
import { describeOnBothDatabases } from '../support/databases';
import { createFilledDatabase, type Filling } from '../support/filled-databases';
import { SAMPLES } from '../support/fillings';
import { suiteFolder } from '../support/postgres-server';
import { mappingWorkbook } from './support/mapping-workbook';

const HEADINGS = [
  'NOS outcome',
  'NOS code as read',
  'Current URN',
  'Current edition',
  'Current title',
  'NOS reason',
];

/** The samples, and a standard whose title a spreadsheet would take for a formula. */
const FILLING: Filling = {
  name: 'tables',
  fill: async (register) => {
    await SAMPLES.fill(register);
    await register.add({ urn: 'SAMFX01', title: '=1+1 and more', approvedOn: '2020-03-01' });
  },
};

function newFile(name: string, content: string | Uint8Array): string {
  const folder = path.join(suiteFolder(), randomUUID());
  mkdirSync(folder);
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const cellsOf = (table: Table | undefined) =>
  table?.rows.map(({ cells }) => [...cells].map((text) => text ?? ''));

function sheetsOf(file: string): (string[][] | undefined)[] {
  const workbook = openWorkbook(file, readFileSync(file));
  return workbook.sheets.map((sheet) => cellsOf(readSheet(workbook, sheet)));
}

describeOnBothDatabases('nos resolve FILE', (open) => {
  let rows: RowReader;
  beforeAll(async () => {
    rows = (await open({ at: await createFilledDatabase(open.dialect, FILLING) })).rows;
  });
  const resolve = async (file: string, wishes: Partial<TableWishes> = {}) => {
    const all = { language: 'EN', ...wishes } as const;
    return resolveTable(rows, await prepareTable(file, all), all);
  };

  test('a mapping workbook comes back with every cell in its place and the answers beside', async () => {
    const file = newFile('map.xlsx', mappingWorkbook());
    const summary = await resolve(file);
    const [before, after] = [sheetsOf(file), sheetsOf(file.replace('map', 'map.resolved'))];
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    const [mapping = [], answered = []] = [before[1], after[1]];
    expect(answered.map((cells, index) => cells.slice(0, mapping[index]?.length))).toEqual(mapping);
    const added = answered.map((cells) => cells.slice(6));
    const withAnswers = added.flatMap((cells, index) => (cells.length > 0 ? [index + 1] : []));
    expect(withAnswers).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 24]);
    expect(added[4]).toEqual(HEADINGS);
    const complex = ['INSCC007', '2021-02-05', 'Manage communications with customers about complex matters'];
    const merger = 'INSCC007 (2021-02-05)';
    expect(added[6]).toEqual([
      'SUPERSEDED',
      'CFACC25',
      ...complex,
      `CFACC25 was merged with CFACC26 into ${merger}`,
    ]);
    expect(added[7]).toEqual([
      'SUPERSEDED',
      'CFACC26',
      ...complex,
      `CFACC26 was merged with CFACC25 into ${merger}`,
    ]);
    expect(added[12]).toEqual([
      'MULTIPLE',
      'CFACC25; CFACC26',
      ...complex,
      `CFACC25 and CFACC26 were merged into ${merger}`,
    ]);
    expect(added[5]?.at(-1)).toBe('CFACSB7 was renumbered INSCS023 (2021-02-22)');
    expect(added[9]?.slice(0, 2)).toEqual(['MULTIPLE', 'STE6; STE7; STE8; EVTS10; EVTS11; EVTS12']);
    expect(added[10]).toEqual(['BLANK', '', '', '', '', 'The cell is blank']);
    expect(added[11]).toEqual(['INVALID', '', '', '', '', '"N/A" is not a code']);
    expect(added[14]?.slice(2, 4)).toEqual(['SAMCC04; SAMCC05', '2023-03-20; 2023-03-20']);
    expect(added[16]).toEqual(added[15]);
    expect(added[15]?.at(-1)).toBe('SAMSL02 was renumbered SAMSA02 (2021-09-15)');
    expect(added[17]?.at(-1)).toBe('CFACC2 is unknown; did you mean CFACC22, CFACC25 or CFACC26?');
    expect(added[18]?.at(-1)).toContain('the date 2021-02-05');
    expect(added[19]?.at(-1)).toBe('SAMCC01 (2022-06-14) is current');
    expect(added[20]?.at(-1)).toBe('The cell holds the error #REF!');
    expect(added[23]?.[4]).toBe("'=1+1 and more");
    expect(summary).toContain(
      'sheet "NOS mapping": column D "Code", found by its heading; headings in row 5',
    );
    expect(summary).toContain('(--sheet NAME): "Units"');
    expect(summary).toContain('17 rows: 7 SUPERSEDED, 3 INVALID, 2 UNKNOWN, 2 MULTIPLE, 2 CURRENT, 1 BLANK');
    expect(summary).toContain('  N/A (row 12): INVALID. "N/A" is not a code');
    expect(summary).not.toContain('CFACSB7');
  });

  test('another sheet is read when it is named', async () => {
    const file = newFile('map.xlsx', mappingWorkbook());
    await resolve(file, { sheet: ' units ' });
    const after = sheetsOf(file.replace('map', 'map.resolved'));
    expect(after[1]).toEqual(sheetsOf(file)[1]);
    expect(after[2]?.[1]?.slice(0, 5)).toEqual(['U1', 'SAMCC01', 'CURRENT', 'SAMCC01', 'SAMCC01']);
  });

  test('a CSV in Windows-1252 with semicolons comes back as UTF-8, every row in its place', async () => {
    const text = 'Caf\u00e9;Cyfeirnod\r\n\r\n"a;b";CFASAL023;x\r\nTotal;\r\n';
    const file = newFile('map.csv', Buffer.from(text, 'latin1'));
    await resolve(file, { language: 'CY' });
    const written = readFileSync(file.replace('map', 'map.resolved'), 'utf8');
    const options = { delimiter: ';', bom: true, relax_column_count: true };
    expect(parse(written, options)).toEqual([
      [
        'Café',
        'Cyfeirnod',
        '',
        'Canlyniad SGC',
        'Cod SGC a ddarllenwyd',
        'URN cyfredol',
        'Argraffiad cyfredol',
        'Teitl cyfredol',
        'Rheswm SGC',
      ],
      [''],
      [
        'a;b',
        'CFASAL023',
        'x',
        'SUPERSEDED',
        'CFASAL023',
        'INSSAL0013',
        '2024',
        'Paratoi ac anfon cynhyrchion a gwasanaethau at gwsmeriaid',
        'Ailrifwyd CFASAL023 yn INSSAL0013 (2024)',
      ],
      ['Total', '', '', 'BLANK', '', '', '', '', "Mae'r gell yn wag"],
    ]);
  });

  test('a file that was resolved before gets its columns beside the first ones', async () => {
    const file = newFile('map.csv', 'URN,Title\nSAMCC01,x\n');
    await resolve(file);
    const first = file.replace('map', 'map.resolved');
    await resolve(first);
    const [headings, row] = parse(
      readFileSync(file.replace('map', 'map.resolved.resolved'), 'utf8'),
    ) as string[][];
    expect(headings?.slice(8)).toEqual(HEADINGS.map((heading) => `${heading} (2)`));
    expect(row?.slice(8)).toEqual(row?.slice(2, 8));
  });

  test('a program gets an object a row', async () => {
    const file = newFile('map.tsv', 'Unit\tNOS code\n1\tCfA CC22\n2\t\n');
    const lines = (await resolve(file, { json: true })).trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(objects).toHaveLength(2);
    expect(objects[0]).toMatchObject({
      row: 2,
      column: 'B',
      sheet: null,
      input: 'CfA CC22',
      outcome: 'SUPERSEDED',
      codes: ['CFACC22'],
      current: [
        {
          urn: 'INSCC006',
          edition: '2021-02-05',
          title: 'Manage direct sales operations in a contact centre',
        },
      ],
      reason: 'CFACC22 was renumbered INSCC006 (2021-02-05)',
      needsPerson: false,
      resolution: { outcome: 'SUPERSEDED', path: [{ from: 'CFACC22', to: 'INSCC006', kind: 'RENUMBERED' }] },
    });
    expect(objects[1]).toMatchObject({ row: 3, outcome: 'BLANK', resolution: null });
    expect(existsSync(file.replace('map', 'map.resolved'))).toBe(true);
  });

  test('many rows are looked up in batches, each different cell once', async () => {
    const codes = Array.from({ length: 3_000 }, (_, index) =>
      index % 3 === 0 ? 'CfA CC22' : `SAMQQ${index % 1_200}`,
    );
    const file = newFile('many.csv', `URN\n${codes.join('\n')}\n`);
    const all = { language: 'EN' } as const;
    const prepared = await prepareTable(file, all);
    let statements = 0;
    const counting: RowReader = {
      dialect: rows.dialect,
      all: (sql, parameters) => {
        statements += 1;
        return rows.all(sql, parameters);
      },
    };
    const summary = await resolveTable(counting, prepared, all);
    expect(summary).toContain('3000 rows: 2000 UNKNOWN, 1000 SUPERSEDED');
    expect(statements).toBeLessThan(40);
    const written = parse(readFileSync(file.replace('many', 'many.resolved'), 'utf8')) as string[][];
    expect(written.map(([code]) => code)).toEqual(['URN', ...codes]);
  });
});
