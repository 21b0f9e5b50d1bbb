import { type Language, LANGUAGES, toLocalisedText } from '../../common/language';
import { differenceInWords, type WordChange } from '../../register/comparison/word-difference';
import { mirrorRelation, type OverlapRelation } from '../overlap/relation';
import { type DecisionIndex, type IndexedDecision } from './decision-index';
import {
  type DecidedStatement,
  type DecisionSide,
  holdsFor,
  textKeysOf,
  type TextKeys,
} from './decision-texts';
import { type OverlapDecisionRow } from './overlap-decision.entity';

/** What became of a suggestion. */
export type OverlapStatus = 'SUGGESTED' | 'CONFIRMED' | 'REJECTED' | 'NEEDS_REVIEW';

/** Two statements, asked from the end of `from`. */
export interface StatementPair {
  readonly from: DecidedStatement;
  readonly to: DecidedStatement;
}

/** How a text of a statement differs from the one that a curator saw. */
export interface TextDifference {
  readonly side: 'FROM' | 'TO';
  readonly language: Language;
  /** From the text then to the text now. */
  readonly words: readonly WordChange[];
}

/** What curators have said of a pair. */
export interface Judgement {
  readonly status: OverlapStatus;
  /** The decision that counts, or that must be looked at again; null when there is none. */
  readonly decision: OverlapDecisionRow | null;
  /** Of `from` to `to`, where the decision that counts set it; null leaves the computed one. */
  readonly relation: OverlapRelation | null;
  /** What changed since the decision was made; empty unless it needs review. */
  readonly differences: readonly TextDifference[];
}

const SUGGESTED: Judgement = { status: 'SUGGESTED', decision: null, relation: null, differences: [] };

interface Asked {
  readonly statement: DecidedStatement;
  readonly keys: TextKeys;
}

/**
 * The status of a pair. The latest decision that holds for its two texts counts, wherever it was made. When none does and
 * one was made about exactly these statements, they say something else now, and the latest such needs review. Asked from
 * the other end, the answer is the same with the relation mirrored and the sides exchanged.
 */
export function judge(pair: StatementPair, decisions: DecisionIndex): Judgement {
  if (decisions.isEmpty) return SUGGESTED;
  const [from, to] = [withKeys(pair.from), withKeys(pair.to)];
  for (const decision of decisions.aboutTexts(from.keys)) {
    const [a, b] = decision.sides;
    const [along, against] = [isMet(a, from) && isMet(b, to), isMet(a, to) && isMet(b, from)];
    if (!along && !against) continue;
    const isTurned = along && against ? isTurnedById(decision, pair) : against;
    const { verdict: status, relation } = decision.row;
    return { status, decision: decision.row, relation: turned(relation, isTurned), differences: [] };
  }
  const [decision] = decisions.aboutStatements(pair.from.id, pair.to.id);
  if (!decision) return SUGGESTED;
  const [a, b] = decision.sides;
  const [first, second] = pair.from.id === a.statementId ? [a, b] : [b, a];
  const differences = [...differencesOf('FROM', first, from), ...differencesOf('TO', second, to)];
  return { status: 'NEEDS_REVIEW', decision: decision.row, relation: null, differences };
}

function withKeys(statement: DecidedStatement): Asked {
  return { statement, keys: textKeysOf(statement) };
}

function isMet(side: DecisionSide, { statement, keys }: Asked): boolean {
  return holdsFor(side, statement.kind, keys);
}

/** When the texts fit both ways round, the statements say which is A; null when they are others. */
function isTurnedById({ row }: IndexedDecision, { from, to }: StatementPair): boolean | null {
  if (row.statementA === from.id && row.statementB === to.id) return false;
  return row.statementA === to.id && row.statementB === from.id ? true : null;
}

/** A relation that has a direction is left out where nothing says which way it goes. */
function turned(relation: OverlapRelation | null, isTurned: boolean | null): OverlapRelation | null {
  if (relation === null || isTurned === false) return relation;
  const mirrored = mirrorRelation(relation);
  return isTurned === true || mirrored === relation ? mirrored : null;
}

function differencesOf(
  side: 'FROM' | 'TO',
  then: DecisionSide,
  { statement, keys }: Asked,
): TextDifference[] {
  const now = toLocalisedText(statement.textEn, statement.textCy);
  return LANGUAGES.filter(
    (language) => then.keys[language] !== undefined && then.keys[language] !== keys[language],
  ).map((language) => ({
    side,
    language,
    words: differenceInWords(then.text[language] ?? '', now[language] ?? ''),
  }));
}
