import { type StatementOverlap } from '../../../src/links/overlaps/statement-overlap';
import { DEFAULT_CRITERIA, type OverlapCriteria } from '../../../src/links/overlaps/statement-overlap';
import { readOverlapPages, readOverlapPageRequest } from '../../../src/links/overlaps/overlaps-of-statements';
import { type StatementRow } from '../../../src/register/standards/statement.entity';
import { countingReader } from '../../support/counting-reader';
import { describeOnBothDatabases } from '../../support/databases';
import { putEpoch, putLinks } from '../../support/links';
import { openTestRegister, type TestRegister } from '../../support/register';

const SHARED = 'greet every visitor by name';

describeOnBothDatabases('the overlaps of a statement', (open) => {
  let register: TestRegister;
  const statement = async (urn: string, kind: 'P' | 'K', position: number): Promise<StatementRow> => {
    const wanted = kind === 'P' ? 'PERFORMANCE_CRITERION' : 'KNOWLEDGE_ITEM';
    const found = (await register.statements(urn)).find(
      (row) => row.kind === wanted && row.position === position,
    );
    if (!found) throw new Error(`no ${kind}${position} in ${urn}`);
    return found;
  };
  const overlaps = async (
    of: StatementRow,
    criteria: Partial<OverlapCriteria> = {},
    page: { first?: number; after?: string } = { first: 100 },
  ) => {
    const all = { ...DEFAULT_CRITERIA, ...criteria };
    const [found] = await readOverlapPages(
      register.database.rows,
      [of.id],
      all,
      readOverlapPageRequest(of.id, all, page),
    );
    if (!found) throw new Error('no page');
    return { ...found.page, total: await found.total() };
  };

  beforeAll(async () => {
    register = await openTestRegister(open);
    const reports = await register.addAll(
      { urn: 'SAMAA01', criteria: [SHARED, 'record what visitors ask for'], knowledge: ['who may visit'] },
      { urn: 'SAMBB01', criteria: [`${SHARED.toUpperCase()};`, 'write down visitors’ questions'] },
      { urn: 'SAMBB02', criteria: ['tidy the desk'], knowledge: [SHARED, 'why visitors ask questions'] },
      { urn: 'SAMAA02', criteria: ['tidy the desk', SHARED], approvedOn: '2015-01-01' },
      { urn: 'SAMAA02', criteria: ['sweep the floor'], approvedOn: '2020-01-01' },
    );
    expect(reports.map(({ outcome }) => outcome)).not.toContain('REJECTED');
    await putEpoch(register);
    await putEpoch(register, { number: 2, state: 'BUILDING' });
    const [asked, written] = [await statement('SAMAA01', 'P', 2), await statement('SAMBB01', 'P', 2)];
    await putLinks(register, [
      { from: asked, to: written, relation: 'CONTAINS', probability: 0.8124 },
      { from: asked, to: await statement('SAMBB02', 'K', 2), probability: 0.31 },
      { from: asked, to: await statement('SAMBB02', 'P', 1), probability: 0.99, epoch: 2 },
      {
        from: await statement('SAMAA01', 'P', 1),
        to: await statement('SAMBB02', 'K', 1),
        relation: 'IDENTICAL',
        probability: 0.97,
      },
    ]);
  });

  it('are those that were computed in the epoch that counts, seen from its end', async () => {
    const asked = await statement('SAMAA01', 'P', 2);
    const { edges, total, hasNextPage } = await overlaps(asked);
    expect([total, hasNextPage]).toEqual([1, false]);
    expect(edges[0]?.row).toMatchObject({
      from: { id: asked.id },
      to: { textEn: 'write down visitors’ questions' },
      relation: 'CONTAINS',
      probability: 0.8124,
      witnesses: 'EN',
      judgement: { status: 'SUGGESTED', decision: null },
    });
  });

  it('say the same from the other end, the other way round', async () => {
    const written = await statement('SAMBB01', 'P', 2);
    const { edges } = await overlaps(written);
    expect(edges.map(({ row }) => row)).toMatchObject([
      { from: { id: written.id }, relation: 'CONTAINED_IN', probability: 0.8124 },
    ]);
  });

  it('reach down to less likely ones when asked, the likeliest first', async () => {
    const asked = await statement('SAMAA01', 'P', 2);
    const { edges, total } = await overlaps(asked, { minProbability: 0.2 });
    expect(total).toBe(2);
    expect(edges.map(({ row }) => row.probability)).toEqual([0.8124, 0.31]);
    expect((await overlaps(asked, { minProbability: 0.9 })).total).toBe(0);
  });

  it('are found for the same text in other units, but for older editions', async () => {
    const greet = await statement('SAMAA01', 'P', 1);
    const { edges } = await overlaps(greet);
    expect(edges.map(({ row }) => [row.to.kind, row.relation])).toEqual([
      ['PERFORMANCE_CRITERION', 'IDENTICAL'],
      ['KNOWLEDGE_ITEM', 'IDENTICAL'],
    ]);
    const [, older] = await register.editions('SAMAA02');
    expect(older?.edition).toBe('2015-01-01');
  });

  it('tell a criterion beside a knowledge item apart', async () => {
    const greet = await statement('SAMAA01', 'P', 1);
    const kinds = async (evidence: 'SAME_KIND' | 'OTHER_KIND') =>
      (await overlaps(greet, { evidence })).edges.map(({ row }) => row.to.kind);
    expect(await kinds('SAME_KIND')).toEqual(['PERFORMANCE_CRITERION']);
    expect(await kinds('OTHER_KIND')).toEqual(['KNOWLEDGE_ITEM']);
  });

  it('are seen alike from both ends, whichever pair', async () => {
    const all: StatementOverlap[] = [];
    for (const urn of ['SAMAA01', 'SAMBB01', 'SAMBB02', 'SAMAA02']) {
      for (const one of await register.statements(urn)) {
        const { edges } = await overlaps(one, { minProbability: 0.2 });
        all.push(...edges.map(({ row }) => row));
      }
    }
    const seen = all.map((one) => `${one.from.id} ${one.to.id} ${one.probability} ${one.relation}`);
    const mirrored = all.map(
      (one) => `${one.to.id} ${one.from.id} ${one.probability} ${MIRRORED[one.relation]}`,
    );
    expect(seen.length).toBeGreaterThan(5);
    expect([...seen].sort()).toEqual(mirrored.sort());
  });

  it('take as many SQL statements for many statements as for one', async () => {
    const ids = (await Promise.all(['SAMAA01', 'SAMBB01', 'SAMBB02'].map(register.statements)))
      .flat()
      .map(({ id }) => id);
    const count = async (parents: readonly string[]) => {
      const rows = countingReader(register.database.rows);
      const request = readOverlapPageRequest('', DEFAULT_CRITERIA, {});
      const pages = await readOverlapPages(rows, parents, DEFAULT_CRITERIA, request);
      await Promise.all(pages.map(({ total }) => total()));
      return rows.statements();
    };
    expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
  });
});

const MIRRORED = {
  CONTAINS: 'CONTAINED_IN',
  CONTAINED_IN: 'CONTAINS',
  IDENTICAL: 'IDENTICAL',
  NEAR_IDENTICAL: 'NEAR_IDENTICAL',
  OVERLAPS: 'OVERLAPS',
} as const;
