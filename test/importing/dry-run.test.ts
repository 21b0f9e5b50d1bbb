import { dryRun } from '../../src/importing/dry-run';
import { type ImportReport } from '../../src/importing/import-report';
import { importPaths } from '../../src/importing/import-run';
import { type ImportSurroundings } from '../../src/importing/import-surroundings';
import { describeOnBothDatabases } from '../support/databases';
import { folderOf } from '../support/folder';
import { openTestRegister } from '../support/register';
import { sampleDocument } from '../support/sample-document';

async function importAll(folder: string, around: ImportSurroundings): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  await importPaths([folder], {}, around, { onReport: (report) => void reports.push(report) });
  return reports;
}

/** More documents than are committed together; what the last ones say depends on the first. */
const FILES: Record<string, string> = {
  ...Object.fromEntries(
    Array.from({ length: 36 }, (_, index) => [
      `m${index}.txt`,
      sampleDocument({ urn: `SAMZZ${10 + index}` }),
    ]),
  ),
  'a.txt': sampleDocument({ urn: 'SAMZZ01' }),
  'b.txt': 'no standard',
  'x.txt': sampleDocument({ urn: 'SAMZZ01', language: 'CY', criteria: ['goleuo pob llusern gyda’r nos'] }),
  'y.txt': sampleDocument({ urn: 'SAMZZ01', title: 'Keep the lanterns of a harbour' }),
  'z.txt': sampleDocument({ urn: null }),
};

describeOnBothDatabases('a dry run', (open) => {
  it('changes nothing and reports every document as the real run does', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ11', criteria: ['light the lamps'] });
    const folder = folderOf(FILES);
    const before = await register.dump('everything');
    let tried: ImportReport[] = [];
    await dryRun(register.surroundings, async (around) => {
      tried = await importAll(folder, around);
    });
    expect(await register.dump('everything')).toEqual(before);
    const done = await importAll(folder, register.surroundings);
    expect(tried).toEqual(done);
    expect(done.slice(-3).map(({ outcome }) => outcome)).toEqual(['IMPORTED', 'UPDATED', 'HELD']);
    expect(done.at(-3)?.diagnostics.map(({ code }) => code)).toEqual(['UNEQUAL_STATEMENT_COUNTS']);
  });

  it('goes on after a document on which the program fails, as the real run does', async () => {
    const register = await openTestRegister(open);
    const folder = folderOf({
      'a.txt': sampleDocument({ urn: 'SAMZZ01' }),
      'b.txt': sampleDocument({ urn: 'SAMZZ02', socCodes: ['7129'] }),
      'c.txt': sampleDocument({ urn: 'SAMZZ01', language: 'CY' }),
    });
    const failing: ImportSurroundings = {
      ...register.surroundings,
      isSocCode: (code) => {
        if (code === '7129') throw new Error('planted');
        return true;
      },
    };
    let outcomes: string[] = [];
    await dryRun(failing, async (around) => {
      outcomes = (await importAll(folder, around)).map(({ outcome }) => outcome);
    });
    expect(outcomes).toEqual(['IMPORTED', 'REJECTED', 'IMPORTED']);
    expect(await register.database.rows.all('select id from standard')).toEqual([]);
  });

  it('lets others write again when it has ended, also in failure', async () => {
    const register = await openTestRegister(open);
    const failure = dryRun(register.surroundings, () => Promise.reject(new Error('stopped')));
    await expect(failure).rejects.toThrow('stopped');
    expect(await register.add({ urn: 'SAMZZ01' })).toMatchObject({ outcome: 'IMPORTED' });
  });
});
