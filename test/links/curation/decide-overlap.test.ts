import { DecisionIndex } from '../../../src/links/curation/decision-index';
import { decideOverlap, type DecisionRequest } from '../../../src/links/curation/decide-overlap';
import { findDecisions, readDecisions } from '../../../src/links/curation/decision.queries';
import { toDecisionJson } from '../../../src/links/curation/decision-json';
import { textKeysOf } from '../../../src/links/curation/decision-texts';
import { StatementNotOnRegister, StatementsOfOneUnit } from '../../../src/links/curation/errors';
import { judge } from '../../../src/links/curation/judge';
import { MissingScope, Unauthenticated } from '../../../src/access/errors';
import { type Viewer } from '../../../src/access/viewer';
import { BadInput } from '../../../src/common/errors';
import { type StatementRow } from '../../../src/register/standards/statement.entity';
import { retractStandard } from '../../../src/register/publishing/retract-standard';
import { organisationId } from '../../../src/register/terms/term-identity';
import { countingReader } from '../../support/counting-reader';
import { describeOnBothDatabases } from '../../support/databases';
import { CURATOR } from '../../support/decisions';
import { makeKey } from '../../support/viewers';
import { openTestRegister, type TestRegister } from '../../support/register';

const SORTING = { urn: 'SAMZZ01', title: 'Sort letters', criteria: ['sort letters by street'] };
const ORDERING = { urn: 'SAMZZ02', title: 'Order letters', criteria: ['order letters by their street'] };
const AT = '2026-11-22T10:00:00.000Z';

describeOnBothDatabases('a decision about two statements', (open) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister(open);
  });
  beforeEach(async () => {
    await register.empty();
    await register.addAll(SORTING, ORDERING);
  });

  const criterion = async (urn: string): Promise<StatementRow> => {
    const found = await register.statements(urn);
    const first = found.find(({ kind }) => kind === 'PERFORMANCE_CRITERION');
    if (!first) throw new Error(`${urn} has no criterion`);
    return first;
  };
  const pair = async (one = 'SAMZZ01', other = 'SAMZZ02') => ({
    from: await criterion(one),
    to: await criterion(other),
  });
  const decide = async (request: Partial<DecisionRequest> = {}, viewer: Viewer | null = CURATOR) => {
    const { from, to } = await pair();
    const whole = { fromId: from.id, toId: to.id, verdict: 'CONFIRMED' as const, ...request };
    return register.database.transact((unit) => decideOverlap(unit, viewer, whole, AT));
  };
  const status = async (one?: string, other?: string) => {
    const asked = await pair(one, other);
    const { EN, CY } = textKeysOf(asked.from);
    const textKeys = [EN, CY].filter((key) => key !== undefined);
    const question = { statementIds: [asked.from.id], textKeys };
    const rows = await findDecisions(register.database.primaryRows, question);
    return judge(asked, new DecisionIndex(rows)).status;
  };

  it('is kept with its texts, who made it and why', async () => {
    const { from, to } = await pair();
    const row = await decide({
      relation: 'CONTAINS',
      note: '  it adds\r\nthe street\u0000 ',
      probability: 0.83,
    });
    const isAlong = from.id < to.id;
    expect(row).toEqual({
      sequence: 1,
      statementA: isAlong ? from.id : to.id,
      statementB: isAlong ? to.id : from.id,
      unitA: isAlong ? 'SAMZZ01' : 'SAMZZ02',
      unitB: isAlong ? 'SAMZZ02' : 'SAMZZ01',
      kindA: 'PERFORMANCE_CRITERION',
      kindB: 'PERFORMANCE_CRITERION',
      textEnA: (isAlong ? from : to).textEn,
      textCyA: null,
      textEnB: (isAlong ? to : from).textEn,
      textCyB: null,
      textKeyEnA: expect.any(String) as string,
      textKeyCyA: null,
      textKeyEnB: expect.any(String) as string,
      textKeyCyB: null,
      verdict: 'CONFIRMED',
      relation: isAlong ? 'CONTAINS' : 'CONTAINED_IN',
      probability: 0.83,
      note: 'it adds\nthe street',
      organisationId: CURATOR.organisationId,
      keyId: CURATOR.keyId,
      at: AT,
    });
    expect(await findDecisions(register.database.primaryRows, { statementIds: [to.id] })).toEqual([row]);
  });

  it('is the same whichever of the two is named first', async () => {
    const { from, to } = await pair();
    const there = await decide({ relation: 'CONTAINED_IN' });
    const back = await decide({ fromId: to.id.toUpperCase(), toId: from.id, relation: 'CONTAINS' });
    expect({ ...back, sequence: 1 }).toEqual(there);
  });

  it('is refused without a key that allows it', async () => {
    await expect(decide({}, null)).rejects.toThrow(Unauthenticated);
    const reader = { ...CURATOR, scopes: new Set(['register:import'] as const) };
    await expect(decide({}, reader)).rejects.toThrow(MissingScope);
    const admin = { ...CURATOR, scopes: new Set(['admin'] as const) };
    expect((await decide({}, admin)).sequence).toBe(1);
  });

  it('is refused of statements that are not there, and of two of one unit', async () => {
    const missing = '00000000-0000-5000-8000-00000000ffff';
    await expect(decide({ toId: missing })).rejects.toThrow(new StatementNotOnRegister(missing));
    await expect(decide({ toId: 'x\0\ud800' })).rejects.toThrow(StatementNotOnRegister);
    const [first, second] = await register.statements('SAMZZ01');
    await expect(decide({ fromId: first?.id ?? '', toId: second?.id ?? '' })).rejects.toThrow(
      StatementsOfOneUnit,
    );
    await expect(decide({ fromId: first?.id ?? '', toId: first?.id ?? '' })).rejects.toThrow(
      StatementsOfOneUnit,
    );
    await register.add({ ...SORTING, approvedOn: '2024-01-01', criteria: ['sort letters by town'] });
    const [older] = (await register.editions('SAMZZ01')).slice(1);
    const ids = await register.database.primaryRows.all<{ id: string }>(
      'select id from statement where standard_id = ?',
      [older?.id ?? ''],
    );
    await expect(decide({ toId: ids[0]?.id ?? '' })).rejects.toThrow(StatementsOfOneUnit);
  });

  it('is refused with a note that is too long, a relation of what is rejected, or an odd probability', async () => {
    await expect(decide({ note: 'x'.repeat(2_001) })).rejects.toThrow(/^note: has 2001 characters/);
    await expect(decide({ verdict: 'REJECTED', relation: 'CONTAINS' })).rejects.toThrow(/^relation: /);
    for (const probability of [-0.1, 1.1, NaN, Infinity])
      await expect(decide({ probability })).rejects.toThrow(BadInput);
    expect((await decide({ note: ' \u200b\n ', probability: 0 })).note).toBeNull();
    expect((await decide({ note: 'half \ud800 a pair' })).note).toBe('half \ufffd a pair');
  });

  it('gives way to a later one, and both can be read', async () => {
    await decide();
    expect(await status()).toBe('CONFIRMED');
    await decide({ verdict: 'REJECTED' });
    expect(await status()).toBe('REJECTED');
    expect(await status('SAMZZ02', 'SAMZZ01')).toBe('REJECTED');
    await decide();
    const { from } = await pair();
    const rows = await findDecisions(register.database.primaryRows, { statementIds: [from.id] });
    expect(rows.map(({ sequence, verdict }) => [sequence, verdict])).toEqual([
      [1, 'CONFIRMED'],
      [2, 'REJECTED'],
      [3, 'CONFIRMED'],
    ]);
  });

  it('does not push out another that is made at the same moment', async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        decide({ verdict: index % 2 === 0 ? 'CONFIRMED' : 'REJECTED', note: `curator ${index}` }),
      ),
    );
    expect(made.map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await status()).toBe(made.find(({ sequence }) => sequence === 6)?.verdict);
  });

  it('holds for the same texts in other units, and is found by them', async () => {
    await decide({ verdict: 'REJECTED' });
    await register.addAll(
      { ...SORTING, urn: 'SAMZZ11', criteria: ['Sort letters by street.'] },
      { ...ORDERING, urn: 'SAMZZ12' },
    );
    expect(await status('SAMZZ11', 'SAMZZ12')).toBe('REJECTED');
  });

  it('survives that a document is replaced, and is wanted again when the text is another', async () => {
    await decide();
    await register.add({ ...SORTING, overview: 'Another overview.' });
    expect(await status()).toBe('CONFIRMED');
    await register.add({ ...SORTING, criteria: ['sort letters by street and number'] });
    expect(await status()).toBe('NEEDS_REVIEW');
    await register.add({ ...SORTING, overview: 'Once more.' });
    expect(await status()).toBe('CONFIRMED');
  });

  it('survives a Welsh document that arrives beside the English one', async () => {
    await decide();
    const welsh = {
      ...SORTING,
      language: 'CY' as const,
      title: 'Didoli',
      criteria: ['didoli llythyrau fesul stryd'],
    };
    await register.add(welsh);
    const { from } = await pair();
    expect(from.textCy).toBe('didoli llythyrau fesul stryd');
    expect(await status()).toBe('CONFIRMED');
  });

  it('comes back with a standard that was taken off the register', async () => {
    await decide();
    const [edition] = await register.editions('SAMZZ01');
    await register.database.transact((unit) => retractStandard(unit, edition?.id ?? ''));
    expect(await register.editions('SAMZZ01')).toEqual([]);
    await register.add({ ...SORTING, overview: 'Back again.' });
    expect(await status()).toBe('CONFIRMED');
  });

  it('is found by the wordings that stand there now, whatever stood there then', async () => {
    const row = await decide();
    await register.addAll(
      { ...SORTING, urn: 'SAMZZ11', criteria: ['Sort letters by street.'] },
      {
        ...SORTING,
        urn: 'SAMZZ11',
        language: 'CY',
        title: 'Didoli',
        criteria: ['didoli llythyrau fesul stryd'],
      },
    );
    const rows = await register.database.primaryRows.all<{ wordingKey: string }>(
      `select t.wording_key as "wordingKey" from statement t join standard s on s.id = t.standard_id
        where s.identity = 'SAMZZ11' and t.text_cy is not null and t.kind = 'PERFORMANCE_CRITERION'`,
    );
    const wordingKeys = rows.map(({ wordingKey }) => wordingKey);
    expect(wordingKeys).toHaveLength(1);
    expect(await findDecisions(register.database.primaryRows, { wordingKeys })).toEqual([row]);
    expect(await findDecisions(register.database.primaryRows, { wordingKeys: ['x'] })).toEqual([]);
  });

  it('is exported with the texts that were seen, in pages', async () => {
    await makeKey(register.database, { organisation: 'Sample Curators' });
    const viewer = { ...CURATOR, organisationId: organisationId('Sample Curators') };
    const { from, to } = await pair();
    await decide({ relation: 'CONTAINS', probability: 0.5, note: 'why' }, viewer);
    await register.add({ ...SORTING, criteria: ['sort letters by town'] });
    const exported = [];
    for await (const decision of readDecisions(register.database.primaryRows, 1))
      exported.push(toDecisionJson(decision));
    const [first] = exported;
    const isAlong = from.id < to.id;
    const sides = [
      { statement: from.id, unit: 'SAMZZ01', kind: from.kind, text: { EN: 'sort letters by street' } },
      { statement: to.id, unit: 'SAMZZ02', kind: to.kind, text: { EN: 'order letters by their street' } },
    ];
    const [a, b] = isAlong ? sides : [...sides].reverse();
    expect(exported).toHaveLength(1);
    expect(first).toEqual({
      sequence: 1,
      from: a,
      to: b,
      verdict: 'CONFIRMED',
      relation: isAlong ? 'CONTAINS' : 'CONTAINED_IN',
      probability: 0.5,
      note: 'why',
      organisation: 'Sample Curators',
      keyId: CURATOR.keyId,
      at: AT,
    });
    await decide({}, viewer);
    await decide({}, viewer);
    const sequences = [];
    for await (const { sequence } of readDecisions(register.database.primaryRows, 1))
      sequences.push(sequence);
    expect(sequences).toEqual([1, 2, 3]);
  });

  it('is found in one statement, for one pair and for many', async () => {
    for (let turn = 0; turn < 3; turn += 1) await decide();
    const { from, to } = await pair();
    for (const statementIds of [[from.id], [from.id, to.id, ...Array.from({ length: 200 }, String)]]) {
      const rows = countingReader(register.database.primaryRows);
      expect(await findDecisions(rows, { statementIds })).toHaveLength(3);
      expect(rows.statements()).toBe(1);
    }
    expect(await findDecisions(register.database.primaryRows, {})).toEqual([]);
  });
});
