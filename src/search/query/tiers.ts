import { type TermPlace } from '../entries/term';
import { allOf, anyOf, type Expression, NOTHING } from './expression';
import { expressionOf, type Level, LEVELS, type PlannedWord } from './plan-words';
import { type KnownForms } from './vocabulary';

/** Entries that have something, and have not something else. */
export interface Wanted {
  /** BODY: something of it stands in the body, which standards alone have. */
  readonly place: TermPlace;
  readonly wanted: Expression;
  readonly except: Expression;
}

/** A step of the ranking: entries that have all the words in one way, and in no better one. */
export interface Tier extends Wanted {
  /** 0 for the best; the same for the same way in every search. */
  readonly rank: number;
  readonly level: Level;
  /** From 0 to 1. */
  readonly score: number;
}

const SCORES: Readonly<Record<Level, Readonly<Record<TermPlace, number>>>> = {
  EXACT: { HEAD: 0.95, BODY: 0.85 },
  KEY: { HEAD: 0.75, BODY: 0.65 },
  LONGER: { HEAD: 0.5, BODY: 0.4 },
};

/**
 * The steps of the ranking, best first: exact form over key over beginning, and in each the head over anywhere. Those that
 * can have nothing, as the words of the register stand, are left out; none without words.
 */
export function tiersOf(words: readonly PlannedWord[]): Tier[] {
  let better = NOTHING;
  return LEVELS.flatMap((level, at) => {
    if (words.length === 0 || !isOfUse(level, words)) return [];
    const { head, body } = expressionsOf(words, level);
    const tiers: Tier[] = [
      { rank: 2 * at, level, place: 'HEAD', wanted: head, except: better, score: SCORES[level].HEAD },
      {
        rank: 2 * at + 1,
        level,
        place: 'BODY',
        wanted: body,
        except: anyOf([better, head]),
        score: SCORES[level].BODY,
      },
    ];
    better = anyOf([better, head, body]);
    return tiers;
  });
}

/** All that is found, in two parts without anything in common; nothing without words. */
export function allFinds(words: readonly PlannedWord[]): Wanted[] {
  if (words.length === 0) return [];
  const { head, body } = expressionsOf(words, 'LONGER');
  return [
    { place: 'HEAD', wanted: head, except: NOTHING },
    { place: 'BODY', wanted: body, except: head },
  ];
}

function isOfUse(level: Level, words: readonly PlannedWord[]): boolean {
  const has = (word: PlannedWord, what: (forms: KnownForms) => boolean) =>
    word.alternatives
      .flat()
      .some(({ whole, parts }) => [whole, ...parts].some((token) => what(word.forms(token))));
  if (level === 'EXACT') return words.every((word) => has(word, ({ isExact }) => isExact));
  if (level === 'LONGER') return words.some((word) => has(word, ({ longer }) => longer.length > 0));
  return (
    words.every((word) => has(word, ({ standards }) => standards > 0)) &&
    words.some((word) => has(word, ({ hasOthers }) => hasOthers))
  );
}

interface Expressions {
  /** All words in the head. */
  readonly head: Expression;
  /** All words anywhere, some of them in the body: so that statements, which have none, are not gone through. */
  readonly body: Expression;
}

/** The rarest word first: FTS5 goes through its entries and looks for the other words in them alone. */
function expressionsOf(given: readonly PlannedWord[], level: Level): Expressions {
  const words = [...given].sort((a, b) => a.standards - b.standards);
  const heads = words.map((word) => expressionOf(word, level, 'HEAD'));
  const bodies = words.map((word) => expressionOf(word, level, 'BODY'));
  const anywhere = words.map((_, at) => anyOf([heads[at] ?? NOTHING, bodies[at] ?? NOTHING]));
  const [rarest = NOTHING, ...others] = anywhere;
  return { head: allOf(heads), body: allOf([rarest, anyOf(bodies), ...others]) };
}
