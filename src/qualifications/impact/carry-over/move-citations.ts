import { type StandardRecord } from '../../../register/standards/standard.queries';
import { type ResolvedCitation } from '../../store/citation.queries';
import { type QualificationStructure, type StandardCitation, type Unit } from '../../structure/structure';
import { eachEvidence } from '../../structure/walk-mapping';

/** Rows of one unit that have left a cited standard. */
export interface UnitMove {
  readonly unit: string;
  /** The standard that they evidenced. */
  readonly cited: StandardRecord;
  /** The standards that they evidence now, in the order of the rows. */
  readonly carriedTo: readonly StandardRecord[];
  /** All standards that succeed the cited one. */
  readonly successors: readonly StandardRecord[];
}

/** What is known of the citations and rows of the version that is carried over. */
export interface CitedBefore {
  /** In the order of the structure. */
  readonly citations: readonly ResolvedCitation[];
  /** The standard of each statement that was evidenced, by id. */
  readonly standardOf: ReadonlyMap<string, string>;
}

/**
 * Lets the units cite what their rows evidence now. A unit cites what succeeds beside the old edition as soon as a row is
 * carried there, and gives up the old edition when no row of it evidences that any more. A citation that names no edition
 * means the one in force, and stays while the URN does.
 */
export function moveCitations(
  structure: QualificationStructure,
  moves: readonly UnitMove[],
  before: CitedBefore,
): QualificationStructure {
  const left = new Set(
    [...eachEvidence(structure)].map(({ unit, evidence }) =>
      keyOf(unit.key, before.standardOf.get(evidence.statement.toLowerCase()) ?? ''),
    ),
  );
  let position = 0;
  return {
    ...structure,
    units: structure.units.map((unit) => {
      const own = unit.standards.map((citation): Cited => ({
        citation,
        standard: before.citations[position++]?.standard ?? null,
      }));
      const ownMoves = moves.filter((move) => move.unit === unit.key);
      return ownMoves.length === 0 ? unit : moveUnit(unit, own, ownMoves, left);
    }),
  };
}

interface Cited {
  readonly citation: StandardCitation;
  readonly standard: StandardRecord | null;
}

function moveUnit(
  unit: Unit,
  own: readonly Cited[],
  moves: readonly UnitMove[],
  left: ReadonlySet<string>,
): Unit {
  let cited = own;
  for (const move of moves) {
    const added = move.carriedTo.filter(
      (standard, at, all) => all.findIndex(({ id }) => id === standard.id) === at && !means(cited, standard),
    );
    const olds = cited.filter(({ standard }) => standard?.id === move.cited.id);
    const [first] = olds;
    const isRequired = (standard: StandardRecord) =>
      cited.some((one) => one.standard?.identity === standard.identity);
    const fresh = first ? added : added.filter(isRequired);
    const placed = fresh.map((standard) => toCited(standard, first?.citation ?? null));
    const all = first
      ? cited.flatMap((one) => (one === first ? [one, ...placed] : [one]))
      : [...cited, ...placed];
    const isDone = !left.has(keyOf(unit.key, move.cited.id));
    const isSucceeded = move.successors.some((standard) => means(all, standard));
    const isKept = ({ citation, standard }: Cited) =>
      standard?.id !== move.cited.id || isOfNoEdition(citation, move);
    cited = isDone && isSucceeded ? all.filter(isKept) : all;
  }
  return { ...unit, standards: cited.map(({ citation }) => citation) };
}

/** A citation of the URN without an edition goes along with the revision of itself. */
function isOfNoEdition({ edition }: StandardCitation, { cited, successors }: UnitMove): boolean {
  return edition === null && successors.some(({ identity }) => identity === cited.identity);
}

function means(cited: readonly Cited[], { id, identity }: StandardRecord): boolean {
  return cited.some(
    ({ citation, standard }) =>
      standard?.id === id || (citation.edition === null && standard?.identity === identity),
  );
}

/** As the old edition was cited: of an edition when that was, and to cover as much. */
function toCited(standard: StandardRecord, old: StandardCitation | null): Cited {
  const edition = old !== null && old.edition === null ? null : standard.edition;
  const citation = { urn: standard.urn ?? standard.identity, edition, coverage: old?.coverage ?? null };
  return { citation, standard };
}

function keyOf(unit: string, standard: string): string {
  return `${unit}\u001f${standard}`;
}
