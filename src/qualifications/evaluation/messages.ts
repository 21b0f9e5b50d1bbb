import { type Measure } from '../structure/structure';
import { type Pool, type PoolRule } from './pool';
import { type Repair, type RuleAnswer } from './rule-answer';

/** All words of an evaluation, in English. Another language needs another file with these functions. */

const NAMED = 6;

/** What a rule's answer says to a person who builds or takes the qualification. */
export function messageFor(pool: Pool, { rule, members, exempts }: PoolRule, answer: RuleAnswer): string {
  const name = (units: readonly number[]) => names(units.map((unit) => pool.units[unit]?.name ?? ''));
  const remedy = answer.repair === null ? '' : ` ${remedyFor(answer.repair, name)}`;
  switch (rule.kind) {
    case 'ALL_OF':
    case 'REQUIRED_WHEN':
      if (!answer.applies) return 'Does not apply in the circumstances given.';
      return answer.met
        ? `All ${amount(answer.minimum ?? 0, 'UNITS')} held or exempted.`
        : `${answer.counted} of ${amount(answer.minimum ?? 0, 'UNITS')}; absent: ${name(answer.units)}.`;
    case 'BARRED':
    case 'BARRED_BY_CODE': {
      const code = rule.kind === 'BARRED' ? '' : ' with the same barring code';
      if (answer.met) return `No two units${code} that bar each other are held.`;
      return `Units${code} that bar each other are held: ${name(answer.units)}.${remedy}`;
    }
    case 'EXEMPTION':
      if (answer.units.length > 0) return `Exempted: ${name(answer.units)}.`;
      return members.length > 0 && answer.taken !== 0
        ? `Exempts from ${name(exempts)}, which needs no exemption here.`
        : 'No unit that exempts is held.';
    case 'SAME_TITLE_LARGEST':
      return answer.units.length === 0
        ? 'No title is held more than once.'
        : `Only the largest of each title counts; not counted: ${name(answer.units)}.`;
    case 'RANGE':
      return `${rangeWords(rule.measure ?? 'UNITS', rule.level, answer)}${remedy}${unknownWords(answer, rule.level, name)}`;
  }
}

function rangeWords(measure: Measure, level: number | null, answer: RuleAnswer): string {
  const { minimum, maximum, missing, met } = answer;
  const taken = answer.taken ?? 0;
  const counted = answer.counted ?? 0;
  const at = level === null ? '' : ` at level ${level} or above`;
  const held = `${amount(taken, measure)}${at} taken${counted === taken ? '' : `, ${counted} counted`}`;
  const asked = [
    minimum === null ? null : `at least ${minimum}`,
    maximum === null ? null : `at most ${maximum}`,
  ].filter((words) => words !== null);
  const bounds = `(${asked.join(', ')} asked)`;
  if (met) return `${held} ${bounds}.`;
  return (missing ?? 0) > 0
    ? `${held} ${bounds}: ${missing} missing.`
    : `${held} ${bounds}: ${taken - (maximum ?? 0)} too many.`;
}

function unknownWords(
  { incomplete }: RuleAnswer,
  level: number | null,
  name: (units: readonly number[]) => string,
): string {
  if (incomplete.length === 0) return '';
  const what = level === null ? 'size' : 'size or level';
  return ` The figure is incomplete: no ${what} is known of ${name(incomplete)}.`;
}

function remedyFor(
  { action, isTogether, units }: Repair,
  name: (units: readonly number[]) => string,
): string {
  const [verb, one, all] = action === 'ADD' ? ['add', 'one', 'all'] : (['give up', 'one', 'all'] as const);
  if (units.length === 1) return `To mend it ${verb} ${name(units)}.`;
  return `To mend it ${verb} ${isTogether ? all : one} of ${name(units)}.`;
}

/** `1 credit`, `2 credits`. */
export function amount(figure: number, measure: Measure): string {
  const [one, many] = MEASURE_WORDS[measure];
  return `${figure} ${figure === 1 ? one : many}`;
}

const MEASURE_WORDS: Readonly<Record<Measure, readonly [string, string]>> = {
  CREDITS: ['credit', 'credits'],
  UNITS: ['unit', 'units'],
  GUIDED_LEARNING_HOURS: ['guided learning hour', 'guided learning hours'],
  TOTAL_QUALIFICATION_TIME: ['hour of total qualification time', 'hours of total qualification time'],
};

function names(all: readonly string[]): string {
  const shown = all.slice(0, NAMED).join(', ');
  return all.length > NAMED ? `${shown} and ${all.length - NAMED} more` : shown;
}
