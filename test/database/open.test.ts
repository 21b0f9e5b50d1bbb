import { describeOnBothDatabases } from '../support/databases';
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
    await database.transact(async (em, rows) => {
      em.create(Sample, { id: 'one', amount: 1, isOdd: true });
      await em.flush();
      expect(await rows.all('SELECT id FROM sample')).toHaveLength(1);
      expect(await database.rows.all('SELECT id FROM sample')).toHaveLength(0);
    });
    expect(await database.rows.all('SELECT id FROM sample')).toHaveLength(1);
  });
});
