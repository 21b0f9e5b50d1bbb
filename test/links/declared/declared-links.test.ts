import fc from 'fast-check';
import { findDeclaredCitations, findDeclaredLinks } from '../../../src/links/declared/declared-links';
import { describeOnBothDatabases } from '../../support/databases';
import { countingReader } from '../../support/counting-reader';
import { openTestRegister, type TestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const CY = 'CY' as const;

/** A register in which standards cite each other in every way known; each says something else. */
const DOCUMENTS: readonly SampleDocument[] = [
  { urn: 'SAMZZ01', title: 'Trim the lamps', links: 'SAMZZ02 Count the lamps\nSAMZZ09\nHeave the nets' },
  {
    urn: 'SAMZZ01',
    language: CY,
    title: 'Tocio’r lampau',
    links: "Mae'r safon hon yn cysylltu â SAMZZ02 a SAMZZ05.",
  },
  { urn: 'SAMZZ02', title: 'Count the lamps', links: 'None' },
  { urn: 'SAMZZ03', title: 'Light the pier', links: 'This standard links to units SAMYY1 and YY2.' },
  {
    urn: 'SAMZZ04',
    title: 'Row the boat',
    originalUrns: 'SAMYY1',
    links: 'All standards in the Harbour suite',
  },
  {
    urn: 'SAMYY2',
    title: 'Mend old nets',
    validity: 'LEGACY',
    links: 'SAMYY2; Light the pier; Trim the lamps',
  },
  { urn: 'SAMZZ05', title: 'Row the boat', language: CY, links: 'Tocio’r lampau\nDim' },
  { urn: 'SAMZZ06', title: 'Paint the boat', links: 'Row the boat' },
  { urn: 'RIVAA01', title: 'Row the boat', links: 'Row the boat' },
  { urn: 'RIVAA02', title: 'Tie the ropes', links: 'Row the boat (RIVAA77)' },
];

describeOnBothDatabases('declared links', (open) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister(open);
    await register.addAll(...DOCUMENTS);
  });
  const idOf = async (urn: string) => (await register.editions(urn))[0]?.id ?? urn;
  const urnsById = async () => {
    const rows = await register.database.rows.all<{ id: string; urn: string }>(
      'select id, urn from standard',
    );
    return new Map(rows.map(({ id, urn }) => [id, urn]));
  };
  const linked = async (urn: string) => {
    const [links = []] = await findDeclaredLinks(register.database.rows, [await idOf(urn)]);
    const urns = await urnsById();
    return links.map(({ standardId }) => urns.get(standardId)).sort();
  };
  const cited = async (urn: string) => {
    const [citations = []] = await findDeclaredCitations(register.database.rows, [await idOf(urn)]);
    return citations.map(({ citation, outcome, standards }) => [
      citation.language,
      citation.cited,
      outcome,
      standards.map((standard) => standard.urn),
    ]);
  };

  it('keep every citation with its words and say where it leads', async () => {
    expect(await cited('SAMZZ01')).toEqual([
      ['EN', 'SAMZZ02 Count the lamps', 'CURRENT', ['SAMZZ02']],
      ['EN', 'SAMZZ09', 'UNRESOLVED', []],
      ['EN', 'Heave the nets', 'UNRESOLVED', []],
      ['CY', 'SAMZZ02', 'CURRENT', ['SAMZZ02']],
      ['CY', 'SAMZZ05', 'CURRENT', ['SAMZZ05']],
    ]);
    expect(await cited('SAMZZ02')).toEqual([]);
    expect(await cited('SAMZZ04')).toEqual([['EN', 'All standards in the Harbour suite', 'UNRESOLVED', []]]);
  });

  it('follow older codes and codes in short to what is in force, and legacy ones to what is left', async () => {
    expect(await cited('SAMZZ03')).toEqual([
      ['EN', 'SAMYY1', 'SUPERSEDED', ['SAMZZ04']],
      ['EN', 'YY2', 'LEGACY', ['SAMYY2']],
    ]);
  });

  it('find titles in either language, and leave open which of several is meant', async () => {
    expect(await cited('SAMZZ05')).toEqual([['CY', 'Tocio’r lampau', 'CURRENT', ['SAMZZ01']]]);
    expect(await cited('SAMYY2')).toEqual([
      ['EN', 'Light the pier', 'CURRENT', ['SAMZZ03']],
      ['EN', 'Trim the lamps', 'CURRENT', ['SAMZZ01']],
    ]);
    expect(await cited('SAMZZ06')).toEqual([
      ['EN', 'Row the boat', 'AMBIGUOUS', ['RIVAA01', 'SAMZZ04', 'SAMZZ05']],
    ]);
    expect(await linked('SAMZZ06')).toEqual([]);
    expect(await cited('RIVAA01')).toEqual([]);
  });

  it('take a title for that of the citing body where the code is unknown', async () => {
    expect(await cited('RIVAA02')).toEqual([['EN', 'Row the boat (RIVAA77)', 'CURRENT', ['RIVAA01']]]);
  });

  it('are seen from both ends', async () => {
    expect(await linked('SAMZZ01')).toEqual(['SAMYY2', 'SAMZZ02', 'SAMZZ05']);
    expect(await linked('SAMZZ02')).toEqual(['SAMZZ01']);
    expect(await linked('SAMZZ04')).toEqual(['SAMZZ03']);
    expect(await linked('SAMYY2')).toEqual(['SAMZZ01', 'SAMZZ03']);
    const rows = await register.database.rows.all<{ id: string }>('select id from standard order by id');
    const ids = rows.map(({ id }) => id);
    const all = await findDeclaredLinks(register.database.rows, ids);
    const pairs = all.flatMap((links, index) => links.map(({ standardId }) => [ids[index], standardId]));
    expect(pairs.length).toBeGreaterThan(8);
    expect(pairs.map((pair) => pair.join(' ')).sort()).toEqual(
      pairs.map(([one, other]) => `${other} ${one}`).sort(),
    );
  });

  it('say who cites whom, in the language asked for', async () => {
    const [links = []] = await findDeclaredLinks(register.database.rows, [await idOf('SAMZZ04')]);
    expect(links.map(({ evidence }) => evidence('EN'))).toEqual([
      ['Links to other NOS of SAMZZ03 (2021-02-05): “SAMYY1”, now SAMZZ04'],
    ]);
    expect(links.map(({ evidence }) => evidence('CY'))).toEqual([
      ['Dolenni i NOS eraill yn SAMZZ03 (2021-02-05): “SAMYY1”, bellach SAMZZ04'],
    ]);
  });

  it('take as many queries for one standard as for all', async () => {
    const ids = [...(await urnsById()).keys()];
    const countFor = async (asked: readonly string[]) => {
      const rows = countingReader(register.database.rows);
      await findDeclaredLinks(rows, asked);
      return rows.statements();
    };
    const single = await countFor([await idOf('SAMZZ03')]);
    expect(await countFor(ids)).toBeLessThanOrEqual(single + 3);
  });

  it('resolve when the standard cited arrives, whatever the order of import', async () => {
    const expected = await Promise.all(DOCUMENTS.map(({ urn }) => cited(urn ?? '')));
    const stored = (await register.dump('content')).declared_citation;
    expect(stored?.length).toBeGreaterThan(10);
    const orders = fc.shuffledSubarray([...DOCUMENTS], { minLength: DOCUMENTS.length });
    const property = fc.asyncProperty(orders, async (documents) => {
      await register.empty();
      await register.addAll(...documents);
      expect(await Promise.all(DOCUMENTS.map(({ urn }) => cited(urn ?? '')))).toEqual(expected);
      expect((await register.dump('content')).declared_citation).toEqual(stored);
    });
    await fc.assert(property, { numRuns: open.dialect === 'sqlite' ? 6 : 3 });
  });

  it('change with the document and stay when it comes again', async () => {
    await register.empty();
    await register.addAll(...DOCUMENTS);
    const before = await register.dump('everything');
    await register.addAll(...DOCUMENTS);
    expect(await register.dump('everything')).toEqual(before);
    await register.add({ ...DOCUMENTS[0], links: 'SAMZZ04' });
    expect((await cited('SAMZZ01')).slice(0, 1)).toEqual([['EN', 'SAMZZ04', 'CURRENT', ['SAMZZ04']]]);
    await register.add({ ...DOCUMENTS[0], links: '' });
    expect((await cited('SAMZZ01')).map(([language]) => language)).toEqual(['CY', 'CY']);
  });
});
