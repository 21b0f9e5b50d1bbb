import path from 'node:path';
import { type ImportReport } from '../../src/importing/import-report';
import { openReader } from '../../src/database/sqlite/handle';
import { jsonLines, runCli, startCli } from '../support/cli';
import { describeOnBothDatabases } from '../support/databases';
import { folderOf } from '../support/folder';
import { generatedDocuments } from '../support/generated-documents';
import { sampleDocument } from '../support/sample-document';

const addressOf = (url: { kind: string; path?: string; url?: string }) => url.url ?? `sqlite:${url.path}`;

describeOnBothDatabases('nos import', (open) => {
  const folder = () =>
    folderOf({
      'a.txt': sampleDocument({ urn: 'SAMZZ01' }),
      'b.txt': 'no standard',
      'c.txt': sampleDocument({ urn: null }),
    });

  it('prints one JSON object a document on standard output and nothing else, and leaves with 1 for the rejected', async () => {
    const env = { DATABASE_URL: addressOf(await open.url()) };
    const { exit, stdout, stderr } = await runCli(['import', '--json', folder()], { env });
    expect([exit, stderr]).toEqual([1, '']);
    const lines = jsonLines<ImportReport>(stdout);
    const keys = ['name', 'outcome', 'urn', 'edition', 'language', 'sha256', 'diagnostics', 'differences'];
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual([...keys].sort());
      expect(line.sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const diagnostic of line.diagnostics)
        expect(Object.keys(diagnostic).sort()).toEqual(['code', 'column', 'line', 'message', 'severity']);
    }
    expect(lines).toMatchObject([
      {
        name: 'a.txt',
        outcome: 'IMPORTED',
        urn: 'SAMZZ01',
        edition: '2021-02-05',
        language: 'EN',
        diagnostics: [],
      },
      { name: 'b.txt', outcome: 'REJECTED', urn: null, edition: null, language: null, differences: [] },
      { name: 'c.txt', outcome: 'HELD', urn: null, edition: null, language: 'EN' },
    ]);
  });

  it('tells a person the same in words, also what a dry run would do, and where a diagnostic points', async () => {
    const env = { DATABASE_URL: addressOf(await open.url()) };
    const paths = [path.join(folder(), 'a.txt'), path.join(folder(), 'c.txt')];
    const dry = await runCli(['import', '--dry-run', ...paths], { env });
    const real = await runCli(['import', ...paths], { env });
    expect([dry.exit, real.exit, dry.stderr, real.stderr]).toEqual([0, 0, '', '']);
    expect(real.stdout.split('\n')).toEqual([
      'IMPORTED  a.txt (SAMZZ01 2021-02-05 EN)',
      'HELD      c.txt (EN)',
      expect.stringMatching(/^ {10}warning NO_URN: /),
      expect.stringMatching(/^ {10}say what it is: .*--urn/),
      '1 imported, 1 held',
      '',
    ]);
    expect(dry.stdout).toBe(real.stdout.replace('1 held', '1 held (dry run: nothing was changed)'));
  });
});

describe('nos import whose reader has left', () => {
  it('goes on to its end', async () => {
    const folder = folderOf(generatedDocuments(80));
    const file = path.join(folder, '.nos.db');
    const { child, ended } = startCli(['import', '--json', folder], {
      env: { DATABASE_URL: `sqlite:${file}` },
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { exit, stderr } = await ended;
    expect([exit, stderr]).toEqual([0, '']);
    const reader = openReader(file);
    expect(reader.prepare('select count(*) as documents from source_document').get()).toEqual({
      documents: 80,
    });
    reader.close();
  });
});

describe('nos import on a terminal', () => {
  it('draws its progress on standard error, and standard output stays as it is', async () => {
    const folder = folderOf({
      'a.txt': sampleDocument({ urn: 'SAMZZ01' }),
      'b.txt': sampleDocument({ urn: 'SAMZZ02' }),
    });
    const env = { DATABASE_URL: `sqlite:${path.join(folder, '.nos.db')}` };
    const { exit, stdout, stderr } = await runCli(['import', '--json', folder], {
      env,
      preload: 'terminal.cjs',
    });
    expect(exit).toBe(0);
    expect(stderr).toContain('2/2 documents');
    expect(jsonLines<ImportReport>(stdout).map(({ outcome }) => outcome)).toEqual(['IMPORTED', 'IMPORTED']);
  });
});
