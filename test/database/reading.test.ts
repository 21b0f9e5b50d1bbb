import { PLANNED_ANEW } from '../../src/common/dialect';
import { type Database } from '../../src/database/database';
import { toNumberedPlaceholders } from '../../src/database/postgresql/placeholders';
import { describeOnBothDatabases } from '../support/databases';
import { Sample, sampleSchema } from './sample-entity';

describeOnBothDatabases('rows', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open(sampleSchema);
    await database.transact(async ({ em }) => {
      for (const amount of [1, 2, 3])
        em.create(Sample, { id: `row ${amount}`, amount, isOdd: amount % 2 === 1 });
    });
  });

  it('have the same types on both databases', async () => {
    const [row] = await database.rows.all(
      `SELECT id, amount, is_odd, count(*) AS number, sum(amount) AS total, avg(amount) AS mean, max(NULL) AS missing,
         amount > 1 AS many FROM sample WHERE amount = ? GROUP BY id, amount, is_odd`,
      [1],
    );
    expect(row).toEqual({
      id: 'row 1',
      amount: 1,
      is_odd: 1,
      number: 1,
      total: 1,
      mean: 1,
      missing: null,
      many: 0,
    });
  });

  it('take texts of every kind, numbers and null as parameters', async () => {
    for (const text of ["it's", 'a?b', '', 'Cofrestr Ŵyl', '\u{1F600}', '$1', ':name', '%', '\\', '"']) {
      expect(await database.rows.all('SELECT CAST(? AS text) AS text', [text])).toEqual([{ text }]);
    }
    const [row] = await database.rows.all('SELECT CAST(? AS integer) AS n, CAST(? AS text) AS missing', [
      7,
      null,
    ]);
    expect(row).toEqual({ n: 7, missing: null });
  });

  it('can be asked for by the same statement again and again, also at the same time', async () => {
    const amounts = await Promise.all(
      Array.from({ length: 100 }, (_nothing, index) =>
        database.rows.all<{ amount: number }>('SELECT amount FROM sample WHERE id = ?', [
          `row ${(index % 3) + 1}`,
        ]),
      ),
    );
    expect(amounts.map(([row]) => row?.amount)).toEqual(amounts.map((_row, index) => (index % 3) + 1));
  });

  it('can be asked for by more different statements than are kept prepared', async () => {
    for (let number = 0; number < 600; number++) {
      expect(await database.rows.all(`SELECT amount + ${number} AS n FROM sample WHERE amount = 1`)).toEqual([
        { n: number + 1 },
      ]);
    }
  });

  it('can be asked for by a statement that is planned anew each time, of which the server keeps nothing', async () => {
    const sql = `${PLANNED_ANEW}SELECT count(*) AS rows FROM sample WHERE amount > ?`;
    for (const [amount, rows] of [
      [0, 3],
      [1, 2],
      [2, 1],
      [0, 3],
    ] as const) {
      expect(await database.rows.all(sql, [amount])).toEqual([{ rows }]);
    }
    if (open.dialect === 'sqlite') return;
    const kept = `SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%planned ' || ? || '%'`;
    expect(await database.rows.all(kept, ['anew'])).toEqual([]);
  });

  it('cannot be changed by a reader of a file', async () => {
    if (open.dialect === 'postgresql') return;
    const removal = database.rows.all('DELETE FROM sample');
    await expect(removal).rejects.toHaveProperty('message', expect.stringContaining('read-only'));
    expect(await database.rows.all('SELECT * FROM sample')).toHaveLength(3);
  });

  it('fail with the mistake of the statement', async () => {
    await expect(database.rows.all('SELECT nonsense FROM sample')).rejects.toHaveProperty(
      'message',
      expect.stringContaining('nonsense'),
    );
    expect(await database.rows.all('SELECT * FROM sample')).toHaveLength(3);
  });
});

describe('placeholders of PostgreSQL', () => {
  it('are numbered, but not in literals, names and comments', () => {
    expect(toNumberedPlaceholders(`a = ? AND b = '?''?' -- ?\nAND "c?" = ? /* ? */ OR ?`)).toBe(
      `a = $1 AND b = '?''?' -- ?\nAND "c?" = $2 /* ? */ OR $3`,
    );
  });
});
