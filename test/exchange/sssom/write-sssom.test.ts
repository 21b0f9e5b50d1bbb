import { parse } from 'csv-parse/sync';
import { SSSOM_COLUMNS, type SssomRecord } from '../../../src/exchange/sssom/sssom-record';
import { writeSssom } from '../../../src/exchange/sssom/write-sssom';
import { curateOverlap } from '../../../src/links/overlaps/curate-overlap';
import { toOverlapId } from '../../../src/links/overlaps/overlap-id';
import { DEFAULT_CRITERIA, type OverlapCriteria } from '../../../src/links/overlaps/statement-overlap';
import { type Viewer } from '../../../src/access/viewer';
import { prepareRegister } from '../../../src/open-register';
import { describeOnBothDatabases } from '../../support/databases';
import { LINKED, statementAt } from '../../support/linked-register';
import { putEpoch } from '../../support/links';
import { openTestRegister, registerOver, type TestRegister } from '../../support/register';
import { runNos } from '../../support/run-nos';

interface Written {
  readonly header: readonly string[];
  readonly records: readonly SssomRecord[];
}

async function write(
  register: TestRegister,
  criteria: Partial<OverlapCriteria> = {},
  suite: string | null = null,
): Promise<Written> {
  let text = '';
  const request = { criteria: { ...DEFAULT_CRITERIA, ...criteria }, suite, dataVersion: '7' };
  for await (const piece of writeSssom(register.database.rows, request)) text += piece;
  return read(text);
}

function read(text: string): Written {
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('#'));
  const body = lines.slice(header.length).join('\n');
  return { header, records: parse(body, { delimiter: '\t', columns: true }) };
}

describeOnBothDatabases('overlaps as an SSSOM table', (open) => {
  let register: TestRegister;
  beforeAll(async () => {
    const database = await open({ filled: LINKED });
    register = registerOver(database, await prepareRegister(database));
  });
  const idOf = async (from: [string, string], to: [string, string]) =>
    toOverlapId((await statementAt(register, ...from)).id, (await statementAt(register, ...to)).id);

  it('begin with the facts about the set, and the columns in the order of the standard', async () => {
    const { header } = await write(register);
    expect(header.slice(0, 3)).toEqual(['#sssom_version: "1.1"', '#curie_map:', '#  uuid: "urn:uuid:"']);
    expect(header).toContain('#license: https://w3id.org/sssom/license/unspecified');
    expect(header[3]).toMatch(/^#mapping_set_id: urn:uuid:[0-9a-f-]{36}$/);
    expect((await write(register)).header).toEqual(header);
    expect((await write(register, { minProbability: 0.2 })).header[3]).not.toBe(header[3]);
  });

  it('hold each pair once, from the smaller URN, the likeliest of each statement first', async () => {
    const { records } = await write(register);
    expect(records.map((one) => [one.predicate_id, one.confidence, one.comment])).toEqual([
      [
        'skos:exactMatch',
        '1',
        place('SAMLA01', 'performance criterion 1', 'SAMLA02', 'performance criterion 1'),
      ],
      [
        'skos:relatedMatch',
        '0.88',
        place('SAMLA01', 'performance criterion 1', 'SAMLA03', 'knowledge item 1'),
      ],
      [
        'skos:narrowMatch',
        '0.74',
        place('SAMLA01', 'performance criterion 1', 'SAMLA03', 'performance criterion 1'),
      ],
      [
        'skos:closeMatch',
        '0.9312',
        place('SAMLA01', 'performance criterion 2', 'SAMLA02', 'performance criterion 2'),
      ],
      [
        'skos:broadMatch',
        '0.81',
        place('SAMLA01', 'performance criterion 3', 'SAMLA03', 'performance criterion 2'),
      ],
      ['skos:exactMatch', '1', place('SAMLA01', 'knowledge item 1', 'SAMLA02', 'knowledge item 1')],
      [
        'skos:relatedMatch',
        '0.55',
        place('SAMLA01', 'knowledge item 2', 'SAMLA03', 'performance criterion 2'),
      ],
      [
        'skos:relatedMatch',
        '0.88',
        place('SAMLA02', 'performance criterion 1', 'SAMLA03', 'knowledge item 1'),
      ],
      [
        'skos:narrowMatch',
        '0.74',
        place('SAMLA02', 'performance criterion 1', 'SAMLA03', 'performance criterion 1'),
      ],
      [
        'skos:broadMatch',
        '0.62',
        place('SAMLA02', 'performance criterion 3', 'SAMLA03', 'performance criterion 2'),
      ],
    ]);
    expect(Object.keys(records[0] ?? {})).toEqual([...SSSOM_COLUMNS]);
    expect(records[0]).toMatchObject({
      record_id: `uuid:${await idOf(['SAMLA01', 'P1'], ['SAMLA02', 'P1'])}`,
      subject_id: `uuid:${(await statementAt(register, 'SAMLA01', 'P1')).id}`,
      subject_label: 'greet every visitor by name',
      subject_category: 'performance criterion',
      mapping_justification: 'semapv:LexicalMatching',
      reviewer_label: '',
    });
  });

  it('say who reviewed what, and leave a rejection out unless asked', async () => {
    const viewer: Viewer = {
      organisationId: (await register.editions('SAMLA01'))[0]?.developedById ?? '',
      keyId: 'key',
      scopes: new Set(['links:curate']),
    };
    const decide = async (id: string, verdict: 'CONFIRMED' | 'REJECTED', note: string | null) =>
      register.database.transact((unit) =>
        curateOverlap(unit, viewer, { id, verdict, relation: null, note }, '2026-11-22T10:00:00.000Z'),
      );
    const unlikely = await idOf(['SAMLA02', 'P3'], ['SAMLA01', 'P3']);
    await decide(unlikely, 'CONFIRMED', 'Both\tclose "the" gate.\nYes.');
    await decide(await idOf(['SAMLA01', 'P2'], ['SAMLA02', 'P2']), 'REJECTED', null);
    const { records } = await write(register);
    const [confirmed] = records.filter((one) => one.mapping_justification === 'semapv:MappingReview');
    expect(confirmed).toMatchObject({
      predicate_id: 'skos:relatedMatch',
      predicate_modifier: '',
      reviewer_label: 'Invented Skills Body',
      review_date: '2026-11-22',
      confidence: '',
    });
    expect(confirmed?.comment).toContain('Note: Both close "the" gate. Yes.');
    expect(records.map((one) => one.predicate_id)).not.toContain('skos:closeMatch');
    const rejected = await write(register, { statuses: ['REJECTED'] });
    expect(rejected.records).toMatchObject([{ predicate_id: 'skos:closeMatch', predicate_modifier: 'Not' }]);
  });

  it('are printed by nos export sssom', async () => {
    const { code, stdout, stderr } = await runNos(register.database.url, 'export', 'sssom');
    expect([code, stderr]).toEqual([0, '']);
    expect(read(stdout).records).toEqual((await write(register)).records);
    const some = await runNos(
      register.database.url,
      ...'export sssom --min-probability 0.9 --status suggested'.split(' '),
    );
    expect(read(some.stdout).records.map((one) => one.confidence)).toEqual(['1', '1']);
    const unknown = await runNos(register.database.url, 'export', 'sssom', '--suite', 'none');
    expect([unknown.code, unknown.stdout]).toEqual([2, '']);
    const wrong = await runNos(register.database.url, 'export', 'sssom', '--min-probability', '2');
    expect(wrong.code).toBe(2);
  });
});

describeOnBothDatabases('an SSSOM table of many', (open) => {
  it('holds at most 100 pairs of a statement, and pairs with a suite from its side', async () => {
    const register = await openTestRegister(open);
    const urns = Array.from({ length: 106 }, (_, index) => `SAMHB${String(index + 100)}`);
    await register.addAll(
      ...urns.map((urn) => ({
        urn,
        suites: [urn === 'SAMHB150' ? 'Harbour Work' : 'Postal Work'],
        criteria: ['work safely at all times', `carry crate ${urn}`],
        knowledge: [`where crate ${urn} belongs`],
      })),
    );
    await putEpoch(register);
    const { records } = await write(register);
    const subjects = new Map<string, number>();
    for (const { subject_id: id } of records) subjects.set(id, (subjects.get(id) ?? 0) + 1);
    expect(Math.max(...subjects.values())).toBe(100);
    expect(subjects.size).toBe(105);
    expect(new Set(records.map((one) => one.record_id)).size).toBe(records.length);
    const { records: ofSuite } = await write(register, {}, 'harbour work');
    expect(ofSuite).toHaveLength(100);
    expect(new Set(ofSuite.map((one) => one.comment.slice(0, 8)))).toEqual(new Set(['SAMHB150']));
  });
});

function place(one: string, first: string, other: string, second: string): string {
  const edition = (urn: string) => (urn === 'SAMLA03' ? '2022-03-04' : '2021-02-05');
  return `${one} (${edition(one)}), ${first} beside ${other} (${edition(other)}), ${second}.`;
}
