import path from 'node:path';
import { backup } from '../../src/database/backup';
import { type ExportedDecision } from '../../src/links/curation/decision-json';
import { decideOverlap } from '../../src/links/curation/decide-overlap';
import { organisationId } from '../../src/register/terms/term-identity';
import { jsonLines } from '../support/cli';
import { databaseSource } from '../support/databases';
import { CURATOR } from '../support/decisions';
import { folderOf } from '../support/folder';
import { openTestRegister } from '../support/register';
import { runNos } from '../support/run-nos';
import { makeKey } from '../support/viewers';

describe('nos decisions export', () => {
  const open = databaseSource('sqlite');

  it('prints a JSON object a line, the same of a register restored from a backup', async () => {
    const register = await openTestRegister(open);
    const { database } = register;
    await makeKey(database, { organisation: 'Sample Curators' });
    const viewer = { ...CURATOR, organisationId: organisationId('Sample Curators') };
    await register.addAll({ urn: 'SAMZZ01' }, { urn: 'SAMZZ02' });
    const [from, to] = await Promise.all(
      ['SAMZZ01', 'SAMZZ02'].map(async (urn) => (await register.statements(urn))[0]?.id ?? ''),
    );
    for (const verdict of ['CONFIRMED', 'REJECTED'] as const) {
      const request = { fromId: from ?? '', toId: to ?? '', verdict, note: `two\nlines` };
      await database.transact((unit) => decideOverlap(unit, viewer, request, '2026-11-22T10:00:00.000Z'));
    }
    const exported = await runNos(database.url, 'decisions', 'export');
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    const decisions = jsonLines<ExportedDecision>(exported.stdout);
    expect(decisions.map(({ sequence, verdict, note }) => [sequence, verdict, note])).toEqual([
      [1, 'CONFIRMED', 'two\nlines'],
      [2, 'REJECTED', 'two\nlines'],
    ]);

    const file = path.join(folderOf({}), 'backup.db');
    await backup(database, file);
    const other = await open.url();
    expect((await runNos(other, 'restore', file)).code).toBe(0);
    expect(await runNos(other, 'decisions', 'export')).toEqual(exported);
    expect((await runNos(other, 'keys', 'list')).stdout).toMatch(/Sample Curators/);
  });
});
