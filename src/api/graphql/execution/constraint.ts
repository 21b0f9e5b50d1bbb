import {
  getNamedType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { LARGEST_PAGE } from '../../../common/page';

/**
 * What a value must keep to beyond its type. Figures bind numbers, lengths (in UTF-16 code units) bind texts, items
 * bind lists; in a list, the bounds of numbers and texts hold for each entry.
 */
export interface Constraint {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The texts of a list together have at most so many characters. */
  readonly maxTotalLength?: number;
  /** A text must match `expression`; `says` completes "must be …" in the message. */
  readonly format?: { readonly expression: RegExp; readonly says: string; readonly counterexample: string };
}

/** An argument of a field, or a field of an input type. */
export type ConstrainedInput = GraphQLArgument | GraphQLInputField;

const EXTENSION = 'constraint';
const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 500;
const PAGE: Constraint = { minimum: 1, maximum: LARGEST_PAGE };

/**
 * The schema extension that declares a constraint: `@Extensions(constrain({ maximum: 9 }))` on a field of an input or
 * arguments class.
 */
export function constrain(constraint: Constraint): Record<string, unknown> {
  return { [EXTENSION]: constraint };
}

/**
 * Declares constraints by schema coordinate, for arguments that cannot carry an extension where they are defined:
 * `{ 'Query.resolveUrns(urns:)': { maxItems: 500 } }`. Throws when a coordinate names no argument.
 */
export function constrainArguments(
  schema: GraphQLSchema,
  constraints: Readonly<Record<string, Constraint>>,
): void {
  for (const [coordinate, constraint] of Object.entries(constraints)) {
    const [, typeName = '', fieldName = '', name = ''] = /^(\w+)\.(\w+)\((\w+):\)$/.exec(coordinate) ?? [];
    const type = schema.getType(typeName);
    const fields = type && 'getFields' in type ? type.getFields() : {};
    const field = fields[fieldName];
    const argument =
      field && 'args' in field ? field.args.find((candidate) => candidate.name === name) : undefined;
    if (!argument) throw new Error(`The schema has no argument ${coordinate}`);
    argument.extensions = { ...argument.extensions, ...constrain(constraint) };
  }
}

/**
 * What an argument or input field must keep to: what it declares, and what holds everywhere: texts of at most 10,000
 * characters, lists of at most 500 entries, `first` and `last` from 1 to 100.
 */
export function constraintOf(input: ConstrainedInput): Constraint {
  const known = KNOWN.get(input);
  if (known && known.extensions === input.extensions) return known.constraint;
  const declared = input.extensions[EXTENSION] as Constraint | undefined;
  const constraint = { ...defaultsFor(input), ...declared };
  KNOWN.set(input, { extensions: input.extensions, constraint });
  return constraint;
}

/** A large input asks for the constraint of one field thousands of times. */
const KNOWN = new WeakMap<
  ConstrainedInput,
  { readonly extensions: object; readonly constraint: Constraint }
>();

function defaultsFor(input: ConstrainedInput): Constraint {
  const named = getNamedType(input.type);
  return {
    ...(isScalarType(named) && (named.name === 'String' || named.name === 'ID')
      ? { maxLength: LONGEST_TEXT }
      : {}),
    ...(holdsList(input.type) ? { maxItems: LONGEST_LIST } : {}),
    ...(named.name === 'Int' && (input.name === 'first' || input.name === 'last') ? PAGE : {}),
  };
}

function holdsList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
