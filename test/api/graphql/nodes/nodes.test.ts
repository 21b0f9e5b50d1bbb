import { NodeDocument, NodesDocument } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { changesAfter } from '../../../support/follow-changes';
import { wholeServer } from '../../../support/whole-server';

const TYPES = {
  Standard: '{ standards(first: 3) { nodes { id } } }',
  PerformanceCriterion: '{ standards(first: 1) { nodes { performanceCriteria { id } } } }',
  KnowledgeItem: '{ standards(first: 1) { nodes { knowledgeItems { id } } } }',
  Suite: '{ suites(first: 3) { nodes { id } } }',
  Occupation: '{ occupations(first: 3) { nodes { id } } }',
  Organisation: '{ standards(first: 3) { nodes { developedBy { id } } } }',
  SocCode: '{ socCodes(edition: SOC2020, first: 3) { nodes { id } } }',
  SourceDocument: '{ documents(first: 3) { nodes { id } } }',
} as const;

describeOnBothDatabases('a node', (open) => {
  const server = wholeServer(open);
  const idsOf = async (type: keyof typeof TYPES) => {
    const { data } = await server.ask(TYPES[type]);
    return [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
  };
  const node = async (id: string) => (await server.query(NodeDocument, { id })).node;
  const nodes = async (ids: readonly string[]) => (await server.query(NodesDocument, { ids })).nodes;

  it.each(Object.keys(TYPES) as (keyof typeof TYPES)[])(
    'is found by the id that the lists give: %s',
    async (type) => {
      const ids = await idsOf(type);
      expect(ids).not.toEqual([]);
      for (const id of ids) {
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(await node(id)).toMatchObject({ __typename: type, id });
      }
    },
  );

  it('is found for every entry of the change log that is not gone', async () => {
    const { entries } = await changesAfter(server, null);
    const ids = [...new Set(entries.filter(({ kind }) => kind !== 'REMOVED').map(({ nodeId }) => nodeId))];
    for (let start = 0; start < ids.length; start += 100) {
      expect(await nodes(ids.slice(start, start + 100))).not.toContain(null);
    }
  });

  it('is found in the order asked, as often as asked, as alone, with null where there is none', async () => {
    const known = (await Promise.all((Object.keys(TYPES) as (keyof typeof TYPES)[]).map(idsOf))).map(
      ([id = '']) => id,
    );
    const unknown = ['', 'x', '00000000-0000-5000-8000-000000000000', '%', '1'];
    const ids = [...known, ...unknown, ...known].reverse();
    const found = await nodes(ids);
    expect(found).toEqual(await Promise.all(ids.map(node)));
    expect(found.map((one) => one?.id ?? null)).toEqual(ids.map((id) => (unknown.includes(id) ? null : id)));
    expect(await nodes([])).toEqual([]);
  });

  it('is found by its id in capitals too', async () => {
    for (const [id = ''] of [await idsOf('Standard'), await idsOf('SocCode')]) {
      expect((await node(id.toUpperCase()))?.id).toBe(id);
    }
  });

  it('is told with the statements of its standard when it is a statement', async () => {
    const [id = ''] = await idsOf('PerformanceCriterion');
    const [standard] = await idsOf('Standard');
    expect(await node(id)).toMatchObject({ position: 1, standard: { id: standard } });
  });
});
