import { readAllOverlaps } from '../../../src/links/overlaps/all-overlaps';
import {
  readIdenticalRequest,
  readIdenticalStatements,
} from '../../../src/links/overlaps/identical-statements';
import { readOverlapsAmong } from '../../../src/links/overlaps/overlaps-among';
import { readOverlapPageRequest, readOverlapPages } from '../../../src/links/overlaps/overlaps-of-statements';
import { DEFAULT_CRITERIA } from '../../../src/links/overlaps/statement-overlap';
import { describeOnBothDatabases } from '../../support/databases';
import { statementAt } from '../../support/linked-register';
import { putEpoch, putLinks } from '../../support/links';
import { openTestRegister, type TestRegister } from '../../support/register';

const UNITS = 60;
const URNS = Array.from({ length: UNITS }, (_, index) => `SAMHU${100 + index}`);

describeOnBothDatabases('two sentences that stand in every unit, one of them twice', (open) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister(open);
    await register.addAll(
      ...URNS.map((urn) => ({
        urn,
        criteria: ['work safely', 'report faults', `carry crate ${urn}`, 'Work safely.'],
        knowledge: [`where crate ${urn} belongs`],
      })),
    );
    await putEpoch(register);
    const [safely, faults] = [
      await statementAt(register, 'SAMHU100', 'P1'),
      await statementAt(register, 'SAMHU100', 'P2'),
    ];
    await putLinks(register, [{ from: safely, to: faults, relation: 'CONTAINS', probability: 0.6 }]);
  });

  it('are listed whole, in pages, by probability and URN', async () => {
    const { id } = await statementAt(register, 'SAMHU130', 'P2');
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const request = readOverlapPageRequest(id, DEFAULT_CRITERIA, { first: 7, after });
      const [found] = await readOverlapPages(register.database.rows, [id], DEFAULT_CRITERIA, request);
      seen.push(...(found?.page.edges ?? []).map(({ row }) => `${row.probability} ${row.to.id}`));
      after = found?.page.edges.at(-1)?.cursor ?? null;
      expect(await found?.total()).toBe(3 * (UNITS - 1));
      if (!found?.page.hasNextPage) break;
    }
    const others = URNS.filter((urn) => urn !== 'SAMHU130');
    const at = async (label: string) =>
      Promise.all(others.map(async (urn) => (await statementAt(register, urn, label)).id));
    const [first, second, faults] = [await at('P1'), await at('P4'), await at('P2')];
    expect(seen).toEqual([
      ...faults.map((one) => `1 ${one}`),
      ...first.flatMap((one, index) => [`0.6 ${one}`, `0.6 ${second[index]}`]),
    ]);
  });

  it('are told as identical in other units', async () => {
    const { id } = await statementAt(register, 'SAMHU100', 'P4');
    const request = readIdenticalRequest(id, { first: 3 });
    const [found] = await readIdenticalStatements(register.database.rows, [id], request);
    expect(await found?.total()).toBe(2 * (UNITS - 1));
    expect(found?.page.edges.map(({ row }) => row.position)).toEqual([1, 4, 1]);
  });

  it('make every pair among the units once', async () => {
    const standards = await Promise.all(
      URNS.map(async (urn) => (await register.editions(urn))[0] ?? { id: '' }),
    );
    const { rows } = register.database;
    const pairs = (UNITS * (UNITS - 1)) / 2;
    const whole = await readOverlapsAmong(rows, standards, DEFAULT_CRITERIA, { first: 100 });
    expect(await whole.total()).toBe(pairs * (4 + 1 + 4));
    const seen = new Set<string>();
    let [count, after]: [number, string | null] = [0, null];
    for (;;) {
      const { page } = await readOverlapsAmong(rows, standards.slice(0, 8), DEFAULT_CRITERIA, {
        first: 11,
        after,
      });
      page.edges.forEach(({ row }) => seen.add([row.from.id, row.to.id].sort().join()));
      count += page.edges.length;
      after = page.edges.at(-1)?.cursor ?? null;
      if (!page.hasNextPage) break;
    }
    expect([count, seen.size]).toEqual([28 * 9, 28 * 9]);
  });

  it('are read pair by pair from one end, and no statement tells of more than 100', async () => {
    const pairs: string[] = [];
    const byStatement = new Map<string, number>();
    for await (const { overlap, from, to } of readAllOverlaps(
      register.database.rows,
      DEFAULT_CRITERIA,
      null,
    )) {
      pairs.push([overlap.from.id, overlap.to.id].sort().join());
      byStatement.set(overlap.from.id, (byStatement.get(overlap.from.id) ?? 0) + 1);
      expect((from.urn ?? '') < (to.urn ?? '')).toBe(true);
    }
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(Math.max(...byStatement.values())).toBe(100);
    expect(byStatement.size).toBe(3 * (UNITS - 1));
  });
});
