import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import {
  DatabaseCorrupt,
  type DatabaseFault,
  DatabaseNewer,
  DatabaseUnwritable,
  NotOurDatabase,
} from '../../src/database/errors';
import { openDatabase } from '../../src/database/open';
import { assertSqliteVersion } from '../../src/database/sqlite/handle';
import { databaseSource } from '../support/databases';
import { suiteFolder } from '../support/postgres-server';
import { createSample, Sample, sampleSchema } from './sample-entity';

/** What opening `file` is refused with; fails when it is not. */
async function refusalOf(file: string): Promise<DatabaseFault> {
  const opened = openDatabase({ kind: 'sqlite-file', path: file }, sampleSchema.entities, sampleSchema);
  return opened.then(
    async (database) => {
      await database.close();
      throw new Error(`${file} was opened`);
    },
    (refusal: DatabaseFault) => refusal,
  );
}

describe('a file that cannot be the database', () => {
  const open = databaseSource('sqlite');
  const newPath = () => {
    const folder = path.join(suiteFolder(), randomUUID());
    mkdirSync(folder);
    return path.join(folder, 'nos.db');
  };
  const filledFile = async () => {
    const database = await open(sampleSchema);
    await database.transact(async ({ em }) => {
      for (let amount = 0; amount < 2_000; amount++)
        em.create(Sample, { id: `row ${amount}`, amount, isOdd: false });
    });
    await database.close();
    if (database.url.kind !== 'sqlite-file') throw new Error('not a file');
    return database.url.path;
  };
  const expectRefusal = async (file: string, fault: typeof DatabaseCorrupt, reason: string) => {
    const before = statSync(file).isFile() ? readFileSync(file) : null;
    const refusal = await refusalOf(file);
    expect(refusal).toBeInstanceOf(fault);
    expect(refusal.message).toContain(file);
    expect(refusal.message).toContain(reason);
    expect(refusal.message).not.toContain('\n');
    if (before) expect(readFileSync(file).equals(before)).toBe(true);
  };

  it('is made with its folders when it is missing', async () => {
    const file = path.join(suiteFolder(), randomUUID(), 'a', 'b', 'nos.db');
    const database = await open({ ...sampleSchema, at: { kind: 'sqlite-file', path: file } });
    expect(await database.rows.all('SELECT * FROM sample')).toEqual([]);
  });

  it('is used when it is there and empty', async () => {
    const file = newPath();
    writeFileSync(file, '');
    const database = await open({ ...sampleSchema, at: { kind: 'sqlite-file', path: file } });
    expect(await database.rows.all('SELECT * FROM sample')).toEqual([]);
  });

  it('is refused when it is a text', async () => {
    const file = newPath();
    writeFileSync(file, 'Overview\nThis standard is about…\n'.repeat(1_000));
    await expectRefusal(file, NotOurDatabase, 'not a SQLite database');
  });

  it('is refused when its beginning is overwritten', async () => {
    const file = await filledFile();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x2a, 0, 100));
    await expectRefusal(file, NotOurDatabase, 'not a SQLite database');
  });

  it('is refused when its middle is overwritten', async () => {
    const file = await filledFile();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x2a, 4096 * 3, 4096 * 5));
    await expectRefusal(file, DatabaseCorrupt, 'damaged');
  });

  it('is refused when its end is missing', async () => {
    const file = await filledFile();
    truncateSync(file, 4096 * 4);
    await expectRefusal(file, DatabaseCorrupt, 'damaged');
  });

  it('is refused when it is the database of another program', async () => {
    const file = newPath();
    new BetterSqlite3(file).exec('CREATE TABLE bookmarks (url text)').close();
    await expectRefusal(file, NotOurDatabase, 'another program');
  });

  it('is refused when it is a folder', async () => {
    await expectRefusal(suiteFolder(), DatabaseUnwritable, 'is a folder');
  });

  it('is refused when its folder cannot be made', async () => {
    const parent = newPath();
    writeFileSync(parent, 'a file');
    const refusal = await refusalOf(path.join(parent, 'nos.db'));
    expect(refusal).toBeInstanceOf(DatabaseUnwritable);
    expect(refusal.message).toBe(
      `the folder ${parent} of the database cannot be created (EEXIST: file already exists)`,
    );
  });

  it('is refused when its folder takes no files', async () => {
    // The superuser may write everywhere but in the kernel's own folders.
    const folder = process.getuid?.() === 0 ? '/proc/self' : path.dirname(newPath());
    if (folder !== '/proc/self') chmodSync(folder, 0o555);
    const refusal = await refusalOf(path.join(folder, 'nos.db'));
    expect(refusal).toBeInstanceOf(DatabaseUnwritable);
    expect(refusal.message).toBe(`${folder}/nos.db: the file cannot be opened`);
  });

  it('is refused and left as it is when it is newer than the program', async () => {
    const file = await filledFile();
    const newer = new BetterSqlite3(file);
    newer.exec("INSERT INTO migration (name) VALUES ('20991231-future')");
    newer.close();
    await expectRefusal(file, DatabaseNewer, '20991231-future');
    expect(existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0).toBe(false);
  });

  it('is refused when it is damaged while it is open, and the refusal says so', async () => {
    const file = await filledFile();
    const database = await open({ ...sampleSchema, at: { kind: 'sqlite-file', path: file } });
    writeFileSync(file, readFileSync(file).fill(0x2a, 4096 * 3, 4096 * 5));
    await expect(database.rows.all('SELECT sum(amount) FROM sample')).rejects.toBeInstanceOf(DatabaseCorrupt);
  });
});

describe('the library of the embedded database', () => {
  it('is as new as it must be', async () => {
    const database = await databaseInMemory();
    const [row] = await database.rows.all<{ version: string }>('SELECT sqlite_version() AS version');
    expect(() => assertSqliteVersion(row?.version ?? '0')).not.toThrow();
    await database.close();
    expect(() => assertSqliteVersion('3.51.3')).not.toThrow();
    expect(() => assertSqliteVersion('4.0.0')).not.toThrow();
    expect(() => assertSqliteVersion('3.51.2')).toThrow('3.51.3 or newer is needed');
    expect(() => assertSqliteVersion('3.9.0')).toThrow('3.51.3 or newer is needed');
  });

  it('has the settings that keep what was acknowledged', async () => {
    const database = await databaseInMemory();
    const settings = await Promise.all(
      ['synchronous', 'foreign_keys', 'temp_store'].map((name) => database.rows.all(`PRAGMA ${name}`)),
    );
    expect(settings).toEqual([[{ synchronous: 2 }], [{ foreign_keys: 1 }], [{ temp_store: 2 }]]);
    await database.close();
  });
});

function databaseInMemory() {
  return openDatabase({ kind: 'sqlite-memory' }, sampleSchema.entities, { migrations: [createSample] });
}
