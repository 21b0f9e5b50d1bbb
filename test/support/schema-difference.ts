import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/** How a schema falls short of what clients rely on: what it lacks, by schema coordinate, and what it has otherwise. */
export interface SchemaDifference {
  /** `Viewer`, `Query.search`, `Query.node(id:)`, `Language.EN`, `StandardFilter.suite`, `Standard implements Node`. */
  readonly missing: readonly string[];
  /** `Standard.urn: Int instead of String`. */
  readonly different: readonly string[];
}

/**
 * Compares a schema with what it promised. It may hold more: what it gives may be null less often, what it takes may be
 * left out more often, and arguments it adds must have no need to be given.
 */
export function differenceFrom(promised: GraphQLSchema, actual: GraphQLSchema): SchemaDifference {
  const missing: string[] = [];
  const different: string[] = [];
  for (const type of Object.values(promised.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    const own = actual.getType(type.name);
    if (!own) missing.push(type.name);
    else if (own.constructor !== type.constructor) different.push(`${type.name} is another kind of type`);
    else compareTypes(type, own, missing, different);
  }
  return { missing: missing.sort(), different };
}

function compareTypes(
  promised: GraphQLNamedType,
  own: GraphQLNamedType,
  missing: string[],
  different: string[],
): void {
  if (isEnumType(promised)) {
    const values = new Set((own as GraphQLEnumType).getValues().map(({ name }) => name));
    missing.push(
      ...promised
        .getValues()
        .filter(({ name }) => !values.has(name))
        .map(({ name }) => `${promised.name}.${name}`),
    );
  } else if (isUnionType(promised)) {
    const members = new Set((own as typeof promised).getTypes().map(({ name }) => name));
    missing.push(
      ...promised
        .getTypes()
        .filter(({ name }) => !members.has(name))
        .map(({ name }) => `${promised.name} = ${name}`),
    );
  } else if (isInputObjectType(promised)) {
    compareInputs(promised, own as GraphQLInputObjectType, missing, different);
  } else if (isObjectType(promised) || isInterfaceType(promised)) {
    compareObjects(promised, own as GraphQLObjectType, missing, different);
  }
}

function compareInputs(
  promised: GraphQLInputObjectType,
  own: GraphQLInputObjectType,
  missing: string[],
  different: string[],
): void {
  const fields = own.getFields();
  for (const field of Object.values(promised.getFields())) {
    compareInput(`${promised.name}.${field.name}`, field, fields[field.name], missing, different);
  }
  for (const field of Object.values(fields)) {
    if (isRequiredInputField(field) && !promised.getFields()[field.name])
      different.push(`${own.name}.${field.name} must be given`);
  }
}

function compareObjects(
  promised: GraphQLObjectType | GraphQLInterfaceType,
  own: GraphQLObjectType | GraphQLInterfaceType,
  missing: string[],
  different: string[],
): void {
  const interfaces = new Set(own.getInterfaces().map(({ name }) => name));
  for (const { name } of promised.getInterfaces()) {
    if (!interfaces.has(name)) missing.push(`${promised.name} implements ${name}`);
  }
  for (const field of Object.values(promised.getFields())) {
    const counterpart = own.getFields()[field.name];
    if (!counterpart) missing.push(`${promised.name}.${field.name}`);
    else compareFields(`${promised.name}.${field.name}`, field, counterpart, missing, different);
  }
}

function compareFields(
  coordinate: string,
  promised: GraphQLField<unknown, unknown>,
  own: GraphQLField<unknown, unknown>,
  missing: string[],
  different: string[],
): void {
  if (!gives(own.type, promised.type))
    different.push(`${coordinate}: ${String(own.type)} instead of ${String(promised.type)}`);
  for (const argument of promised.args) {
    const counterpart = own.args.find(({ name }) => name === argument.name);
    compareInput(`${coordinate}(${argument.name}:)`, argument, counterpart, missing, different);
  }
  for (const argument of own.args) {
    if (isRequiredArgument(argument) && !promised.args.some(({ name }) => name === argument.name))
      different.push(`${coordinate}(${argument.name}:) must be given`);
  }
}

type Input = GraphQLArgument | GraphQLInputField;

function compareInput(
  coordinate: string,
  promised: Input,
  own: Input | undefined,
  missing: string[],
  different: string[],
): void {
  if (!own) missing.push(coordinate);
  else if (!gives(promised.type, own.type) && own.defaultValue === undefined)
    different.push(`${coordinate}: ${String(own.type)} instead of ${String(promised.type)}`);
}

/** True when a value of the first type is always one of the second: the same names and lists, null at most where allowed. */
function gives(type: GraphQLType, wanted: GraphQLType): boolean {
  if (isNonNullType(wanted)) return isNonNullType(type) && gives(type.ofType, wanted.ofType);
  if (isNonNullType(type)) return gives(type.ofType, wanted);
  if (isListType(wanted)) return isListType(type) && gives(type.ofType, wanted.ofType);
  return !isListType(type) && String(type) === String(wanted);
}
