import { readPage } from '../../../src/common/keyset';
import { readPageRequest } from '../../../src/common/page';
import { type RowReader, type SqlValue } from '../../../src/common/rows';
import { type PartialDate } from '../../../src/common/partial-date';
import { listStandards } from '../../../src/register/standards/standard-list.queries';
import { describeOnBothDatabases } from '../../support/databases';

const EXPLAIN = { sqlite: 'explain query plan', postgresql: 'explain' } as const;

describeOnBothDatabases('the work list of standards past their review date', (open) => {
  it('is read in order from the index of review dates, which the day bounds', async () => {
    const database = await open();
    const plan = await database.transact(async ({ rows }) => {
      if (open.dialect === 'postgresql') await rows.all('set local enable_sort = off');
      return JSON.stringify(await explainFirstPage(rows));
    });
    expect(plan).toMatch(
      open.dialect === 'sqlite'
        ? /SEARCH s USING INDEX standard_review_order \(review_order</
        : /Index Scan using standard_review_order.*Index Cond: \(\(?review_order </,
    );
    expect(plan).not.toMatch(/sort|TEMP B-TREE/i);
  });
});

async function explainFirstPage(rows: RowReader): Promise<unknown[]> {
  const criteria = {
    pastReviewOn: '2025' as PartialDate,
    latestEditionOnly: true,
    includeUnidentified: false,
  };
  const list = listStandards(rows.dialect, criteria, 'INDICATIVE_REVIEW_DATE');
  const explaining: RowReader = {
    dialect: rows.dialect,
    all: <Row>(sql: string, parameters: readonly SqlValue[] = []) =>
      rows.all<Row>(`${EXPLAIN[rows.dialect]} ${sql}`, parameters),
  };
  const page = await readPage<object>(explaining, list, readPageRequest(list.name, {}));
  return page.edges.map(({ row }) => row);
}
