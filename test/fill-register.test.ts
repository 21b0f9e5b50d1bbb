import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseFull } from '../src/database/errors';
import { fillRegister } from '../src/fill-register';
import { type ImportSurroundings } from '../src/importing/import-surroundings';
import { getRegisterState } from '../src/register/changes/change.queries';
import { toInput } from './qualifications/support/structures';
import { describeOnBothDatabases } from './support/databases';
import { folderOf } from './support/folder';
import { openTestRegister } from './support/register';
import { sampleDocument } from './support/sample-document';

const NOTHING = { documents: [], qualifications: [] };
const DATA = path.resolve(__dirname, '../data');

describeOnBothDatabases('filling an empty register', (open) => {
  it('imports every standard and every qualification of the data folder, and nothing when it starts again', async () => {
    const register = await openTestRegister(open);
    const files = readdirSync(path.join(DATA, 'standards'));
    const { documents, qualifications } = await fillRegister(register, DATA);
    expect(documents.map(({ name, outcome }) => [name, outcome])).toEqual(
      files.sort().map((file) => [file, 'IMPORTED']),
    );
    expect(documents.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(qualifications).toEqual([
      { name: 'contact-centre-service.json', outcome: 'IMPORTED', reason: null },
    ]);
    const before = await register.dump('everything');
    expect(await fillRegister(register, DATA)).toEqual(NOTHING);
    expect(await register.dump('everything')).toEqual(before);
  });

  it('leaves a register alone that holds anything, and does nothing without a folder', async () => {
    const register = await openTestRegister(open);
    expect(await fillRegister(register, null)).toEqual(NOTHING);
    await register.add({ urn: 'SAMZZ01' });
    expect(await fillRegister(register, DATA)).toEqual(NOTHING);
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
    const [missing] = (await fillRegister(register, path.join(folder, 'elsewhere'))).documents;
    expect(missing).toMatchObject({ outcome: 'REJECTED', name: 'standards' });
    const { documents } = await fillRegister(register, folder);
    expect(documents.map(({ outcome }) => outcome)).toEqual(['IMPORTED']);
  });

  it('publishes qualifications for their organisation, reports faulty files, and goes on', async () => {
    const register = await openTestRegister(open);
    const good = { ...toInput({}), organisation: 'Sample Awarding Body' };
    const folder = folderOf({
      'standards/a.txt': sampleDocument({ urn: 'SAMZZ01' }),
      'qualifications/a.json': JSON.stringify({ ...good, level: 3 }),
      'qualifications/b.json': '{',
      'qualifications/c.json': JSON.stringify(toInput({})),
      'qualifications/d.json': JSON.stringify(good),
      'qualifications/readme.txt': 'not looked at',
    });
    const { qualifications } = await fillRegister(register, folder);
    expect(qualifications).toEqual([
      { name: 'a.json', outcome: 'REJECTED', reason: 'level: must be a text, not 3' },
      { name: 'b.json', outcome: 'REJECTED', reason: expect.stringContaining('JSON') as unknown },
      { name: 'c.json', outcome: 'REJECTED', reason: 'organisation: is missing: say whose it is' },
      { name: 'd.json', outcome: 'IMPORTED', reason: null },
    ]);
    const versions = await register.database.primaryRows.all(
      'select o.name, v.state from qualification q join organisation o on o.id = q.organisation_id ' +
        'join qualification_version v on v.qualification_id = q.id',
    );
    expect(versions).toEqual([{ name: 'Sample Awarding Body', state: 'PUBLISHED' }]);
  });
});
