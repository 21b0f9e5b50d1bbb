import { type RowReader } from '../common/rows';

/**
 * The same rows, one question after the other: what asks several at once may read over the single connection of a
 * transaction too. A question that fails does not stop those after it.
 */
export function inTurn(rows: RowReader): RowReader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    dialect: rows.dialect,
    all: <Row>(...question: Parameters<RowReader['all']>) => {
      const answer = last.then(() => rows.all<Row>(...question));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
