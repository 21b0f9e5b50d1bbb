import { BadInput } from '../../common/errors';
import { cleanTypedText } from '../../common/typed-text';
import { type UnitOfWork } from '../../common/unit-of-work';
import { type Editor } from './editor';
import { WrongState } from './errors';
import { getForEditing } from './get-for-editing';
import { QualificationEntity, QualificationVersionEntity } from './qualification.entity';
import { findVersions } from './qualification.queries';
import { recordEvent } from './record-event';

/** Longer reasons belong into a document. In UTF-16 code units. */
const LONGEST_REASON = 2_000;

/** The version an editor means. */
interface VersionReference {
  readonly id: string;
  readonly version: number;
}

/**
 * Freezes the newest version and shows it to everybody in place of the one published before, which stays readable by its
 * number. Refused when it is published already (WrongState), stale, or another organisation's.
 */
export async function publishQualification(
  unit: UnitOfWork,
  editor: Editor,
  { id: given, version }: VersionReference,
  at: string,
): Promise<void> {
  const { id, publishedVersion } = await getForEditing(unit, editor, given, version);
  if (publishedVersion === version) throw new WrongState(`version ${version} is published already`);
  const place = { qualificationId: id, version };
  await unit.em.nativeUpdate(QualificationVersionEntity, place, { state: 'PUBLISHED', publishedAt: at });
  await unit.em.nativeUpdate(QualificationEntity, { id }, { publishedVersion: version });
  const publicChange = publishedVersion === null ? ('ADDED' as const) : ('MODIFIED' as const);
  await recordEvent(unit, editor, { id, action: 'PUBLISHED', version, differences: [], publicChange }, at);
}

/**
 * Withdraws what is published, with a reason that everybody can read; it stays readable. `version` is the newest one, also
 * when that is a draft. Refused when nothing is published or it is withdrawn already (WrongState), and without a reason.
 */
export async function withdrawQualification(
  unit: UnitOfWork,
  editor: Editor,
  { id: given, version }: VersionReference,
  reason: string,
  at: string,
): Promise<void> {
  const withdrawalReason = cleanTypedText(reason);
  if (withdrawalReason === '') throw new BadInput('reason', 'must say why');
  if (withdrawalReason.length > LONGEST_REASON)
    throw new BadInput('reason', `must not exceed ${LONGEST_REASON} characters`);
  const { id, publishedVersion } = await getForEditing(unit, editor, given, version);
  if (publishedVersion === null)
    throw new WrongState('nothing of it is published, so nothing can be withdrawn');
  const versions = await findVersions(unit.rows, id);
  if (versions.find((one) => one.version === publishedVersion)?.state === 'WITHDRAWN')
    throw new WrongState(`version ${publishedVersion} is withdrawn already`);
  await unit.em.nativeUpdate(
    QualificationVersionEntity,
    { qualificationId: id, version: publishedVersion },
    { state: 'WITHDRAWN', withdrawnAt: at, withdrawalReason },
  );
  const event = {
    id,
    action: 'WITHDRAWN' as const,
    version: publishedVersion,
    differences: [withdrawalReason],
  };
  await recordEvent(unit, editor, { ...event, publicChange: 'MODIFIED' }, at);
}
