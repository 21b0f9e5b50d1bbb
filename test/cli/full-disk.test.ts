import path from 'node:path';
import { type ImportReport } from '../../src/importing/import-report';
import { jsonLines, runCli } from '../support/cli';
import { databaseSource } from '../support/databases';
import { folderOf } from '../support/folder';
import { GENERATED_STATEMENTS, generatedDocuments } from '../support/generated-documents';

describe('nos import on a full disk', () => {
  const open = databaseSource('sqlite');

  it('says so, leaves with 1 and keeps what it has told of whole; with space again it completes', async () => {
    const folder = folderOf(generatedDocuments(100));
    const file = path.join(folder, '.nos.db');
    const env = { DATABASE_URL: `sqlite:${file}` };
    await runCli(['resolve', 'SAMZZ01'], { env });
    const database = await open({ at: { kind: 'sqlite-file', path: file } });
    const [{ pages } = { pages: 0 }] = await database.rows.all<{ pages: number }>(
      'select page_count as pages from pragma_page_count',
    );
    const planted = { ...env, NOS_TEST_PAGES: String(pages + 200) };
    const full = await runCli(['import', '--json', folder], { env: planted, preload: 'small-disk.cjs' });
    expect(full.exit).toBe(1);
    expect(full.stderr).toMatch(/^nos: .*\.nos\.db: no space is left on the disk\n$/);
    const reports = jsonLines<ImportReport>(full.stdout);
    expect(reports.map(({ outcome }) => outcome)).toEqual(reports.map(() => 'IMPORTED'));
    const documents = 'select count(*) as documents from source_document';
    expect(await database.rows.all(documents)).toEqual([{ documents: reports.length }]);
    const halves = `select standard_id from statement group by standard_id having count(*) <> ${GENERATED_STATEMENTS}`;
    expect(await database.rows.all(halves)).toEqual([]);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.length).toBeLessThan(100);
    expect((await runCli(['import', folder], { env })).exit).toBe(0);
    expect(await database.rows.all(documents)).toEqual([{ documents: 100 }]);
  });
});
