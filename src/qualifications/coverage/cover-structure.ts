import { type RowReader } from '../../common/rows';
import { findStandards } from '../../register/standards/standard.queries';
import { findCitations } from '../store/citation-rows';
import { FaultyStructure } from '../store/errors';
import { type QualificationStructure } from '../structure/structure';
import { coverCited, type StandardCoverage } from './find-coverage';

/** The coverage of a structure that is kept nowhere. Refuses (FaultyStructure) evidence that the register lacks. */
export async function coverStructure(
  rows: RowReader,
  structure: QualificationStructure,
): Promise<StandardCoverage[]> {
  const found = await findCitations(rows, structure);
  if (found.faults.length > 0) throw new FaultyStructure(found.faults);
  const nowhere = { qualificationId: '', version: 0 };
  const cited = [...found.citations, ...found.evidences].flatMap(({ standardId }) => standardId ?? []);
  const ids = [...new Set(cited)];
  const standards = (await findStandards(rows, ids)).flatMap((standard) => standard ?? []);
  const byId = new Map(standards.map((standard) => [standard.id, standard]));
  const citations = found.citations.map((citation) => ({
    ...nowhere,
    ...citation,
    standard: byId.get(citation.standardId ?? '') ?? null,
  }));
  const evidences = found.evidences.map((evidence) => ({ ...nowhere, ...evidence }));
  const [coverage = []] = await coverCited(rows, [{ citations, evidences, standards }]);
  return coverage;
}
