import {
  DeclaredCitationsDocument,
  StandardLinksDocument,
  type StandardLinksQueryVariables,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { LINKED, statementAt } from '../../../support/linked-register';
import { wholeServer } from '../../../support/whole-server';

/** Criteria and knowledge that no other unit of this suite has. */
const own = (word: string) => ({ criteria: [`do ${word} alone`], knowledge: [`how ${word} is done`] });

describeOnBothDatabases('the links of a standard', (open) => {
  const server = wholeServer(open, LINKED);
  beforeAll(async () => {
    const shared = { suites: ['Inns'], occupations: ['Porter'], keywords: ['doors'], socCodes: ['9249'] };
    await server.register.addAll(
      { urn: 'SAMIN01', title: 'Open the door', ...shared, ...own('opening'), links: 'SAMIN02\nSAMNO99' },
      {
        ...{
          urn: 'SAMIN01',
          language: 'CY',
          title: 'Agor y drws',
          suites: ['Tafarnau'],
          keywords: ['drysau'],
        },
        ...{ occupations: ['Porthor'], socCodes: ['9249'], criteria: ['agor'], knowledge: ['sut'] },
      },
      { urn: 'SAMIN02', title: 'Shut the door', ...shared, ...own('shutting'), keywords: ['doors', 'locks'] },
      {
        urn: 'SAMIN03',
        title: 'Polish',
        ...shared,
        suites: ['Inns', 'Silver'],
        ...own('polishing'),
        socCodes: [],
      },
      {
        urn: 'SAMIN04',
        title: 'Sweep',
        ...shared,
        ...own('sweeping'),
        originalUrns: 'SAMIN01',
        keywords: [],
      },
      { urn: 'SAMIN03', approvedOn: '2015', title: 'Polish', ...shared, ...own('polishing') },
      {
        urn: 'SAMIN05',
        title: 'Silver',
        suites: ['Silver'],
        ...own('silver'),
        occupations: [],
        keywords: [],
      },
    );
  });
  const links = async (variables: StandardLinksQueryVariables, headers: Record<string, string> = {}) => {
    const { standard } = await server.query(StandardLinksDocument, variables, headers);
    if (!standard) throw new Error(`no ${variables.urn}`);
    return standard.links;
  };
  const shown = async (variables: StandardLinksQueryVariables, headers?: Record<string, string>) =>
    (await links(variables, headers)).edges.map(({ node }) => ({
      kind: node.kind,
      urn: node.standard.urn,
      strength: node.strength,
      evidence: node.evidence,
    }));

  it('come kind by kind, the strongest first, each other standard once a kind', async () => {
    const found = await shown({ urn: 'SAMIN01', first: 100 });
    const kinds = [
      'DECLARED',
      'LINEAGE',
      'OVERLAP',
      'SHARED_OCCUPATION',
      'SHARED_SOC_CODE',
      'SHARED_KEYWORD',
      'SAME_SUITE',
    ];
    expect(found.map(({ kind, urn }) => `${kind} ${urn}`)).toEqual([
      'DECLARED SAMIN02',
      'LINEAGE SAMIN04',
      ...['SAMIN02', 'SAMIN03', 'SAMIN04'].map((urn) => `SHARED_OCCUPATION ${urn}`),
      ...['SAMIN02', 'SAMIN04'].map((urn) => `SHARED_SOC_CODE ${urn}`),
      ...['SAMIN02', 'SAMIN03'].map((urn) => `SHARED_KEYWORD ${urn}`),
      ...['SAMIN02', 'SAMIN03', 'SAMIN04'].map((urn) => `SAME_SUITE ${urn}`),
    ]);
    const places = found.map(({ kind, strength }) => kinds.indexOf(kind) * 10 - strength);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(found.every(({ strength }) => strength >= 0 && strength <= 1)).toBe(true);
  });

  it('are stronger the fewer share what is shared', async () => {
    const [strongest, ...others] = await shown({ urn: 'SAMIN03', kinds: ['SAME_SUITE'] });
    expect(strongest).toMatchObject({ urn: 'SAMIN05', evidence: ['Silver'] });
    expect(others.map(({ urn }) => urn)).toEqual(['SAMIN01', 'SAMIN02', 'SAMIN04']);
    expect(others.every(({ strength }) => strength < (strongest?.strength ?? 0))).toBe(true);
  });

  it('name what is shared in the language of the request', async () => {
    const kinds: StandardLinksQueryVariables['kinds'] = ['SHARED_OCCUPATION', 'SAME_SUITE', 'SHARED_KEYWORD'];
    const evidence = async (headers: Record<string, string>) =>
      new Set((await shown({ urn: 'SAMIN01', kinds }, headers)).flatMap((link) => link.evidence));
    expect(await evidence({})).toEqual(new Set(['Porter', 'Inns', 'doors']));
    expect(await evidence({ 'accept-language': 'cy' })).toEqual(new Set(['Porthor', 'Tafarnau', 'doors']));
  });

  it('are told from both ends, with who cites whom', async () => {
    const evidence = ['Links to other NOS of SAMIN01 (2021-02-05): “SAMIN02”'];
    const kinds: StandardLinksQueryVariables['kinds'] = ['DECLARED'];
    expect(await shown({ urn: 'SAMIN01', kinds })).toEqual([
      { kind: 'DECLARED', urn: 'SAMIN02', strength: 1, evidence },
    ]);
    expect(await shown({ urn: 'SAMIN02', kinds })).toEqual([
      { kind: 'DECLARED', urn: 'SAMIN01', strength: 1, evidence },
    ]);
  });

  it('tell what share of each unit has a counterpart, with the overlaps behind it', async () => {
    const { edges } = await links({ urn: 'SAMLA01', kinds: ['OVERLAP'] });
    expect(edges.map(({ node }) => [node.standard.urn, node.standard.edition, node.strength])).toEqual([
      ['SAMLA02', '2021-02-05', 0.5862],
      ['SAMLA03', '2022-03-04', 0.31],
    ]);
    expect(edges[0]?.node.evidence).toEqual([
      '2 of 3 criteria and 1 of 2 knowledge items of SAMLA01 have a counterpart in SAMLA02 (59 %)',
      '2 of 3 criteria and 1 of 2 knowledge items of SAMLA02 have a counterpart in SAMLA01 (59 %)',
    ]);
    expect(edges[1]?.node.evidence).toEqual([
      '2 of 3 criteria and 0 of 2 knowledge items of SAMLA01 have a counterpart in SAMLA03 (31 %)',
      '2 of 2 criteria and 0 of 2 knowledge items of SAMLA03 have a counterpart in SAMLA01 (39 %)',
    ]);
    expect(edges[1]?.node.overlaps.map(({ relation, probability }) => [relation, probability])).toEqual([
      ['CONTAINED_IN', 0.81],
      ['CONTAINS', 0.74],
    ]);
    const { id } = await statementAt(server.register, 'SAMLA01', 'P3');
    expect(edges[1]?.node.overlaps[0]?.from.id).toBe(id);
  });

  it('are paged by cursors that go through all of them once', async () => {
    const whole = (await links({ urn: 'SAMIN01', first: 100 })).edges.map(({ node }) => [
      node.kind,
      node.standard.id,
    ]);
    const paged: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const found: Awaited<ReturnType<typeof links>> = await links({ urn: 'SAMIN01', first: 3, after });
      expect(found.totalCount).toBe(whole.length);
      paged.push(...found.edges.map(({ node }) => [node.kind, node.standard.id]));
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor ?? null;
    }
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(12);
  });

  it('refuse the cursor of another list', async () => {
    const { pageInfo } = await links({ urn: 'SAMIN01', first: 1 });
    const { errors } = await server.ask(StandardLinksDocument, {
      urn: 'SAMIN02',
      after: pageInfo.endCursor ?? null,
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('keep what is cited and leads nowhere in sight', async () => {
    const { standard } = await server.query(DeclaredCitationsDocument, { urn: 'SAMIN01' });
    expect(standard?.declaredCitations).toMatchObject([
      {
        cited: 'SAMIN02',
        language: 'EN',
        code: 'SAMIN02',
        outcome: 'CURRENT',
        standards: [{ urn: 'SAMIN02' }],
      },
      { cited: 'SAMNO99', language: 'EN', code: 'SAMNO99', outcome: 'UNRESOLVED', standards: [] },
    ]);
  });
});
