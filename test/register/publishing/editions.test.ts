import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const OLDER: SampleDocument = {
  urn: 'SAMZZ01',
  approvedOn: '2015-06-30',
  validity: 'LEGACY',
  criteria: ['light the lamps'],
};
const NEWER: SampleDocument = { urn: 'SAMZZ01', approvedOn: '2021-02-05' };

describeOnBothDatabases('two editions of one URN', (open) => {
  it.each([
    ['the older one first', [OLDER, NEWER]],
    ['the newer one first', [NEWER, OLDER]],
  ])('are both readable, and the newer one is the latest (%s)', async (_order, documents) => {
    const register = await openTestRegister(open);
    const reports = await register.addAll(...documents);
    expect(reports.map(({ outcome, diagnostics }) => [outcome, diagnostics])).toEqual([
      ['IMPORTED', []],
      ['IMPORTED', []],
    ]);
    const editions = await register.editions('SAMZZ01');
    expect(editions.map(({ edition, isLatest, validity }) => [edition, isLatest, validity])).toEqual([
      ['2021-02-05', 1, 'CURRENT'],
      ['2015-06-30', 0, 'LEGACY'],
    ]);
    const counts = await register.database.rows.all(
      'select count(*) as statements from statement group by standard_id order by statements',
    );
    expect(counts).toEqual([{ statements: 3 }, { statements: 5 }]);
  });

  it('are the same register in either order', async () => {
    const [one, other] = [await openTestRegister(open), await openTestRegister(open)];
    await one.addAll(OLDER, NEWER);
    await other.addAll(NEWER, OLDER);
    expect(await one.dump('content')).toEqual(await other.dump('content'));
  });

  it('tell the older one that it is no longer the latest by an entry of the change log', async () => {
    const register = await openTestRegister(open);
    await register.addAll(OLDER, NEWER);
    const [, older] = await register.editions('SAMZZ01');
    const changes = await register.database.rows.all(
      'select kind from change where node_id = ? order by sequence',
      [older?.id ?? ''],
    );
    expect(changes).toEqual([{ kind: 'ADDED' }, { kind: 'MODIFIED' }]);
  });

  it('without a date are told apart by version, and an undated document is the oldest', async () => {
    const register = await openTestRegister(open);
    await register.addAll(
      { ...NEWER, urn: 'SAMZZ01v10', approvedOn: null },
      { ...NEWER, approvedOn: null, versionNumber: '2' },
      NEWER,
      { ...NEWER, approvedOn: null },
    );
    const editions = await register.editions('SAMZZ01');
    expect(editions.map(({ edition, isLatest }) => [edition, isLatest])).toEqual([
      ['2021-02-05', 1],
      ['v10', 0],
      ['v2', 0],
      ['undated', 0],
    ]);
  });
});
