import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/cli/tables/workbook/workbook';
import { readSheet } from '../../src/cli/tables/workbook/read-sheet';
import { type DatabaseUrl } from '../../src/database/database-url';
import { jsonLines } from '../support/cli';
import { databaseSource } from '../support/databases';
import { SAMPLES } from '../support/fillings';
import { runNos } from '../support/run-nos';

const EXAMPLE = path.resolve(__dirname, '../../data/qualifications/contact-centre-service.json');
const NUMBER = '000/0001/2';

interface Told {
  readonly type: string;
  readonly outcome?: string;
  readonly version?: number;
  readonly state?: string;
}

describe('nos qualification import, export, template and coverage', () => {
  const open = databaseSource('sqlite');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nos-qualification-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let database: DatabaseUrl;
  beforeAll(async () => {
    database = await open.url({ filled: SAMPLES });
  });
  const nos = (...words: readonly string[]) => runNos(database, 'qualification', ...words);
  const inFolder = (name: string) => path.join(folder, name);
  const write = (name: string, json: unknown) => {
    writeFileSync(inFolder(name), JSON.stringify(json));
    return inFolder(name);
  };
  const outcomeOf = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await nos('import', ...words, '--json');
    return { code, stderr, ...jsonLines<Told>(stdout).at(-1) };
  };

  it('tries, imports, and finds the same in readable JSON and in a workbook', async () => {
    expect(await outcomeOf(EXAMPLE, '--dry-run')).toMatchObject({
      code: 0,
      outcome: 'IMPORTED',
      state: 'DRAFT',
    });
    expect((await nos('export', NUMBER)).code).toBe(1);
    expect(await outcomeOf(EXAMPLE, '--publish')).toMatchObject({
      code: 0,
      outcome: 'IMPORTED',
      state: 'PUBLISHED',
    });
    const exported = {
      'b.json': ['--readable'],
      'd.xlsx': ['--format', 'xlsx', '--language', 'cy'],
    };
    for (const [name, options] of Object.entries(exported)) {
      expect(await nos('export', NUMBER, ...options, '--out', inFolder(name))).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      });
      const again = await outcomeOf(inFolder(name), '--organisation', 'SAMPLE awarding body');
      expect({ name, ...again }).toMatchObject({ name, code: 0, outcome: 'UNCHANGED', version: 1 });
    }
    expect(readFileSync(inFolder('b.json'), 'utf8')).toContain('"statement": "P17"');
  });

  it('makes the next version of a changed file, and refuses a stale one', async () => {
    const { organisation, ...example } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, unknown>;
    const changed = write('changed.json', { ...example, reviewDate: '2030' });
    const owned = ['--organisation', String(organisation)];
    expect(await outcomeOf(changed, ...owned, '--update', '1')).toMatchObject({
      outcome: 'UPDATED',
      version: 2,
      state: 'DRAFT',
    });
    const stale = await nos(
      'import',
      write('later.json', { ...example, reviewDate: '2031' }),
      ...owned,
      '--update',
      '1',
    );
    expect(stale).toMatchObject({ code: 1, stdout: '' });
    expect(stale.stderr).toMatch(/1 is not the newest version, which is 2/);
    expect((await nos('export', NUMBER, '--version', '1')).stdout).toContain('"reviewDate": "2029-07-31"');
    expect((await nos('export', NUMBER)).stdout).toContain('"reviewDate": "2030"');
  });

  it('tells every fault by its place, and keeps nothing', async () => {
    const faulty = write('faulty.json', {
      title: { en: 'Faulty' },
      framework: 'RQF',
      level: '2',
      credits: -1,
      units: [{}],
      groups: [],
      rules: [],
    });
    const { code, stdout } = await nos('import', faulty, '--organisation', 'Sample Awarding Body');
    expect(code).toBe(1);
    expect(stdout).toContain('error: credits: must be 0 or more, not -1\n');
    expect(stdout).toContain('error: units[0].key: is missing\n');
    expect(stdout).toMatch(/REJECTED {2}.*faulty\.json\n$/);
    expect((await nos('import', EXAMPLE, '--id', 'nobody')).stderr).toMatch(
      /no qualification has the id "nobody"/,
    );
  });

  it('gives a workbook to fill in, in either language, which tells what is missing by sheet, row and column', async () => {
    for (const [language, sheet, field] of [
      ['en', 'Qualification', 'Framework'],
      ['cy', 'Cymhwyster', 'Fframwaith'],
    ] as const) {
      const file = inFolder(`template.${language}.xlsx`);
      expect(await nos('template', '--language', language, '--out', file)).toMatchObject({ code: 0 });
      const workbook = openWorkbook(file, readFileSync(file));
      expect(workbook.sheets).toHaveLength(9);
      expect(workbook.sheets[0]?.name).toBe(sheet);
      const { code, stdout } = await nos('check', file);
      expect(code).toBe(1);
      expect(stdout).toContain(`error: sheet "${sheet}", row 6, column B "${field}": is missing`);
      expect(stdout).not.toContain('is not read');
    }
    const again = await nos('template', '--out', inFolder('template.en.xlsx'));
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toMatch(/is there already; --force replaces it/);
  });

  it('tells coverage of what is stored and of a file, as CSV and as a workbook', async () => {
    const stored = await nos('coverage', NUMBER);
    expect(stored).toMatchObject({ code: 0, stderr: '' });
    expect(stored.stdout).toContain(',Total,,"Covered: 122 of 136 performance criteria');
    expect((await nos('coverage', EXAMPLE)).stdout).toBe(stored.stdout);
    const file = inFolder('coverage.xlsx');
    expect(
      await nos('coverage', NUMBER, '--format', 'xlsx', '--language', 'cy', '--out', file),
    ).toMatchObject({ code: 0 });
    const workbook = openWorkbook(file, readFileSync(file));
    expect(workbook.sheets.map((sheet) => [sheet.name, readSheet(workbook, sheet).rows.length])).toEqual([
      ['Ymdriniaeth', 265],
      ['Crynodeb', 12],
    ]);
    expect((await nos('coverage', '999/9999/9')).stderr).toMatch(
      /no qualification has the id "999\/9999\/9"/,
    );
  });

  it.each([
    ['a file that does not say whose it is', ['import', 'a.json']],
    ['a format that is none', ['export', NUMBER, '--format', 'pdf']],
  ])('calls %s wrong usage', async (_what, words) => {
    const { code, stdout } = await nos(...words.map((word) => (word === 'a.json' ? inFolder(word) : word)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
