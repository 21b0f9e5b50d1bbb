import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseFull } from '../src/database/errors';
import { fillRegister } from '../src/fill-register';
import { type ImportSurroundings } from '../src/importing/import-surroundings';
import { getRegisterState } from '../src/register/changes/change.queries';
import { describeOnBothDatabases } from './support/databases';
import { folderOf } from './support/folder';
import { openTestRegister } from './support/register';
import { sampleDocument } from './support/sample-document';

const DATA = path.resolve(__dirname, '../data');

describeOnBothDatabases('filling an empty register', (open) => {
  it('imports every standard of the data folder, and nothing when it starts again', async () => {
    const register = await openTestRegister(open);
    const files = readdirSync(path.join(DATA, 'standards'));
    const reports = await fillRegister(register, DATA);
    expect(reports.map(({ name, outcome }) => [name, outcome])).toEqual(
      files.sort().map((file) => [file, 'IMPORTED']),
    );
    expect(reports.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const before = await register.dump('everything');
    expect(await fillRegister(register, DATA)).toEqual([]);
    expect(await register.dump('everything')).toEqual(before);
  });

  it('leaves a register alone that holds anything, and does nothing without a folder', async () => {
    const register = await openTestRegister(open);
    expect(await fillRegister(register, null)).toEqual([]);
    await register.add({ urn: 'SAMZZ01' });
    expect(await fillRegister(register, DATA)).toEqual([]);
    expect(await register.database.rows.all('select urn from standard')).toEqual([{ urn: 'SAMZZ01' }]);
  });

  it('goes on where it was cut off', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({
      'standards/a.txt': sampleDocument({ urn: 'SAMZZ01' }),
      'standards/b.txt': sampleDocument({ urn: 'SAMZZ02' }),
    });
    const full: ImportSurroundings['transact'] = () => Promise.reject(new DatabaseFull('no space is left'));
    const cut = { ...register, surroundings: { ...register.surroundings, transact: full } };
    await expect(fillRegister(cut, folder)).rejects.toThrow('no space is left');
    expect((await getRegisterState(register.database.primaryRows)).filling).toBe('STARTED');
    await fillRegister(register, folder);
    expect(await register.database.primaryRows.all('select urn from standard order by urn')).toEqual([
      { urn: 'SAMZZ01' },
      { urn: 'SAMZZ02' },
    ]);
    expect((await getRegisterState(register.database.primaryRows)).filling).toBe('DONE');
  });

  it('tries again at the next start when the folder was missing', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({ 'standards/a.txt': sampleDocument({ urn: 'SAMZZ01' }) });
    const [missing] = await fillRegister(register, path.join(folder, 'elsewhere'));
    expect(missing).toMatchObject({ outcome: 'REJECTED', name: 'standards' });
    expect((await fillRegister(register, folder)).map(({ outcome }) => outcome)).toEqual(['IMPORTED']);
  });
});
