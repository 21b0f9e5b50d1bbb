import { setTimeout as delay } from 'node:timers/promises';
import { type RowReader } from '../../common/rows';
import { type DatabaseUnreachable } from '../errors';

/** Time for the pool to notice which of its other connections broke as well, in milliseconds. */
const PAUSE = 20;

/**
 * Reads from `first`, and once more from `second` when `first` fails with `fault`: a replica that is away is stood in
 * for by the primary, and a connection that broke while nobody looked costs no question.
 */
export function withSecondChance(
  first: RowReader,
  second: RowReader,
  fault: new (message: string) => DatabaseUnreachable,
): RowReader {
  return {
    dialect: first.dialect,
    async all<Row>(...question: Parameters<RowReader['all']>): Promise<Row[]> {
      try {
        return await first.all<Row>(...question);
      } catch (error) {
        if (!(error instanceof fault)) throw error;
        await delay(PAUSE);
        return second.all<Row>(...question);
      }
    },
  };
}
