import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { backup } from '../../src/database/backup';
import { type Database } from '../../src/database/database';
import { BackupRefused } from '../../src/database/errors';
import { startProgram } from '../support/child-process';
import { databaseSource } from '../support/databases';
import { sampleSchema } from './sample-entity';
import { count, filled, newFolder } from './sample-files';

describe('a backup', () => {
  const open = databaseSource('sqlite');

  it('has every committed row, also those still in the write-ahead log', async () => {
    const database = await filled(await open(sampleSchema), 100);
    const file = path.join(newFolder(), 'backup.db');
    await backup(database, file);
    const copy = new BetterSqlite3(file, { readonly: true });
    expect(copy.prepare(count).get()).toEqual({ rows: 100 });
    copy.close();
    expect(readdirSync(path.dirname(file))).toEqual(['backup.db']);
  });

  it('is made of a database in memory too', async () => {
    const database = await filled(await open({ ...sampleSchema, at: { kind: 'sqlite-memory' } }), 3);
    const file = path.join(newFolder(), 'backup.db');
    await backup(database, file);
    const copy = await open({ ...sampleSchema, at: { kind: 'sqlite-file', path: file } });
    expect(await copy.rows.all(count)).toEqual([{ rows: 3 }]);
  });

  it('is whole when it is made beside a busy writer', async () => {
    const url = await open.url();
    const writer = startProgram(path.join(__dirname, 'processes/write-pairs.ts'), { url });
    while (writer.lines.length < 10 && writer.process.exitCode === null) await delay(5);
    const database = await open({ ...sampleSchema, at: url });
    const files = [1, 2, 3].map((name) => path.join(newFolder(), `${name}.db`));
    for (const file of files) {
      await backup(database, file);
      await delay(20);
    }
    writer.process.kill('SIGKILL');
    expect([await writer.ended, writer.complaints()]).toEqual(['SIGKILL', '']);
    for (const file of files) {
      const copy = new BetterSqlite3(file, { readonly: true });
      expect(copy.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(copy.prepare('SELECT amount FROM sample GROUP BY amount HAVING count(*) <> 2').all()).toEqual(
        [],
      );
      expect(copy.prepare<[], { rows: number }>(count).get()?.rows).toBeGreaterThanOrEqual(20);
      copy.close();
    }
  });

  it('overwrites nothing, and leaves nothing behind when it is refused', async () => {
    const database = await filled(await open(sampleSchema), 1);
    const file = path.join(newFolder(), 'backup.db');
    writeFileSync(file, 'precious');
    await expect(backup(database, file)).rejects.toThrow(
      new BackupRefused(`${file} is there already: a backup overwrites nothing`),
    );
    expect(readFileSync(file, 'utf8')).toBe('precious');
    const nowhere = path.join(newFolder(), 'missing', 'backup.db');
    await expect(backup(database, nowhere)).rejects.toThrow(`there is no folder ${path.dirname(nowhere)}`);
    expect(readdirSync(path.dirname(file))).toEqual(['backup.db']);
  });

  it('of PostgreSQL is left to pg_dump', async () => {
    const database = { url: { kind: 'postgresql', url: 'postgres://db/nos' } } as unknown as Database;
    await expect(backup(database, path.join(newFolder(), 'b.db'))).rejects.toThrow('use pg_dump');
  });
});
