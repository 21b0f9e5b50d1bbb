import { loadHighs, solveWithHighs } from './highs-thread';
import { type Column, type LinearModel, type Term } from './linear-model';

/** FOUND with the values of the columns, NONE when there is no solution, UNDECIDED when time or the solver gave out. */
export type Solution =
  | { readonly outcome: 'FOUND'; readonly valueOf: (column: Column) => number }
  | { readonly outcome: 'NONE' }
  | { readonly outcome: 'UNDECIDED' };

/** What a solution should be: the least or the most of a sum; any solution when left out. */
export interface Goal {
  readonly direction: 'Minimize' | 'Maximize';
  readonly terms: readonly Term[];
  /** A solution within this share of the best one will do; 0 when left out. */
  readonly slack?: number;
}

/** Decides integer programmes until its time is up; after that every answer is UNDECIDED. Blocks while it works. */
export interface Solver {
  solve(model: LinearModel, goal?: Goal): Solution;
  /** Whether time is left. */
  hasTime(): boolean;
  secondsLeft(): number;
  /** A solver with so many seconds, of what is left at most. */
  within(seconds: number): Solver;
}

/** Models larger than this are not tried: the text alone would take the time. */
const MOST_CHARACTERS = 4_000_000;

/** A solver with so many seconds for all its answers together; loading HiGHS, once a process, is not counted. */
export function openSolver(seconds: number): Solver {
  loadHighs();
  return solverUntil(performance.now() + seconds * 1000);
}

function solverUntil(deadline: number): Solver {
  const hasTime = () => performance.now() < deadline;
  return {
    hasTime,
    secondsLeft: () => Math.max(0, deadline - performance.now()) / 1000,
    within: (seconds) => solverUntil(Math.min(deadline, performance.now() + seconds * 1000)),
    solve(model, goal = { direction: 'Minimize', terms: [] }) {
      if (!hasTime()) return { outcome: 'UNDECIDED' };
      const text = model.toText(goal.direction, goal.terms);
      if (text.length > MOST_CHARACTERS) return { outcome: 'UNDECIDED' };
      const answer = solveWithHighs(text, deadline - performance.now(), goal.slack ?? 0);
      if (answer?.status === 'Infeasible') return { outcome: 'NONE' };
      if (answer?.status !== 'Optimal') return { outcome: 'UNDECIDED' };
      return { outcome: 'FOUND', valueOf: (column) => answer.values[`x${column}`] ?? 0 };
    },
  };
}
