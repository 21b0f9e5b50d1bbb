import { inTurn } from '../../src/database/in-turn';
import { type RowReader } from '../../src/common/rows';

describe('rows that are asked for in turn', () => {
  it('come one question after the other, each with its own answer, also after one that fails', async () => {
    let asking = 0;
    const rows: RowReader = {
      dialect: 'sqlite',
      all: async <Row>(sql: string): Promise<Row[]> => {
        asking += 1;
        expect(asking).toBe(1);
        await new Promise(setImmediate);
        asking -= 1;
        if (sql === 'b') throw new Error('b fails');
        return [sql] as Row[];
      },
    };
    const reader = inTurn(rows);
    const answers = await Promise.allSettled(['a', 'b', 'c'].map((sql) => reader.all(sql)));
    expect(answers).toEqual([
      { status: 'fulfilled', value: ['a'] },
      { status: 'rejected', reason: new Error('b fails') },
      { status: 'fulfilled', value: ['c'] },
    ]);
  });
});
