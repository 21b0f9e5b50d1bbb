import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { isUuid } from '../../common/uuid';
import { findEditions, pickCurrent } from '../../register/standards/standard.queries';
import { parseUrn } from '../../register/urn';
import { type StructureFault } from '../structure/fault';
import { type QualificationStructure } from '../structure/structure';
import { eachCitation, eachEvidence } from '../structure/walk-mapping';
import { type QualificationCitationRow, type QualificationEvidenceRow } from './qualification.entity';

type Version = 'qualificationId' | 'version';

/** What a structure cites, as it was found on the register. */
export interface FoundCitations {
  readonly citations: readonly Omit<QualificationCitationRow, Version>[];
  readonly evidences: readonly Omit<QualificationEvidenceRow, Version>[];
  /** Evidence that cannot be kept: unknown statements, and those of another edition than the unit cites. */
  readonly faults: readonly StructureFault[];
}

interface StatementPlace {
  readonly id: string;
  readonly standardId: string;
  readonly identity: string;
  readonly urn: string | null;
  readonly edition: string;
}

/**
 * Looks up what a structure cites, in two queries. A URN that the register does not have is kept as it was cited; a
 * statement must be there, and of the edition that its unit cites of that standard, if it cites one.
 */
export async function findCitations(
  rows: RowReader,
  structure: QualificationStructure,
): Promise<FoundCitations> {
  const cited = [...eachCitation(structure)].map((one) => ({
    ...one,
    identity: identityOf(one.citation.urn),
  }));
  const evidence = [...eachEvidence(structure)];
  const identities = [...new Set(cited.flatMap(({ identity }) => identity ?? []))];
  const editions = new Map(
    (await findEditions(rows, identities)).map((found, index) => [identities[index], found]),
  );
  const places = await findPlaces(rows, [...new Set(evidence.map((one) => one.evidence.statement))]);

  const citations = cited.map(({ unit, citation, identity }, index) => {
    const known = (identity !== null && editions.get(identity)) || [];
    const { edition } = citation;
    const meant = edition === null ? pickCurrent(known) : known.find((one) => one.edition === edition);
    return {
      position: index + 1,
      unit: unit.key,
      urn: citation.urn,
      identity,
      edition,
      standardId: meant?.id ?? null,
      claim: citation.coverage,
    };
  });
  const faults: StructureFault[] = [];
  const evidences = evidence.flatMap(
    ({ unit, outcome, criterion, evidence: { statement, claim }, path }, index) => {
      const place = places.get(statement.toLowerCase());
      const fault = place ? faultOf(place, unit.key, citations) : `no statement has the id "${statement}"`;
      if (fault !== null) faults.push({ path: `${path}.statement`, severity: 'ERROR', reason: fault });
      if (!place) return [];
      const { id: statementId, standardId } = place;
      const at = { unit: unit.key, learningOutcome: outcome.number, criterion: criterion.number };
      return [{ position: index + 1, ...at, statementId, standardId, claim }];
    },
  );
  return { citations, evidences, faults };
}

/** Why a unit may not evidence a statement; null when it may. Standards that the unit does not cite are free. */
function faultOf(place: StatementPlace, unit: string, citations: FoundCitations['citations']): string | null {
  const own = citations.filter((one) => one.unit === unit && one.identity === place.identity);
  const pinned = own.filter(({ edition }) => edition !== null);
  if (pinned.length === 0 || pinned.length < own.length) return null;
  if (pinned.some(({ standardId }) => standardId === place.standardId)) return null;
  const editions = pinned.map(({ edition }) => edition).join(', ');
  return `is a statement of ${place.urn ?? place.identity} ${place.edition}, and unit "${unit}" cites the edition ${editions}`;
}

function identityOf(urn: string): string | null {
  const parsed = parseUrn(urn);
  return parsed.kind === 'CODE' ? parsed.normalised : null;
}

async function findPlaces(rows: RowReader, ids: readonly string[]): Promise<Map<string, StatementPlace>> {
  const wanted = ids.map((id) => id.toLowerCase()).filter(isUuid);
  if (wanted.length === 0) return new Map();
  const found = await rows.all<StatementPlace>(
    `select t.id, t.standard_id as "standardId", s.identity, s.urn, s.edition
       from statement t join standard s on s.id = t.standard_id where ${inList(rows.dialect, 't.id')}`,
    [listParameter(wanted)],
  );
  return new Map(found.map((place) => [place.id, place]));
}
