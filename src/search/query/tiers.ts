import { type TermPlace } from '../entries/term';
import { allOf, anyOf, type Expression, NOTHING } from './expression';
import { expressionOf, type Level, LEVELS, type PlannedWord } from './plan-words';

/** A step of the ranking: entries that have all the words in one way, and in no better one. */
export interface Tier {
  readonly level: Level;
  readonly place: TermPlace;
  readonly wanted: Expression;
  readonly except: Expression;
  /** From 0 to 1. */
  readonly score: number;
}

const SCORES: Readonly<Record<Level, Readonly<Record<TermPlace, number>>>> = {
  EXACT: { HEAD: 0.95, BODY: 0.85 },
  KEY: { HEAD: 0.75, BODY: 0.65 },
  LONGER: { HEAD: 0.5, BODY: 0.4 },
};

/** The steps of the ranking, best first: exact form over key over beginning, and in each the head over anywhere. */
export function tiersOf(words: readonly PlannedWord[]): Tier[] {
  const wantedBy = (level: Level, place: TermPlace) =>
    allOf(words.map((word) => expressionOf(word, level, place)));
  let below = NOTHING;
  return LEVELS.flatMap((level) => {
    const [head, anywhere] = [wantedBy(level, 'HEAD'), wantedBy(level, 'BODY')];
    const tiers: Tier[] = [
      { level, place: 'HEAD', wanted: head, except: below, score: SCORES[level].HEAD },
      { level, place: 'BODY', wanted: anywhere, except: anyOf([below, head]), score: SCORES[level].BODY },
    ];
    below = anywhere;
    return tiers;
  });
}

/** What every entry that is found at all has: each tier is part of it. */
export function widestOf(words: readonly PlannedWord[]): Expression {
  return allOf(words.map((word) => expressionOf(word, 'LONGER', 'BODY')));
}
