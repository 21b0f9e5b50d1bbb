import { chooseSpelling } from '../../../src/register/terms/spelling';
import { findOrganisations } from '../../../src/register/terms/term.queries';
import { organisationId, termId } from '../../../src/register/terms/term-identity';
import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister, type TestRegister } from '../../support/register';

const never = () => Promise.reject(new Error('nobody should have been asked'));

describe('the spelling of a name', () => {
  it.each([
    ['a spelling that comes before the one shown', 'lamps', [], ['Lamps'], 'Lamps'],
    ['one that comes after it', 'Lamps', [], ['lamps'], 'Lamps'],
    ['the same as before', 'Lamps', ['Lamps'], ['Lamps'], 'Lamps'],
    ['one that is no longer the other', 'LAMPS', ['Lamps'], ['lamps'], 'LAMPS'],
  ])('is chosen without asking further: %s', async (_case, shown, before, after, expected) => {
    expect(await chooseSpelling(shown, before, after, never)).toBe(expected);
  });

  it('is the first of what all others print once the one shown has gone', async () => {
    expect(await chooseSpelling('LAMPS', ['LAMPS'], ['lamps'], async () => ['lamps', 'Lamps'])).toBe('Lamps');
    expect(await chooseSpelling('LAMPS', ['LAMPS'], [], async () => [])).toBeNull();
    expect(await chooseSpelling('LAMPS', ['lamps'], [], async () => ['LAMPS'])).toBe('LAMPS');
  });
});

describeOnBothDatabases('spellings that differ in case, spaces or apostrophes', (open) => {
  const nameOf = async (register: TestRegister, kind: 'term' | 'organisation', id: string) => {
    const rows = await register.database.rows.all<{ name: string }>(`select name from ${kind} where id = ?`, [
      id,
    ]);
    return rows[0]?.name;
  };
  const SUITE = termId('SUITE', "keeper's lanterns");

  it('are one name, shown in the first of them in binary order', async () => {
    const register = await openTestRegister(open);
    await register.addAll(
      { urn: 'SAMZZ01', suites: ['keeper’s lanterns'] },
      { urn: 'SAMZZ02', suites: ["Keeper's  Lanterns"] },
      { urn: 'SAMZZ03', suites: ["keeper's lanterns"] },
    );
    expect(await nameOf(register, 'term', SUITE)).toBe("Keeper's Lanterns");
    expect(await register.database.rows.all("select id from term where kind = 'SUITE'")).toHaveLength(1);
  });

  it('give way again when nobody prints the one that is shown', async () => {
    const register = await openTestRegister(open);
    await register.addAll(
      { urn: 'SAMZZ01', suites: ['KEEPER’S LANTERNS'], developedBy: 'INVENTED SKILLS BODY' },
      { urn: 'SAMZZ02', suites: ['Keeper’s Lanterns'] },
    );
    const body = organisationId('invented skills body');
    expect(await nameOf(register, 'term', SUITE)).toBe('KEEPER’S LANTERNS');
    expect(await nameOf(register, 'organisation', body)).toBe('INVENTED SKILLS BODY');
    await register.add({ urn: 'SAMZZ01', suites: ['Keeper’s Lanterns'] });
    expect(await nameOf(register, 'term', SUITE)).toBe('Keeper’s Lanterns');
    expect(await nameOf(register, 'organisation', body)).toBe('Invented Skills Body');
  });

  it('of a Welsh name are followed by the English name it belongs to', async () => {
    const register = await openTestRegister(open);
    await register.addAll(
      { urn: 'SAMZZ01', suites: ['Lanterns'] },
      { urn: 'SAMZZ01', language: 'CY', suites: ['llusernau'] },
      { urn: 'SAMZZ02', language: 'CY', suites: ['Llusernau'] },
    );
    const rows = await register.database.rows.all('select welsh_name from term where id = ?', [
      termId('SUITE', 'lanterns'),
    ]);
    expect(rows).toEqual([{ welsh_name: 'Llusernau' }]);
  });

  it('are noted in the change log when the name shown changes', async () => {
    const register = await openTestRegister(open);
    await register.addAll({ urn: 'SAMZZ01', suites: ['lanterns'] }, { urn: 'SAMZZ02', suites: ['Lanterns'] });
    const changes = await register.database.rows.all(
      'select kind from change where node_id = ? order by sequence',
      [termId('SUITE', 'lanterns')],
    );
    expect(changes).toEqual([{ kind: 'ADDED' }, { kind: 'MODIFIED' }]);
  });

  it('of a body that nobody names any more are forgotten', async () => {
    const register = await openTestRegister(open);
    await register.addAll(
      { urn: 'SAMZZ01', developedBy: 'Old Body' },
      { urn: 'SAMZZ01', developedBy: 'New Body' },
    );
    const found = await findOrganisations(register.database.rows, [
      organisationId('Old Body'),
      organisationId('New Body'),
    ]);
    expect(found.map((body) => body?.name)).toEqual([undefined, 'New Body']);
  });
});
