import {
  type StandardFactsFragment,
  type StandardFilter,
  type StandardOrder,
  StandardsDocument,
  StandardsWithFactsDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { MANY } from '../../../support/fillings';
import { randomNumbers } from '../../../support/random-query';
import { expectedStandards } from '../../../support/standards-oracle';
import { wholeServer, type WholeServer } from '../../../support/whole-server';

const ORDERS: readonly StandardOrder[] = ['URN', 'TITLE', 'APPROVED_ON', 'INDICATIVE_REVIEW_DATE'];

/** Every condition with values that find much, little and nothing, in the spellings people use. */
const CONDITIONS: readonly StandardFilter[] = [
  { suite: 'Postal Work' },
  { suite: 'gwaith POST' },
  { suite: 'parcels, bags  and boxes' },
  { suite: 'éclair baking' },
  { suite: 'Postal' },
  { developedBy: 'guild of bakers' },
  { developedBy: 'Skills CFA' },
  { developedBy: 'Nobody' },
  { validity: 'CURRENT' },
  { validity: 'LEGACY' },
  { status: 'ORIGINAL' },
  { status: 'TAILORED' },
  { status: 'IMPORTED' },
  { occupation: 'bakers' },
  { occupation: 'Gweithwyr post' },
  { occupation: '' },
  { soc: { code: '7211' } },
  { soc: { code: '72' } },
  { soc: { code: '7' } },
  { soc: { code: '7212', edition: 'SOC2010' } },
  { soc: { code: '7212', edition: 'SOC2020' } },
  { soc: { code: '72', edition: 'SOC2010' } },
  { soc: { code: '1170' } },
  { soc: { code: '1170', edition: 'SOC2000' } },
  { originalUrn: 'cfa cc22' },
  { originalUrn: 'SAMRG002' },
  { originalUrn: 'SAMRG 003; QQQ77' },
  { originalUrn: 'N/A' },
  { hasLanguage: 'EN' },
  { hasLanguage: 'CY' },
  { pastReviewOn: '2020' },
  { pastReviewOn: '2020-01' },
  { pastReviewOn: '2020-01-02' },
  { pastReviewOn: '2019-03-01' },
  { pastReviewOn: '2036' },
  { keyword: 'LAMPS' },
  { keyword: 'ffwrn' },
  { keyword: 'éclair' },
  { keyword: 'eclair' },
  { urns: ['samrg001', 'Sam RG 002', 'INSCC006', 'SAMCS02', 'no code'] },
  { urns: [] },
  { latestEditionOnly: true },
  { latestEditionOnly: false },
  { includeUnidentified: true },
  { includeUnidentified: false },
  { latestEditionOnly: false, includeUnidentified: true },
];

describeOnBothDatabases('a list of standards', (open) => {
  const server = wholeServer(open, MANY);
  let all: StandardFactsFragment[] = [];
  beforeAll(async () => {
    all = await readAll(server);
  });
  const found = async (filter: StandardFilter | null, orderBy?: StandardOrder) => {
    const variables = { first: 100, filter, ...(orderBy ? { orderBy } : {}) };
    const { standards } = await server.query(StandardsDocument, variables);
    return { ids: standards.nodes.map(({ id }) => id), total: standards.totalCount };
  };
  const expectAlike = async (filter: StandardFilter, order: StandardOrder) => {
    const expected = expectedStandards(all, filter, order).map(({ id }) => id);
    const given = await found(filter, order);
    expect({ filter, order, ...given }).toEqual({
      filter,
      order,
      ids: expected.slice(0, 100),
      total: expected.length,
    });
    return expected.length;
  };

  it('has something for every condition to tell apart', () => {
    expect(all.length).toBeGreaterThan(120);
    expect(all.filter(({ urn }) => urn === null).length).toBeGreaterThan(3);
    expect(all.filter(({ isLatestEdition }) => !isLatestEdition).length).toBeGreaterThan(10);
    expect(all.filter(({ languages }) => languages.join() === 'CY').length).toBeGreaterThan(10);
  });

  it.each(CONDITIONS)('finds what meets one condition: %j', async (filter) => {
    for (const order of ORDERS) await expectAlike(filter, order);
  });

  it('finds what meets several conditions together', async () => {
    const random = randomNumbers(7);
    const any = () => CONDITIONS[Math.floor(random() * CONDITIONS.length)];
    let nonempty = 0;
    for (let run = 0; run < 150; run += 1) {
      const filter: StandardFilter = { ...any(), ...any(), ...(run % 3 === 0 ? any() : {}) };
      const order = ORDERS[run % ORDERS.length] ?? 'URN';
      if ((await expectAlike(filter, order)) > 0) nonempty += 1;
    }
    expect(nonempty).toBeGreaterThan(50);
  });

  it('is by URN, of latest editions, of identified standards, when nothing is said', async () => {
    const expected = expectedStandards(all, {}, 'URN').map(({ id }) => id);
    for (const filter of [null, {}]) {
      expect(await found(filter)).toEqual({ ids: expected.slice(0, 100), total: expected.length });
    }
  });

  it('takes a condition given as null for one not given', async () => {
    const nothing = { suite: null, soc: null, urns: null, pastReviewOn: null, latestEditionOnly: null };
    expect(await found({ ...nothing, includeUnidentified: null })).toEqual(await found(null));
    expect(await found({ soc: { code: '72', edition: null } })).toEqual(await found({ soc: { code: '72' } }));
  });

  it('may be empty', async () => {
    const { standards } = await server.query(StandardsDocument, { filter: { suite: 'No such suite' } });
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(standards).toEqual({ totalCount: 0, edges: [], nodes: [], pageInfo });
  });
});

async function readAll(server: WholeServer): Promise<StandardFactsFragment[]> {
  const filter = { latestEditionOnly: false, includeUnidentified: true };
  const read = async (after: string | null): Promise<StandardFactsFragment[]> => {
    const { standards } = await server.query(StandardsWithFactsDocument, { filter, after });
    const { hasNextPage, endCursor } = standards.pageInfo;
    return [...standards.nodes, ...(hasNextPage ? await read(endCursor) : [])];
  };
  return read(null);
}
