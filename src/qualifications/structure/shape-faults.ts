import { type z } from 'zod';
import { LIMITS } from './limits';
import { quote, type Report, suggest } from './fault';
import { FIELD_NAMES } from './shape';

type Issue = z.core.$ZodIssue;

/** Reports an issue of the shape with the path of the field and the value that stands there. */
export function reportIssue(issue: Issue, json: unknown, report: Report): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      report([...issue.path, key], `there is no such field${suggest(key, FIELD_NAMES)}`);
    }
    return;
  }
  report(issue.path, reasonFor(issue, valueAt(json, issue.path)));
}

function reasonFor(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${describe(value)}`;
    case 'invalid_value': {
      const known = issue.values.map(String);
      const hint = typeof value === 'string' ? suggest(value, known) : '';
      return `must be one of ${known.join(', ')}, not ${describe(value)}${hint}`;
    }
    case 'too_small':
      return issue.origin === 'array' ? 'names nothing' : `must be 0 or more, not ${describe(value)}`;
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), value);
    default:
      return issue.message;
  }
}

function tooBig(origin: string, maximum: number, value: unknown): string {
  if (origin === 'array') {
    return `holds ${Array.isArray(value) ? value.length : 'too many'} entries, and at most ${maximum} are read`;
  }
  if (origin === 'string') return `is longer than ${maximum} characters`;
  return `must be at most ${Math.min(maximum, LIMITS.size)}, not ${describe(value)}`;
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
