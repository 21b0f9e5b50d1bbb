import { type SocEdition } from '../../../src/register/soc/soc-table';
import {
  assertSocEdition,
  type SocAssertionOutcome,
  withdrawSocEdition,
} from '../../../src/register/soc/assert-soc-edition';
import {
  NothingAsserted,
  SocCodeNotInEdition,
  SocCodeNotPrinted,
  StandardNotOnRegister,
} from '../../../src/register/soc/errors';
import { BadInput } from '../../../src/common/errors';
import {
  ChangesDocument,
  type ChangesQuery,
  SocAssertionsDocument,
  SocGroupDocument,
  SocTreeDocument,
  UrnsBySocDocument,
} from '../../generated/operations';
import { describeOnBothDatabases } from '../../support/databases';
import { wholeServer } from '../../support/whole-server';

const AT = '2026-01-02T03:04:05.000Z';
const REASON = 'Its predecessor was written against the titles of 2000.';

describeOnBothDatabases('the SOC edition that an editor states', (open) => {
  const server = wholeServer(open);
  const assert = (
    urn: string,
    code: string,
    edition: SocEdition,
    reason = REASON,
    standardEdition?: string,
  ): Promise<SocAssertionOutcome> => {
    const request = {
      urn,
      code,
      edition,
      reason,
      ...(standardEdition === undefined ? {} : { standardEdition }),
    };
    return server.register.database.transact((unit) => assertSocEdition(unit, request, AT));
  };
  const withdraw = (urn: string, code: string) =>
    server.register.database.transact((unit) => withdrawSocEdition(unit, { urn, code }, AT));
  const read = async (urn: string, edition?: string) => {
    const { standard, register } = await server.query(SocAssertionsDocument, {
      urn,
      ...(edition === undefined ? {} : { edition }),
    });
    return { id: standard?.id, citations: standard?.socCodes ?? [], register };
  };
  const urnsBy = async (code: string, edition?: SocEdition) => {
    const soc = { code, ...(edition === undefined ? {} : { edition }) };
    return (await server.query(UrnsBySocDocument, { soc })).standards.nodes.map(({ urn }) => urn);
  };
  const group = async (code: string, edition: SocEdition) => {
    const { socCode } = await server.query(SocGroupDocument, { code, edition });
    return { count: socCode?.standardCount, urns: socCode?.standards.nodes.map(({ urn }) => urn) ?? [] };
  };

  it('stands beside the code with its reason and time, and picks no meaning', async () => {
    await server.register.add({ urn: 'SAMSO01', socCodes: ['7212', '7211'] });
    const outcome = await assert('samso 01', '7212', 'SOC2000', ` ${REASON} `);
    expect(outcome).toMatchObject({ hasChanged: true, meaning: { title: 'Customer care occupations' } });
    expect((await read('SAMSO01')).citations).toMatchObject([
      {
        printed: '7212',
        assertedEdition: 'SOC2000',
        assertionReason: REASON,
        assertedAt: AT,
        agreement: 'DIFFERING_TITLES',
        meanings: [{ edition: 'SOC2000' }, { edition: 'SOC2020' }],
      },
      { printed: '7211', assertedEdition: null, assertionReason: null, assertedAt: null },
    ]);
  });

  it('decides under which edition the standard is found', async () => {
    await server.register.add({ urn: 'SAMSO02', socCodes: ['8114'] });
    await server.register.add({ urn: 'SAMSO03', socCodes: ['8114'] });
    await assert('SAMSO02', '8114', 'SOC2010');
    const both = ['SAMSO02', 'SAMSO03'];
    for (const code of ['8114', '811', '81', '8']) {
      expect(await urnsBy(code)).toEqual(expect.arrayContaining(both));
      expect(await urnsBy(code, 'SOC2010')).toEqual(expect.arrayContaining(both));
      expect(await urnsBy(code, 'SOC2020')).not.toContain('SAMSO02');
      expect(await urnsBy(code, 'SOC2020')).toContain('SAMSO03');
      expect((await group(code, 'SOC2010')).urns).toEqual(expect.arrayContaining(both));
      expect((await group(code, 'SOC2020')).urns).toEqual(['SAMSO03']);
      expect((await group(code, 'SOC2020')).count).toBe(1);
    }
  });

  it('leaves a standard where another of its codes puts it', async () => {
    await server.register.add({ urn: 'SAMSO04', socCodes: ['7211', '7212'] });
    await assert('SAMSO04', '7212', 'SOC2000');
    expect(await urnsBy('7212', 'SOC2020')).not.toContain('SAMSO04');
    expect(await urnsBy('721', 'SOC2020')).toContain('SAMSO04');
    expect((await group('721', 'SOC2020')).urns).toContain('SAMSO04');
  });

  it('is logged as a change of the standard, moves the data version and is no import', async () => {
    await server.register.add({ urn: 'SAMSO05', socCodes: ['7129'] });
    const before = await read('SAMSO05');
    const cursor = await lastCursor();
    await assert('SAMSO05', '7129', 'SOC2010');
    const after = await read('SAMSO05');
    expect(Number(after.register.dataVersion)).toBe(Number(before.register.dataVersion) + 1);
    expect(after.register.lastImportAt).toBe(before.register.lastImportAt);
    const { changes } = await server.query(ChangesDocument, { first: 100, after: cursor });
    expect(changes.edges.map(({ node: { kind, nodeId, at } }) => ({ kind, nodeId, at }))).toEqual([
      { kind: 'MODIFIED', nodeId: before.id, at: AT },
    ]);
  });

  it('changes nothing when it is stated again', async () => {
    await server.register.add({ urn: 'SAMSO06', socCodes: ['7129'] });
    await assert('SAMSO06', '7129', 'SOC2010');
    const before = await read('SAMSO06');
    expect((await assert('SAMSO06', '7129', 'SOC2010')).hasChanged).toBe(false);
    expect(await read('SAMSO06')).toEqual(before);
  });

  it('takes the place of what was stated before', async () => {
    await server.register.add({ urn: 'SAMSO07', socCodes: ['7129'] });
    await assert('SAMSO07', '7129', 'SOC2010');
    await assert('SAMSO07', '7129', 'SOC2020', 'The developer wrote to say so.');
    expect((await read('SAMSO07')).citations).toMatchObject([
      { assertedEdition: 'SOC2020', assertionReason: 'The developer wrote to say so.' },
    ]);
  });

  it('stays when documents are imported again, and rests while none prints the code', async () => {
    const document = { urn: 'SAMSO08', socCodes: ['7129'] };
    await server.register.add(document);
    await assert('SAMSO08', '7129', 'SOC2010');
    await server.register.add({ ...document, overview: 'Another overview of the same standard.' });
    expect((await read('SAMSO08')).citations).toMatchObject([
      { printed: '7129', assertedEdition: 'SOC2010' },
    ]);
    await server.register.add({ ...document, socCodes: ['7211'] });
    expect((await read('SAMSO08')).citations).toMatchObject([{ printed: '7211', assertedEdition: null }]);
    await server.register.add({ ...document, overview: 'A third overview of the same standard.' });
    expect((await read('SAMSO08')).citations).toMatchObject([
      { printed: '7129', assertedEdition: 'SOC2010' },
    ]);
  });

  it('belongs to one edition of the standard: the current one unless another is named', async () => {
    const document = { urn: 'SAMSO09', socCodes: ['7129'] };
    await server.register.addAll(
      { ...document, approvedOn: '2015-01-01', validity: 'LEGACY' },
      { ...document, approvedOn: '2021-01-01' },
    );
    await assert('SAMSO09', '7129', 'SOC2020');
    await assert('SAMSO09', '7129', 'SOC2010', REASON, '2015-01-01');
    expect((await read('SAMSO09')).citations).toMatchObject([{ assertedEdition: 'SOC2020' }]);
    expect((await read('SAMSO09', '2015-01-01')).citations).toMatchObject([{ assertedEdition: 'SOC2010' }]);
  });

  it('can be withdrawn, and is then as if nobody had stated it', async () => {
    await server.register.add({ urn: 'SAMSO10', socCodes: ['7212'] });
    await assert('SAMSO10', '7212', 'SOC2000');
    expect(await urnsBy('7212', 'SOC2020')).not.toContain('SAMSO10');
    const { assertion } = await withdraw('SAMSO10', '7212');
    expect(assertion).toMatchObject({ edition: 'SOC2000', reason: REASON });
    expect((await read('SAMSO10')).citations).toMatchObject([{ assertedEdition: null }]);
    expect(await urnsBy('7212', 'SOC2020')).toContain('SAMSO10');
    await expect(withdraw('SAMSO10', '7212')).rejects.toThrow(NothingAsserted);
  });

  it('is refused by name for what cannot be meant, and nothing is written', async () => {
    await server.register.add({ urn: 'SAMSO11', socCodes: ['7212', '1170', 'x2122'] });
    const before = await read('SAMSO11');
    await expect(assert('SAMSO11', '7212', 'SOC2010')).rejects.toThrow(
      new SocCodeNotInEdition('7212', 'SOC2010', ['SOC2000', 'SOC2020']),
    );
    await expect(assert('SAMSO11', '1170', 'SOC2010')).rejects.toThrow(SocCodeNotInEdition);
    await expect(assert('SAMSO11', '7211', 'SOC2010')).rejects.toThrow(SocCodeNotPrinted);
    await expect(assert('SAMSO11', '721', 'SOC2010')).rejects.toThrow(SocCodeNotPrinted);
    await expect(assert('SAMSO11', 'x2122', 'SOC2010')).rejects.toThrow(BadInput);
    await expect(assert('SAMSO11', '7212', 'SOC2000', ' ')).rejects.toThrow(BadInput);
    await expect(assert('SAMSO11', '7212', 'SOC2000', 'x'.repeat(2_001))).rejects.toThrow(BadInput);
    await expect(assert('SAMSO11; SAMSO10', '7212', 'SOC2000')).rejects.toThrow(BadInput);
    await expect(assert('SAMSO99', '7212', 'SOC2000')).rejects.toThrow(StandardNotOnRegister);
    await expect(assert('SAMSO11', '7212', 'SOC2000', REASON, '1999')).rejects.toThrow(
      /its editions are 2021-02-05/,
    );
    expect(await read('SAMSO11')).toEqual(before);
  });

  it.each(['SOC2000', 'SOC2010', 'SOC2020'] as const)(
    'leaves a tree whose counts agree, up and down: %s',
    async (edition) => {
      const { socCodes } = await server.query(SocTreeDocument, { edition, first: 100, codePrefix: '7' });
      const groups = new Map(socCodes.nodes.map((node) => [node.code, node.standardCount]));
      expect(groups.get('7')).toBeGreaterThan(5);
      for (const node of socCodes.nodes) {
        const below = node.children.map(({ standardCount }) => standardCount);
        expect(node.standardCount).toBeGreaterThanOrEqual(Math.max(0, ...below));
        expect(node.standardCount).toBeLessThanOrEqual(
          below.length === 0 ? Infinity : below.reduce((sum, count) => sum + count, 0),
        );
        for (const child of node.children) {
          expect(child.standardCount).toBe(groups.get(child.code));
          expect(child.parent).toEqual({ code: node.code, standardCount: node.standardCount });
        }
      }
    },
  );

  it('takes no more statements to count many groups than to count two', async () => {
    const ask = (first: number) =>
      server.statementsFor(() =>
        server.query(SocTreeDocument, { edition: 'SOC2010', first, codePrefix: '7' }),
      );
    expect((await ask(30)).length).toBeLessThanOrEqual((await ask(2)).length);
  });

  async function lastCursor(): Promise<string | null> {
    let cursor: string | null = null;
    for (;;) {
      const variables: { first: number; after: string | null } = { first: 100, after: cursor };
      const { changes }: ChangesQuery = await server.query(ChangesDocument, variables);
      cursor = changes.pageInfo.endCursor ?? cursor;
      if (!changes.pageInfo.hasNextPage) return cursor;
    }
  }
});
