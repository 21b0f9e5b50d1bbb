import { OVERLAP } from '../../../links/overlap/model/bands';
import { type OverlapScorer } from '../../../links/overlap/score-overlap';
import { toOverlapWording } from '../../../links/overlaps/explain-pair';
import {
  type StatementChange,
  type StatementChangeKind,
} from '../../../register/comparison/edition-comparison';
import { differenceInWords } from '../../../register/comparison/word-difference';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { type Correspondence } from './correspondence';
import { noteOn } from './notes';
import { type CarryOverChange, type Counterpart } from './proposal';

/**
 * What corresponds to a statement in the successors: by the comparison of the editions, the likest (of several successors
 * that have it equally alike, all); where that finds nothing, the statement of either kind that most probably asks for the
 * same, if it is at least as probable as overlaps shown by default; else nothing.
 */
export function findCounterpart(
  statement: StatementRow,
  successors: readonly Correspondence[],
  scorer: OverlapScorer,
): Counterpart {
  return (
    byComparison(statement, successors) ?? byOverlap(statement, successors, scorer) ?? removed(statement)
  );
}

const CHANGES: Readonly<Record<StatementChangeKind, CarryOverChange>> = {
  UNCHANGED: 'UNCHANGED',
  REWORDED: 'REWORDED',
  MOVED: 'MOVED',
  SPLIT: 'SPLIT',
  MERGED: 'MERGED',
  ADDED: 'REMOVED',
  REMOVED: 'REMOVED',
};

function byComparison(statement: StatementRow, successors: readonly Correspondence[]): Counterpart | null {
  const found = successors.flatMap((successor) => {
    const change = successor.changeOf(statement.id);
    return change ? [{ change, to: successor.rowsOf(change) }] : [];
  });
  const likest = Math.max(...found.map(({ change }) => change.likeness));
  const best = found.filter(({ change }) => change.likeness === likest);
  const first: StatementChange | undefined = best[0]?.change;
  if (!first) return null;
  const to = best.flatMap((one) => one.to);
  const change = CHANGES[first.change];
  return {
    change,
    to,
    likeness: first.likeness,
    probability: null,
    words: first.words,
    note: noteOn(change, statement, first.from, to),
  };
}

function byOverlap(
  statement: StatementRow,
  successors: readonly Correspondence[],
  scorer: OverlapScorer,
): Counterpart | null {
  const wording = toOverlapWording(statement);
  const scored = successors
    .flatMap(({ successor }) => successor.statements)
    .flatMap((other) => {
      const verdict = scorer.score(wording, toOverlapWording(other));
      return verdict && verdict.probability >= OVERLAP ? [{ other, verdict }] : [];
    });
  const [best] = scored.toSorted(
    (a, b) =>
      b.verdict.probability - a.verdict.probability ||
      otherKind(statement, a.other) - otherKind(statement, b.other),
  );
  if (!best) return null;
  const { other, verdict } = best;
  const change = other.kind === statement.kind ? 'OVERLAPPING' : 'OTHER_KIND';
  const textOf = (row: StatementRow) =>
    (verdict.testimonies[0]?.language === 'CY' ? row.textCy : row.textEn) ?? '';
  return {
    change,
    to: [other],
    likeness: null,
    probability: verdict.probability,
    words: differenceInWords(textOf(statement), textOf(other)),
    note: noteOn(change, statement, [statement], [other]),
  };
}

function otherKind(statement: StatementRow, other: StatementRow): number {
  return Number(other.kind !== statement.kind);
}

function removed(statement: StatementRow): Counterpart {
  const note = noteOn('REMOVED', statement, [statement], []);
  return { change: 'REMOVED', to: [], likeness: null, probability: null, words: [], note };
}
