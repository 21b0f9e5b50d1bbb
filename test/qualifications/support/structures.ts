import { readStructure } from '../../../src/qualifications/structure/read-structure';
import { type QualificationStructure } from '../../../src/qualifications/structure/structure';

/** A rule as a test writes it. */
export type RuleInput = Record<string, unknown> & { readonly key: string; readonly kind: string };

/** A structure as a test writes it: the contract's shape, with what the test does not care about filled in. */
export interface Sketch {
  readonly framework?: string;
  readonly level?: string;
  readonly [field: string]: unknown;
  readonly units?: readonly Record<string, unknown>[];
  readonly groups?: readonly Record<string, unknown>[];
  readonly rules?: readonly RuleInput[];
}

/** The JSON of a sketch: titles are made of keys where none are given. */
export function toInput(sketch: Sketch): Record<string, unknown> {
  const titled = (entry: Record<string, unknown>) => ({
    title: { en: `Title of ${String(entry.key)}` },
    ...entry,
  });
  return {
    title: { en: 'Diploma in Testing' },
    framework: 'RQF',
    level: '2',
    ...sketch,
    units: (sketch.units ?? []).map(titled),
    groups: (sketch.groups ?? []).map((group) => ({ units: [], ...titled(group) })),
    rules: sketch.rules ?? [],
  };
}

/** A structure from a sketch that must have no fault that stops it. */
export function structureOf(sketch: Sketch): QualificationStructure {
  const { structure, faults } = readStructure(toInput(sketch));
  if (!structure) throw new Error(JSON.stringify(faults, null, 1));
  return structure;
}

/** Units `a1`, `a2` … of the given credits at one level. */
export function unitsOf(prefix: string, credits: readonly number[], level = 2): Record<string, unknown>[] {
  return credits.map((size, at) => ({ key: `${prefix}${at + 1}`, level, credits: size }));
}

/** A group of all units whose keys start with the prefix. */
export function groupOf(
  key: string,
  units: readonly Record<string, unknown>[],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return { key, units: units.map((unit) => unit.key), ...more };
}
