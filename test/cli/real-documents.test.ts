import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type ImportReport } from '../../src/importing/import-report';
import { jsonLines, runCli } from '../support/cli';
import { folderOf } from '../support/folder';
import { describeWithShared } from '../support/shared';

describeWithShared('the five real documents', (shared) => {
  it('go onto the register, four of them at once and the fifth when a person says its title', async () => {
    const folder = path.join(shared, 'nos');
    const files = readdirSync(folder).sort();
    const env = { DATABASE_URL: `sqlite:${path.join(folderOf({}), 'nos.db')}` };
    const nos = (...args: string[]) => runCli(args, { env });

    const first = await nos('import', '--json', folder);
    expect([first.exit, first.stderr]).toEqual([0, '']);
    const reports = jsonLines<ImportReport>(first.stdout);
    expect(reports.map(({ name, outcome, urn, language }) => [name, outcome, urn, language])).toEqual([
      [files[0], 'IMPORTED', 'INSCC006', 'CY'],
      [files[1], 'HELD', null, 'CY'],
      [files[2], 'IMPORTED', 'INSSAL0013', 'CY'],
      [files[3], 'IMPORTED', 'INSCC007', 'CY'],
      [files[4], 'IMPORTED', 'INSCS023', 'CY'],
    ]);
    expect(reports.map(({ edition }) => edition)).toEqual([
      '2021-02-05',
      null,
      '2024',
      '2021-02-05',
      '2021-02-22',
    ]);

    const { stdout } = await nos('resolve', 'CfA CC22', 'CFACC25', 'cfasal 023', 'CFACSB7');
    expect(stdout.split('\n').map((line) => line.split(' (')[0])).toEqual([
      'CfA CC22: superseded by INSCC006',
      'CFACC25: superseded by INSCC007',
      'cfasal 023: superseded by INSSAL0013',
      'CFACSB7: superseded by INSCS023',
      '',
    ]);

    const held = path.join(folder, files[1] ?? '');
    const asserted = await nos(
      'import',
      '--json',
      held,
      '--title',
      'A title of ours',
      '--reason',
      'a test says so',
    );
    expect(asserted.exit).toBe(0);
    expect(jsonLines<ImportReport>(asserted.stdout)).toMatchObject([
      { outcome: 'IMPORTED', urn: null, edition: 'undated' },
    ]);
    const again = jsonLines<ImportReport>((await nos('import', '--json', folder)).stdout);
    expect(again.map(({ outcome }) => outcome)).toEqual(Array(5).fill('UNCHANGED'));
  });
});
