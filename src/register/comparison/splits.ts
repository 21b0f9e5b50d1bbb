import { bagAt, type Match, type Side } from './match';
import { toLikeness, type WordBag, type WordScale } from './word-bag';

/** The parts of a split statement together must be this like it, */
const ALIKE_IN_PARTS = 0.65;
/** each must take most of its own words from it, */
const PART_FROM_WHOLE = 0.5;
/** and must add this share of its words; the whole must be more like it than the best part by as much. */
const GAIN = 0.12;
/** Only so many parts with the most words in common are tried for a statement. */
const PARTS_TRIED = 4;

/**
 * Every way in which a statement of `whole` is covered by two or three of `parts`; `shared` is the weight of the words
 * that a whole and a part have in common. A merge is a split with the sides exchanged.
 */
export function listSplits(
  scale: WordScale,
  whole: Side,
  parts: Side,
  shared: readonly (readonly number[])[],
): Match[] {
  return whole.statements.flatMap((statement, i) => {
    const bag = bagAt(whole, i);
    const common = (j: number) => shared[i]?.[j] ?? 0;
    const isLikely = (j: number) =>
      common(j) > PART_FROM_WHOLE * bagAt(parts, j).weight &&
      toLikeness(common(j), bag, bagAt(parts, j)) <= 1 - GAIN;
    const likely = parts.statements
      .map((_, j) => j)
      .filter(isLikely)
      .sort((a, b) => common(b) - common(a) || a - b)
      .slice(0, PARTS_TRIED);
    return choices(likely).flatMap((chosen) => {
      const alike = likenessInParts(
        scale,
        bag,
        chosen.map((j) => bagAt(parts, j)),
      );
      if (alike === null) return [];
      const to = chosen.toSorted((a, b) => a - b).flatMap((j) => parts.statements[j] ?? []);
      return [{ from: [statement], to, likeness: alike, isSameText: false }];
    });
  });
}

/** How like the parts together are to the whole; null when they are not, or when one of them adds too little. */
function likenessInParts(scale: WordScale, whole: WordBag, parts: readonly WordBag[]): number | null {
  const together = joinAll(scale, parts);
  const covered = scale.shared(whole, together);
  const alike = toLikeness(covered, whole, together);
  if (alike < ALIKE_IN_PARTS) return null;
  for (const part of parts) {
    const others = joinAll(
      scale,
      parts.filter((other) => other !== part),
    );
    const coveredByOthers = scale.shared(whole, others);
    if (covered - coveredByOthers < GAIN * whole.weight) return null;
    if (alike - toLikeness(coveredByOthers, whole, others) < GAIN) return null;
  }
  return alike;
}

function joinAll(scale: WordScale, bags: readonly WordBag[]): WordBag {
  return bags.reduce((sum, bag) => scale.join(sum, bag), { words: [], weight: 0 });
}

/** All choices of two or three out of a few. */
function choices(few: readonly number[]): readonly (readonly number[])[] {
  return few.flatMap((a, i) =>
    few.slice(i + 1).flatMap((b, j) => [[a, b], ...few.slice(i + j + 2).map((c) => [a, b, c])]),
  );
}
