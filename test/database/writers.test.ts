import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openWriter } from '../../src/database/sqlite/handle';
import { startProgram } from '../support/child-process';
import { databaseSource, describeOnBothDatabases } from '../support/databases';
import { Sample, sampleSchema } from './sample-entity';

const program = (name: string) => path.join(__dirname, 'processes', `${name}.ts`);
const amountOf = 'SELECT amount FROM sample WHERE id = ?';

describeOnBothDatabases('several writers', (open) => {
  it('take turns in one process: nothing read before a write is stale', async () => {
    const database = await open(sampleSchema);
    await database.transact(
      async ({ em }) => void em.create(Sample, { id: 'counter', amount: 0, isOdd: false }),
    );
    const addOne = () =>
      database.transact(async ({ em }) => {
        const counter = await em.findOneOrFail(Sample, { id: 'counter' });
        await delay(1);
        counter.amount += 1;
      });
    await Promise.all(Array.from({ length: 50 }, addOne));
    expect(await database.rows.all(amountOf, ['counter'])).toEqual([{ amount: 50 }]);
  });

  it('take turns across processes: three of them lose nothing and none is turned away', async () => {
    const url = await open.url(sampleSchema);
    const database = await open({ ...sampleSchema, at: url });
    await database.transact(
      async ({ em }) => void em.create(Sample, { id: 'counter', amount: 0, isOdd: false }),
    );
    const programs = [1, 2, 3].map(() => startProgram(program('count'), { url, times: 100 }));
    for (const { ended, complaints } of programs) expect([await ended, complaints()]).toEqual([0, '']);
    expect(await database.rows.all(amountOf, ['counter'])).toEqual([{ amount: 300 }]);
  });

  it('may open a new database at the same moment: its schema is made once', async () => {
    const url = await open.url(sampleSchema);
    const programs = [1, 2, 3, 4].map(() => startProgram(program('open'), { url }));
    for (const { ended, complaints } of programs) expect([await ended, complaints()]).toEqual([0, '']);
    const database = await open({ ...sampleSchema, at: url });
    expect(await database.rows.all('SELECT name FROM migration')).toEqual([{ name: '20260101-sample' }]);
  });

  it('lose nothing acknowledged and leave nothing half done when they are killed', async () => {
    const url = await open.url(sampleSchema);
    let acknowledged = 0;
    for (let round = 0; round < 4; round++) {
      const writer = startProgram(program('write-pairs'), { url });
      while (writer.lines.length < 20 && writer.process.exitCode === null) await delay(5);
      await delay(Math.random() * 30);
      writer.process.kill('SIGKILL');
      expect([await writer.ended, writer.complaints()]).toEqual(['SIGKILL', '']);
      acknowledged = Math.max(acknowledged, ...writer.lines.map(Number));
    }
    const database = await open({ ...sampleSchema, at: url });
    const pairs = await database.rows.all<{ amount: number; members: number }>(
      'SELECT amount, count(*) AS members FROM sample GROUP BY amount ORDER BY amount',
    );
    expect(pairs.length).toBeGreaterThanOrEqual(acknowledged);
    expect(pairs.filter(({ members }, index) => members !== 2 || pairs[index]?.amount !== index + 1)).toEqual(
      [],
    );
    if (open.dialect === 'sqlite') {
      expect(await database.rows.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    }
  });
});

describe('a writer of the embedded database', () => {
  const open = databaseSource('sqlite');

  it('waits for another process without holding up this one', async () => {
    const database = await open(sampleSchema);
    if (database.url.kind !== 'sqlite-file') throw new Error('not a file');
    const other = openWriter(database.url.path);
    other.exec('BEGIN IMMEDIATE');
    const released = delay(100).then(() => other.exec('COMMIT'));
    await database.transact(async ({ em }) => void em.create(Sample, { id: 'one', amount: 1, isOdd: true }));
    await released;
    expect(await database.rows.all(amountOf, ['one'])).toEqual([{ amount: 1 }]);
    other.close();
  });

  it('would be turned away with a plain BEGIN, which is why it takes the lock at the start', async () => {
    const database = await open(sampleSchema);
    if (database.url.kind !== 'sqlite-file') throw new Error('not a file');
    const plain = openWriter(database.url.path);
    plain.exec('BEGIN');
    plain.prepare('SELECT * FROM sample').all();
    await database.transact(async ({ em }) => void em.create(Sample, { id: 'one', amount: 1, isOdd: true }));
    expect(() => plain.exec("INSERT INTO sample VALUES ('two', 2, 0)")).toThrow('database is locked');
    plain.close();
  });
});
