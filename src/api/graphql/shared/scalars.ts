import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type PartialDate, parsePartialDate } from '../../../common/partial-date';

/** The scalar of dates of reduced precision; see common/partial-date.ts. */
export const PartialDateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'PartialDate',
  description:
    'A calendar date of reduced precision as in ISO 8601: "2024", "2021-02" or "2021-02-05". A document that prints only ' +
    'a year keeps only a year.',
  serialize: (value) => String(value),
  parseValue: readPartialDate,
  parseLiteral: (node) => readPartialDate(node.kind === Kind.STRING ? node.value : undefined, node),
});

function readPartialDate(value: unknown, node?: unknown): PartialDate {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date !== null) return date;
  const nodes = node === undefined ? {} : { nodes: [node as never] };
  throw new GraphQLError(
    'PartialDate: must be "2024", "2021-02" or "2021-02-05", and a day that exists',
    nodes,
  );
}

/** The scalar of instants: an RFC 3339 text in UTC. The register keeps them in that form. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant as in RFC 3339, always in UTC: "2026-11-22T09:30:00.000Z".',
  serialize: (value) => String(value),
});
