import { classSchema } from '../../../support/class-schema';
import { comparable, runOperation } from '../../../support/run-operation';
import { violationsOf } from '../../../support/violations';

const QUERY = `query ($copies: Int!, $filter: BookFilter) {
  things(filter: $filter, code: "A") {
    __typename id
    ... on Book { title }
    ... on Shelf { books(first: 1, copies: $copies) { title } more: books { id title } }
  }
}`;

describe('a schema made from classes', () => {
  const schema = classSchema();

  it.each(['never', 'at-once'] as const)(
    'is executed with its arguments as instances, compiled: %s',
    async (compiling) => {
      const variables = { copies: 3, filter: { any: [{ title: 'ab' }] } };
      const result = await runOperation(schema, compiling, QUERY, variables);
      expect(comparable(result)).toEqual({
        data: {
          things: [
            {
              __typename: 'Shelf',
              id: 'shelf',
              books: [{ title: 'PageArgs 6' }],
              more: [
                { id: 'shelf-0', title: 'PageArgs 2' },
                { id: 'shelf-1', title: 'PageArgs 2' },
              ],
            },
            { __typename: 'Book', id: 'book', title: 'BookFilter BookFilter A' },
          ],
        },
        errors: [],
      });
    },
  );

  it('carries constraints on its classes, and by coordinate on bare arguments', () => {
    const rules = violationsOf(schema).map(({ title }) => title);
    expect(rules).toEqual(
      expect.arrayContaining([
        'Shelf.books(first:) minimum at first',
        'Shelf.books(copies:) maximum at copies',
        'Query.things(filter:) minLength at filter.any[1].title',
        'Query.things(code:) maxLength at code',
      ]),
    );
  });

  it('is refused arguments that break them', async () => {
    const refused = runOperation(
      schema,
      'never',
      '{ things(code: "0123456789") { ... on Shelf { books(copies: 4) { id } } } }',
    );
    await expect(refused).rejects.toThrow(/code: has 10 characters.*copies: must be at most 3/s);
  });
});
