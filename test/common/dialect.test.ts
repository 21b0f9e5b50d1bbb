import {
  hasPrefix,
  inList,
  listParameter,
  prefixParameters,
  recordsFromJson,
} from '../../src/common/dialect';
import { type Database } from '../../src/database/database';
import { describeOnBothDatabases } from '../support/databases';
import { Sample, sampleSchema } from '../database/sample-entity';

describeOnBothDatabases('the named differences of the dialects', (open) => {
  let database: Database;
  const dialect = open.dialect;
  const ids = ['a', 'Z', 'aB', 'ab', 'ŷ', 'A&B', '\u{1F600}'];

  beforeAll(async () => {
    database = await open(sampleSchema);
    await database.transact(async ({ em }) => {
      ids.forEach((id, amount) => em.create(Sample, { id, amount, isOdd: amount % 2 === 1 }));
    });
  });

  const idsWhere = async (condition: string, ...parameters: (string | number)[]) => {
    const rows = await database.rows.all<{ id: string }>(
      `SELECT id FROM sample WHERE ${condition}`,
      parameters,
    );
    return rows.map(({ id }) => id).sort();
  };

  it('finds the members of a list of texts', async () => {
    const list = inList(dialect, 'id');
    expect(await idsWhere(list, listParameter(['ŷ', 'a', 'A&B', 'missing', 'a']))).toEqual(['A&B', 'a', 'ŷ']);
    expect(await idsWhere(list, listParameter([]))).toEqual([]);
  });

  it('reads records given as one parameter', async () => {
    const given = recordsFromJson(dialect, 'g', { name: 'text', amount: 'integer' });
    const records = [
      { name: 'ŷ', amount: 4, more: 'ignored' },
      { name: 'a', amount: 1 },
      { name: null, amount: 2 },
    ];
    const join = `select g.name, g.amount + s.amount as sum from ${given} join sample s on s.id = g.name order by g.name`;
    expect(await database.rows.all(join, [JSON.stringify(records)])).toEqual([
      { name: 'a', sum: 1 },
      { name: 'ŷ', sum: 8 },
    ]);
    expect(await database.rows.all(`select g.name, g.amount from ${given}`, ['[]'])).toEqual([]);
  });

  it('finds the members of a list of numbers', async () => {
    expect(await idsWhere(inList(dialect, 'amount', 'integer'), listParameter([0, 2, 99]))).toEqual([
      'a',
      'aB',
    ]);
  });

  it('finds nothing, and does not fail, for texts that cannot be stored', async () => {
    expect(await idsWhere(inList(dialect, 'id'), listParameter(['\0', 'a\0', '\ud800', 'x\udc00']))).toEqual(
      [],
    );
    expect(await idsWhere('id = ?', 'a\0')).toEqual([]);
    expect(await idsWhere('id = ?', '\ud800')).toEqual([]);
  });

  it('tells what begins with a text, by case', async () => {
    const column = dialect === 'sqlite' ? 'id' : 'id COLLATE "C"';
    expect(await idsWhere(hasPrefix(column), ...prefixParameters('a'))).toEqual(['a', 'aB', 'ab']);
    expect(await idsWhere(hasPrefix(column), ...prefixParameters('ab'))).toEqual(['ab']);
    expect(await idsWhere(hasPrefix(column), ...prefixParameters('%'))).toEqual([]);
  });
});
