import { setTimeout as delay } from 'node:timers/promises';
import { type Database } from '../../src/database/database';
import { type ImportReport } from '../../src/importing/import-report';
import { importPaths } from '../../src/importing/import-run';
import { jsonLines, runCli, startCli } from '../support/cli';
import { describeOnBothDatabases } from '../support/databases';
import { folderOf } from '../support/folder';
import { GENERATED_STATEMENTS, generatedDocuments } from '../support/generated-documents';
import { openTestRegister } from '../support/register';
import { dumpRegister } from '../support/register-dump';

/** More documents than three groups that are committed together. */
const DOCUMENTS = 120;

describeOnBothDatabases('nos import that is killed', (open) => {
  it('leaves whole documents only, among them all it has told of, and completes when it is run again', async () => {
    const folder = folderOf(generatedDocuments(DOCUMENTS));
    const url = await open.url();
    const env = {
      DATABASE_URL: url.kind === 'postgresql' ? url.url : `sqlite:${'path' in url ? url.path : ''}`,
    };
    const told = new Set<string>();
    for (let round = 0; round < (open.dialect === 'sqlite' ? 5 : 2); round += 1) {
      const { child, said, ended } = startCli(['import', '--no-links', '--json', folder], { env });
      const enough = Math.floor(Math.random() * DOCUMENTS * 0.8);
      const linesSaid = () => said.stdout.split('\n').length - 1;
      while (linesSaid() < enough && child.exitCode === null) await delay(2);
      await delay(Math.random() * 150);
      child.kill('SIGKILL');
      await ended;
      const whole = said.stdout.slice(0, said.stdout.lastIndexOf('\n') + 1);
      for (const { outcome, sha256 } of jsonLines<ImportReport>(whole)) {
        expect(['IMPORTED', 'UNCHANGED']).toContain(outcome);
        told.add(sha256 ?? '');
      }
      const database = await open({ at: url });
      await expectWhole(database, told);
      await database.close();
    }
    expect((await runCli(['import', '--no-links', '--json', folder], { env })).exit).toBe(0);
    const undisturbed = await openTestRegister(open);
    await importPaths([folder], {}, undisturbed.surroundings, { onReport: () => undefined });
    const completed = await open({ at: url });
    expect(await dumpRegister(completed, 'untimed')).toEqual(await undisturbed.dump('untimed'));
  });
});

async function expectWhole(database: Database, told: ReadonlySet<string>): Promise<void> {
  if (database.dialect === 'sqlite') {
    expect(await database.rows.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  }
  const documents = await database.rows.all<{ sha256: string }>('select sha256 from source_document');
  const stored = new Set(documents.map(({ sha256 }) => sha256));
  expect([...told].filter((hash) => !stored.has(hash))).toEqual([]);
  const standards = await database.rows.all<{
    texts: number;
    languages: number;
    documents: number;
    statements: number;
  }>(
    `select (select count(t.text_en) + count(t.text_cy) from statement t where t.standard_id = s.id) as texts,
            (select count(*) from statement t where t.standard_id = s.id) as statements,
            (select count(*) from source_document d where d.standard_id = s.id) as documents,
            case when s.has_en and s.has_cy then 2 else 1 end as languages
       from standard s`,
  );
  const halves = standards.filter(
    ({ texts, statements, documents: count, languages }) =>
      statements !== GENERATED_STATEMENTS ||
      texts !== languages * GENERATED_STATEMENTS ||
      count !== languages,
  );
  expect(halves).toEqual([]);
  const [orphans] = await database.rows.all(
    `select (select count(*) from statement t where t.standard_id not in (select id from standard)) as statements,
            (select count(*) from source_document d where d.standard_id not in (select id from standard)) as documents`,
  );
  expect(orphans).toEqual({ statements: 0, documents: 0 });
}
