import { toOverlapId } from '../../../../src/links/overlaps/overlap-id';
import {
  IdenticalStatementsDocument,
  OverlapExplanationDocument,
  OverlapNodeDocument,
  OverlapsDocument,
  type OverlapsQueryVariables,
  StatementOverlapsDocument,
  type StatementOverlapsQueryVariables,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { LINKED, statementAt } from '../../../support/linked-register';
import { walkForward } from '../../../support/paging';
import { wholeServer } from '../../../support/whole-server';

const URNS = ['SAMLA01', 'SAMLA02', 'SAMLA03'];

describeOnBothDatabases('overlaps, as the API tells them', (open) => {
  const server = wholeServer(open, LINKED);
  const at = (urn: string, label: string) => statementAt(server.register, urn, label);
  const of = async (urn: string, label: string, given: Partial<StatementOverlapsQueryVariables> = {}) => {
    const { node } = await server.query(StatementOverlapsDocument, {
      id: (await at(urn, label)).id,
      ...given,
    });
    if (!node || !('overlaps' in node)) throw new Error('no statement');
    return node.overlaps;
  };
  const among = async (given: OverlapsQueryVariables) =>
    (await server.query(OverlapsDocument, given)).overlaps;
  const short = ({ edges }: Awaited<ReturnType<typeof among>>) =>
    edges.map(({ node }) => [
      `${node.from.standard.urn} ${node.from.__typename[0]}${node.from.position}`,
      node.relation,
      `${node.to.standard.urn} ${node.to.__typename[0]}${node.to.position}`,
      node.probability,
    ]);

  it('are told of a statement with what is known of each', async () => {
    const { totalCount, edges } = await of('SAMLA01', 'P2');
    const [from, to] = [await at('SAMLA01', 'P2'), await at('SAMLA02', 'P2')];
    expect(totalCount).toBe(1);
    expect(edges[0]?.node).toMatchObject({
      id: toOverlapId(from.id, to.id),
      from: { id: from.id, __typename: 'PerformanceCriterion' },
      to: { id: to.id, standard: { urn: 'SAMLA02' } },
      relation: 'NEAR_IDENTICAL',
      probability: 0.9312,
      band: 'LIKELY_SAME',
      evidence: 'SAME_KIND',
      status: 'SUGGESTED',
      decision: null,
      rewordings: [],
    });
  });

  it('come the likeliest first, in the latest editions of other units', async () => {
    expect(short(await of('SAMLA01', 'P1'))).toEqual([
      ['SAMLA01 P1', 'IDENTICAL', 'SAMLA02 P1', 1],
      ['SAMLA01 P1', 'IDENTICAL', 'SAMLA03 K1', 0.88],
      ['SAMLA01 P1', 'CONTAINS', 'SAMLA03 P1', 0.74],
    ]);
    const [, other] = (await of('SAMLA01', 'P1', { evidence: 'OTHER_KIND' })).edges;
    expect(other).toBeUndefined();
    const all = await of('SAMLA01', 'P3', { minProbability: 0.2 });
    expect(all.edges.map(({ node }) => node.band)).toEqual(['OVERLAP', 'POSSIBLE']);
    expect((await of('SAMLA01', 'P3', { minProbability: 0.2, status: ['CONFIRMED'] })).totalCount).toBe(0);
    expect((await of('SAMLA01', 'P3', { status: [] })).totalCount).toBe(0);
  });

  it('are told among standards, each pair once, seen from the standard named first', async () => {
    expect(short(await among({ urns: URNS }))).toEqual([
      ['SAMLA01 P1', 'IDENTICAL', 'SAMLA02 P1', 1],
      ['SAMLA01 K1', 'IDENTICAL', 'SAMLA02 K1', 1],
      ['SAMLA01 P2', 'NEAR_IDENTICAL', 'SAMLA02 P2', 0.9312],
      ['SAMLA01 P1', 'IDENTICAL', 'SAMLA03 K1', 0.88],
      ['SAMLA02 P1', 'IDENTICAL', 'SAMLA03 K1', 0.88],
      ['SAMLA01 P3', 'CONTAINED_IN', 'SAMLA03 P2', 0.81],
      ['SAMLA01 P1', 'CONTAINS', 'SAMLA03 P1', 0.74],
      ['SAMLA02 P1', 'CONTAINS', 'SAMLA03 P1', 0.74],
      ['SAMLA02 P3', 'CONTAINED_IN', 'SAMLA03 P2', 0.62],
      ['SAMLA01 K2', 'OVERLAPS', 'SAMLA03 P2', 0.55],
    ]);
    expect(short(await among({ urns: ['samla 03', 'SAMLA01'], evidence: 'SAME_KIND' }))).toEqual([
      ['SAMLA03 P2', 'CONTAINS', 'SAMLA01 P3', 0.81],
      ['SAMLA03 P1', 'CONTAINED_IN', 'SAMLA01 P1', 0.74],
    ]);
    expect((await among({ urns: URNS, minProbability: 0.2 })).totalCount).toBe(11);
  });

  it('are told of editions named by id, but not between two editions of one unit', async () => {
    const [newest, oldest] = await server.register.editions('SAMLA03');
    const [first] = await server.register.editions('SAMLA01');
    const standards = [newest?.id ?? '', oldest?.id ?? ''];
    expect((await among({ standards })).totalCount).toBe(0);
    const { totalCount, edges } = await among({ urns: ['SAMLA01'], standards, minProbability: 0.5 });
    expect(totalCount).toBe(2 * 4);
    expect(new Set(edges.map(({ node }) => node.from.standard.urn))).toEqual(new Set(['SAMLA01']));
    expect((await among({ standards: [...standards, first?.id ?? ''] })).totalCount).toBe(totalCount);
  });

  it('are the same in pages of any size', async () => {
    const whole = await walkForward((page) => among({ urns: URNS, ...page }), 100);
    expect(whole).toHaveLength(10);
    for (const size of [1, 3]) {
      expect(await walkForward((page) => among({ urns: URNS, ...page }), size)).toEqual(whole);
    }
    const mine = await walkForward((page) => of('SAMLA01', 'P1', page), 100);
    expect(await walkForward((page) => of('SAMLA01', 'P1', page), 1)).toEqual(mine);
    const { edges } = await of('SAMLA01', 'P1', { first: 1 });
    const other = { id: (await at('SAMLA02', 'P1')).id, after: edges[0]?.cursor ?? '' };
    const { errors } = await server.ask(StatementOverlapsDocument, other);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });

  it('are found by id from both ends, even unlikely ones and of older editions', async () => {
    const [from, to] = [await at('SAMLA01', 'P3'), await at('SAMLA02', 'P3')];
    const one = await server.query(OverlapNodeDocument, { id: toOverlapId(from.id, to.id) });
    const other = await server.query(OverlapNodeDocument, { id: toOverlapId(to.id, from.id).toUpperCase() });
    expect(one.node).toMatchObject({ from: { id: from.id }, to: { id: to.id }, probability: 0.3 });
    expect(other.node).toMatchObject({ from: { id: to.id }, to: { id: from.id }, probability: 0.3 });
    const [, oldest] = await server.register.editions('SAMLA03');
    const { overlaps } = await server.query(OverlapsDocument, {
      urns: ['SAMLA01'],
      standards: [oldest?.id ?? ''],
    });
    const id = overlaps.edges[0]?.node.id ?? '';
    expect((await server.query(OverlapNodeDocument, { id })).node).toMatchObject({ id });
  });

  it('are null by the id of a pair that has none, and of two statements of one unit', async () => {
    const [a, b, c] = [await at('SAMLA01', 'P1'), await at('SAMLA01', 'P2'), await at('SAMLA02', 'K2')];
    for (const [from, to] of [
      [a.id, b.id],
      [a.id, c.id],
      [a.id, a.id],
      [a.id, 'ffffffff-ffff-5fff-8fff-ffffffffffff'],
    ] as const) {
      expect((await server.query(OverlapNodeDocument, { id: toOverlapId(from, to) })).node).toBeNull();
    }
  });

  it('say why, with places in both texts', async () => {
    const [from, to] = [await at('SAMLA01', 'P2'), await at('SAMLA02', 'P2')];
    const { node } = await server.query(OverlapExplanationDocument, { id: toOverlapId(from.id, to.id) });
    if (!node || !('explanation' in node)) throw new Error('no overlap');
    const { explanation } = node;
    expect(explanation.languages).toEqual(['EN']);
    expect(explanation.sharedTerms).toContain('visitors');
    expect(explanation.onlyInTo).toContain('write');
    expect(explanation.onlyInFrom).toContain('record');
    for (const { from: places, to: others } of explanation.matches) {
      const words = [
        ...places.map(({ start, end }) => node.from.text.slice(start, end)),
        ...others.map(({ start, end }) => node.to.text.slice(start, end)),
      ];
      expect(words).not.toContain('');
    }
    expect(explanation.contributions.length).toBeGreaterThan(5);
  });

  it('come with the statements that say exactly the same', async () => {
    const { node } = await server.query(IdenticalStatementsDocument, { id: (await at('SAMLA01', 'P1')).id });
    if (!node || !('identicalStatements' in node)) throw new Error('no statement');
    const { totalCount, edges } = node.identicalStatements;
    expect(totalCount).toBe(2);
    expect(edges.map((edge) => [edge.node.standard.urn, edge.node.__typename, edge.node.position])).toEqual([
      ['SAMLA02', 'PerformanceCriterion', 1],
      ['SAMLA03', 'KnowledgeItem', 1],
    ]);
    const page = await server.query(IdenticalStatementsDocument, {
      id: (await at('SAMLA01', 'P1')).id,
      first: 1,
      after: edges[0]?.cursor ?? '',
    });
    expect(page.node).toMatchObject({ identicalStatements: { edges: [edges[1]] } });
  });

  it.each([
    [{}, 'urns: name none; overlaps are looked for among at least two'],
    [{ urns: [] }, 'urns: name none'],
    [{ urns: ['SAMLA01'] }, 'urns: name one standard only'],
    [{ urns: ['SAMLA01', 'samla 01'] }, 'urns: name one standard only'],
    [{ urns: ['SAMLA01', 'SAMLA99'] }, 'urns[1]: the register has no standard "SAMLA99"'],
    [{ urns: ['', 'SAMLA01'] }, 'urns[0]: "" is not one URN'],
    [{ urns: ['SAMLA01; SAMLA02'] }, 'urns[0]: "SAMLA01; SAMLA02" is not one URN'],
    [{ urns: ['SAMLA01'], standards: ['x'] }, 'standards[0]: the register has no standard with the id "x"'],
    [{ urns: URNS, minProbability: 1.5 }, 'minProbability: must be from 0 to 1, but is 1.5'],
    [{ urns: URNS, minProbability: -0.1 }, 'minProbability: must be from 0 to 1'],
    [
      { urns: Array(150).fill('SAMLA01'), standards: Array(51).fill('x') },
      'urns: name 201 standards together',
    ],
    [{ urns: Array(201).fill('SAMLA01') }, 'urns: has 201 entries, and at most 200 are allowed'],
  ])('are refused where they cannot be told, and it is said why: %#', async (given, says) => {
    const { errors } = await server.ask(OverlapsDocument, given as OverlapsQueryVariables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain(says);
  });

  it('are told of many statements with as many SQL statements as of one', async () => {
    const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on PerformanceCriterion {
      overlaps(minProbability: 0.2) { totalCount nodes { to { text } decision { note } explanation { sharedTerms } } }
      identicalStatements { totalCount nodes { text } } } } }`;
    const count = async (labels: readonly string[]) => {
      const ids = await Promise.all(labels.map(async (label) => (await at('SAMLA01', label)).id));
      const statements = await server.statementsFor(async () => {
        expect((await server.ask(text, { ids })).errors).toEqual([]);
      });
      return statements.length;
    };
    await count(['P1']);
    expect(await count(['P1', 'P2', 'P3'])).toBe(await count(['P1']));
  });
});
