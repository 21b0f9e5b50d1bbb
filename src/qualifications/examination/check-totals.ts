import { amount } from '../evaluation/messages';
import { sum } from '../evaluation/count';
import { includes } from '../evaluation/bit-set';
import { type Pool, sizeOf } from '../evaluation/pool';
import { englishFirst, type Measure, type QualificationStructure } from '../structure/structure';
import { finding, type StructureFinding } from './finding';

/** Hours of total qualification time that make one credit. */
const HOURS_A_CREDIT = 10;

/** Printed totals that contradict each other, the rules or the units; no solver is needed. */
export function checkPrintedTotals(structure: QualificationStructure, pool: Pool): StructureFinding[] {
  return [
    ...checkOwnSizes(structure),
    ...checkTotalRules(structure),
    ...checkHeadings(structure, pool),
    ...checkMandatoryRules(pool),
  ];
}

/** Credit is total qualification time over ten, and guided hours are part of that time. */
function checkOwnSizes(structure: QualificationStructure): StructureFinding[] {
  const entries = [
    { sizes: structure, unit: undefined },
    ...structure.units.map((unit) => ({ sizes: unit, unit: unit.key })),
  ];
  return entries.flatMap(({ sizes, unit }) => {
    const { credits, guidedLearningHours: guided, totalQualificationTime: time } = sizes;
    if (time === null) return [];
    const found: string[] = [];
    if (credits !== null && Math.abs(credits - time / HOURS_A_CREDIT) >= 1) {
      found.push(
        `${amount(credits, 'CREDITS')} printed, but a total qualification time of ${time} hours makes ${time / HOURS_A_CREDIT}.`,
      );
    }
    if (guided !== null && guided > time) {
      found.push(
        `${guided} guided learning hours printed, more than the total qualification time of ${time}.`,
      );
    }
    return found.map((message) => finding('TOTALS_DISAGREE', message, unit === undefined ? {} : { unit }));
  });
}

const PRINTED = [
  ['CREDITS', 'credits'],
  ['GUIDED_LEARNING_HOURS', 'guidedLearningHours'],
  ['TOTAL_QUALIFICATION_TIME', 'totalQualificationTime'],
] as const;

/** A rule on the whole qualification whose bounds leave the printed size out. */
function checkTotalRules(structure: QualificationStructure): StructureFinding[] {
  return structure.rules.flatMap((rule) => {
    const isTotal =
      rule.kind === 'RANGE' && rule.groups.length === 0 && rule.units.length === 0 && rule.level === null;
    if (!isTotal || rule.informative) return [];
    const [measure, field] = PRINTED.find(([name]) => name === rule.measure) ?? [];
    if (measure === undefined || field === undefined) return [];
    const printed = structure[field];
    if (printed === null) return [];
    const isOutside = printed < (rule.minimum ?? 0) || printed > (rule.maximum ?? Infinity);
    if (!isOutside && !(measure === 'CREDITS' && rule.maximum === null && rule.minimum !== printed))
      return [];
    const asked = [
      rule.minimum === null ? [] : [`at least ${rule.minimum}`],
      rule.maximum === null ? [] : [`at most ${rule.maximum}`],
    ].flat();
    const message = `${amount(printed, measure)} printed, but the rule asks for ${asked.join(' and ')}.`;
    return [finding('TOTALS_DISAGREE', message, { rule: rule.key })];
  });
}

const HEADING = /(\d+)\s*(credits?|credyd(?:au)?|units?|uned(?:au)?)(?![\p{L}])/giu;

/** A group whose heading names a figure that its units do not add up to, where all of them must be taken or fewer exist. */
function checkHeadings(structure: QualificationStructure, pool: Pool): StructureFinding[] {
  return structure.groups.flatMap((group) => {
    const members = membersOf(pool, group.key);
    if (members.some((unit) => pool.units[unit]?.externalIn !== null) || members.length === 0) return [];
    const isWhole = pool.rules.some(
      ({ rule }) => rule.kind === 'ALL_OF' && rule.groups.includes(group.key) && !rule.informative,
    );
    const title = englishFirst(group.title);
    return [...title.matchAll(HEADING)].flatMap(([words, figure, noun = '']) => {
      const measure: Measure = /^c/i.test(noun) ? 'CREDITS' : 'UNITS';
      if (members.some((unit) => pool.units[unit]?.sizes[measure] === null)) return [];
      const total = sum(pool, members, measure);
      const isContradicted = isWhole ? total !== Number(figure) : total < Number(figure);
      if (!isContradicted) return [];
      const message = `The heading of group ${group.key} says "${words}", but its units add up to ${amount(total, measure)}.`;
      return [finding('TOTALS_DISAGREE', message)];
    });
  });
}

/** A rule with a figure for groups of which another rule asks for every unit, whose units add up to something else. */
function checkMandatoryRules(pool: Pool): StructureFinding[] {
  const rules = pool.rules.filter(({ rule }) => !rule.informative);
  return rules.flatMap((range) => {
    const { kind, measure, minimum, maximum, level, key, overMaximum } = range.rule;
    if (kind !== 'RANGE' || measure === null || level !== null || range.members.length === 0) return [];
    const whole = rules.find(
      ({ rule, members }) => rule.kind === 'ALL_OF' && members.join() === range.members.join(),
    );
    if (!whole || range.members.some((unit) => pool.units[unit]?.sizes[measure] === null)) return [];
    const total = range.members.reduce((all, unit) => all + sizeOf(pool, unit, measure), 0);
    const isCounted = maximum !== null && overMaximum !== null && overMaximum !== 'REFUSE';
    const figure = isCounted ? maximum : (minimum ?? maximum);
    if (figure === null || figure === total) return [];
    const message = `The rule says ${amount(figure, measure)}, but ${whole.rule.key} asks for all the units, which add up to ${total}.`;
    return [finding('TOTALS_DISAGREE', message, { rule: key })];
  });
}

function membersOf(pool: Pool, group: string): number[] {
  const set = pool.groups.get(group);
  return set === undefined ? [] : [...pool.units.keys()].filter((unit) => includes(set, unit));
}
