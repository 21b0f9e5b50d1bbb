import { type StatementOverlap, type UnitStatement } from '../../links/overlaps/statement-overlap';
import { type StatementPairs } from '../../links/overlaps/pairs/statement-pairs';
import { inReadingOrder } from '../../register/standards/reading-order';

/** For each standard (by id), the gaps that it closes, each by the overlap that closes it best. */
export type Closing = ReadonlyMap<string, ReadonlyMap<string, StatementOverlap>>;

/** What closes each gap, among statements given by wording: of each standard the one with most weight, then the first. */
export function findClosing(
  gaps: readonly UnitStatement[],
  byWording: ReadonlyMap<string, readonly UnitStatement[]>,
  pairs: Pick<StatementPairs, 'between' | 'wordingsBeside'>,
): Closing {
  const closing = new Map<string, Map<string, StatementOverlap>>();
  for (const gap of gaps) {
    const wordings = [...new Set([gap.wordingKey, ...pairs.wordingsBeside(gap)])];
    const partners = wordings.flatMap((wording) => byWording.get(wording) ?? []);
    for (const partner of partners) {
      const overlap = pairs.between(gap, partner);
      if (!overlap || weightOf(overlap) === 0) continue;
      let closed = closing.get(partner.standardId);
      if (!closed) closing.set(partner.standardId, (closed = new Map<string, StatementOverlap>()));
      const known = closed.get(gap.id);
      if (!known || isBetter(overlap, known)) closed.set(gap.id, overlap);
    }
  }
  return closing;
}

function isBetter(overlap: StatementOverlap, known: StatementOverlap): boolean {
  return (weightOf(known) - weightOf(overlap) || inReadingOrder(overlap.to, known.to)) < 0;
}

/**
 * How much an overlap closes a gap: its probability as a whole number from 0 to 10,000. What a curator has confirmed closes
 * it for certain, whatever was computed of it.
 */
export function weightOf({ probability, judgement }: StatementOverlap): number {
  return Math.round((judgement.status === 'CONFIRMED' ? 1 : probability) * 10_000);
}
