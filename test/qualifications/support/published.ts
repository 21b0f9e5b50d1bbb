import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type OverMaximum } from '../../../src/qualifications/structure/structure';
import { type RuleInput, type Sketch } from './structures';

/** A published structure of ../shared/qualifications. */
export interface PublishedStructure {
  readonly id: string;
  readonly level: number;
  readonly size: { readonly credits: number };
  readonly awardedAs: readonly { readonly number?: string }[];
  readonly units: readonly {
    readonly id: string;
    readonly title: string;
    readonly credits: number;
    readonly level: number;
    readonly glh: number | null;
    readonly group: string;
  }[];
  readonly rules: readonly PublishedRule[];
  readonly cases: readonly PublishedCase[];
  readonly arithmeticCases: readonly ArithmeticCase[];
  readonly ambiguousCases?: readonly (Omit<ArithmeticCase, 'expect'> & {
    readonly readings: Readonly<
      Record<
        'strict' | 'capCredits',
        { readonly valid: boolean; readonly violations?: string[]; readonly counted?: number }
      >
    >;
  })[];
}

export interface PublishedRule {
  readonly id: string;
  readonly type: string;
  readonly value?: number;
  readonly level?: number;
  readonly group?: string;
  readonly groups?: readonly string[];
  readonly credits?: number;
}

export interface PublishedCase {
  readonly id: string;
  readonly select: readonly string[];
  readonly why: string;
  readonly expect: Verdict & { readonly totals: Readonly<Record<string, number>> };
}

export interface Verdict {
  readonly valid: boolean;
  readonly violations: readonly string[];
}

/** A case without units: so many credits of each group, and so many at each level. */
export interface ArithmeticCase {
  readonly id: string;
  readonly structure?: string;
  readonly groupCredits: Readonly<Record<string, number>>;
  readonly creditsAtLevel: Readonly<Record<string, number>>;
  readonly expect: Verdict;
}

export function readPublished<Value>(shared: string, name: string): Value {
  return JSON.parse(readFileSync(path.join(shared, 'qualifications', name), 'utf8')) as Value;
}

/** The contract's shape of a published structure. */
export function toSketch(published: PublishedStructure, overMaximum: OverMaximum = 'REFUSE'): Sketch {
  const named = published.rules.flatMap((rule) => rule.groups ?? rule.group ?? []);
  const groups = [...new Set([...published.units.map(({ group }) => group), ...named])];
  return {
    level: String(published.level),
    credits: published.size.credits,
    number: published.awardedAs[0]?.number,
    otherNumbers: published.awardedAs.slice(1).flatMap(({ number }) => number ?? []),
    units: published.units.map(({ id, title, credits, level, glh }) => ({
      key: id,
      title: { en: title },
      credits,
      level,
      guidedLearningHours: glh,
    })),
    groups: groups.map((key) => ({
      key,
      units: published.units.filter(({ group }) => group === key).map(({ id }) => id),
    })),
    rules: published.rules.map((rule) => toRule(rule, overMaximum)),
  };
}

function toRule(rule: PublishedRule, overMaximum: OverMaximum): RuleInput {
  const range = { key: rule.id, kind: 'RANGE', measure: 'CREDITS' };
  switch (rule.type) {
    case 'MIN_TOTAL_CREDITS':
      return { ...range, minimum: rule.value };
    case 'ALL_OF_GROUP':
      return { key: rule.id, kind: 'ALL_OF', groups: [rule.group] };
    case 'MIN_GROUP_CREDITS':
      return { ...range, groups: rule.groups, minimum: rule.value };
    case 'MAX_GROUP_CREDITS':
      return { ...range, groups: rule.groups, maximum: rule.value, overMaximum };
    case 'MIN_CREDITS_AT_OR_ABOVE_LEVEL':
      return { ...range, minimum: rule.value, level: rule.level };
    default:
      throw new Error(`a published rule of an unknown type: ${rule.type}`);
  }
}

/** A structure of units of one credit each that makes up an arithmetic case; all of its units are selected. */
export function toArithmeticSketch(
  rules: readonly PublishedRule[],
  { groupCredits, creditsAtLevel }: Pick<ArithmeticCase, 'groupCredits' | 'creditsAtLevel'>,
  overMaximum: OverMaximum = 'REFUSE',
): Sketch {
  const levels = Object.entries(creditsAtLevel).flatMap(([level, credits]) =>
    Array(credits).fill(Number(level)),
  );
  const units: Record<string, unknown>[] = [];
  const groups = Object.entries(groupCredits).map(([key, credits]) => ({
    key,
    units: Array.from({ length: credits }, (_, at) => {
      units.push({ key: `${key}-${at}`, credits: 1, level: levels[units.length] as number | undefined });
      return `${key}-${at}`;
    }),
  }));
  return {
    units,
    groups,
    rules: rules.map((rule) =>
      rule.type === 'ALL_OF_GROUP'
        ? toRule(
            { ...rule, type: 'MIN_GROUP_CREDITS', groups: [rule.group ?? ''], value: rule.credits ?? 0 },
            overMaximum,
          )
        : toRule(rule, overMaximum),
    ),
  };
}
