import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { buildApiSchema } from '../../../../src/api/graphql/schema';
import { describeOnBothDatabases } from '../../../support/databases';
import { DeepSelection } from '../../../support/deep-selection';
import { MANY } from '../../../support/fillings';
import { addQualifications } from '../../../support/many-qualifications';
import { changesAfter } from '../../../support/follow-changes';
import { NO_QUERY_LIMITS, wholeServer } from '../../../support/whole-server';

const SCHEMA = buildApiSchema();

/** Each field that leads to other rows, of each type that has an id. */
const FIELDS = Object.values(SCHEMA.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isCompositeType(getNamedType(field.type)))
      .map((field) => ({ coordinate: `${type.name}.${field.name}`, type, field })),
  );

/** Each list that the API begins with. */
const LISTS = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
  args.some(({ name }) => name === 'first'),
);

/** Something asked for the first time by a later parent, or a loader that fires in two turns; never one for each parent. */
const SLACK = 5;

describeOnBothDatabases('the number of SQL statements', (open) => {
  const server = wholeServer(open, MANY, NO_QUERY_LIMITS);
  const ids = new Map<string, string[]>();
  beforeAll(async () => {
    await addQualifications(server.register, 60);
    for (const { nodeId, typeName } of (await changesAfter(server, null)).entries) {
      ids.set(typeName, [...new Set([...(ids.get(typeName) ?? []), nodeId])]);
    }
    for (const [type, text] of [
      ['SourceDocument', '{ documents(first: 100) { nodes { id } } }'],
      ['SocCode', '{ socCodes(edition: SOC2000, codePrefix: "7", first: 100) { nodes { id } } }'],
      ['StatementOverlap', `{ overlaps(standards: [${someStandards()}], first: 100) { nodes { id } } }`],
    ] as const) {
      const { data } = await server.ask(text);
      ids.set(
        type,
        [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? ''),
      );
    }
  });
  const someStandards = () =>
    (ids.get('Standard') ?? [])
      .slice(0, 60)
      .map((id) => JSON.stringify(id))
      .join();
  const selection = () =>
    new DeepSelection(
      SCHEMA,
      { language: 'CY', edition: 'SOC2000', text: '"step"', with: JSON.stringify(ids.get('Standard')?.[0]) },
      ['Standard.comparison'], // asked on its own
    );
  const count = async (text: string, variables: Record<string, unknown>) => {
    const statements = await server.statementsFor(async () => {
      const { errors, data } = await server.ask(text, variables);
      expect(errors).toEqual([]);
      expect(JSON.stringify(data).length).toBeGreaterThan(20);
    });
    return statements.length;
  };

  it.each(FIELDS)('does not grow with the parents that are asked: $coordinate', async ({ type, field }) => {
    const known = ids.get(type.name) ?? [];
    expect(known.length).toBeGreaterThan(3);
    const below = selection().field(field, 2);
    const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${below} } } }`;
    const single: number[] = [];
    for (const id of known.slice(0, 4)) single.push(await count(text, { ids: [id] }));
    const some = await count(text, { ids: known.slice(0, 20) }); // the first few may have nothing below
    const many = await count(text, { ids: known.slice(0, 40) });
    expect(many).toBeLessThanOrEqual(Math.max(...single, some) + SLACK);
  });

  it.each(LISTS)('does not grow with the page that is asked for: $name', async (list) => {
    const text = selection()
      .field(list, 2)
      .replace('first: 2', 'first: $first')
      .replace(/^overlaps\(/, `overlaps(standards: [${someStandards()}], `);
    const query = `query ($first: Int) { ${text} }`;
    const [half, whole] = [await count(query, { first: 30 }), await count(query, { first: 60 })];
    expect(whole).toBeLessThanOrEqual(half + SLACK);
  });

  it('does not grow with the nodes of all types that are asked for together', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const mixed = (most: number) => [...ids.values()].flatMap((known) => known.slice(0, most));
    expect(await count(query, { ids: mixed(60) })).toBe(await count(query, { ids: mixed(1) }));
  });
});
