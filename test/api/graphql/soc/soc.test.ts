import {
  SocCodeDocument,
  SocCodesDocument,
  type SocEdition,
  StandardDocument,
  StandardsDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { walkForward } from '../../../support/paging';
import { loadSocGroups } from '../../../../src/register/soc/soc-table';
import { wholeServer } from '../../../support/whole-server';

const EDITIONS: readonly SocEdition[] = ['SOC2000', 'SOC2010', 'SOC2020'];
const GROUPS = loadSocGroups();

describeOnBothDatabases('the Standard Occupational Classification', (open) => {
  const server = wholeServer(open);
  beforeAll(async () => {
    await server.register.addAll(
      { urn: 'SAMZZ01', socCodes: ['7212', '7129', '1170', '9999'] },
      { urn: 'SAMZZ02', socCodes: ['7212'] },
      { urn: 'SAMZZ03', socCodes: [] },
    );
  });
  const citations = async (urn: string) => (await server.query(StandardDocument, { urn })).standard?.socCodes;
  const group = async (code: string, edition: SocEdition) =>
    (await server.query(SocCodeDocument, { code, edition })).socCode;
  const list = (edition: SocEdition, codePrefix?: string) =>
    walkForward(
      async (page) =>
        (
          await server.query(SocCodesDocument, {
            edition,
            ...(codePrefix === undefined ? {} : { codePrefix }),
            ...page,
          })
        ).socCodes,
      100,
    );

  it('gives what a printed code means in each edition that has it, oldest first, and picks none', async () => {
    const [citation] = (await citations('INSCS023')) ?? [];
    expect(citation).toMatchObject({ printed: '7212', agreement: 'DIFFERING_TITLES', assertedEdition: null });
    expect(citation?.meanings.map(({ edition, code, title }) => [edition, code, title])).toEqual([
      ['SOC2000', '7212', 'Customer care occupations'],
      ['SOC2020', '7212', 'Telephonists'],
    ]);
  });

  it('tells whether the meanings agree', async () => {
    const told = ((await citations('SAMZZ01')) ?? []).map(({ printed, agreement, meanings }) => [
      printed,
      agreement,
      meanings.map(({ edition }) => edition),
    ]);
    expect(told).toEqual([
      ['7212', 'DIFFERING_TITLES', ['SOC2000', 'SOC2020']],
      ['7129', 'SAME_TITLE', ['SOC2000', 'SOC2010', 'SOC2020']],
      ['1170', 'UNKNOWN_CODE', []],
      ['9999', 'UNKNOWN_CODE', []],
    ]);
    expect(await citations('SAMZZ03')).toEqual([]);
  });

  it.each(EDITIONS)(
    'lists every group of an edition by code, each before those below it: %s',
    async (edition) => {
      const expected = GROUPS.filter((known) => known.edition === edition).map(({ code, title }) => [
        code,
        title,
      ]);
      expected.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
      expect((await list(edition)).map(({ code, title }) => [code, title])).toEqual(expected);
    },
  );

  it('lists the groups under a prefix', async () => {
    for (const prefix of ['7', '72', '721', '7212']) {
      const codes = (await list('SOC2020', prefix)).map(({ code }) => code);
      const expected = GROUPS.filter(({ edition, code }) => edition === 'SOC2020' && code.startsWith(prefix));
      expect(codes).toEqual(expected.map(({ code }) => code).sort());
    }
    for (const prefix of ['0', '72120', 'x', '%', '7_']) expect(await list('SOC2020', prefix)).toEqual([]);
    expect(await list('SOC2020', '')).toHaveLength((await list('SOC2020')).length);
  });

  it('can be walked up and down', async () => {
    const unit = await group('7211', 'SOC2010');
    expect(unit?.parent).toMatchObject({
      code: '721',
      parent: { code: '72', parent: { code: '7', parent: null } },
    });
    expect(unit?.children).toEqual([]);
    for (const edition of EDITIONS) {
      for (const code of ['7', '72', '721']) {
        const below = GROUPS.filter((known) => known.edition === edition && known.parentCode === code);
        expect((await group(code, edition))?.children).toEqual(
          below.map((known) => ({ code: known.code, parent: { code } })),
        );
      }
      expect((await group('7', edition))?.parent).toBeNull();
    }
  });

  it('has no group for a code that the edition lacks', async () => {
    expect(await group('7212', 'SOC2010')).toBeNull();
    for (const code of ['', '0', '72 12', 'x', '72120', '\ud800'])
      expect(await group(code, 'SOC2020')).toBeNull();
    expect((await group(' 7212 ', 'SOC2020'))?.title).toBe('Telephonists');
  });

  it('gathers under a group the standards that cite it or a group below it, where the edition has the code', async () => {
    for (const edition of EDITIONS) {
      for (const code of ['7', '72', '721', '7211', '7212', '7129']) {
        const { standards } = await server.query(StandardsDocument, {
          filter: { soc: { code, edition } },
          first: 100,
        });
        const under = (await group(code, edition))?.standards;
        expect({ edition, code, nodes: under?.nodes ?? [] }).toEqual({
          edition,
          code,
          nodes: standards.nodes,
        });
        expect(under?.totalCount ?? 0).toBe(standards.totalCount);
      }
    }
    const urns = async (code: string, edition: SocEdition) =>
      ((await group(code, edition))?.standards.edges ?? []).map(({ node }) => node.urn);
    expect(await urns('72', 'SOC2000')).toContain('SAMZZ02');
    expect(await urns('72', 'SOC2020')).toContain('SAMZZ02');
    expect(await urns('72', 'SOC2010')).not.toContain('SAMZZ02');
    expect((await urns('7', 'SOC2000')).filter((urn) => urn === 'SAMZZ01')).toHaveLength(1);
  });
});
