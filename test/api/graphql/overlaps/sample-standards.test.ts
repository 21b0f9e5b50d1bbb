import { Linker } from '../../../../src/links/linker/linker';
import {
  OverlapsDocument,
  type OverlapsQuery,
  StatementOverlapsDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { SAMPLES } from '../../../support/fillings';
import { surroundingsOf } from '../../../support/linking';
import { cursorOf } from '../../../support/paging';
import { wholeServer } from '../../../support/whole-server';

type Overlap = OverlapsQuery['overlaps']['edges'][number]['node'];

const MIRRORED: Readonly<Record<Overlap['relation'], Overlap['relation']>> = {
  IDENTICAL: 'IDENTICAL',
  NEAR_IDENTICAL: 'NEAR_IDENTICAL',
  CONTAINS: 'CONTAINED_IN',
  CONTAINED_IN: 'CONTAINS',
  OVERLAPS: 'OVERLAPS',
};

describeOnBothDatabases('overlaps of the sample standards', (open) => {
  const server = wholeServer(open, SAMPLES);
  beforeAll(async () => {
    const around = surroundingsOf(server.register.database);
    const linker = new Linker(around);
    await linker.linkPending();
    await linker.close();
    expect(around.faults).toEqual([]);
  });

  it('are found where one criterion asks for all that another does, and more', async () => {
    const { overlaps } = await server.query(OverlapsDocument, { urns: ['INSCC006', 'inscc 007'] });
    const among = overlaps.edges.map(({ node }) => node);
    expect(among).toContainEqual(
      expect.objectContaining({
        from: expect.objectContaining({ __typename: 'PerformanceCriterion', position: 17 }) as unknown,
        to: expect.objectContaining({ __typename: 'PerformanceCriterion', position: 23 }) as unknown,
        relation: 'CONTAINS',
        evidence: 'SAME_KIND',
        status: 'SUGGESTED',
      }),
    );
    const ordered = among.map(({ probability }) => probability);
    expect(ordered).toEqual([...ordered].sort((a, b) => b - a));
    expect(Math.min(...ordered)).toBeGreaterThanOrEqual(0.5);
  });

  it('are the same pairs from both ends, with the same probability and status', async () => {
    const { data } = await server.ask<
      { standards: { nodes: { performanceCriteria: { id: string }[]; knowledgeItems: { id: string }[] }[] } },
      never
    >('{ standards(first: 100) { nodes { performanceCriteria { id } knowledgeItems { id } } } }');
    const statements = (data?.standards.nodes ?? []).flatMap((standard) => [
      ...standard.performanceCriteria,
      ...standard.knowledgeItems,
    ]);
    const seen = (await Promise.all(statements.map(({ id }) => overlapsOf(id)))).flat();
    expect(seen.length).toBeGreaterThan(200);
    const told = ({ from, to, relation, probability, status, evidence, band }: Overlap, isTurned: boolean) =>
      JSON.stringify([
        ...(isTurned ? [to.id, from.id, MIRRORED[relation]] : [from.id, to.id, relation]),
        ...[probability, status, evidence, band],
      ]);
    const mirrored = seen.map((overlap) => told(overlap, true)).sort();
    expect(seen.map((overlap) => told(overlap, false)).sort()).toEqual(mirrored);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  const overlapsOf = async (id: string): Promise<Overlap[]> => {
    const found: Overlap[] = [];
    for (let after: string | null = null; ;) {
      const { node } = await server.query(StatementOverlapsDocument, {
        id,
        minProbability: 0.2,
        first: 100,
        after,
      });
      if (!node || !('overlaps' in node)) throw new Error('no statement');
      found.push(...node.overlaps.edges.map((edge) => edge.node));
      if (!node.overlaps.pageInfo.hasNextPage) return found;
      after = cursorOf(node.overlaps.pageInfo.endCursor);
    }
  };
});
