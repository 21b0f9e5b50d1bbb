import { findCoverage } from '../../src/qualifications/coverage/find-coverage';
import { findImpacts } from '../../src/qualifications/impact/find-impacts';
import { createQualification } from '../../src/qualifications/store/save-qualification';
import { describeOnBothDatabases } from '../support/databases';
import { openTestRegister, type TestRegister } from '../support/register';
import { structureOf } from './support/structures';

const EDITOR = { organisationId: 'organisation-one', keyId: null };
const AT = '2026-11-22T10:00:00.000Z';
const TODAY = '2026-11-22';

describeOnBothDatabases('a qualification beside the standards it cites', (open) => {
  let register: TestRegister;

  beforeEach(async () => {
    register = await openTestRegister(open);
    await register.add({ urn: 'SAMCC001', approvedOn: '1 March 2020', reviewOn: '1 March 2030' });
  });

  /** Each row of the mapping as [criterion, position of the statement, claim]. */
  const save = async (
    mapping: readonly (readonly [string, number, string])[],
    more: readonly object[] = [],
  ) => {
    const statements = await register.statements('SAMCC001');
    const criteria = mapping.map(([number, position, claim]) => ({
      number,
      text: { en: 'Show it' },
      evidences: [{ statement: statements[position - 1]?.id, claim }],
    }));
    const unit = {
      key: 'A1',
      standards: [{ urn: 'SAMCC001', edition: '2020-03-01' }, ...more],
      learningOutcomes: [{ number: '1', text: { en: 'Be able to' }, assessmentCriteria: criteria }],
    };
    const structure = structureOf({ units: [unit], groups: [{ key: 'A', units: ['A1'] }] });
    const id = await register.database.transact((one) => createQualification(one, EDITOR, structure, AT));
    return { id, version: 1 };
  };

  it('covers the statements that are evidenced in full or in part', async () => {
    const place = await save([
      ['1.1', 1, 'FULL'],
      ['1.2', 1, 'PART'],
      ['1.3', 2, 'PART'],
      ['1.4', 3, 'INFORMS'],
    ]);
    const [[coverage] = []] = await findCoverage(register.database.rows, [place]);
    const told = coverage?.statements ?? [];
    const all = await register.statements('SAMCC001');
    expect(told).toHaveLength(all.length);
    const byId = new Map(told.map((one) => [one.statement.id, one]));
    const facts = all.slice(0, 4).map(({ id }) => {
      const { strength, isCovered, isClaimedMoreThanOnce } = byId.get(id) ?? {};
      return [strength, isCovered, isClaimedMoreThanOnce];
    });
    expect(facts).toEqual([
      ['FULL', true, true],
      ['PART', true, false],
      ['INFORMS', false, false],
      [null, false, false],
    ]);
  });

  it('is not hit while nothing has happened to them', async () => {
    expect(await findImpacts(register.database.rows, [await save([['1.1', 1, 'FULL']])], TODAY)).toEqual([
      [],
    ]);
  });

  it('is hit by a new edition, a replacement, a legacy mark and a review date that passes', async () => {
    const place = await save([['1.1', 1, 'FULL']], [{ urn: 'SAMCC001' }, { urn: 'NOSUCH1' }]);
    await register.add({ urn: 'SAMCC001', approvedOn: '1 March 2025', validity: 'LEGACY' });
    await register.add({ urn: 'SAMCC009', originalUrns: 'SAMCC001', approvedOn: '1 April 2026' });
    const [impacts = []] = await findImpacts(register.database.rows, [place], '2031-01-01');
    const told = impacts.map(({ kind, successors, units, evidences }) => [
      kind,
      successors.map(({ urn, edition }) => `${urn} ${edition}`),
      units,
      evidences.map(({ criterion }) => criterion),
    ]);
    expect(told).toEqual([
      ['REVISED', ['SAMCC001 2025-03-01'], ['A1'], ['1.1']],
      ['REPLACED', ['SAMCC009 2026-04-01'], ['A1'], ['1.1']],
      ['PAST_REVIEW', [], ['A1'], ['1.1']],
    ]);
  });
});
