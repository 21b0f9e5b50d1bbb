import {
  OccupationsDocument,
  StandardsDocument,
  SuiteDocument,
  SuitesDocument,
  SuitesWithStandardsDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { wholeServer } from '../../../support/whole-server';

describeOnBothDatabases('suites and occupations', (open) => {
  const server = wholeServer(open);
  const suite = async (name: string, language?: string) => {
    const headers = language === undefined ? {} : { 'accept-language': language };
    return (await server.query(SuiteDocument, { name }, headers)).suite;
  };
  const names = async (nameContains?: string) => {
    const variables = nameContains === undefined ? { first: 100 } : { first: 100, nameContains };
    const { occupations } = await server.query(OccupationsDocument, variables);
    expect(occupations.totalCount).toBe(occupations.edges.length);
    return occupations.edges.map(({ node }) => node.name);
  };

  it('finds a suite by its name in either language and any case', async () => {
    const found = await suite('Contact Centre');
    expect(found).toMatchObject({
      name: 'Contact Centre',
      english: 'Contact Centre',
      welsh: 'Canolfan Gyswllt',
    });
    for (const name of ['contact centre', 'CONTACT  CENTRE ', 'Canolfan Gyswllt', 'canolfan gyswllt']) {
      expect((await suite(name))?.id).toBe(found?.id);
    }
    for (const name of ['Contact', '', 'Contact Centres', '%']) expect(await suite(name)).toBeNull();
  });

  it('calls a suite by the name of the language asked for', async () => {
    expect((await suite('Contact Centre', 'cy'))?.name).toBe('Canolfan Gyswllt');
    expect((await suite('Canolfan Gyswllt', 'en'))?.name).toBe('Contact Centre');
  });

  it('lists under a suite what a filter by its name finds', async () => {
    const { suites } = await server.query(SuitesDocument, { first: 100 });
    const folded = suites.edges.map(({ node }) => node.name.toLowerCase());
    expect(folded).toEqual(expect.arrayContaining(['contact centre', 'customer service', 'sales']));
    expect(folded).toEqual([...folded].sort());
    for (const { node } of suites.edges) {
      const { standards } = await server.query(StandardsDocument, {
        filter: { suite: node.name },
        first: 100,
      });
      const under = (await suite(node.name))?.standards;
      expect(under?.totalCount).toBe(standards.totalCount);
      expect(under?.edges.map((edge) => edge.node)).toEqual(standards.edges.map((edge) => edge.node));
      expect(standards.totalCount).toBeGreaterThan(0);
    }
  });

  it('gives each of several suites its own page and its own count', async () => {
    const { suites } = await server.query(SuitesWithStandardsDocument, { first: 10 });
    for (const { name, standards } of suites.nodes) {
      const alone = (await suite(name))?.standards;
      expect(standards.nodes).toEqual(
        alone?.edges.slice(0, 5).map(({ node }) => ({ id: node.id, urn: node.urn })),
      );
      expect(standards.totalCount).toBe(alone?.totalCount);
      expect(standards.pageInfo.hasNextPage).toBe((alone?.totalCount ?? 0) > 5);
    }
  });

  it('lists occupations by name, each once', async () => {
    const all = await names();
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
    const folded = all.map((name) => name.toLowerCase());
    expect(folded).toEqual([...folded].sort());
  });

  it('finds occupations by a part of their English or Welsh name, in any case', async () => {
    const all = await names();
    for (const part of ['sales', 'CENTRE', 'a', 'Galwedigaeth', 'zzz', '']) {
      const { occupations } = await server.query(OccupationsDocument, { first: 100, nameContains: part });
      const contains = (name: string) => name.toLowerCase().includes(part.toLowerCase());
      for (const { node } of occupations.edges) expect([node.name, node.welsh].some(contains)).toBe(true);
      expect(occupations.edges.map(({ node }) => node.name)).toEqual(
        expect.arrayContaining(all.filter(contains)),
      );
    }
  });

  it('takes the wild cards of SQL for what they are: characters', async () => {
    for (const text of ['%', '_', 's_les', '!', '\\', '%'.repeat(500)]) expect(await names(text)).toEqual([]);
  });

  it('refuses a text that is longer than any name and than a database could look for', async () => {
    const { errors } = await server.ask(OccupationsDocument, { nameContains: '\ufb2c'.repeat(10_000) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'nameContains' } }]);
    expect(await names('\ufb2c'.repeat(500))).toEqual([]);
  });
});
