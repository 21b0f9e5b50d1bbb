import { isUuid } from '../../../common/uuid';
import { type RowReader } from '../../../common/rows';
import { findEventsOf } from '../../store/qualification.queries';
import { nameStatement } from './notes';
import { type CarryOverProposal } from './proposal';

/** Characters of an id. */
const ID_LENGTH = 36;

/** A proposal for the audit: its id, then in words the row, and what was proposed for it. */
export function describeProposal(
  { id, row, from }: CarryOverProposal,
  to: readonly CarryOverProposal['from'][],
): string {
  const targets = to.length === 0 ? 'nothing' : to.map(nameStatement).join(', ');
  return `${id} unit ${row.unit}, criterion ${row.criterion}: ${nameStatement(from)} to ${targets}`;
}

/** Ids of the proposals that were refused for each qualification, in one query. For its organisation alone. */
export async function findRefused(
  rows: RowReader,
  qualificationIds: readonly string[],
): Promise<ReadonlySet<string>[]> {
  const events = await findEventsOf(rows, qualificationIds);
  return events.map(
    (own) =>
      new Set(
        own
          .filter(({ action }) => action === 'CARRY_OVER_REFUSED')
          .flatMap(({ differences }) => JSON.parse(differences) as string[])
          .map((words) => words.slice(0, ID_LENGTH))
          .filter(isUuid),
      ),
  );
}
