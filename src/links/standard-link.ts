import { type Language } from '../common/language';
import { type StandardRecord } from '../register/standards/standard.queries';
import { type Judgement } from './curation/judge';
import { type PairFinding } from './overlaps/statement-overlap';

/** What joins two standards, in the order in which links are listed. */
export const LINK_KINDS = [
  'DECLARED',
  'LINEAGE',
  'OVERLAP',
  'SHARED_OCCUPATION',
  'SHARED_SOC_CODE',
  'SHARED_KEYWORD',
  'SAME_SUITE',
] as const;

/** What joins two standards. */
export type LinkKind = (typeof LINK_KINDS)[number];

/** Two statements that overlap, by id, with what is to be told of them. */
export interface OverlapSeed {
  readonly fromId: string;
  readonly toId: string;
  readonly finding: PairFinding;
  readonly judgement: Judgement;
}

/** That a standard is joined with another, once for each kind; worked out when asked, never stored. */
export interface StandardLink {
  readonly kind: LinkKind;
  /** The other standard, by id. */
  readonly standardId: string;
  /** Its place among standards (`standard.urnOrder`). */
  readonly order: string;
  /** From 0 to 1, four decimals. */
  readonly strength: number;
  /** For a person: the terms, the codes, the words of the document. */
  readonly evidence: (language: Language) => readonly string[];
  /** Of an OVERLAP the statement overlaps behind it, the likeliest first. */
  readonly overlaps?: readonly OverlapSeed[];
}

/** Where a standard stands among standards: by URN, then by edition; unidentified ones last. */
export function placeOf({ urnKey, editionOrder }: Pick<StandardRecord, 'urnKey' | 'editionOrder'>): string {
  return `${urnKey ?? '~'} ${editionOrder}`;
}

/** A strength as it is told: within 0 and 1, four decimals. */
export function toStrength(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
}

/** Kind by kind, within a kind the strongest first, then by URN: a text that sorts that way. */
export function orderOfLink({ kind, strength, order }: StandardLink): string {
  return `${LINK_KINDS.indexOf(kind)} ${String(20_000 - Math.round(strength * 10_000))} ${order}`;
}
