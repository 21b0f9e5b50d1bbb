import { databaseSource, describeOnBothDatabases } from '../support/databases';
import { Sample, sampleSchema } from './sample-entity';

describeOnBothDatabases('an open database', (open) => {
  it('keeps what a unit of work wrote, and reads it as plain rows', async () => {
    const database = await open(sampleSchema);
    await database.transact(async ({ em }) => {
      em.create(Sample, { id: 'one', amount: 1, isOdd: true });
    });
    const rows = await database.rows.all('SELECT * FROM sample WHERE id = ?', ['one']);
    expect(rows).toEqual([{ id: 'one', amount: 1, is_odd: 1 }]);
  });

  it('keeps nothing of a unit of work that fails', async () => {
    const database = await open(sampleSchema);
    const work = database.transact(async ({ em }) => {
      em.create(Sample, { id: 'one', amount: 1, isOdd: true });
      await em.flush();
      throw new Error('planned');
    });
    await expect(work).rejects.toThrow('planned');
    expect(await database.rows.all('SELECT * FROM sample')).toEqual([]);
  });

  it('hides rows from readers until their unit of work is committed, and shows them to the unit itself', async () => {
    const database = await open(sampleSchema);
    await database.transact(async ({ em, rows }) => {
      em.create(Sample, { id: 'one', amount: 1, isOdd: true });
      await em.flush();
      expect(await rows.all('SELECT id FROM sample')).toHaveLength(1);
      expect(await database.rows.all('SELECT id FROM sample')).toHaveLength(0);
    });
    expect(await database.rows.all('SELECT id FROM sample')).toHaveLength(1);
  });

  it('keeps to itself while another database is in a unit of work', async () => {
    const [outer, inner] = [await open(sampleSchema), await open(sampleSchema)];
    await outer.transact(async () => {
      await inner.transact(async ({ em }) => void em.create(Sample, { id: 'inner', amount: 1, isOdd: true }));
    });
    expect(await outer.rows.all('SELECT id FROM sample')).toEqual([]);
    expect(await inner.rows.all('SELECT id FROM sample')).toEqual([{ id: 'inner' }]);
  });
});

describe('a database in memory', () => {
  const open = databaseSource('sqlite');

  it('keeps what was committed, and lets readers wait for a unit of work', async () => {
    const database = await open({ ...sampleSchema, at: { kind: 'sqlite-memory' } });
    const reads: Promise<unknown[]>[] = [];
    await database.transact(async ({ em, rows }) => {
      em.create(Sample, { id: 'one', amount: 1, isOdd: true });
      await em.flush();
      expect(await rows.all('SELECT id FROM sample')).toHaveLength(1);
      reads.push(database.rows.all('SELECT id FROM sample'));
      em.create(Sample, { id: 'two', amount: 2, isOdd: false });
    });
    expect(await reads[0]).toHaveLength(2);
  });

  it('is another one each time', async () => {
    const [one, two] = [1, 2].map(() => open({ ...sampleSchema, at: { kind: 'sqlite-memory' } }));
    await (
      await one
    )?.transact(async ({ em }) => void em.create(Sample, { id: 'one', amount: 1, isOdd: true }));
    expect(await (await two)?.rows.all('SELECT id FROM sample')).toEqual([]);
  });
});
