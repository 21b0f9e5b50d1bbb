import path from 'node:path';
import { runCli } from '../support/cli';
import { folderOf } from '../support/folder';
import { sampleDocument } from '../support/sample-document';

describe('nos backup and nos restore', () => {
  it('bring back what the register held, and neither overwrite nor take anything but a backup', async () => {
    const folder = folderOf({
      'broken.db': 'this is no backup',
      'one.txt': sampleDocument({ urn: 'SAMZZ01' }),
      'two.txt': sampleDocument({ urn: 'SAMYY77' }),
    });
    const env = { DATABASE_URL: `sqlite:${path.join(folder, 'nos.db')}` };
    const nos = (...args: string[]) => runCli(args, { env });
    const file = path.join(folder, 'copy.db');

    await nos('import', path.join(folder, 'one.txt'));
    expect(await nos('backup', file)).toEqual({ exit: 0, stdout: `${file}\n`, stderr: '' });
    const again = await nos('backup', file);
    expect([again.exit, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toMatch(/^nos: .* is there already: a backup overwrites nothing\n$/);

    await nos('import', path.join(folder, 'two.txt'));
    expect(await nos('restore', path.join(folder, 'broken.db'))).toMatchObject({ exit: 1, stdout: '' });
    expect(await nos('restore', file)).toEqual({ exit: 0, stdout: `${env.DATABASE_URL}\n`, stderr: '' });
    const { stdout } = await nos('resolve', 'SAMZZ01', 'SAMYY77');
    expect(stdout).toMatch(/^SAMZZ01: current.*\nSAMYY77: unknown/);
  });
});
