import { normaliseSpace, toNameKey } from '../../text/normalise';
import { type FieldValue } from './compared-edition';
import { differenceInWords, type WordChange } from './word-difference';

/** A field that says something else on the two sides. */
export interface FieldChange {
  readonly field: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
  /** For a list: what it has now and had not, and the other way round. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** For a text that both sides have: the difference by words. */
  readonly words: readonly WordChange[];
}

/**
 * The fields that differ, in the order of `from`, then those only `to` has. White space does not count, nor the order of a
 * list, nor case in it; an absent field is null, and an empty list is as good as none.
 */
export function compareFields(
  from: Readonly<Record<string, FieldValue>>,
  to: Readonly<Record<string, FieldValue>>,
): readonly FieldChange[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((field) =>
    compareField(field, from[field] ?? null, to[field] ?? null),
  );
}

function compareField(field: string, from: FieldValue, to: FieldValue): FieldChange[] {
  if (isList(from) || isList(to)) {
    const added = missingFrom(listOf(from), listOf(to));
    const removed = missingFrom(listOf(to), listOf(from));
    return added.length + removed.length === 0 ? [] : [{ field, from, to, added, removed, words: [] }];
  }
  const [before, after] = [textOf(from), textOf(to)];
  if (before === after) return [];
  const words = before !== null && after !== null ? differenceInWords(before, after) : [];
  return [{ field, from, to, added: [], removed: [], words }];
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

function listOf(value: FieldValue): readonly string[] {
  if (isList(value)) return value;
  return value === null ? [] : [value as string];
}

function textOf(value: string | readonly string[] | null): string | null {
  return typeof value === 'string' ? normaliseSpace(value) : null;
}

function missingFrom(list: readonly string[], names: readonly string[]): string[] {
  const keys = new Set(list.map(toNameKey));
  return names.filter((name) => !keys.has(toNameKey(name)));
}
