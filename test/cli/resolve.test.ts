import path from 'node:path';
import { jsonLines, runCli } from '../support/cli';
import { folderOf } from '../support/folder';
import { sampleDocument } from '../support/sample-document';

describe('nos resolve', () => {
  const folder = () =>
    folderOf({
      'a.txt': sampleDocument({ urn: 'SAMZZ01', originalUrns: 'Sam YY1' }),
      'b.txt': sampleDocument({ urn: 'SAMZZ02', validity: 'LEGACY' }),
    });

  it('says where codes lead, a line a code, from arguments or from standard input', async () => {
    const files = folder();
    const env = { DATABASE_URL: `sqlite:${path.join(files, '.nos.db')}` };
    await runCli(['import', files], { env });
    const codes = ['sam zz01', 'SAMYY1', 'SAMZZ02', 'SAMZZ03', 'SAMZZ01; SAMZZ02', 'no code at all'];
    const [given, typed, json] = await Promise.all([
      runCli(['resolve', ...codes], { env }),
      runCli(['resolve'], { env, input: `${codes.join('\r\n')}\n\n` }),
      runCli(['resolve', '--json', ...codes], { env }),
    ]);
    expect([given.exit, given.stderr, typed]).toEqual([0, '', given]);
    const title = 'Look after the lanterns of a harbour';
    expect(given.stdout.split('\n')).toEqual([
      `sam zz01: current: SAMZZ01 (2021-02-05) ${title}`,
      `SAMYY1: superseded by SAMZZ01 (2021-02-05) ${title}`,
      `SAMZZ02: legacy: SAMZZ02 (2021-02-05) ${title}; nothing newer names it`,
      expect.stringMatching(/^SAMZZ03: unknown; did you mean SAMZZ01, SAMZZ02\?$/),
      'SAMZZ01; SAMZZ02: 2 codes',
      `  SAMZZ01: current: SAMZZ01 (2021-02-05) ${title}`,
      `  SAMZZ02: legacy: SAMZZ02 (2021-02-05) ${title}; nothing newer names it`,
      'no code at all: not a code',
      '',
    ]);
    const resolutions = jsonLines<Record<string, unknown>>(json.stdout);
    expect(resolutions.map(({ input, outcome }) => [input, outcome])).toEqual(
      codes.map((code, index) => [
        code,
        ['CURRENT', 'SUPERSEDED', 'LEGACY', 'UNKNOWN', 'MULTIPLE', 'INVALID'][index],
      ]),
    );
    expect(resolutions[1]).toMatchObject({
      normalised: 'SAMYY1',
      standards: [],
      successors: [{ id: expect.any(String) as string, urn: 'SAMZZ01', edition: '2021-02-05', title }],
      path: [{ from: 'SAMYY1', to: 'SAMZZ01', kind: 'RENUMBERED' }],
    });
  });
});
