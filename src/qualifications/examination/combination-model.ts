import { fold, type Pool, type PoolRule, sizeOf } from '../evaluation/pool';
import { type Column, LinearModel, type Term } from './linear-model';
import { countingTerms } from './counting-terms';

/**
 * The rules of a pool as an integer programme: each of its solutions is a selection with circumstances that is valid
 * by the evaluator's reckoning, and the other way round.
 */
export interface CombinationModel {
  readonly pool: Pool;
  readonly model: LinearModel;
  /** By unit: 1 when it is held. */
  readonly held: readonly Column[];
  /** By unit: 1 when it is held and not outdone by a larger one of its title. */
  readonly counting: readonly Column[];
  /** By folded circumstance: 1 when it holds. */
  readonly circumstances: ReadonlyMap<string, Column>;
  /** By unit: the units that exempt from it. */
  readonly exempting: ReadonlyMap<number, readonly number[]>;
}

/** Builds the programme of the deciding rules for which `isKept` says so (all, when left out). */
export function buildModel(pool: Pool, isKept: (rule: PoolRule) => boolean = () => true): CombinationModel {
  const rules = pool.rules.filter(({ rule }) => !rule.informative);
  const kept = rules.filter((rule) => rule.rule.kind === 'EXEMPTION' || isKept(rule));
  const keys = new Set(kept.map(({ rule }) => rule.key));
  const model = new LinearModel();
  const held = pool.units.map(() => model.addBinary());
  const names = rules.flatMap(({ rule }) => [
    ...(rule.circumstance === null ? [] : [rule.circumstance]),
    ...rule.unless,
  ]);
  const combination: CombinationModel = {
    pool: { ...pool, caps: pool.caps.filter(({ rule }) => keys.has(rule)) },
    model,
    held,
    counting: countingColumns(model, held, kept),
    circumstances: new Map([...new Set(names.map(fold))].map((name) => [name, model.addBinary()])),
    exempting: exemptingUnits(kept),
  };
  for (const rule of kept) addRule(combination, rule);
  return combination;
}

/** A held unit counts exactly when no unit before it in a class of its title is held. */
function countingColumns(
  model: LinearModel,
  held: readonly Column[],
  rules: readonly PoolRule[],
): readonly Column[] {
  const outdoing = new Map<number, Set<number>>();
  for (const { rule, classes } of rules) {
    if (rule.kind !== 'SAME_TITLE_LARGEST') continue;
    for (const members of classes) {
      members.forEach((unit, at) => {
        const known = outdoing.get(unit) ?? new Set();
        outdoing.set(unit, known);
        for (const larger of members.slice(0, at)) known.add(larger);
      });
    }
  }
  return held.map((column, unit) => {
    const larger = [...(outdoing.get(unit) ?? [])].map((other) => held[other] ?? 0);
    if (larger.length === 0) return column;
    const counting = model.addBinary();
    model.addRow(
      [
        [counting, 1],
        [column, -1],
      ],
      '<=',
      0,
    );
    for (const other of larger)
      model.addRow(
        [
          [counting, 1],
          [other, 1],
        ],
        '<=',
        1,
      );
    model.addRow([[counting, 1], [column, -1], ...larger.map((other): Term => [other, 1])], '>=', 0);
    return counting;
  });
}

function exemptingUnits(rules: readonly PoolRule[]): Map<number, number[]> {
  const exempting = new Map<number, number[]>();
  for (const { rule, members, exempts } of rules) {
    if (rule.kind !== 'EXEMPTION') continue;
    for (const unit of exempts) exempting.set(unit, [...(exempting.get(unit) ?? []), ...members]);
  }
  return exempting;
}

function addRule(combination: CombinationModel, rule: PoolRule): void {
  const { model, held, pool } = combination;
  switch (rule.rule.kind) {
    case 'ALL_OF':
    case 'REQUIRED_WHEN': {
      const { given, notGiven } = conditionOf(combination, rule);
      for (const unit of wantedBy(rule, pool)) {
        const terms = presentTerms(combination, unit);
        model.addRow(
          [
            ...terms,
            ...given.map((column): Term => [column, -1]),
            ...notGiven.map((column): Term => [column, 1]),
          ],
          '>=',
          1 - given.length,
        );
      }
      break;
    }
    case 'BARRED':
      model.addRow(countOf(rule.members, held), '<=', 1);
      break;
    case 'BARRED_BY_CODE':
      for (const members of rule.classes) model.addRow(countOf(members, held), '<=', 1);
      break;
    case 'RANGE':
      addRange(combination, rule);
      break;
    default:
      break;
  }
}

function addRange({ model, held, counting, pool }: CombinationModel, rule: PoolRule): void {
  const { measure, minimum, maximum, overMaximum } = rule.rule;
  if (measure === null) return;
  if (maximum !== null && (overMaximum ?? 'REFUSE') === 'REFUSE') {
    model.addRow(
      sizeTerms(rule.members, held, (unit) => sizeOf(pool, unit, measure)),
      '<=',
      maximum,
    );
  }
  if (minimum !== null && minimum > 0) {
    model.addRow(countingTerms(model, pool, rule.members, measure, counting), '>=', minimum);
  }
}

/** The circumstances that must be given, and those that must not, for a REQUIRED_WHEN to apply. */
export function conditionOf(
  { circumstances }: CombinationModel,
  { rule }: PoolRule,
): { readonly given: readonly Column[]; readonly notGiven: readonly Column[] } {
  const columns = (names: readonly string[]) =>
    [...new Set(names.map(fold))].flatMap((name) => circumstances.get(name) ?? []);
  return rule.kind === 'REQUIRED_WHEN'
    ? {
        given: columns(rule.circumstance === null ? [] : [rule.circumstance]),
        notGiven: columns(rule.unless),
      }
    : { given: [], notGiven: [] };
}

/** The units of the structure that an ALL_OF or REQUIRED_WHEN asks for. */
export function wantedBy(rule: PoolRule, pool: Pool): readonly number[] {
  return rule.members.filter((unit) => pool.units[unit]?.externalIn === null);
}

/** A sum that is at least 1 when the unit is held or exempted, and else 0. */
export function presentTerms({ held, exempting }: CombinationModel, unit: number): Term[] {
  return countOf([unit, ...(exempting.get(unit) ?? [])], held);
}

/** How many of the units are held. */
export function countOf(units: readonly number[], held: readonly Column[]): Term[] {
  return sizeTerms([...new Set(units)], held, () => 1);
}

/** The sizes of units added up. */
export function sizeTerms(
  units: readonly number[],
  columns: readonly Column[],
  size: (unit: number) => number,
): Term[] {
  return units.map((unit): Term => [columns[unit] ?? 0, size(unit)]);
}
