import { type DatabaseUrl } from '../../src/database/database-url';
import { databaseSource } from '../support/databases';
import { type Filling } from '../support/filled-databases';
import { runNos } from '../support/run-nos';

const FILLING: Filling = {
  name: 'clisearch',
  fill: async (register) => {
    await register.add({
      urn: 'SAMCS01',
      title: 'Mend sails',
      suites: ['Sail Lofts'],
      criteria: ['stitch the torn canvas', 'stitching is checked'],
      originalUrns: 'CfA CC22',
    });
    await register.add({
      urn: 'SAMCS01',
      language: 'CY',
      title: 'Trwsio hwyliau',
      suites: ['Llofftydd Hwyliau'],
      criteria: ['pwytho’r cynfas', 'gwirio’r pwytho'],
    });
    await register.add({ urn: 'SAMCS02', approvedOn: '2015', criteria: ['stitch the flag'] });
    await register.add({ urn: 'SAMCS02', criteria: ['fold the flag'] });
  },
};

describe('nos search', () => {
  const open = databaseSource('sqlite');
  let database: DatabaseUrl;
  beforeAll(async () => {
    database = await open.url({ filled: FILLING });
  });

  it('prints the finds with the texts in which words were found, and on standard error how many', async () => {
    expect(await runNos(database, 'search', 'stitch', 'canvas')).toEqual({
      code: 0,
      stdout: 'SAMCS01 (2021-02-05) criterion 1\n  en stitch the torn canvas\n\n',
      stderr: '1 found\n',
    });
  });

  it('finds a standard by code and Welsh texts by mutated words', async () => {
    const byCode = await runNos(database, 'search', 'cfa cc22');
    expect(byCode.stdout).toBe('SAMCS01 (2021-02-05) Mend sails\n  en originalUrns: CfA CC22\n\n');
    const welsh = await runNos(database, 'search', 'bwytho', '--language', 'cy', '--limit', '1');
    expect(welsh.stdout).toContain('  cy ');
    expect(welsh.stderr).toBe('2 found, the first 1 shown\n');
  });

  it('says so when nothing is found, and what it took the text for; exit 0', async () => {
    expect(await runNos(database, 'search', 'xylophone')).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'left out, for no text has it, or none together with the other words: "xylophone"\nnothing found\n',
    });
    const corrected = await runNos(database, 'search', 'cavnas');
    expect(corrected.stderr).toBe('no text has "cavnas": looked for "canvas"\n1 found\n');
  });

  it('keeps to a kind, a suite, and to latest editions', async () => {
    const found = async (...words: string[]) =>
      (await runNos(database, 'search', 'stitch', ...words)).stderr.trim();
    expect(await found()).toBe('2 found');
    expect(await found('--in', 'knowledge,standards')).toBe('nothing found');
    expect(await found('--suite', 'llofftydd hwyliau')).toBe('2 found');
    expect(await found('--all-editions')).toBe('3 found');
  });

  it('prints one JSON object a find for a program', async () => {
    const { stdout } = await runNos(database, 'search', 'canvas', '--json');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      {
        kind: 'PERFORMANCE_CRITERION',
        urn: 'SAMCS01',
        edition: '2021-02-05',
        position: 1,
        text: { en: 'stitch the torn canvas', cy: 'pwytho’r cynfas' },
        score: 0.95,
        highlights: [{ field: 'text', language: 'EN', matches: ['canvas'] }],
      },
    ]);
  });

  it.each([
    ['no text', []],
    ['an unknown kind', ['sails', '--in', 'pictures']],
    ['an unknown suite', ['sails', '--suite', 'Candlesticks']],
    ['too many finds', ['sails', '--limit', '101']],
    ['an unknown language', ['sails', '--language', 'la']],
  ])('calls %s wrong usage, exit 2', async (_name, words) => {
    const { code, stdout, stderr } = await runNos(database, 'search', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  it('refuses a text without a word', async () => {
    const { code, stderr } = await runNos(database, 'search', '?!');
    expect([code, stderr]).toEqual([
      1,
      'nos: text: has no word to look for: give at least one letter or figure\n',
    ]);
  });
});
