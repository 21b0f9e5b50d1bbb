import { toLocalisedText } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { findLineageLinks } from '../../register/lineage/lineage-links';
import { resolveUrns } from '../../register/lineage/resolve-urn';
import { legacyMarksOf } from '../../register/standards/legacy-marks';
import { isPastReview } from '../../register/standards/past-review';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { type CitedStandards, findCited, type VersionPlace } from '../store/citation.queries';
import { type QualificationEvidenceRow } from '../store/qualification.entity';

/** What has happened to a cited standard, in the order in which it is told. */
export const IMPACT_KINDS = ['REVISED', 'REPLACED', 'LEGACY', 'PAST_REVIEW'] as const;
export type ImpactKind = (typeof IMPACT_KINDS)[number];

/** Something that has happened to a cited standard, and what of the qualification it hits. */
export interface Impact {
  readonly kind: ImpactKind;
  readonly cited: StandardRecord;
  /** REVISED: the newest edition. REPLACED: the standards in force at the end of the chain. Else none. */
  readonly successors: readonly StandardRecord[];
  /** Keys of the units that cite it or evidence it. */
  readonly units: readonly string[];
  /** The rows of the mapping that evidence its statements. */
  readonly evidences: readonly QualificationEvidenceRow[];
}

/**
 * What has happened to the standards that each version cites, in order of citation; `today` is ISO. A fixed number of
 * queries, but for chains of successors, which take a few for each level of the longest.
 */
export async function findImpacts(
  rows: RowReader,
  places: readonly VersionPlace[],
  today: string,
): Promise<Impact[][]> {
  const cited = await findCited(rows, places);
  const fates = await findFates(
    rows,
    [...new Map(cited.flatMap(({ standards }) => standards.map((one) => [one.id, one]))).values()],
    today,
  );
  return cited.map((one) =>
    one.standards.flatMap((standard) =>
      (fates.get(standard.id) ?? []).map((fate) => ({ ...fate, cited: standard, ...hitBy(standard, one) })),
    ),
  );
}

type Fate = Pick<Impact, 'kind' | 'successors'>;

/** What has happened to each standard, by id; standards to which nothing has are left out. */
export async function findFates(
  rows: RowReader,
  standards: readonly StandardRecord[],
  today: string,
): Promise<Map<string, Fate[]>> {
  const [links, resolutions] = await Promise.all([
    findLineageLinks(
      rows,
      standards.map(({ id }) => id),
    ),
    resolveUrns(
      rows,
      standards.map(({ urn, identity }) => urn ?? identity),
    ),
  ]);
  const fates = new Map<string, Fate[]>();
  standards.forEach((standard, at) => {
    const own: Fate[] = [];
    const newest = (links[at]?.successors ?? [])
      .filter(({ kind, standard: next }) => kind === 'REVISED' && next?.identity === standard.identity)
      .flatMap((link) => link.standard ?? [])
      .toSorted((a, b) => (a.editionOrder < b.editionOrder ? 1 : -1))[0];
    if (newest) own.push({ kind: 'REVISED', successors: [newest] });
    const resolution = resolutions[at];
    if (resolution?.outcome === 'SUPERSEDED') {
      const successors = resolution.successors.filter(({ identity }) => identity !== standard.identity);
      if (successors.length > 0) own.push({ kind: 'REPLACED', successors });
    }
    if (isLegacy(standard)) own.push({ kind: 'LEGACY', successors: [] });
    if (isPastReview(standard, today)) own.push({ kind: 'PAST_REVIEW', successors: [] });
    if (own.length > 0) fates.set(standard.id, own);
  });
  return fates;
}

/** By its validity, or by its marks where it states none: a mark beside a validity of current decides nothing. */
function isLegacy({ titleEn, titleCy, urn, validity }: StandardRecord): boolean {
  if (validity !== null) return validity === 'LEGACY';
  const marks = legacyMarksOf({ title: toLocalisedText(titleEn, titleCy), urn, validity });
  return marks.inTitle || marks.inUrn;
}

function hitBy(
  { id }: StandardRecord,
  { citations, evidences }: CitedStandards,
): Pick<Impact, 'units' | 'evidences'> {
  const own = evidences.filter(({ standardId }) => standardId === id);
  const citing = citations.filter(({ standard }) => standard?.id === id);
  return { units: [...new Set([...citing, ...own].map(({ unit }) => unit))], evidences: own };
}
