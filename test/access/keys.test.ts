import { Unauthenticated } from '../../src/access/errors';
import { getKey, listKeys } from '../../src/access/key.queries';
import { KeyRing, TRUSTED_FOR } from '../../src/access/key-ring';
import { type KeyDatabase } from '../../src/access/key-database';
import { revokeKey } from '../../src/access/key-store';
import { makeKeyText } from '../../src/access/key-text';
import { BadInput } from '../../src/common/errors';
import { findOrganisations } from '../../src/register/terms/term.queries';
import { organisationId } from '../../src/register/terms/term-identity';
import { countingReader } from '../support/counting-reader';
import { describeOnBothDatabases } from '../support/databases';
import { openTestRegister, type TestRegister } from '../support/register';
import { makeKey } from '../support/viewers';

const START = Date.parse('2026-11-22T10:00:00.000Z');
const HOUR = 3_600_000;
const at = (time: number) => new Date(time).toISOString();

describeOnBothDatabases('keys', (open) => {
  let register: TestRegister;
  let time = START;
  const faults: unknown[] = [];
  const rows = () => register.database.primaryRows;
  const make = (request: Parameters<typeof makeKey>[1] = {}) => makeKey(register.database, request, at(time));
  const ringOver = (database: KeyDatabase = register.database) =>
    new KeyRing(database, { now: () => time, onFault: (error) => void faults.push(error) });
  const revoke = (asked: string) => register.database.transact((unit) => revokeKey(unit, asked, at(time)));

  beforeAll(async () => {
    register = await openTestRegister(open);
  });
  beforeEach(async () => {
    time = START;
    faults.length = 0;
    await register.empty();
  });

  describe('that are made', () => {
    it('lead to their organisation and scopes, and are kept as a hash alone', async () => {
      const text = await make({
        scopes: ['register:import', 'links:curate'],
        note: ' for  the\u0000 importer ',
      });
      const [key] = await listKeys(rows());
      const viewer = await ringOver().findViewer(text);
      expect(viewer.organisationId).toBe(organisationId('Sample Awarding'));
      expect([...viewer.scopes].sort()).toEqual(['links:curate', 'register:import']);
      const stored = JSON.stringify(await rows().all('select * from api_key'));
      expect(stored).not.toContain(text.slice(12));
      expect(stored).toContain(text.slice(0, 12));
      expect(key).toEqual({
        id: viewer.keyId,
        organisationId: viewer.organisationId,
        organisation: 'Sample Awarding',
        prefix: text.slice(0, 12),
        note: 'for  the importer',
        scopes: ['links:curate', 'register:import'],
        createdAt: at(START),
        expiresAt: null,
        revokedAt: null,
        lastUsedAt: null,
      });
    });

    it.each([
      [{ organisation: ' \u200b ' }, 'organisation'],
      [{ organisation: '…' }, 'organisation'],
      [{ organisation: 'x'.repeat(201) }, 'organisation'],
      [{ note: 'x'.repeat(501) }, 'note'],
      [{ scopes: [] }, 'scope'],
      [{ expiresAt: at(START) }, 'expires'],
    ])('are refused for %j', async (request, argument) => {
      const refused = make(request);
      await expect(refused).rejects.toThrow(BadInput);
      await expect(refused).rejects.toMatchObject({ argument });
      expect(await listKeys(rows())).toEqual([]);
      expect(await rows().all('select id from organisation')).toEqual([]);
    });

    it('are listed by organisation, or those of one in any spelling of its name', async () => {
      await make({ organisation: 'B Awards' });
      await make({ organisation: 'A’s Awards' });
      time += 1;
      await make({ organisation: "a's  AWARDS" });
      expect((await listKeys(rows())).map(({ organisation }) => organisation)).toEqual([
        'A’s Awards',
        'A’s Awards',
        'B Awards',
      ]);
      expect(await listKeys(rows(), "A'S AWARDS")).toHaveLength(2);
      expect(await listKeys(rows(), 'nobody')).toEqual([]);
    });
  });

  describe('that are no good', () => {
    const refusal = async (text: string, ring = ringOver()) => {
      const error: unknown = await ring.findViewer(text).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Unauthenticated);
      expect((error as Error).message).not.toContain(text);
      return (error as Error).message;
    };

    it('are refused: mistyped ones without a look-up, unknown ones with one', async () => {
      const counted = countingReader(rows());
      const ring = ringOver({ ...register.database, primaryRows: counted });
      const text = await make();
      expect(await refusal(`${text.slice(0, -1)}!`, ring)).toMatch(/mistyped/);
      expect(await refusal('x'.repeat(500), ring)).toMatch(/mistyped/);
      expect(counted.statements()).toBe(0);
      expect(await refusal(makeKeyText(), ring)).toBe('The key is not known here.');
      expect(counted.statements()).toBe(1);
    });

    it('are refused from the moment they expire, however lately they were used', async () => {
      const ring = ringOver();
      const text = await make({ expiresAt: at(START + 2_000) });
      time += 1_999;
      await ring.findViewer(text);
      time += 1;
      expect(await refusal(text, ring)).toBe(`The key expired at ${at(START + 2_000)}.`);
    });

    it('are refused within seconds of being revoked, and by another process at once', async () => {
      const ring = ringOver();
      const text = await make();
      await ring.findViewer(text);
      await revoke(text.slice(0, 12));
      expect(await refusal(text)).toMatch(/^The key was revoked at/);
      time += TRUSTED_FOR - 1;
      await ring.findViewer(text);
      time += 1;
      expect(await refusal(text, ring)).toMatch(/^The key was revoked at/);
      expect(TRUSTED_FOR).toBeLessThanOrEqual(5_000);
    });
  });

  it('cost one look-up in some seconds, and are known as soon as they are made', async () => {
    const counted = countingReader(rows());
    const ring = ringOver({ ...register.database, primaryRows: counted });
    const text = await make();
    for (let turn = 0; turn < 10; turn += 1) await ring.findViewer(text);
    expect(counted.statements()).toBe(1);
    time += TRUSTED_FOR;
    await ring.findViewer(text);
    expect(counted.statements()).toBe(2);
  });

  it('are found by an index', async () => {
    const sql = 'select k.id from api_key k where k.secret_hash = ?';
    const plan =
      register.database.dialect === 'sqlite'
        ? await rows().all(`explain query plan ${sql}`, ['x'])
        : await register.database.transact(async (unit) => {
            await unit.rows.all('set local enable_seqscan = off');
            return unit.rows.all(`explain ${sql}`, ['x']);
          });
    expect(JSON.stringify(plan)).toMatch(/api_key_secret_hash/);
  });

  describe('that are revoked', () => {
    it('are named by id, by their beginning, or by themselves', async () => {
      for (const name of [
        async (text: string) => (await getKey(rows(), text)).id,
        async (text: string) => text.slice(0, 12),
        async (text: string) => text.slice(0, 8),
        async (text: string) => text,
      ]) {
        await register.empty();
        const text = await make();
        const { key, hasChanged } = await revoke(await name(text));
        expect(hasChanged).toBe(true);
        expect(key.revokedAt).toBe(at(START));
      }
    });

    it('keep the time at which they were first revoked', async () => {
      const text = await make();
      await revoke(text);
      time += 1_000;
      expect(await revoke(text)).toMatchObject({ hasChanged: false, key: { revokedAt: at(START) } });
    });

    it('must be named clearly', async () => {
      const texts = [await make(), await make()];
      await register.database.transact((unit) =>
        unit.rows.all("update api_key set prefix = 'nos_SAME' || substr(prefix, 9)"),
      );
      await expect(revoke('nos_SAME')).rejects.toThrow(/^2 keys begin with "nos_SAME"; name one by its id: /);
      await expect(revoke('nos_')).rejects.toThrow('no key has the id or the beginning "nos_"');
      await expect(revoke('')).rejects.toThrow('no key has');
      await expect(revoke('nos_%%%%%%%%')).rejects.toThrow('no key has');
      const unknown = makeKeyText();
      const error: unknown = await revoke(unknown).catch((thrown: unknown) => thrown);
      expect(String(error)).toContain(unknown.slice(0, 12));
      expect(String(error)).not.toContain(unknown.slice(0, 13));
      expect((await listKeys(rows())).map(({ revokedAt }) => revokedAt)).toEqual(texts.map(() => null));
    });
  });

  describe('that are used', () => {
    const lastUse = async () => (await listKeys(rows()))[0]?.lastUsedAt;

    it('say so once an hour', async () => {
      const ring = ringOver();
      const text = await make();
      await ring.findViewer(text);
      await ring.settled();
      expect(await lastUse()).toBe(at(START));
      time += HOUR - 1;
      await ring.findViewer(text);
      await ring.settled();
      expect(await lastUse()).toBe(at(START));
      time += 1;
      await ring.findViewer(text);
      await ring.settled();
      expect(await lastUse()).toBe(at(START + HOUR));
      expect(faults).toEqual([]);
    });

    it('are written down once by however many processes', async () => {
      const text = await make();
      const rings = [ringOver(), ringOver(), ringOver()];
      let writes = 0;
      for (const ring of rings) {
        time += 60_000;
        await ring.findViewer(text);
        await ring.settled();
        if ((await lastUse()) === at(time)) writes += 1;
      }
      expect(writes).toBe(1);
    });

    it('are let through when it cannot be written down, now or ever', async () => {
      const text = await make();
      const readOnly = ringOver({
        primaryRows: rows(),
        transact: () => Promise.reject(new Error('read-only')),
      });
      await readOnly.findViewer(text);
      await readOnly.settled();
      await readOnly.findViewer(text);
      await readOnly.settled();
      expect(faults).toHaveLength(1);
      const busy = ringOver({ primaryRows: rows(), transact: () => new Promise(() => undefined) });
      expect((await busy.findViewer(text)).keyId).toBe((await getKey(rows(), text)).id);
    });
  });

  describe('of an organisation', () => {
    const body = async (name: string) => (await findOrganisations(rows(), [organisationId(name)]))[0] ?? null;
    const changes = (name: string) =>
      rows().all<{ kind: string; typeName: string }>(
        'select kind, type_name as "typeName" from change where node_id = ? order by sequence',
        [organisationId(name)],
      );

    it('put it on the register, and the change into the log, once', async () => {
      await make({ organisation: 'Sample  Awarding' });
      await make({ organisation: 'SAMPLE AWARDING' });
      expect(await body('Sample Awarding')).toMatchObject({ name: 'Sample Awarding' });
      expect(await changes('Sample Awarding')).toEqual([{ kind: 'ADDED', typeName: 'Organisation' }]);
    });

    it('keep it under its name, whatever documents print and no longer print', async () => {
      await register.add({ urn: 'SAMZZ01', developedBy: 'old body' });
      await make({ organisation: 'Old Body' });
      expect(await body('Old Body')).toMatchObject({ name: 'old body' });
      await register.add({ urn: 'SAMZZ02', developedBy: 'OLD BODY' });
      expect(await body('Old Body')).toMatchObject({ name: 'old body' });
      await register.addAll(
        { urn: 'SAMZZ01', developedBy: 'Another Body' },
        { urn: 'SAMZZ02', developedBy: 'Another Body' },
      );
      expect(await body('Old Body')).toMatchObject({ name: 'old body' });
      expect(await changes('Old Body')).toEqual([{ kind: 'ADDED', typeName: 'Organisation' }]);
    });

    it('keep one that no document ever named when documents come to name it, and cease to', async () => {
      await make({ organisation: 'New Body' });
      await register.add({ urn: 'SAMZZ01', developedBy: 'NEW BODY' });
      await register.add({ urn: 'SAMZZ01', developedBy: 'Another Body' });
      expect(await body('New Body')).toMatchObject({ name: 'New Body' });
      expect(await changes('New Body')).toHaveLength(1);
    });

    it('leave the time of the last import as it was', async () => {
      await register.add({ urn: 'SAMZZ01' });
      const state = () => rows().all('select last_import_at from register_state');
      const before = await state();
      await make();
      expect(await state()).toEqual(before);
    });
  });
});
