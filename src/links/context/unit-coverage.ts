import { type StatementKind } from '../../register/standards/statement.entity';

/** How many statements of each kind a standard has: of the language that has more, where they could not be paired. */
export type StatementTotals = { readonly [kind in StatementKind]: number };

/** A statement that has a counterpart in the other unit, with the probability of one of them. */
export interface CoveredStatement {
  readonly kind: StatementKind;
  readonly position: number;
  readonly probability: number;
}

/** How much of a standard has a counterpart in another one. */
export interface Coverage {
  readonly covered: StatementTotals;
  readonly totals: StatementTotals;
  /** Of all its statements, each weighted by the probability of its best counterpart; from 0 to 1. */
  readonly share: number;
}

/** A standard without statements, or of which nothing is known. */
export const NO_STATEMENTS: StatementTotals = { PERFORMANCE_CRITERION: 0, KNOWLEDGE_ITEM: 0 };

/** Sums up which statements have counterparts; one may be given several times. */
export function coverageOf(statements: Iterable<CoveredStatement>, totals: StatementTotals): Coverage {
  const best = new Map<string, CoveredStatement>();
  for (const statement of statements) {
    const place = `${statement.kind} ${statement.position}`;
    if ((best.get(place)?.probability ?? 0) < statement.probability) best.set(place, statement);
  }
  const covered = [...best.values()];
  const count = (kind: StatementKind) => covered.filter((each) => each.kind === kind).length;
  const all = totals.PERFORMANCE_CRITERION + totals.KNOWLEDGE_ITEM;
  const weight = covered.reduce((sum, { probability }) => sum + probability, 0);
  return {
    covered: {
      PERFORMANCE_CRITERION: count('PERFORMANCE_CRITERION'),
      KNOWLEDGE_ITEM: count('KNOWLEDGE_ITEM'),
    },
    totals,
    share: all === 0 ? 0 : Math.min(1, weight / all),
  };
}
