import { toLocalisedText } from '../../common/language';
import { type StatementRow } from '../../register/standards/statement.entity';
import { explainOverlap, type OverlapExplanation } from '../overlap/explain-overlap';
import { type OverlapWording } from '../overlap/overlap-wording';
import { type Rarity } from '../overlap/terms/rarity';
import { type StatementOverlap } from './statement-overlap';

/** What is left to say of two statements without a text in the same language. */
const NOTHING_IN_COMMON: OverlapExplanation = {
  probability: 0,
  sharedTerms: [],
  onlyInFrom: [],
  onlyInTo: [],
  languages: [],
  matches: [],
  contributions: [],
  limits: [],
};

/** Why two statements are taken to overlap, from their texts as printed, with places in them. Not stored: worked out again. */
export function explainPair(
  { from, to }: Pick<StatementOverlap, 'from' | 'to'>,
  rarity: Rarity,
): OverlapExplanation {
  return explainOverlap(toOverlapWording(from), toOverlapWording(to), rarity) ?? NOTHING_IN_COMMON;
}

/** A statement as overlaps are scored; which units have its wording is left out. */
export function toOverlapWording({ wordingKey, kind, textEn, textCy }: StatementRow): OverlapWording {
  return { key: wordingKey, kind, text: toLocalisedText(textEn, textCy), soleUnit: null };
}
