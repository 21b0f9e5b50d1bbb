import { parse } from 'csv-parse/sync';
import { type DatabaseUrl } from '../../src/database/database-url';
import { databaseSource } from '../support/databases';
import { type Filling } from '../support/filled-databases';
import { runNos } from '../support/run-nos';

const FILLING: Filling = {
  name: 'parity',
  fill: async (register) => {
    await register.add({ urn: 'SAMPC01', title: '=2+3 lanterns, "bright"', suites: ['Harbour Lanterns'] });
    await register.add({ urn: 'SAMPC02', suites: ['Harbour Lanterns'] });
    await register.add({ urn: 'SAMPC02', language: 'CY', title: 'Goleuo ŵyn', keywords: ['llusern'] });
    await register.add({ urn: 'SAMPC03', suites: ['Buoys'], approvedOn: '2015-01-01' });
    await register.add({ urn: 'SAMPC03', suites: ['Buoys'] });
  },
};

describe('nos parity', () => {
  const open = databaseSource('sqlite');
  let database: DatabaseUrl;
  beforeAll(async () => {
    database = await open.url({ filled: FILLING });
  });
  const table = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await runNos(database, 'parity', '--csv', ...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith('\uFEFFURN,Edition,')).toBe(true);
    return parse<Record<string, string>>(stdout, { columns: true, bom: true });
  };

  it('tells a person each standard and the totals', async () => {
    const { code, stdout } = await runNos(database, 'parity');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'SAMPC01 (2021-02-05) EN =2+3 lanterns, "bright"',
      '  NO_WELSH: there is no Welsh text',
      'SAMPC02 (2021-02-05) EN+CY Look after the lanterns of a harbour',
      '  UNEQUAL_LISTS: 2 keywords in English, 1 in Welsh',
      'SAMPC03 (2021-02-05) EN Look after the lanterns of a harbour',
      '  NO_WELSH: there is no Welsh text',
      '3 standards: 3 in English, 1 in Welsh, 1 in both, 0 in order',
      '  NO_WELSH: 2',
      '  UNEQUAL_LISTS: 1',
      '',
    ]);
  });

  it('prints a table that a spreadsheet opens, without formulas', async () => {
    const rows = await table();
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      URN: 'SAMPC01',
      'Title (English)': `'=2+3 lanterns, "bright"`,
      'Title (Welsh)': '',
      Suites: 'Harbour Lanterns',
      Validity: 'CURRENT',
      Findings: 'NO_WELSH',
      'Performance criteria (English)': '3',
      'Performance criteria (Welsh)': '',
    });
    expect(rows[1]).toMatchObject({
      'Title (Welsh)': 'Goleuo ŵyn',
      Findings: 'UNEQUAL_LISTS',
      'In words': '2 keywords in English, 1 in Welsh',
      'Keywords (English)': '2',
      'Keywords (Welsh)': '1',
    });
  });

  it('is narrowed by suite, in any case, and by finding', async () => {
    const urns = async (...words: readonly string[]) => (await table(...words)).map(({ URN }) => URN);
    expect(await urns('--suite', 'harbour lanterns')).toEqual(['SAMPC01', 'SAMPC02']);
    expect(await urns('--finding', 'no-welsh')).toEqual(['SAMPC01', 'SAMPC03']);
    expect(await urns('--finding', 'UNEQUAL_LISTS,TEXT_MISSING')).toEqual(['SAMPC02']);
    expect(await urns('--suite', 'Buoys', '--all-editions')).toEqual(['SAMPC03', 'SAMPC03']);
  });

  it('prints one JSON object a standard for a program', async () => {
    const { stdout } = await runNos(database, 'parity', '--json', '--finding', 'UNEQUAL_LISTS');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        urn: 'SAMPC02',
        title: { en: 'Look after the lanterns of a harbour', cy: 'Goleuo ŵyn' },
        counts: { en: { keywords: 2 }, cy: { keywords: 1 } },
        findings: [{ kind: 'UNEQUAL_LISTS', language: 'cy' }],
      },
    ]);
  });

  it.each([
    ['an unknown finding', ['--finding', 'NO_LATIN']],
    ['an unknown suite', ['--suite', 'Candlesticks']],
    ['two formats', ['--csv', '--json']],
  ])('calls %s wrong usage, exit 2', async (_name, words) => {
    const { code, stdout, stderr } = await runNos(database, 'parity', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });
});
