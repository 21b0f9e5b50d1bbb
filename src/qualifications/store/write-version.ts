import { insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { toOrderKey } from '../../text/normalise';
import { englishFirst, type QualificationStructure } from '../structure/structure';
import { FaultyStructure } from './errors';
import { findCitations } from './citation-rows';
import { toNumberKey } from './number-key';
import {
  QualificationCitationEntity,
  QualificationEvidenceEntity,
  QualificationVersionEntity,
} from './qualification.entity';

/** Writes a structure as a draft version with its mapping; refuses (FaultyStructure) evidence that the register lacks. */
export async function writeVersion(
  unit: UnitOfWork,
  place: { readonly qualificationId: string; readonly version: number },
  structure: QualificationStructure,
  at: string,
): Promise<void> {
  const { citations, evidences, faults } = await findCitations(unit.rows, structure);
  if (faults.length > 0) throw new FaultyStructure(faults);
  await insertRows(unit, QualificationVersionEntity, [
    {
      ...place,
      state: 'DRAFT',
      titleEn: structure.title.en,
      titleCy: structure.title.cy,
      titleOrder: toOrderKey(englishFirst(structure.title)),
      number: structure.number,
      numberKey: structure.number === null ? null : toNumberKey(structure.number),
      framework: structure.framework,
      level: structure.level,
      structure: JSON.stringify(structure),
      savedAt: at,
      publishedAt: null,
      withdrawnAt: null,
      withdrawalReason: null,
    },
  ]);
  await insertRows(
    unit,
    QualificationCitationEntity,
    citations.map((citation) => ({ ...place, ...citation })),
  );
  await insertRows(
    unit,
    QualificationEvidenceEntity,
    evidences.map((evidence) => ({ ...place, ...evidence })),
  );
}
