import { toOverlapId } from '../../../../src/links/overlaps/overlap-id';
import {
  ConfirmOverlapDocument,
  type ConfirmOverlapMutationVariables,
  OverlapNodeDocument,
  OverlapsDocument,
  RejectOverlapDocument,
  StatementOverlapsDocument,
  type StatementOverlapsQueryVariables,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { LINKED, statementAt } from '../../../support/linked-register';
import { makeViewers, type TestViewers, UNKNOWN_REFUSED, walkEveryWay } from '../../../support/viewers';
import { wholeServer } from '../../../support/whole-server';

describeOnBothDatabases('what a curator decides of an overlap', (open) => {
  const server = wholeServer(open, LINKED);
  let viewers: TestViewers;
  beforeAll(async () => {
    viewers = await makeViewers(server.register.database, 'links:curate');
  });
  const at = (urn: string, label: string) => statementAt(server.register, urn, label);
  const idOf = async (from: [string, string], to: [string, string]) =>
    toOverlapId((await at(...from)).id, (await at(...to)).id);
  const of = async (urn: string, label: string, given: Partial<StatementOverlapsQueryVariables> = {}) => {
    const { node } = await server.query(StatementOverlapsDocument, {
      id: (await at(urn, label)).id,
      ...given,
    });
    if (!node || !('overlaps' in node)) throw new Error('no statement');
    const { edges, totalCount } = node.overlaps;
    expect(totalCount).toBe(edges.length);
    return edges.map((edge) => edge.node);
  };
  const confirm = (variables: ConfirmOverlapMutationVariables) =>
    server.query(ConfirmOverlapDocument, variables, viewers.owner);

  it('needs a key that allows it', async () => {
    const id = await idOf(['SAMLA01', 'P3'], ['SAMLA03', 'P2']);
    const expected = {
      anonymous: 'UNAUTHENTICATED',
      ...UNKNOWN_REFUSED,
      wrongScope: 'FORBIDDEN',
      otherOrganisation: 'OK',
      owner: 'OK',
      admin: 'OK',
    };
    expect(
      await walkEveryWay(viewers, (headers) =>
        server.ask(ConfirmOverlapDocument, { id, relation: 'OVERLAPS' }, headers),
      ),
    ).toEqual(expected);
    expect(
      await walkEveryWay(viewers, (headers) => server.ask(RejectOverlapDocument, { id }, headers)),
    ).toEqual(expected);
  });

  it('changes nothing for those who may not', async () => {
    const id = await idOf(['SAMLA01', 'K2'], ['SAMLA03', 'P2']);
    await server.ask(RejectOverlapDocument, { id }, viewers.wrongScope);
    await server.ask(RejectOverlapDocument, { id });
    expect(await of('SAMLA01', 'K2')).toMatchObject([{ id, status: 'SUGGESTED', decision: null }]);
  });

  it('is answered with the overlap as it stands then, and seen from both ends', async () => {
    const id = await idOf(['SAMLA01', 'P3'], ['SAMLA02', 'P3']);
    const { confirmOverlap } = await confirm({ id, relation: 'CONTAINS', note: ' Both lock the gate. ' });
    expect(confirmOverlap.overlap).toMatchObject({
      id,
      relation: 'CONTAINS',
      probability: 0.3,
      status: 'CONFIRMED',
      decision: {
        verdict: 'CONFIRMED',
        relation: 'CONTAINS',
        note: 'Both lock the gate.',
        organisation: { name: 'Sample Awarding' },
      },
    });
    expect(await of('SAMLA01', 'P3')).toContainEqual(confirmOverlap.overlap);
    const [mirrored] = (await of('SAMLA02', 'P3')).filter(({ to }) => to.standard.urn === 'SAMLA01');
    expect(mirrored).toMatchObject({
      relation: 'CONTAINED_IN',
      probability: 0.3,
      status: 'CONFIRMED',
      decision: { relation: 'CONTAINED_IN', note: 'Both lock the gate.' },
    });
    expect((await server.query(OverlapNodeDocument, { id: mirrored?.id ?? '' })).node).toEqual(mirrored);
  });

  it('can be said from the other end, keeps the relation shown, and replaces what was said before', async () => {
    const id = await idOf(['SAMLA03', 'P2'], ['SAMLA02', 'P3']);
    const confirmed = await confirm({ id });
    expect(confirmed.confirmOverlap.overlap).toMatchObject({ relation: 'CONTAINS', status: 'CONFIRMED' });
    const { rejectOverlap } = await server.query(RejectOverlapDocument, { id, note: 'No.' }, viewers.owner);
    expect(rejectOverlap.overlap).toMatchObject({
      status: 'REJECTED',
      decision: { verdict: 'REJECTED', relation: null, note: 'No.' },
    });
    const shown = (await of('SAMLA02', 'P3')).map(({ to }) => to.standard.urn);
    expect(shown).not.toContain('SAMLA03');
    expect(await of('SAMLA02', 'P3', { status: ['REJECTED'] })).toMatchObject([
      { relation: 'CONTAINED_IN', status: 'REJECTED' },
    ]);
    const among = await server.query(OverlapsDocument, { urns: ['SAMLA02', 'SAMLA03'] });
    expect(among.overlaps.nodes.map((node) => node.id)).not.toContain(
      await idOf(['SAMLA02', 'P3'], ['SAMLA03', 'P2']),
    );
  });

  it('holds for the texts wherever they stand', async () => {
    const id = await idOf(['SAMLA01', 'P1'], ['SAMLA03', 'P1']);
    await server.query(RejectOverlapDocument, { id }, viewers.owner);
    for (const urn of ['SAMLA01', 'SAMLA02']) {
      const partners = await of(urn, 'P1');
      expect(partners.filter(({ to }) => to.standard.urn === 'SAMLA03')).toMatchObject([
        { to: { __typename: 'KnowledgeItem' } },
      ]);
      expect(await of(urn, 'P1', { status: ['REJECTED'] })).toHaveLength(1);
    }
    const { overlaps } = await server.query(OverlapsDocument, {
      urns: ['SAMLA03', 'SAMLA01', 'SAMLA02'],
      status: ['REJECTED'],
    });
    const rejected = overlaps.edges.filter(({ node }) => node.from.position === 1);
    expect(rejected.map(({ node }) => node.to.standard.urn)).toEqual(['SAMLA01', 'SAMLA02']);
  });

  it('needs review when a text has changed since, and shows the words', async () => {
    const ends: [[string, string], [string, string]] = [
      ['SAMLA02', 'P2'],
      ['SAMLA01', 'P2'],
    ];
    const id = await idOf(...ends);
    await confirm({ id, relation: 'CONTAINS' });
    const report = await server.register.add({
      urn: 'SAMLA02',
      criteria: ['Greet every visitor by name;', 'write down what all visitors ask', 'lock the gate'],
      knowledge: ['who may visit', 'who has keys'],
    });
    expect(report.outcome).toBe('UPDATED');
    expect(await idOf(...ends)).toBe(id);
    const expected = {
      id,
      status: 'NEEDS_REVIEW',
      probability: 0.9312,
      decision: { verdict: 'CONFIRMED', relation: 'CONTAINS' },
      rewordings: [
        {
          statement: { id: (await at('SAMLA02', 'P2')).id },
          language: 'EN',
          words: expect.arrayContaining([{ op: 'INSERTED', text: ' all' }]) as unknown,
        },
      ],
    };
    expect(await of('SAMLA02', 'P2')).toMatchObject([expected]);
    const [seen] = await of('SAMLA01', 'P2');
    expect(seen).toMatchObject({ status: 'NEEDS_REVIEW', decision: { relation: 'CONTAINED_IN' } });
    const { overlaps } = await server.query(OverlapsDocument, {
      urns: ['SAMLA02', 'SAMLA01'],
      status: ['NEEDS_REVIEW'],
    });
    expect(overlaps).toMatchObject({ totalCount: 1, edges: [{ node: expected }] });
    await confirm({ id, relation: 'NEAR_IDENTICAL' });
    expect(await of('SAMLA02', 'P2')).toMatchObject([{ status: 'CONFIRMED', rewordings: [] }]);
  });

  it.each(['x', '', '00000000-0000-5000-8000-000000005000'])('is refused of no overlap: %j', async (id) => {
    const { errors } = await server.ask(RejectOverlapDocument, { id }, viewers.owner);
    expect(errors).toMatchObject([
      { message: `there is no overlap with the id "${id}"`, extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it('is refused with a note that is too long, and takes any other', async () => {
    const id = await idOf(['SAMLA01', 'K1'], ['SAMLA02', 'K1']);
    const long = await server.ask(RejectOverlapDocument, { id, note: 'x'.repeat(2_001) }, viewers.owner);
    expect(long.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'note' } }]);
    for (const note of ['', ' ', '\ud800', "' or 1=1 --", '🙂', 'a\nb']) {
      const { errors } = await server.ask(RejectOverlapDocument, { id, note }, viewers.owner);
      expect(errors).toEqual([]);
    }
  });

  it('is made in the order written when one request makes several', async () => {
    const id = await idOf(['SAMLA01', 'K2'], ['SAMLA03', 'P2']);
    const text = `mutation ($id: ID!) {
      a: rejectOverlap(id: $id) { overlap { status } }
      b: confirmOverlap(id: $id, relation: OVERLAPS) { overlap { status } }
      c: rejectOverlap(id: $id, note: "last") { overlap { status decision { note } } }
    }`;
    for (let turn = 0; turn < 3; turn += 1) {
      const { data, errors } = await server.ask(text, { id }, viewers.owner);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        a: { overlap: { status: 'REJECTED' } },
        b: { overlap: { status: 'CONFIRMED' } },
        c: { overlap: { status: 'REJECTED', decision: { note: 'last' } } },
      });
    }
  });

  it('is not made by GET', async () => {
    const id = await idOf(['SAMLA01', 'K1'], ['SAMLA02', 'K1']);
    const query = `mutation { confirmOverlap(id: "${id}", relation: OVERLAPS) { overlap { id } } }`;
    const reply = await server.get({ query }, viewers.owner);
    expect(reply.status).toBe(405);
    expect((await server.query(OverlapNodeDocument, { id })).node).not.toMatchObject({ status: 'CONFIRMED' });
  });
});
