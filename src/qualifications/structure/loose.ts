import { type Measure, type OverMaximum, RULE_KINDS, type RuleKind } from './structure';

/** What the checks of references need of a structure whose shape may be wrong; a wrong value is null. */
export interface LooseStructure {
  readonly framework: string | null;
  readonly level: string | null;
  readonly units: readonly LooseUnit[];
  readonly groups: readonly LooseGroup[];
  readonly rules: readonly LooseRule[];
  readonly outcomes: readonly { readonly rules: LooseNames }[];
}

/** The texts of a list, null where something else stands, so that places stay as they are. */
export type LooseNames = readonly (string | null)[];

export interface LooseUnit {
  readonly key: string | null;
  readonly reference: string | null;
  readonly versions: LooseNames;
  readonly level: number | null;
}

export interface LooseGroup {
  readonly key: string | null;
  readonly units: LooseNames;
  readonly groups: LooseNames;
  readonly acceptsExternal: boolean;
}

export interface LooseRule {
  readonly key: string | null;
  readonly kind: RuleKind | null;
  readonly groups: LooseNames;
  readonly units: LooseNames;
  readonly measure: Measure | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly overMaximum: OverMaximum | null;
  readonly level: number | null;
  readonly circumstance: string | null;
  readonly unless: LooseNames;
  readonly exceptCode: string | null;
  readonly exempts: LooseNames;
}

/** Takes from unknown JSON what can be checked for references, without a fault of its own. */
export function loosen(json: unknown): LooseStructure {
  const root = fieldsOf(json);
  return {
    framework: textOf(root.framework),
    level: textOf(root.level),
    units: listOf(root.units).map((value) => {
      const unit = fieldsOf(value);
      return {
        key: textOf(unit.key),
        reference: textOf(unit.reference),
        versions: namesOf(unit.versions),
        level: numberOf(unit.level),
      };
    }),
    groups: listOf(root.groups).map((value) => {
      const group = fieldsOf(value);
      return {
        key: textOf(group.key),
        units: namesOf(group.units),
        groups: namesOf(group.groups),
        acceptsExternal: group.acceptsExternal === true,
      };
    }),
    rules: listOf(root.rules).map(loosenRule),
    outcomes: listOf(root.outcomes).map((outcome) => ({ rules: namesOf(fieldsOf(outcome).rules) })),
  };
}

function loosenRule(value: unknown): LooseRule {
  const rule = fieldsOf(value);
  return {
    key: textOf(rule.key),
    kind: RULE_KINDS.find((kind) => kind === rule.kind) ?? null,
    groups: namesOf(rule.groups),
    units: namesOf(rule.units),
    // Only their presence is asked for; whether they are known names is a matter of the shape.
    measure: textOf(rule.measure) as Measure | null,
    minimum: numberOf(rule.minimum),
    maximum: numberOf(rule.maximum),
    overMaximum: textOf(rule.overMaximum) as OverMaximum | null,
    level: numberOf(rule.level),
    circumstance: textOf(rule.circumstance),
    unless: namesOf(rule.unless),
    exceptCode: textOf(rule.exceptCode),
    exempts: namesOf(rule.exempts),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesOf(value: unknown): LooseNames {
  return listOf(value).map(textOf);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
