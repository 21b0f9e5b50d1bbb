import { findRows, type UnitOfWork } from '../../common/unit-of-work';
import { type Editor } from './editor';
import { QualificationNotFound, StaleVersion } from './errors';
import { QualificationEntity, type QualificationRow } from './qualification.entity';

/** The editor's qualification, when `version` is its newest; refuses with QualificationNotFound or StaleVersion. */
export async function getForEditing(
  unit: UnitOfWork,
  { organisationId }: Editor,
  id: string,
  version: number,
): Promise<QualificationRow> {
  const [known] = await findRows(unit, QualificationEntity, 'id', [id.toLowerCase()]);
  if (known?.organisationId !== organisationId) throw new QualificationNotFound(id);
  if (version !== known.latestVersion) throw new StaleVersion(version, known.latestVersion);
  return known;
}
