import { type Pool, type PoolRule } from '../evaluation/pool';
import { type Measure } from '../structure/structure';

const WORDS: Readonly<Record<Measure, string>> = {
  CREDITS: 'credits',
  UNITS: 'units',
  GUIDED_LEARNING_HOURS: 'guided learning hours',
  TOTAL_QUALIFICATION_TIME: 'total qualification time',
};

/** Units named at most in one sentence. */
const NAMED = 6;

/**
 * What the finding rests on beside the rules: sizes and levels of units (of all, or of one) that are not published and so
 * count as nothing towards a minimum. A sentence with a space before it; empty when everything is known.
 */
export function unpublishedSizes(pool: Pool, rules: readonly PoolRule[], only?: number): string {
  const unknown = new Map<string, Set<number>>();
  for (const { rule, scope } of rules) {
    const { kind, measure, minimum, level } = rule;
    if (kind !== 'RANGE' || measure === null || minimum === null) continue;
    for (const at of only === undefined ? scope : scope.filter((unit) => unit === only)) {
      const unit = pool.units[at];
      if (unit?.sizes[measure] === null) note(unknown, WORDS[measure], at);
      if (level !== null && unit?.level === null) note(unknown, 'level', at);
    }
  }
  const facts = [...unknown].map(([what, units]) => `${what} of ${names(pool, [...units])}`);
  return facts.length === 0 ? '' : ` Not published, and counted as nothing: ${facts.join('; ')}.`;
}

function note(unknown: Map<string, Set<number>>, what: string, unit: number): void {
  const known = unknown.get(what);
  if (known) known.add(unit);
  else unknown.set(what, new Set([unit]));
}

function names(pool: Pool, units: readonly number[]): string {
  const shown = units.slice(0, NAMED).map((unit) => pool.units[unit]?.name ?? '');
  const more = units.length > NAMED ? ` and ${units.length - NAMED} more` : '';
  return `${shown.join(', ')}${more}`;
}
