import { sqlMigration } from '../../src/database/migrations/sql-migration';
import { describeOnBothDatabases } from '../support/databases';

const statements = [
  'create table parent (id integer primary key)',
  'create table child (id integer primary key, parent_id integer references parent deferrable initially deferred)',
];
const family = {
  entities: [],
  migrations: [sqlMigration('20260101-family', { sqlite: statements, postgresql: statements })],
};

describeOnBothDatabases('a unit of work that is refused when it is committed', (open) => {
  it('says why, keeps nothing, and leaves the writer free', async () => {
    const database = await open(family);
    const orphan: Promise<unknown> = database.transact(({ em }) =>
      em.execute('INSERT INTO child VALUES (1, 7)'),
    );
    await expect(orphan).rejects.toHaveProperty('message', expect.stringMatching(/foreign key/i));
    expect(await database.rows.all('SELECT * FROM child')).toEqual([]);
    await database.transact(async ({ em }) => {
      await em.execute('INSERT INTO parent VALUES (7)');
      await em.execute('INSERT INTO child VALUES (1, 7)');
    });
    expect(await database.rows.all('SELECT * FROM child')).toEqual([{ id: 1, parent_id: 7 }]);
  });
});
