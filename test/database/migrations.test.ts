import { DatabaseNewer } from '../../src/database/errors';
import { migrations } from '../../src/database/migrations';
import { sqlMigration } from '../../src/database/migrations/sql-migration';
import { columnsNotInByteOrder, schemaDifference } from '../../src/database/schema-difference';
import { describeOnBothDatabases } from '../support/databases';
import { createSample, Sample, sampleSchema } from './sample-entity';

const both = (...statements: string[]) => ({ sqlite: statements, postgresql: statements });

describeOnBothDatabases('the migrations', (open) => {
  it('equal the entities', async () => {
    const database = await open();
    expect(await schemaDifference(database)).toEqual([]);
    expect(await columnsNotInByteOrder(database)).toEqual([]);
  });

  it('have names that begin with their day, in order, each once', () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of names) expect(name).toMatch(/^\d{8}-[a-z0-9-]+$/);
  });
});

describeOnBothDatabases('the comparison of migrations and entities', (open) => {
  it('tells a column that no migration makes', async () => {
    const older = sqlMigration(
      '20260101-old',
      both('create table sample (id text not null primary key, amount integer not null)'),
    );
    const database = await open({ entities: [Sample], migrations: [older] });
    expect(await schemaDifference(database)).toEqual([expect.stringMatching(/add column.*is_odd/)]);
  });

  it('tells an index that no entity has, and leaves full-text tables alone', async () => {
    const extra = sqlMigration('20260102-extra', {
      sqlite: [
        'create index sample_lower on sample (lower(id))',
        'create virtual table search_text using fts5(text)',
      ],
      postgresql: [
        'create index sample_lower on sample (lower(id))',
        'create table search_text (text tsvector)',
      ],
    });
    const database = await open({ entities: [Sample], migrations: [createSample, extra] });
    expect(await schemaDifference(database)).toEqual([expect.stringMatching(/drop index.*sample_lower/)]);
  });

  it('tells text that does not order by bytes', async () => {
    const database = await open(sampleSchema);
    expect(await columnsNotInByteOrder(database)).toEqual(open.dialect === 'sqlite' ? [] : ['sample.id']);
  });
});

describeOnBothDatabases('a database of another age', (open) => {
  const later = sqlMigration('20270101-note', both('alter table sample add column note text'));
  const broken = sqlMigration('20270102-broken', both('alter table sample add column more text', 'nonsense'));

  it('is brought up to date with what it holds', async () => {
    const old = await open(sampleSchema);
    await old.transact(async ({ em }) => void em.create(Sample, { id: 'one', amount: 1, isOdd: true }));
    await old.close();
    const database = await open({ entities: [Sample], migrations: [createSample, later], at: old.url });
    expect(await database.rows.all('SELECT id, note FROM sample')).toEqual([{ id: 'one', note: null }]);
  });

  it('stays as it was when a migration fails', async () => {
    const old = await open(sampleSchema);
    const opened = open({ entities: [Sample], migrations: [createSample, later, broken], at: old.url });
    await expect(opened).rejects.toHaveProperty('message', expect.stringContaining('nonsense'));
    expect(await old.rows.all('SELECT name FROM migration')).toEqual([{ name: '20260101-sample' }]);
    await expect(old.rows.all('SELECT note FROM sample')).rejects.toHaveProperty(
      'message',
      expect.stringContaining('note'),
    );
  });

  it('is refused when it is newer than the program', async () => {
    const newer = await open({ entities: [Sample], migrations: [createSample, later] });
    const opened = open({ ...sampleSchema, at: newer.url });
    await expect(opened).rejects.toThrow(DatabaseNewer);
    await expect(opened).rejects.toThrow('20270101-note');
  });
});
