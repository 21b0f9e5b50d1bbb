import { type DatabaseUrl } from '../../src/database/database-url';
import { expiryFrom } from '../../src/cli/expiry';
import { jsonLines } from '../support/cli';
import { databaseSource } from '../support/databases';
import { REFERENCE } from '../support/register';
import { runNos } from '../support/run-nos';

const KEY = /^nos_[0-9A-Za-z]{49}\n$/;

interface ListedKey {
  readonly id: string;
  readonly prefix: string;
  readonly organisation: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

describe('nos keys', () => {
  const open = databaseSource('sqlite');
  let database: DatabaseUrl;
  beforeAll(async () => {
    database = await open.url({ filled: REFERENCE });
  });
  const keys = (...words: readonly string[]) => runNos(database, 'keys', ...words);
  const create = (...words: readonly string[]) =>
    keys('create', '--organisation', 'Sample Awarding', ...words);
  const listed = async () => jsonLines<ListedKey>((await keys('list', '--json')).stdout);

  it('makes a key, prints it alone, and explains itself beside it', async () => {
    expect(await keys('list')).toEqual({ code: 0, stdout: '', stderr: 'no keys\n' });
    const made = await create('--scope', 'links:curate', '--note', 'the link desk');
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(KEY);
    const prefix = made.stdout.slice(0, 12);
    expect(made.stderr).toMatch(/it is not shown again/);
    expect(made.stderr).not.toContain(made.stdout.trim());
    const { stdout } = await keys('list', '--organisation', 'SAMPLE awarding');
    expect(stdout).toMatch(/does not expire {2}never used {2}the link desk/);
    expect(stdout).toContain(`${prefix}…  Sample Awarding  links:curate  made `);
    expect(stdout).not.toContain(made.stdout.trim());
    expect((await keys('list', '--organisation', 'Nobody')).stdout).toBe('');
  });

  it('takes several scopes, an expiry, and tells all in JSON', async () => {
    const words = ['--scope', 'register:import', 'links:curate', '--scope', 'qualifications:write,admin'];
    const made = await create(...words, '--expires', '2099-12-31', '--json');
    expect(made.stderr).toBe('');
    const key = JSON.parse(made.stdout) as ListedKey & { readonly key: string };
    expect(`${key.key}\n`).toMatch(KEY);
    expect(key).toMatchObject({
      organisation: 'Sample Awarding',
      prefix: key.key.slice(0, 12),
      scopes: ['qualifications:write', 'links:curate', 'register:import', 'admin'],
      expiresAt: '2100-01-01T00:00:00.000Z',
    });
    const { key: secret, ...rest } = key;
    expect(await listed()).toContainEqual(rest);
    expect(JSON.stringify(await listed())).not.toContain(secret);
  });

  it.each([
    [['--scope', 'links:write'], /known are qualifications:write, links:curate/],
    [['--scope', 'admin', '--expires', '2020-01-01'], /expires: must be later than now/],
    [['--scope', 'admin', '--expires', '2027-02-30'], /--expires "2027-02-30": must be a day as/],
    [['--scope', 'admin', '--organisation', '  '], /--organisation: must be a name/],
    [[], /required option '--scope/],
  ])('refuses %j', async (words, message) => {
    const { code, stdout, stderr } = await create(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('revokes a key by its beginning or its id, once', async () => {
    const prefix = (await create('--scope', 'admin')).stdout.slice(0, 12);
    const revoked = await keys('revoke', prefix);
    expect(revoked).toMatchObject({ code: 0, stderr: '' });
    expect(revoked.stdout).toMatch(/^revoked: nos_.* revoked 20/);
    const key = (await listed()).find((candidate) => candidate.prefix === prefix);
    const again = await keys('revoke', key?.id ?? '', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'UNCHANGED', revokedAt: key?.revokedAt });
    expect(await keys('revoke', 'nos_nobody00')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'nos: no key has the id or the beginning "nos_nobody00"\n',
    });
  });
});

describe('the expiry of a key', () => {
  const now = new Date('2026-11-22T10:00:00.000Z');

  it.each([
    ['30', '2026-12-22T10:00:00.000Z'],
    [' 1 ', '2026-11-23T10:00:00.000Z'],
    ['2026-11-22', '2026-11-23T00:00:00.000Z'],
    ['2024-02-29', '2024-03-01T00:00:00.000Z'],
    ['0', null],
    ['1001', null],
    ['-3', null],
    ['1.5', null],
    ['2026-11', null],
    ['1000', '2029-08-18T10:00:00.000Z'],
    ['2026', null],
    ['2027-02-29', null],
    ['tomorrow', null],
  ])('is read from %j', (text, expected) => {
    expect(expiryFrom(text, now)).toBe(expected);
  });
});
