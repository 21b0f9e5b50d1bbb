import { type RowReader } from './rows';

/**
 * The same rows, one question after the other: for what asks several at once where there is a single connection, as in a unit
 * of work. A question that fails does not stop those after it.
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
