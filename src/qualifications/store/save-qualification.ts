import { findRows, insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { nameBasedId } from '../../common/uuid';
import { toNameKey } from '../../text/normalise';
import { describeStructureChanges } from '../structure/describe-changes';
import { englishFirst, type QualificationStructure } from '../structure/structure';
import { type Editor } from './editor';
import { QualificationExists } from './errors';
import { getForEditing } from './get-for-editing';
import { toNumberKey } from './number-key';
import { QualificationEntity } from './qualification.entity';
import { findStructure } from './qualification.queries';
import { recordEvent } from './record-event';
import { writeVersion } from './write-version';

/**
 * Makes a new qualification of the editor's organisation, as draft version 1. Its id comes from the organisation and its
 * number, or its title while it has none, and stays. Refused when the organisation has one of that name (QualificationExists).
 */
export async function createQualification(
  unit: UnitOfWork,
  editor: Editor,
  structure: QualificationStructure,
  at: string,
): Promise<string> {
  const id = qualificationId(editor.organisationId, structure);
  const [known] = await findRows(unit, QualificationEntity, 'id', [id]);
  if (known) throw new QualificationExists(structure.number ?? `"${englishFirst(structure.title)}"`, id);
  const { organisationId } = editor;
  await insertRows(unit, QualificationEntity, [
    { id, organisationId, latestVersion: 1, publishedVersion: null, createdAt: at },
  ]);
  await writeVersion(unit, { qualificationId: id, version: 1 }, structure, at);
  const event = { id, action: 'CREATED' as const, version: 1, differences: [], publicChange: null };
  await recordEvent(unit, editor, event, at);
  return id;
}

/**
 * Writes the next draft over the version that the editor read. What was published stays as it is and readable. Refused for
 * another organisation's (QualificationNotFound) and when `version` is not the newest (StaleVersion).
 */
export async function updateQualification(
  unit: UnitOfWork,
  editor: Editor,
  { id, version }: { readonly id: string; readonly version: number },
  structure: QualificationStructure,
  at: string,
): Promise<void> {
  const known = await getForEditing(unit, editor, id, version);
  const before = await findStructure(unit.rows, id, version);
  const next = version + 1;
  await writeVersion(unit, { qualificationId: known.id, version: next }, structure, at);
  await unit.em.nativeUpdate(QualificationEntity, { id: known.id }, { latestVersion: next });
  const differences = before ? describeStructureChanges(before, structure) : [];
  const event = { id: known.id, action: 'UPDATED' as const, version: next, differences, publicChange: null };
  await recordEvent(unit, editor, event, at);
}

/** The id of the qualification that an organisation calls by that number, or by that title while it has no number. */
export function qualificationId(
  organisationId: string,
  { number, title }: Pick<QualificationStructure, 'number' | 'title'>,
): string {
  const name = number === null ? toNameKey(englishFirst(title)) : toNumberKey(number);
  return nameBasedId('Qualification', organisationId, name);
}
