import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildApiSchema } from '../../src/api/graphql/schema';

const SCHEMA = buildApiSchema();
const TYPES = Object.values(SCHEMA.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

interface Element {
  readonly coordinate: string;
  readonly description: string;
}

const ELEMENTS: readonly Element[] = TYPES.flatMap((type) => [
  element(type.name, type),
  ...(isEnumType(type) ? type.getValues().map((value) => element(`${type.name}.${value.name}`, value)) : []),
  ...(isInputObjectType(type)
    ? Object.values(type.getFields()).map((field) => element(`${type.name}.${field.name}`, field))
    : []),
  ...(isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap((field) => [
        element(`${type.name}.${field.name}`, field),
        ...field.args.map((argument) => element(`${type.name}.${field.name}(${argument.name}:)`, argument)),
      ])
    : []),
]);

describe('the schema', () => {
  it('is committed as the code prints it', () => {
    const committed = readFileSync(path.join(__dirname, '../../schema.graphql'), 'utf8');
    const printed = printSchema(lexicographicSortSchema(SCHEMA));
    expect(committed.replace(/^#.*\n+/, '').trimEnd()).toBe(printed.trimEnd());
  });

  it('describes every element, in a sentence or the beginning of one', () => {
    expect(ELEMENTS.length).toBeGreaterThan(200);
    const undescribed = ELEMENTS.filter(({ description }) => !/^["`A-Z0-9][^]+[.)]$/.test(description));
    expect(undescribed).toEqual([]);
  });

  it('does not describe an element by its own name alone', () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .match(/[a-z]+/g)
        ?.filter((word) => word !== 'the') ?? [];
    const echoes = ELEMENTS.filter(({ coordinate, description }) => {
      const name = /\w+(?=:?\)?$)/.exec(coordinate)?.[0] ?? '';
      const own = words(name.replace(/[A-Z][a-z]/g, ' $&').replace(/_/g, ' '));
      return own.length > 1 && words(description).every((word) => own.includes(word));
    });
    expect(echoes).toEqual([]);
  });
});

function element(coordinate: string, { description }: { description?: string | null | undefined }): Element {
  return { coordinate, description: description ?? '' };
}
