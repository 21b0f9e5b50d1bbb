import { type StatementKind, type StatementRow } from '../../register/standards/statement.entity';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { type PlacedOverlap } from '../../links/overlaps/all-overlaps';
import { type StatementOverlap } from '../../links/overlaps/statement-overlap';
import { normaliseSpace } from '../../text/normalise';

/** The slots of a mapping that are written, in the order in which SSSOM lists them. */
export const SSSOM_COLUMNS = [
  'record_id',
  'subject_id',
  'subject_label',
  'subject_category',
  'predicate_id',
  'predicate_modifier',
  'object_id',
  'object_label',
  'object_category',
  'mapping_justification',
  'reviewer_label',
  'subject_source',
  'object_source',
  'review_date',
  'confidence',
  'comment',
] as const;

/** One mapping: a text for each slot, empty for one without a value. */
export type SssomRecord = Readonly<Record<(typeof SSSOM_COLUMNS)[number], string>>;

/** The prefix of ids in the file; see sssom-header.ts. */
export const ID_PREFIX = 'uuid';

/**
 * An overlap as an SSSOM mapping. What a curator decided is a review and carries who and when instead of a confidence; a
 * rejection is a mapping with the modifier Not. A criterion beside a knowledge item is related and never more, for doing is
 * not knowing.
 */
export function toSssomRecord({ overlap, from, to }: PlacedOverlap, reviewer: string | null): SssomRecord {
  const { status, decision } = overlap.judgement;
  const isDecided = status === 'CONFIRMED' || status === 'REJECTED';
  return {
    record_id: toCurie(overlap.id),
    subject_id: toCurie(overlap.from.id),
    subject_label: labelOf(overlap.from),
    subject_category: CATEGORIES[overlap.from.kind],
    predicate_id: predicateOf(overlap),
    predicate_modifier: status === 'REJECTED' ? 'Not' : '',
    object_id: toCurie(overlap.to.id),
    object_label: labelOf(overlap.to),
    object_category: CATEGORIES[overlap.to.kind],
    mapping_justification: isDecided ? 'semapv:MappingReview' : justificationOf(overlap),
    reviewer_label: isDecided && reviewer !== null ? escapeList(reviewer) : '',
    subject_source: toCurie(from.id),
    object_source: toCurie(to.id),
    review_date: isDecided && reviewer !== null ? (decision?.at.slice(0, 10) ?? '') : '',
    confidence: isDecided ? '' : String(overlap.probability),
    comment: commentOf(overlap, from, to),
  };
}

const CATEGORIES: Readonly<Record<StatementKind, string>> = {
  PERFORMANCE_CRITERION: 'performance criterion',
  KNOWLEDGE_ITEM: 'knowledge item',
};

const PREDICATES: Readonly<Record<StatementOverlap['relation'], string>> = {
  IDENTICAL: 'skos:exactMatch',
  NEAR_IDENTICAL: 'skos:closeMatch',
  CONTAINS: 'skos:narrowMatch', // the object asks for a part of what the subject asks for
  CONTAINED_IN: 'skos:broadMatch',
  OVERLAPS: 'skos:relatedMatch',
};

function predicateOf({ from, to, relation }: StatementOverlap): string {
  return from.kind === to.kind ? PREDICATES[relation] : PREDICATES.OVERLAPS;
}

function justificationOf({ relation }: StatementOverlap): string {
  return relation === 'IDENTICAL' ? 'semapv:LexicalMatching' : 'semapv:LexicalSimilarityThresholdMatching';
}

function toCurie(id: string): string {
  return `${ID_PREFIX}:${id}`;
}

function labelOf({ textEn, textCy }: StatementRow): string {
  return normaliseSpace(textEn ?? textCy ?? '');
}

/** Where the two stand, and what a curator said of them. */
function commentOf(
  { from, to, judgement }: StatementOverlap,
  ...standards: [StandardRecord, StandardRecord]
): string {
  const [subject, object] = [placeOf(from, standards[0]), placeOf(to, standards[1])];
  const review = judgement.status === 'NEEDS_REVIEW' ? ' A text has changed since a curator decided.' : '';
  const note = judgement.decision?.note;
  return normaliseSpace(`${subject} beside ${object}.${review}${note ? ` Note: ${note}` : ''}`);
}

function placeOf(
  { kind, position }: StatementRow,
  { urn, edition, titleEn, titleCy }: StandardRecord,
): string {
  return `${urn ?? titleEn ?? titleCy ?? ''} (${edition}), ${CATEGORIES[kind]} ${position}`;
}

/** Values of a list are parted by bars. */
function escapeList(text: string): string {
  return normaliseSpace(text).replaceAll('|', '\\|');
}
