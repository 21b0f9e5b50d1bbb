import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { backup } from '../../src/database/backup';
import { RestoreRefused } from '../../src/database/errors';
import { sqlMigration } from '../../src/database/migrations/sql-migration';
import { restore } from '../../src/database/restore';
import { startProgram } from '../support/child-process';
import { databaseSource } from '../support/databases';
import { createSample, sampleSchema } from './sample-entity';
import { count, damaged, filled, foreign, newer, newFolder, pathOf, written } from './sample-files';

describe('a restore', () => {
  const open = databaseSource('sqlite');
  const restoreSample = (file: string, target: string) =>
    restore(file, { kind: 'sqlite-file', path: target }, sampleSchema.migrations);
  const backedUp = async (rows: number) => {
    const database = await filled(await open(sampleSchema), rows);
    const file = path.join(newFolder(), 'backup.db');
    await backup(database, file);
    return file;
  };

  it('puts the backup in place of the database, and drops what its log held', async () => {
    const file = await backedUp(5);
    const old = await filled(await open(sampleSchema), 9);
    await old.close();
    const target = pathOf(old);
    writeFileSync(`${target}-wal`, 'stale');
    writeFileSync(`${target}-shm`, 'stale');
    restoreSample(file, target);
    expect(readdirSync(path.dirname(target))).toEqual(['nos.db']);
    const database = await open({ ...sampleSchema, at: old.url });
    expect(await database.rows.all(count)).toEqual([{ rows: 5 }]);
  });

  it('makes the database, with its folder, where there is none', async () => {
    const target = path.join(newFolder(), 'var', 'nos.db');
    restoreSample(await backedUp(5), target);
    const database = await open({ ...sampleSchema, at: { kind: 'sqlite-file', path: target } });
    expect(await database.rows.all(count)).toEqual([{ rows: 5 }]);
  });

  it('takes the place of a damaged database', async () => {
    const target = path.join(newFolder(), 'nos.db');
    writeFileSync(target, 'damaged'.repeat(1_000));
    restoreSample(await backedUp(5), target);
    const database = await open({ ...sampleSchema, at: { kind: 'sqlite-file', path: target } });
    expect(await database.rows.all(count)).toEqual([{ rows: 5 }]);
  });

  it('is refused while the database is open, in this process or in another', async () => {
    const file = await backedUp(5);
    const database = await filled(await open(sampleSchema), 9);
    expect(() => restoreSample(file, pathOf(database))).toThrow('is open in another process');
    expect(await database.rows.all(count)).toEqual([{ rows: 9 }]);
    const url = await open.url();
    const writer = startProgram(path.join(__dirname, 'processes/write-pairs.ts'), { url });
    while (writer.lines.length < 5 && writer.process.exitCode === null) await delay(5);
    if (url.kind !== 'sqlite-file') throw new Error('not a file');
    expect(() => restoreSample(file, url.path)).toThrow('is open in another process');
    const seen = writer.lines.length;
    while (writer.lines.length < seen + 5 && writer.process.exitCode === null) await delay(5);
    writer.process.kill('SIGKILL');
    expect([await writer.ended, writer.complaints()]).toEqual(['SIGKILL', '']);
  });

  const refused: [string, (folder: string) => Promise<string>, string][] = [
    ['is missing', async (folder) => path.join(folder, 'missing.db'), 'there is no file'],
    ['is a folder', async (folder) => folder, 'is not a file'],
    [
      'is a text',
      async (folder) => written(path.join(folder, 'a.db'), 'text'.repeat(2_000)),
      'not a SQLite database',
    ],
    ['is empty', async (folder) => written(path.join(folder, 'a.db'), ''), 'has no schema'],
    ['is of another program', async (folder) => foreign(path.join(folder, 'a.db')), 'of another program'],
    ['is damaged', async () => damaged(await backedUp(2_000)), 'damaged'],
    ['is newer than the program', async () => newer(await backedUp(1)), '20991231-future'],
    [
      'is a database in use',
      async () => pathOf(await filled(await open(sampleSchema), 1)),
      'is a database in use',
    ],
  ];

  it.each(refused)(
    'is refused when the file %s, and leaves the database as it was',
    async (_what, make, reason) => {
      const own = path.join(newFolder(), 'nos.db');
      copyFileSync(await backedUp(9), own);
      const file = await make(newFolder());
      const before = readFileSync(own);
      expect(() => restoreSample(file, own)).toThrow(RestoreRefused);
      expect(() => restoreSample(file, own)).toThrow(reason);
      expect(readFileSync(own).equals(before)).toBe(true);
      expect(readdirSync(path.dirname(own))).toEqual(['nos.db']);
    },
  );

  it('is refused over the database of another program', async () => {
    const target = foreign(path.join(newFolder(), 'a.db'));
    const file = await backedUp(1);
    expect(() => restoreSample(file, target)).toThrow('of another program');
  });

  it('is refused on PostgreSQL, in memory, and onto the file itself', async () => {
    const file = await backedUp(1);
    expect(() => restore(file, { kind: 'postgresql', url: 'postgres://db/nos' })).toThrow('use pg_restore');
    expect(() => restore(file, { kind: 'sqlite-memory' })).toThrow('ends with its process');
    expect(() => restoreSample(file, file)).toThrow('is the database itself');
  });

  it('of an older backup is brought up to date when it is opened', async () => {
    const target = path.join(newFolder(), 'nos.db');
    const add = ['alter table sample add column note text'];
    const migrations = [createSample, sqlMigration('20270101-note', { sqlite: add, postgresql: add })];
    restore(await backedUp(5), { kind: 'sqlite-file', path: target }, migrations);
    const database = await open({ ...sampleSchema, migrations, at: { kind: 'sqlite-file', path: target } });
    expect(await database.rows.all('SELECT count(*) AS rows FROM sample WHERE note IS NULL')).toEqual([
      { rows: 5 },
    ]);
  });
});
