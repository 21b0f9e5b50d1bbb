import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCodeFor, explain } from '../../src/cli/exit';
import { prepareTable } from '../../src/cli/resolve-table';
import { type DatabaseUrl } from '../../src/database/database-url';
import { databaseSource } from '../support/databases';
import { createFilledDatabase } from '../support/filled-databases';
import { SAMPLES } from '../support/fillings';
import { suiteFolder } from '../support/postgres-server';
import { runNos } from '../support/run-nos';
import { buildWorkbook } from './support/build-workbook';

describe('nos resolve as a command', () => {
  databaseSource('sqlite');
  let database: DatabaseUrl;
  let folder: string;
  const inFolder = (name: string) => path.join(folder, name);
  const run = (...words: readonly string[]) => runNos(database, 'resolve', ...words);

  beforeAll(async () => {
    database = await createFilledDatabase('sqlite', SAMPLES);
    folder = mkdtempSync(path.join(suiteFolder(), 'resolve-'));
    writeFileSync(inFolder('map.csv'), 'Unit,NOS code\n1,CfA CC22\n');
    writeFileSync(
      inFolder('map.xlsx'),
      buildWorkbook([
        {
          name: 'Map',
          rows: [
            ['Unit', 'NOS code'],
            ['1', 'SAMCC01'],
          ],
        },
        { name: 'More', rows: [] },
      ]),
    );
    writeFileSync(inFolder('broken.csv'), 'Unit,URN\n1,"SAMCC01\n2,SAMCC02\n');
    writeFileSync(inFolder('wordy.csv'), 'Unit,Words\nx,y\n');
    writeFileSync(inFolder('old.xls'), 'x');
    mkdirSync(inFolder('folder.csv'));
  });

  test('writes the file once, and again only when it is forced', async () => {
    const first = await run(inFolder('map.csv'));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('1 row: 1 SUPERSEDED');
    const written = readFileSync(inFolder('map.resolved.csv'), 'utf8');
    expect(written).toContain('CFACC22 was renumbered INSCC006 (2021-02-05)');
    const second = await run(inFolder('map.csv'));
    expect(second).toMatchObject({ code: 2, stdout: '' });
    expect(second.stderr).toContain('map.resolved.csv is there already; --force replaces it');
    expect(await run(inFolder('map.csv'), '--force', '--language', 'cy')).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(readFileSync(inFolder('map.resolved.csv'), 'utf8')).toContain('Ailrifwyd CFACC22 yn INSCC006');
  });

  test.each([
    ['map.csv', { column: 'Original' }, 2, 'map.csv, which has columns A "Unit", B "NOS code"'],
    ['map.xlsx', { column: 'Q' }, 2, 'map.xlsx, which has sheet "Map": A "Unit", B "NOS code"'],
    ['map.xlsx', { sheet: 'Mapp' }, 2, 'map.xlsx has the sheets "Map", "More"'],
    ['map.csv', { sheet: 'Map' }, 2, 'map.csv is text and has no sheets'],
    ['map.csv', { out: 'map.xlsx' }, 2, 'must end in .csv'],
    ['map.csv', { out: 'map.csv', force: true }, 2, 'is the file that is read'],
    ['broken.csv', {}, 1, 'broken.csv, row 2: a quotation mark is opened here and never closed'],
    [
      'wordy.csv',
      {},
      1,
      'wordy.csv: no column holds codes of standards; --column names one of: columns A "Unit"',
    ],
    ['old.xls', {}, 1, 'old.xls: .xls files are not read; save it as .xlsx or .csv'],
    ['missing.xlsx', {}, 1, 'missing.xlsx: there is no such file or folder'],
    ['folder.csv', {}, 1, 'folder.csv: is a folder'],
  ] as const)(
    '%s with %j ends with %i and a sentence, before anything is looked up',
    async (name, more, code, sentence) => {
      const out =
        'out' in more ? { out: inFolder(more.out) } : { out: inFolder(`fresh${path.extname(name)}`) };
      const fault: unknown = await prepareTable(inFolder(name), { language: 'EN', ...more, ...out }).catch(
        (error: unknown) => error,
      );
      expect(exitCodeFor(fault)).toBe(code);
      expect(explain(fault)).toContain(sentence);
      expect(explain(fault)).not.toContain('\n');
    },
  );

  test('is told of wrong usage and of a file that cannot be read by the exit code', async () => {
    const [wrong, several, unreadable, unwritable] = await Promise.all([
      run(inFolder('map.csv'), '--language', 'fr'),
      run(inFolder('map.csv'), inFolder('map.xlsx')),
      run(inFolder('broken.csv')),
      run(inFolder('map.xlsx'), '--out', inFolder('nowhere/map.xlsx')),
    ]);
    expect([wrong.code, several.code, unreadable.code, unwritable.code]).toEqual([2, 2, 1, 1]);
    expect(several.stderr).toBe('nos: give one file, or codes, not both\n');
    expect(unwritable.stderr).toMatch(/^nos: .*nowhere\/map\.xlsx: there is no such file or folder\n$/);
    expect([wrong, several, unreadable, unwritable].map(({ stdout }) => stdout)).toEqual(['', '', '', '']);
    expect(existsSync(inFolder('broken.resolved.csv'))).toBe(false);
  });

  test('still takes codes, and says what goes with files alone', async () => {
    expect((await run('CfA CC22', 'map.txt')).stdout).toMatch(/^CfA CC22: .*INSCC006.*\nmap\.txt: /);
    expect(await run('CfA CC22', '--column', 'B')).toMatchObject({ code: 2, stdout: '' });
    expect((await run('--help')).stdout).toContain('nos resolve mapping.xlsx');
  });
});
