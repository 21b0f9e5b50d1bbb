import {
  englishFirst,
  type ExternalUnit,
  type Measure,
  type QualificationStructure,
  type RuleOfCombination,
} from '../structure/structure';
import { type BitSet, emptySet, include, includeAll, includes } from './bit-set';
import { innermostFirst } from './group-members';

/** A unit as the rules see it; `name` is its key, or the reference of a unit from elsewhere. */
export interface PoolUnit {
  readonly name: string;
  readonly title: string;
  readonly level: number | null;
  readonly sizes: Readonly<Record<Measure, number | null>>;
  readonly barringCode: string | null;
  /** The group that takes a unit from elsewhere; null for a unit of the structure. */
  readonly externalIn: string | null;
}

/** A rule with the numbers of the units it is about. */
export interface PoolRule {
  readonly rule: RuleOfCombination;
  /** All units of the groups and units named; with none named, every unit. */
  readonly scope: readonly number[];
  /** The scope, and under RANGE with a level only the units at or above it. */
  readonly members: readonly number[];
  /** EXEMPTION: the units exempted. */
  readonly exempts: readonly number[];
  /** BARRED_BY_CODE: units of one code; SAME_TITLE_LARGEST: units of one title, the one that counts first. */
  readonly classes: readonly (readonly number[])[];
}

/** A maximum that counts no more instead of refusing. */
export interface Cap {
  readonly rule: string;
  readonly measure: Measure;
  readonly limit: number;
  /** Only whole units count: so it is said, or units are what is counted. */
  readonly isWhole: boolean;
  readonly members: BitSet;
}

/** A structure made ready for its rules: units by number, groups resolved, rules with their units. */
export interface Pool {
  readonly structure: QualificationStructure;
  readonly units: readonly PoolUnit[];
  readonly groups: ReadonlyMap<string, BitSet>;
  readonly rules: readonly PoolRule[];
  /** The caps of rules that decide; an informative rule takes nothing away elsewhere. */
  readonly caps: readonly Cap[];
  /** Units of which more than the size decides what they add: those under a cap, or with a title that others have. */
  readonly entangled: BitSet;
}

const READY = new WeakMap<QualificationStructure, Pool>();

/** The pool of a structure and the units brought from elsewhere; without those it is made once a structure. */
export function poolOf(structure: QualificationStructure, external: readonly ExternalUnit[] = []): Pool {
  const known = external.length === 0 ? READY.get(structure) : undefined;
  if (known) return known;
  const pool = buildPool(structure, external);
  if (external.length === 0) READY.set(structure, pool);
  return pool;
}

/** The size of a unit in a measure; a size that is not published is 0 here and told elsewhere. */
export function sizeOf(pool: Pool, unit: number, measure: Measure): number {
  return pool.units[unit]?.sizes[measure] ?? 0;
}

function buildPool(structure: QualificationStructure, external: readonly ExternalUnit[]): Pool {
  const units = [...structure.units.map(ofStructure), ...external.map(fromElsewhere)];
  const numbers = new Map(structure.units.map(({ key }, at) => [key, at]));
  const groups = new Map<string, BitSet>();
  for (const group of innermostFirst(structure.groups)) {
    const set = emptySet(units.length);
    for (const at of group.units.flatMap((key) => numbers.get(key) ?? [])) include(set, at);
    for (const key of group.groups) includeAll(set, groups.get(key) ?? set);
    units.forEach(({ externalIn }, at) => {
      if (externalIn === group.key) include(set, at);
    });
    groups.set(group.key, set);
  }
  const rules = structure.rules.map((rule) => toPoolRule(rule, units, groups, numbers));
  const caps = rules
    .filter(({ rule }) => !rule.informative)
    .flatMap((rule) => capOf(rule, units.length) ?? []);
  const entangled = emptySet(units.length);
  for (const { members } of caps) includeAll(entangled, members);
  for (const { rule, classes } of rules) {
    if (rule.kind === 'SAME_TITLE_LARGEST') for (const unit of classes.flat()) include(entangled, unit);
  }
  return { structure, units, groups, rules, caps, entangled };
}

/** The cap that a rule lays on what counts; null when it lays none. */
export function capOf({ rule, members }: PoolRule, size: number): Cap | null {
  const { key, kind, measure, maximum, overMaximum } = rule;
  if (kind !== 'RANGE' || measure === null || maximum === null) return null;
  if (overMaximum === null || overMaximum === 'REFUSE') return null;
  const set = emptySet(size);
  for (const unit of members) include(set, unit);
  const isWhole = overMaximum === 'COUNT_WHOLE_UNITS_UP_TO' || measure === 'UNITS';
  return { rule: key, measure, limit: maximum, isWhole, members: set };
}

function toPoolRule(
  rule: RuleOfCombination,
  units: readonly PoolUnit[],
  groups: ReadonlyMap<string, BitSet>,
  numbers: ReadonlyMap<string, number>,
): PoolRule {
  const set = emptySet(units.length);
  const isAboutAll = rule.groups.length === 0 && rule.units.length === 0;
  for (const key of rule.groups) includeAll(set, groups.get(key) ?? set);
  for (const at of rule.units.flatMap((key) => numbers.get(key) ?? [])) include(set, at);
  const scope = units.flatMap((_, at) => (isAboutAll || includes(set, at) ? [at] : []));
  const { level } = rule;
  const isRange = rule.kind === 'RANGE' && level !== null;
  const members = isRange ? scope.filter((at) => (units[at]?.level ?? -1) >= level) : scope;
  const exempts = rule.exempts.flatMap((key) => numbers.get(key) ?? []);
  return { rule, scope, members, exempts, classes: classesOf(rule, scope, units) };
}

function classesOf(
  rule: RuleOfCombination,
  scope: readonly number[],
  units: readonly PoolUnit[],
): readonly (readonly number[])[] {
  if (rule.kind !== 'BARRED_BY_CODE' && rule.kind !== 'SAME_TITLE_LARGEST') return [];
  const isByCode = rule.kind === 'BARRED_BY_CODE';
  const except = rule.exceptCode === null ? '' : fold(rule.exceptCode);
  const classes = new Map<string, number[]>();
  for (const at of scope) {
    const name = fold((isByCode ? units[at]?.barringCode : units[at]?.title) ?? '');
    if (name === '' || (isByCode && name === except)) continue;
    const known = classes.get(name);
    if (known) known.push(at);
    else classes.set(name, [at]);
  }
  const several = [...classes.values()].filter((members) => members.length > 1);
  if (isByCode) return several;
  const rank = (at: number) => units[at]?.sizes.CREDITS ?? -1;
  const height = (at: number) => units[at]?.level ?? -1;
  return several.map((members) =>
    members.sort((a, b) => rank(b) - rank(a) || height(b) - height(a) || a - b),
  );
}

/** Titles, codes and circumstances are compared without regard to case and white space. */
export function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function ofStructure(unit: QualificationStructure['units'][number]): PoolUnit {
  return {
    name: unit.key,
    title: englishFirst(unit.title),
    level: unit.level,
    sizes: {
      CREDITS: unit.credits,
      UNITS: 1,
      GUIDED_LEARNING_HOURS: unit.guidedLearningHours,
      TOTAL_QUALIFICATION_TIME: unit.totalQualificationTime,
    },
    barringCode: unit.barringCode,
    externalIn: null,
  };
}

function fromElsewhere(unit: ExternalUnit): PoolUnit {
  return {
    name: unit.reference,
    title: unit.title ?? '',
    level: unit.level ?? null,
    sizes: {
      CREDITS: unit.credits ?? null,
      UNITS: 1,
      GUIDED_LEARNING_HOURS: unit.guidedLearningHours ?? null,
      TOTAL_QUALIFICATION_TIME: null,
    },
    barringCode: null,
    externalIn: unit.group,
  };
}
