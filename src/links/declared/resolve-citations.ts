import { type RowReader } from '../../common/rows';
import { bodyFormsOf } from '../../register/lineage/graph/local-codes';
import { loadGraph } from '../../register/lineage/graph/load-graph';
import { type CodeResolution, CodeResolver } from '../../register/lineage/graph/resolve-code';
import { storedLineage } from '../../register/lineage/stored-lineage';
import { pickCurrent, type StandardRecord } from '../../register/standards/standard.queries';
import { findBodyPrefix } from '../../register/urn/normal-form';
import { type CitationRecord, findByTitle, type TitledRecord } from './citation.queries';

/**
 * CURRENT, SUPERSEDED, LEGACY: it leads to the standard cited, to what came after it, to one that nothing came after.
 * AMBIGUOUS: several unrelated standards may be meant. UNRESOLVED: none that the register has.
 */
export type CitationOutcome = 'CURRENT' | 'SUPERSEDED' | 'LEGACY' | 'AMBIGUOUS' | 'UNRESOLVED';

/** Where a citation leads. Of an AMBIGUOUS one the standards are what may be meant. */
export interface ResolvedCitation {
  readonly citation: CitationRecord;
  readonly outcome: CitationOutcome;
  /** Each once, no more than ten. */
  readonly standards: readonly StandardRecord[];
}

/** The most standards one citation leads to, or may mean. */
const MOST_STANDARDS = 10;
/** A title that more standards bear is ambiguous without being followed further. */
const MOST_BEARERS = 50;

/**
 * Leads citations to standards, in the order given, in a number of queries that depends only on the longest chain. The code
 * decides (as the body writes its own codes in short); a title only where the code is unknown to the register or missing:
 * among several standards that bear it, the only one of the citing body's own.
 */
export async function resolveCitations(
  rows: RowReader,
  citations: readonly CitationRecord[],
): Promise<ResolvedCitation[]> {
  const titleKeys = new Set(citations.flatMap(({ titleKey }) => titleKey ?? []));
  const titled = await findByTitle(rows, [...titleKeys]);
  const bearers = [...titled.values()].filter((found) => identitiesOf(found).length <= MOST_BEARERS);
  const codes = new Set([...citations.flatMap(readingsOf), ...bearers.flatMap(identitiesOf)]);
  const resolver = new CodeResolver(await loadGraph(storedLineage(rows), [...codes]));
  return citations.map((citation) => {
    const byCode = resolveByCode(citation, resolver);
    if (byCode) return { citation, ...byCode };
    return { citation, ...resolveByTitle(citation, titled.get(citation.titleKey ?? '') ?? [], resolver) };
  });
}

type Lead = Omit<ResolvedCitation, 'citation'>;
type Resolver = CodeResolver<StandardRecord>;

const NOWHERE: Lead = { outcome: 'UNRESOLVED', standards: [] };

/** The codes that may be meant by the one printed: itself, and with the letters of the citing body. */
function readingsOf({ code, identity }: CitationRecord): string[] {
  return code === null ? [] : [code, ...bodyFormsOf(code, identity)];
}

function resolveByCode(citation: CitationRecord, resolver: Resolver): Lead | null {
  const body = findBodyPrefix(citation.identity);
  const readings = readingsOf(citation).map((code) => resolver.resolve(code, body));
  const known =
    readings.find(({ standards }) => standards.length > 0) ??
    readings.find(({ outcome }) => outcome !== 'UNKNOWN');
  return known ? toLead(known) : null;
}

function toLead({ outcome, standards, successors }: CodeResolution<StandardRecord>): Lead {
  if (outcome === 'UNKNOWN') return NOWHERE;
  const own = pickCurrent(standards);
  const led = outcome === 'CURRENT' || outcome === 'LEGACY' ? (own ? [own] : []) : successors;
  if (led.length === 0) return own ? { outcome: 'LEGACY', standards: [own] } : NOWHERE;
  return { outcome, standards: led.slice(0, MOST_STANDARDS) };
}

function resolveByTitle(citation: CitationRecord, titled: readonly TitledRecord[], resolver: Resolver): Lead {
  const identities = identitiesOf(titled).filter((identity) => identity !== citation.identity);
  if (identities.length > MOST_BEARERS) {
    const latest = titled.filter(({ isLatest }) => Boolean(isLatest)).sort(byUrn);
    return { outcome: 'AMBIGUOUS', standards: latest.slice(0, MOST_STANDARDS) };
  }
  const leads = identities.map((identity) => toLead(resolver.resolve(identity)));
  const found = new Map(
    leads.flatMap(({ standards }) => standards).map((standard) => [standard.id, standard]),
  );
  const candidates = [...found.values()].sort(byUrn);
  const body = findBodyPrefix(citation.identity);
  const ofBody = candidates.filter(({ identity }) => body !== null && findBodyPrefix(identity) === body);
  const meant = candidates.length === 1 ? candidates : ofBody.length === 1 ? ofBody : null;
  if (!meant) {
    const isOneSplit = leads.length === 1 && leads[0]?.outcome === 'SUPERSEDED';
    const outcome = candidates.length === 0 ? 'UNRESOLVED' : isOneSplit ? 'SUPERSEDED' : 'AMBIGUOUS';
    return { outcome, standards: candidates.slice(0, MOST_STANDARDS) };
  }
  const leading = leads.filter(({ standards }) => standards.some(({ id }) => id === meant[0]?.id));
  const direct = leading.find(({ outcome }) => outcome === 'CURRENT') ?? leading[0] ?? NOWHERE;
  return { outcome: direct.outcome, standards: meant };
}

function identitiesOf(standards: readonly StandardRecord[]): string[] {
  return [...new Set(standards.map(({ identity }) => identity))];
}

function byUrn(a: StandardRecord, b: StandardRecord): number {
  const [one, other] = [`${a.identity} ${a.editionOrder}`, `${b.identity} ${b.editionOrder}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
