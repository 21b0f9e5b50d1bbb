import { type Database } from '../../src/database/database';
import { type DatabaseFault, DatabaseUnreachable } from '../../src/database/errors';
import { openDatabase } from '../../src/database/open';
import { databaseSource } from '../support/databases';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy';
import { Sample, sampleSchema } from './sample-entity';

describe('a PostgreSQL server that goes away', () => {
  const open = databaseSource('postgresql');
  const READ_TIMEOUT = 300;
  let proxy: TcpProxy;
  let database: Database;

  beforeEach(async () => {
    const url = await open.url(sampleSchema);
    if (url.kind !== 'postgresql') throw new Error('not PostgreSQL');
    const address = new URL(url.url);
    proxy = await startTcpProxy(Number(address.port));
    address.port = String(proxy.port);
    database = await open({ ...sampleSchema, at: { ...url, url: address.href }, readTimeout: READ_TIMEOUT });
    await database.transact(async ({ em }) => void em.create(Sample, { id: 'one', amount: 1, isOdd: true }));
    await Promise.all([1, 2, 3, 4].map(() => read()));
  });
  afterEach(async () => {
    await proxy.resume();
    await database.close();
    await proxy.stop();
  });

  const read = () => database.rows.all('SELECT amount FROM sample');
  const refusalOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => error,
    );
  const millisecondsOf = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };

  it('is named while it is stopped, and answers at once when it is back', async () => {
    await proxy.stop();
    expect(await refusalOf(read())).toBeInstanceOf(DatabaseUnreachable);
    expect(await refusalOf(database.transact(({ em }) => em.find(Sample, {})))).toBeInstanceOf(
      DatabaseUnreachable,
    );
    await proxy.resume();
    expect(await millisecondsOf(async () => expect(await read()).toEqual([{ amount: 1 }]))).toBeLessThan(
      1_000,
    );
  });

  it('costs no failed read when it only dropped the connections that nobody was using', async () => {
    await proxy.stop();
    await proxy.resume();
    expect(await Promise.all([read(), read(), read()])).toHaveLength(3);
  });

  it('is named while it hangs, after the time a read may take, and answers at once when it is back', async () => {
    proxy.hang();
    let refusals: unknown[] = [];
    const waited = await millisecondsOf(async () => {
      refusals = await Promise.all([refusalOf(read()), refusalOf(read())]);
    });
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(DatabaseUnreachable);
    expect(waited).toBeLessThan(READ_TIMEOUT * 3);
    await proxy.resume();
    expect(await millisecondsOf(async () => expect(await read()).toEqual([{ amount: 1 }]))).toBeLessThan(
      1_000,
    );
  });

  it('never gives a late answer to the next question', async () => {
    const slow = refusalOf(database.rows.all('SELECT 1 AS late FROM pg_sleep(0.6)'));
    expect(await slow).toBeInstanceOf(DatabaseUnreachable);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => read()));
    expect(answers).toEqual(answers.map(() => [{ amount: 1 }]));
  });

  it('loses a unit of work whole when it goes in the middle of it', async () => {
    const work = database.transact(async ({ em }) => {
      em.create(Sample, { id: 'two', amount: 2, isOdd: false });
      await em.flush();
      await proxy.stop();
      em.create(Sample, { id: 'three', amount: 3, isOdd: true });
    });
    expect(await refusalOf(work)).toBeInstanceOf(DatabaseUnreachable);
    await proxy.resume();
    expect(await read()).toEqual([{ amount: 1 }]);
    await database.transact(async ({ em }) => void em.create(Sample, { id: 'two', amount: 2, isOdd: false }));
    expect(await read()).toHaveLength(2);
  });
});

describe('a PostgreSQL address that leads nowhere', () => {
  const open = databaseSource('postgresql');
  const refusalOf = async (change: (address: URL) => void): Promise<DatabaseFault> => {
    const url = await open.url(sampleSchema);
    const address = new URL(url.kind === 'postgresql' ? url.url : '');
    change(address);
    const at = { kind: 'postgresql', url: address.href } as const;
    return openDatabase(at, [], { migrations: [] }).then(
      async (database) => {
        await database.close();
        throw new Error('it was opened');
      },
      (error: DatabaseFault) => error,
    );
  };

  it.each([
    ['a port where nobody listens', (address: URL) => void (address.port = '1'), 'cannot be reached'],
    [
      'a wrong password',
      (address: URL) => void (address.password = 'secret'),
      'refuses the user or the password',
    ],
    [
      'a database that is not there',
      (address: URL) => void (address.pathname = '/nowhere'),
      'no database of that name',
    ],
    ['a host that is not there', (address: URL) => void (address.hostname = 'nowhere.invalid'), 'host'],
  ])('is named: %s', async (_what, change, reason) => {
    const refusal = await refusalOf(change);
    expect(refusal).toBeInstanceOf(DatabaseUnreachable);
    expect(refusal.message).toMatch(/^PostgreSQL database \S+ at \S+:\d+: /);
    expect(refusal.message).toContain(reason);
    expect(refusal.message).not.toContain('secret');
  });
});

describe('read replicas', () => {
  const open = databaseSource('postgresql');

  it('answer reads, while writes and the reading of own writes go to the primary', async () => {
    const primary = await open.url(sampleSchema);
    const replica = await open({ ...sampleSchema });
    await replica.transact(
      async ({ em }) => void em.create(Sample, { id: 'from the replica', amount: 1, isOdd: true }),
    );
    if (replica.url.kind !== 'postgresql') throw new Error('not PostgreSQL');
    const database = await open({ ...sampleSchema, at: primary, replicas: [replica.url.url] });
    await database.transact(
      async ({ em }) => void em.create(Sample, { id: 'from the primary', amount: 1, isOdd: true }),
    );
    expect(await database.rows.all('SELECT id FROM sample')).toEqual([{ id: 'from the replica' }]);
    expect(await database.primaryRows.all('SELECT id FROM sample')).toEqual([{ id: 'from the primary' }]);
  });

  it('are done without while none can be reached', async () => {
    const primary = await open.url(sampleSchema);
    if (primary.kind !== 'postgresql') throw new Error('not PostgreSQL');
    const nowhere = new URL(primary.url);
    nowhere.port = '1';
    const database = await open({ ...sampleSchema, at: primary, replicas: [nowhere.href] });
    await database.transact(
      async ({ em }) => void em.create(Sample, { id: 'from the primary', amount: 1, isOdd: true }),
    );
    expect(await database.rows.all('SELECT id FROM sample')).toEqual([{ id: 'from the primary' }]);
  });
});
