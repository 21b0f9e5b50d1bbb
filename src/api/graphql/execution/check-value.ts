import { isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { BadInput } from '../../../common/errors';
import { constraintOf, type Constraint, type ConstrainedInput } from './constraint';

/** A request with more faults than this is told about the first ones only. */
export const MOST_FAULTS = 5;

/**
 * Checks the coerced value of an argument, however deep, against the constraints of its type; adds a refusal for each
 * fault found, which names the path of the value (`filter.urns[3]`), up to five in all.
 */
export function checkArgument(argument: ConstrainedInput, value: unknown, faults: BadInput[]): void {
  check(argument.type, value, constraintOf(argument), argument.name, faults);
}

function check(
  type: GraphQLInputType,
  value: unknown,
  constraint: Constraint,
  path: string,
  faults: BadInput[],
): void {
  if (value === null || value === undefined || faults.length >= MOST_FAULTS) return;
  if (isNonNullType(type)) return check(type.ofType, value, constraint, path, faults);
  if (isListType(type)) return checkList(type.ofType, value as unknown[], constraint, path, faults);
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const inner = (value as Record<string, unknown>)[field.name];
      check(field.type, inner, constraintOf(field), `${path}.${field.name}`, faults);
    }
    return;
  }
  const fault =
    typeof value === 'number'
      ? faultOfNumber(value, constraint)
      : typeof value === 'string'
        ? faultOfText(value, constraint)
        : null;
  if (fault !== null) faults.push(new BadInput(path, fault));
}

function checkList(
  type: GraphQLInputType,
  value: unknown,
  constraint: Constraint,
  path: string,
  faults: BadInput[],
): void {
  if (!Array.isArray(value)) return;
  const { minItems = 0, maxItems = Infinity, maxTotalLength = Infinity } = constraint;
  const length = value.reduce<number>(
    (sum, entry) => sum + (typeof entry === 'string' ? entry.length : 0),
    0,
  );
  if (value.length > maxItems) {
    faults.push(new BadInput(path, `has ${value.length} entries, and at most ${maxItems} are allowed`));
  } else if (value.length < minItems) {
    faults.push(new BadInput(path, `has ${value.length} entries, and at least ${minItems} are needed`));
  } else if (length > maxTotalLength) {
    faults.push(
      new BadInput(path, `has ${length} characters in all, and at most ${maxTotalLength} are allowed`),
    );
  } else {
    value.forEach((entry, index) => check(type, entry, constraint, `${path}[${index}]`, faults));
  }
}

function faultOfNumber(value: number, { minimum, maximum }: Constraint): string | null {
  const low = minimum !== undefined && value < minimum;
  const high = maximum !== undefined && value > maximum;
  if (!low && !high) return null;
  if (minimum !== undefined && maximum !== undefined)
    return `must be from ${minimum} to ${maximum}, but is ${value}`;
  return low ? `must be at least ${minimum}, but is ${value}` : `must be at most ${maximum}, but is ${value}`;
}

function faultOfText(
  value: string,
  { minLength = 0, maxLength = Infinity, format }: Constraint,
): string | null {
  if (value.length > maxLength) return `has ${value.length} characters, and at most ${maxLength} are allowed`;
  if (value.length < minLength) return `has ${value.length} characters, and at least ${minLength} are needed`;
  if (value.includes('\0')) return 'holds a NUL character, which no text may';
  return format && !format.expression.test(value) ? `must be ${format.says}` : null;
}
