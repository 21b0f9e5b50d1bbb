import loadHighs from 'highs';
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
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

let loading: Promise<Highs> | null = null;

/** Models larger than this are not tried: the text alone would take the time. */
const MOST_CHARACTERS = 4_000_000;

/** A solver with so many seconds for all its answers together. HiGHS is loaded once a process, when first needed. */
export async function openSolver(seconds: number): Promise<Solver> {
  loading ??= loadHighs().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  const highs = await loading;
  const deadline = performance.now() + seconds * 1000;
  const hasTime = () => performance.now() < deadline;
  return {
    hasTime,
    solve(model, goal = { direction: 'Minimize', terms: [] }) {
      const text = model.toText(goal.direction, goal.terms);
      if (!hasTime() || text.length > MOST_CHARACTERS) return { outcome: 'UNDECIDED' };
      return attempt(highs, text, {
        output_flag: false,
        time_limit: Math.max(0.001, (deadline - performance.now()) / 1000),
        mip_rel_gap: goal.slack ?? 0,
        mip_abs_gap: 1e-6,
      });
    },
  };
}

function attempt(highs: Highs, text: string, options: Record<string, number | boolean>): Solution {
  try {
    const { Status: status, Columns: columns } = highs.solve(text, options);
    if (status === 'Infeasible') return { outcome: 'NONE' };
    if (status !== 'Optimal') return { outcome: 'UNDECIDED' };
    return {
      outcome: 'FOUND',
      valueOf(column) {
        const value = columns[`x${column}`];
        return value && 'Primal' in value ? Math.round(value.Primal) : 0;
      },
    };
  } catch {
    // A WebAssembly module that has aborted stays broken: the next solver starts with a fresh one.
    loading = null;
    return { outcome: 'UNDECIDED' };
  }
}
