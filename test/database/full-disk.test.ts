import { type Database } from '../../src/database/database';
import { DatabaseFull } from '../../src/database/errors';
import { databaseSource } from '../support/databases';
import { Sample, sampleSchema } from './sample-entity';

describe('a full disk', () => {
  const open = databaseSource('sqlite');
  const writeMuch = (database: Database, prefix: string) =>
    database.transact(async ({ em }) => {
      for (let amount = 0; amount < 2_000; amount++)
        em.create(Sample, { id: `${prefix} ${amount}`, amount, isOdd: true });
    });
  const limit = (database: Database, pages: number) =>
    database.orm.em.getDriver().execute(`PRAGMA max_page_count = ${pages}`);
  const count = 'SELECT count(*) AS rows FROM sample';

  it('is named, keeps nothing of the unit of work, lets reads go on, and ends when there is space again', async () => {
    const database = await open(sampleSchema);
    await writeMuch(database, 'first');
    await limit(database, 1);
    const refusal = await writeMuch(database, 'second').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseFull);
    expect(String(refusal)).toContain('no space is left on the disk');
    expect(await database.rows.all(count)).toEqual([{ rows: 2_000 }]);
    await limit(database, 1_000_000);
    await writeMuch(database, 'third');
    expect(await database.rows.all(count)).toEqual([{ rows: 4_000 }]);
    expect(await database.rows.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
});
