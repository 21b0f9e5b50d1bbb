import { insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { readState } from '../../register/changes/change-log';
import { recordEdit } from '../../register/changes/record-edit';
import { type Editor } from './editor';
import { type QualificationAction, QualificationEventEntity } from './qualification.entity';

/** What was done, for the audit. */
export interface QualificationEvent {
  readonly id: string;
  readonly action: QualificationAction;
  readonly version: number;
  readonly differences: readonly string[];
  /** How the public change log calls it; null for what only the organisation may see. */
  readonly publicChange: 'ADDED' | 'MODIFIED' | null;
}

/**
 * Writes the audit entry, and the public one where there is one. What only the organisation may see leaves the register's
 * `dataVersion` as it is, or everybody could count what is written in private.
 */
export async function recordEvent(
  unit: UnitOfWork,
  { organisationId, keyId }: Editor,
  event: QualificationEvent,
  at: string,
): Promise<void> {
  const [last] = await unit.rows.all<{ sequence: number }>(
    'select e.sequence from qualification_event e where e.qualification_id = ? order by e.sequence desc limit 1',
    [event.id],
  );
  await insertRows(unit, QualificationEventEntity, [
    {
      qualificationId: event.id,
      sequence: (last?.sequence ?? 0) + 1,
      action: event.action,
      version: event.version,
      organisationId,
      keyId,
      at,
      differences: JSON.stringify(event.differences),
    },
  ]);
  if (event.publicChange === null) return;
  const change = { kind: event.publicChange, nodeId: event.id, typeName: 'Qualification' };
  await recordEdit(unit, await readState(unit), [change], at);
}
