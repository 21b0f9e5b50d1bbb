import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Selection } from '../../qualifications/evaluation/read-selection';
import { WrongUsage } from '../exit';

/** A selection with the name it is told by. */
export interface NamedSelection extends Selection {
  readonly name: string;
}

/** Reads a JSON file; wrong usage when it is not there or is no JSON. */
export function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new WrongUsage(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Takes the selections, which are no part of a structure, out of a structure's file. */
export function splitFile(json: unknown): {
  readonly input: unknown;
  readonly selections: readonly NamedSelection[];
} {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { input: json, selections: [] };
  const { selections, ...input } = json as Record<string, unknown>;
  return { input, selections: selections === undefined ? [] : selectionsFrom(selections, 'selections') };
}

const size = z.number().nullish();
const selection = z.strictObject({
  name: z.string().nullish(),
  units: z.array(z.string()),
  external: z
    .array(
      z.strictObject({
        reference: z.string(),
        title: z.string().nullish(),
        group: z.string(),
        level: size,
        credits: size,
        guidedLearningHours: size,
      }),
    )
    .nullish(),
  circumstances: z.array(z.string()).nullish(),
});

/** Reads one selection, or a list of them; wrong usage, naming the field, when they are of another shape. */
export function selectionsFrom(json: unknown, where: string): readonly NamedSelection[] {
  const parsed = z.array(selection).safeParse(Array.isArray(json) ? json : [json]);
  if (parsed.success) return parsed.data.map((one, at) => ({ ...one, name: one.name ?? String(at + 1) }));
  const [issue] = parsed.error.issues;
  throw new WrongUsage(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is no selection'}`);
}
