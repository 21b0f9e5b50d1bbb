import fs from 'node:fs/promises';
import path from 'node:path';
import { DatabaseFull } from '../../src/database/errors';
import { type ImportReport } from '../../src/importing/import-report';
import { importPaths } from '../../src/importing/import-run';
import { type ImportSurroundings } from '../../src/importing/import-surroundings';
import { describeOnBothDatabases } from '../support/databases';
import { folderOf } from '../support/folder';
import { openTestRegister } from '../support/register';
import { sampleDocument } from '../support/sample-document';

const good = (urn: string) => sampleDocument({ urn });

/** Imports paths and gives what was reported, also when the run fails. */
async function run(paths: readonly string[], around: ImportSurroundings) {
  const reports: ImportReport[] = [];
  const counted: number[] = [];
  const listener = {
    onStart: (files: number) => void counted.push(files),
    onReport: (report: ImportReport) => void reports.push(report),
  };
  const failure = await importPaths(paths, {}, around, listener).then(
    () => null,
    (error: unknown) => error,
  );
  const outcomes = Object.fromEntries(reports.map(({ name, outcome }) => [name, outcome]));
  return { reports, outcomes, counted, failure };
}

const BAD: Readonly<Record<string, string | Uint8Array>> = {
  'bad-binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
  'bad-empty.txt': '',
  'bad-html.txt': '<!doctype html><html><body><p>Performance criteria</p></body></html>',
  'bad-json.txt': '{"urn": "SAMZZ01"}',
  'bad-line.txt': 'x'.repeat(5_000_000),
  'bad-nul.txt': 'URN: SAMZZ01\0',
  'bad-truncated.txt': good('SAMZZ01').slice(0, 260),
  'bad-two.txt': `${good('SAMZZ01')}\n\n${good('SAMZZ02')}`,
  'bad-utf8.txt': new Uint8Array([...Buffer.from('Performance criteria '), 0xe2, 0x28, 0xa1]),
};

describeOnBothDatabases('a run of the importer', (open) => {
  it('is not stopped by any bad document, and stores nothing of one', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({ ...BAD, 'a.txt': good('SAMZZ01'), 'z.txt': good('SAMZZ02') });
    const { reports, outcomes, counted, failure } = await run([folder], register.surroundings);
    expect([failure, counted]).toEqual([null, [11]]);
    expect(outcomes).toEqual({
      ...Object.fromEntries(Object.keys(BAD).map((name) => [name, 'REJECTED'])),
      'a.txt': 'IMPORTED',
      'z.txt': 'IMPORTED',
    });
    for (const { outcome, diagnostics, sha256, urn } of reports.filter(
      (report) => report.outcome === 'REJECTED',
    )) {
      expect([outcome, urn, sha256?.length]).toEqual(['REJECTED', null, 64]);
      expect(diagnostics.filter(({ severity }) => severity === 'ERROR')).toHaveLength(1);
    }
    const [stored] = await register.database.rows.all<{ documents: number }>(
      'select count(*) as documents from source_document',
    );
    expect(stored).toEqual({ documents: 2 });
  });

  it('reports in the order of the files, also of those that could not be read', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({ 'b.txt': good('SAMZZ01'), 'c.txt': 'nothing', 'd.txt': good('SAMZZ02') });
    const missing = path.join(folder, 'a.txt');
    const { reports } = await run([missing, folder], register.surroundings);
    expect(reports.map(({ name, outcome, sha256 }) => [name, outcome, sha256 === null])).toEqual([
      ['a.txt', 'REJECTED', true],
      ['b.txt', 'IMPORTED', false],
      ['c.txt', 'REJECTED', false],
      ['d.txt', 'IMPORTED', false],
    ]);
    expect(reports[0]?.diagnostics).toEqual([
      {
        code: 'UNREADABLE_FILE',
        severity: 'ERROR',
        message: 'there is no such file or folder',
        line: null,
        column: null,
      },
    ]);
  });

  it('goes on when a file vanishes or is taken away while it runs', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({ 'a.txt': good('SAMZZ01'), 'b.txt': good('SAMZZ02') });
    const readFile = fs.readFile;
    const refuse = jest.spyOn(fs, 'readFile').mockImplementation((async (place: string) => {
      if (place.endsWith('a.txt')) throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
      return readFile(place);
    }) as unknown as typeof fs.readFile);
    const { outcomes } = await run([folder], register.surroundings);
    refuse.mockRestore();
    expect(outcomes).toEqual({ 'a.txt': 'REJECTED', 'b.txt': 'IMPORTED' });
  });

  it('takes two files with the same bytes for one document', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({ 'a.txt': good('SAMZZ01'), 'b.txt': good('SAMZZ01') });
    const { outcomes } = await run([folder], register.surroundings);
    expect(outcomes).toEqual({ 'a.txt': 'IMPORTED', 'b.txt': 'UNCHANGED' });
    expect(await register.database.rows.all('select name from source_document')).toEqual([{ name: 'a.txt' }]);
  });

  it('does not choke on names that hold anything a name may hold', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({ 'a "quoted"\nname ŵ 😀 %.txt': good('SAMZZ01') });
    const { outcomes } = await run([folder], register.surroundings);
    expect(outcomes).toEqual({ 'a "quoted"\nname ŵ 😀 %.txt': 'IMPORTED' });
  });

  it('loses only the document on which the program itself fails, and logs why', async () => {
    const register = await openTestRegister(open);
    const clean = await openTestRegister(open);
    const folder = folderOf({
      'a.txt': good('SAMZZ01'),
      'b.txt': sampleDocument({ urn: 'SAMZZ02', socCodes: ['7129'] }),
      'c.txt': good('SAMZZ03'),
    });
    const bugs: unknown[][] = [];
    const planted = new Error('planted');
    const around: ImportSurroundings = {
      ...register.surroundings,
      isSocCode: (code) => {
        if (code === '7129') throw planted;
        return true;
      },
      onBug: (...bug) => void bugs.push(bug),
    };
    const { reports, outcomes, failure } = await run([folder], around);
    expect(failure).toBeNull();
    expect(outcomes).toEqual({ 'a.txt': 'IMPORTED', 'b.txt': 'REJECTED', 'c.txt': 'IMPORTED' });
    expect(reports[1]?.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['IMPORT_FAILED', 'ERROR'],
    ]);
    expect(bugs).toEqual([['b.txt', planted]]);
    await clean.addAll({ urn: 'SAMZZ01' }, { urn: 'SAMZZ03' });
    expect(namelessly(await register.dump('content'))).toEqual(namelessly(await clean.dump('content')));
  });

  it('survives the failure of a transaction on a single file as well', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({ 'a.txt': good('SAMZZ01') });
    let attempts = 0;
    const around: ImportSurroundings = {
      ...register.surroundings,
      transact: (work) =>
        register.surroundings.transact(async (unit) => {
          await work(unit);
          attempts += 1;
          throw new Error('planted');
        }),
    };
    const before = await register.dump('everything');
    const { outcomes, failure } = await run([folder], around);
    expect([outcomes, failure, attempts]).toEqual([{ 'a.txt': 'REJECTED' }, null, 2]);
    expect(await register.dump('everything')).toEqual(before);
  });

  it('ends when the database itself fails, having reported what is committed and nothing else', async () => {
    const register = await openTestRegister(open);
    const files = Array.from({ length: 40 }, (_, index) => [
      `${100 + index}.txt`,
      good(`SAMZZ${100 + index}`),
    ]);
    const folder = folderOf(Object.fromEntries(files) as Record<string, string>);
    let calls = 0;
    const around: ImportSurroundings = {
      ...register.surroundings,
      transact: (work) => {
        calls += 1;
        if (calls > 1) throw new DatabaseFull('no space is left on the disk');
        return register.surroundings.transact(work);
      },
    };
    const { reports, failure } = await run([folder], around);
    expect(failure).toBeInstanceOf(DatabaseFull);
    const standards = await register.database.rows.all('select id from standard');
    expect(standards.length).toBe(reports.length);
    expect(reports.length).toBeGreaterThan(0);
    expect(
      (await run([folder], register.surroundings)).reports.filter(({ outcome }) => outcome === 'IMPORTED'),
    ).toHaveLength(40 - reports.length);
  });
});

/** Files have other names when they come by `add`. */
function namelessly(dump: Readonly<Record<string, readonly string[]>>) {
  const documents = dump.source_document?.map((row) => row.replace(/"name":"[^"]*",/, ''));
  return { ...dump, source_document: documents?.sort() };
}
