import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { constraintOf, type Constraint } from '../../src/api/graphql/execution/constraint';

/** One value that breaks one constraint of one argument or of an input field inside it. */
export interface Violation {
  /** The argument by schema coordinate, the path of the fault in it, and the constraint: for a test's title. */
  readonly title: string;
  /** The type and field the argument belongs to. */
  readonly typeName: string;
  readonly fieldName: string;
  readonly argument: GraphQLArgument;
  /** Usable values for the other arguments that are required. */
  readonly others: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  /** What the refusal must name. */
  readonly path: string;
}

/** How deep into input types that contain themselves violations are made. */
const DEEPEST = 3;

/** Every violation that the constraints of a schema allow to be made: each argument, each input field, each constraint. */
export function violationsOf(schema: GraphQLSchema): Violation[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        faultsIn(argument.type, constraintOf(argument), argument.name, 0).map(({ rule, path, value }) => ({
          title: `${type.name}.${field.name}(${argument.name}:) ${rule} at ${path}`,
          typeName: type.name,
          fieldName: field.name,
          argument,
          others: Object.fromEntries(
            field.args
              .filter(
                (other) =>
                  other !== argument && isNonNullType(other.type) && other.defaultValue === undefined,
              )
              .map((other) => [other.name, usable(other.type, constraintOf(other))]),
          ),
          value,
          path,
        })),
      ),
    );
  });
}

interface Fault {
  readonly rule: string;
  readonly path: string;
  readonly value: unknown;
}

function faultsIn(type: GraphQLInputType, constraint: Constraint, path: string, depth: number): Fault[] {
  if (isNonNullType(type)) return faultsIn(type.ofType, constraint, path, depth);
  if (isListType(type)) {
    const entry = usable(type.ofType, constraint);
    const inner = faultsIn(type.ofType, constraint, `${path}[1]`, depth);
    return [
      ...lengths('Items', constraint.minItems, constraint.maxItems, path, (count) =>
        Array<unknown>(count).fill(entry),
      ),
      ...inner.map((fault) => ({ ...fault, value: [entry, fault.value] })),
    ];
  }
  if (isInputObjectType(type)) {
    if (depth >= DEEPEST) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      faultsIn(field.type, constraintOf(field), `${path}.${field.name}`, depth + 1).map((fault) => ({
        ...fault,
        value: { ...(usable(type, {}) as object), [field.name]: fault.value },
      })),
    );
  }
  return leafFaults(type.name, constraint, path);
}

function leafFaults(typeName: string, constraint: Constraint, path: string): Fault[] {
  const { minimum, maximum, minLength, maxLength, format } = constraint;
  const faults: Fault[] = [];
  if (minimum !== undefined) faults.push({ rule: 'minimum', path, value: minimum - 1 });
  if (maximum !== undefined) faults.push({ rule: 'maximum', path, value: maximum + 1 });
  if (typeName !== 'String' && typeName !== 'ID') return faults;
  faults.push(...lengths('Length', minLength, maxLength, path, (count) => 'x'.repeat(count)));
  if (format) faults.push({ rule: 'format', path, value: format.counterexample });
  return [...faults, { rule: 'NUL', path, value: `x\0${'x'.repeat(minLength ?? 0)}` }];
}

function lengths(
  of: 'Items' | 'Length',
  least: number | undefined,
  most: number | undefined,
  path: string,
  make: (count: number) => unknown,
): Fault[] {
  return [
    ...(least === undefined || least === 0 ? [] : [{ rule: `min${of}`, path, value: make(least - 1) }]),
    ...(most === undefined ? [] : [{ rule: `max${of}`, path, value: make(most + 1) }]),
  ];
}

/** A value that keeps the constraints; formats are kept by texts of the letter x or by none. */
function usable(type: GraphQLInputType, constraint: Constraint): unknown {
  if (isNonNullType(type)) return usable(type.ofType, constraint);
  if (isListType(type)) {
    return Array<unknown>(Math.max(1, constraint.minItems ?? 1)).fill(usable(type.ofType, constraint));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(required.map((field) => [field.name, usable(field.type, constraintOf(field))]));
  }
  const { name } = getNamedType(type);
  if (name === 'Int' || name === 'Float') return constraint.minimum ?? constraint.maximum ?? 1;
  if (name === 'Boolean') return true;
  return 'x'.repeat(Math.max(1, constraint.minLength ?? 1));
}
