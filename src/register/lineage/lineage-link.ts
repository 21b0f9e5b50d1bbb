import { pickCurrent, type StandardRecord } from '../standards/standard.queries';
import { type Citer } from './lineage.queries';
import { kindOfCitation, kindOfEditions, type LineageKind } from './lineage-kind';
import { type OriginalUrnRow } from './original-urn.entity';

/** A standard before or after another, with what says so. */
export interface LineageLink {
  readonly kind: LineageKind;
  /** The other end, as cited. */
  readonly urn: string;
  /** Null when the other end is not on the register. */
  readonly standard: StandardRecord | null;
  readonly evidence: string;
}

/** A code that a standard names, with the editions that bear it and all standards that name it. */
export interface CitedCode {
  readonly original: OriginalUrnRow;
  readonly editions: readonly StandardRecord[];
  readonly citers: readonly Citer[];
}

/** What came before a standard: its previous edition, then the codes it names as original, itself left out. */
export function linksBackward(
  standard: StandardRecord,
  editions: readonly StandardRecord[],
  cited: readonly CitedCode[],
): LineageLink[] {
  const older = neighbour(standard, editions, 1);
  const others = cited.filter(
    ({ original }) => original.normalised !== null && original.normalised !== standard.identity,
  );
  return [
    ...(older ? [ofEditions(older, standard, older)] : []),
    ...others.map(({ original, editions: bearers, citers }) => {
      const originals = new Set(others.map((other) => other.original.normalised)).size;
      const citer: Citer = {
        cited: original.normalised ?? '',
        printed: original.printed,
        originals,
        standard,
      };
      const kind = kindOfCitation(citer, citers);
      return { kind, urn: original.printed, standard: pickCurrent(bearers), evidence: evidenceOf(citer) };
    }),
  ];
}

/** What came after a standard: its next edition (unless the URN was reassigned), then the standards that name its URN. */
export function linksForward(
  standard: StandardRecord,
  editions: readonly StandardRecord[],
  citers: readonly Citer[],
): LineageLink[] {
  const newer = neighbour(standard, editions, -1);
  const revision =
    newer && kindOfEditions(standard, newer) === 'REVISED' ? [ofEditions(standard, newer, newer)] : [];
  return [
    ...revision,
    ...citers.map((citer) => ({
      kind: kindOfCitation(citer, citers),
      urn: citer.standard.urn ?? citer.standard.identity,
      standard: citer.standard,
      evidence: evidenceOf(citer),
    })),
  ];
}

function neighbour(
  standard: StandardRecord,
  editions: readonly StandardRecord[],
  step: 1 | -1,
): StandardRecord | undefined {
  const place = editions.findIndex((edition) => edition.id === standard.id);
  return place < 0 ? undefined : editions[place + step];
}

function ofEditions(older: StandardRecord, newer: StandardRecord, other: StandardRecord): LineageLink {
  return {
    kind: kindOfEditions(older, newer),
    urn: other.urn ?? other.identity,
    standard: other,
    evidence: `editions ${older.edition} and ${newer.edition} of ${newer.urn ?? newer.identity}`,
  };
}

function evidenceOf(citer: Citer): string {
  const { urn, identity, edition } = citer.standard;
  return `the field Original URN of ${urn ?? identity} (${edition}): "${citer.printed}"`;
}
