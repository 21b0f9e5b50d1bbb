import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister, type TestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const FIRST = 'inspect each lantern before it is lit';
const SECOND = 'replace the wicks that are worn';
const THIRD = 'record the hours for which each lantern was lit';
const ORIGINAL: SampleDocument = { urn: 'SAMZZ01', criteria: [FIRST, SECOND, THIRD] };

const criteriaOf = async (register: TestRegister) =>
  (await register.statements('SAMZZ01')).filter(({ kind }) => kind === 'PERFORMANCE_CRITERION');

describeOnBothDatabases('a corrected file of an edition that is there', (open) => {
  const publishThenCorrect = async (correction: SampleDocument) => {
    const register = await openTestRegister(open);
    await register.add(ORIGINAL);
    const before = (await criteriaOf(register)).map(({ id }) => id);
    const { lastSequence } = await stateOf(register);
    const report = await register.add({ ...ORIGINAL, ...correction });
    const changes = await changesAfter(register, lastSequence);
    return { register, report, before, after: await criteriaOf(register), changes };
  };

  it('keeps the id of a statement it rewords, and says so', async () => {
    const reworded = 'replace every wick that is worn or short';
    const { report, before, after, changes } = await publishThenCorrect({
      criteria: [FIRST, reworded, THIRD],
    });
    expect(after.map(({ id }) => id)).toEqual(before);
    expect(after[1]?.textEn).toBe(reworded);
    expect(report).toMatchObject({
      outcome: 'UPDATED',
      diagnostics: [],
      differences: ['performance criterion 2: reworded'],
    });
    expect(changes).toEqual([
      ['MODIFIED', 'Standard', expect.any(String)],
      ['MODIFIED', 'PerformanceCriterion', before[1]],
    ]);
  });

  it('shifts nobody’s id when it puts a statement in the middle', async () => {
    const { report, before, after, changes } = await publishThenCorrect({
      criteria: [FIRST, 'trim the wicks by hand', SECOND, THIRD],
    });
    const [first, fresh, second, third] = after.map(({ id }) => id);
    expect([first, second, third]).toEqual(before);
    expect(before).not.toContain(fresh);
    expect(report.differences).toEqual([
      'performance criterion 3: moved from 2',
      'performance criterion 4: moved from 3',
      'performance criterion 2: added',
    ]);
    expect(changes.map(([kind, , id]) => [kind, id]).slice(1)).toEqual([
      ['MODIFIED', second],
      ['MODIFIED', third],
      ['ADDED', fresh],
    ]);
  });

  it('takes off the register what it leaves out, and nothing else', async () => {
    const { report, before, after, changes, register } = await publishThenCorrect({
      criteria: [FIRST, THIRD],
    });
    expect(after.map(({ id }) => id)).toEqual([before[0], before[2]]);
    expect(report.differences).toEqual([
      'performance criterion 2: removed',
      'performance criterion 2: moved from 3',
    ]);
    expect(changes).toContainEqual(['REMOVED', 'PerformanceCriterion', before[1]]);
    expect((await stateOf(register)).statementCount).toBe(4);
  });

  it('may turn the order round: each statement takes its id along', async () => {
    const { before, after } = await publishThenCorrect({ criteria: [THIRD, SECOND, FIRST] });
    expect(after.map(({ id }) => id)).toEqual([...before].reverse());
  });

  it('may insert one and reword another at once', async () => {
    const { before, after } = await publishThenCorrect({
      criteria: ['ask who lit the lanterns last', FIRST, 'replace each and every worn wick', THIRD],
    });
    expect(after.slice(1).map(({ id }) => id)).toEqual(before);
  });

  it('tells in words every field that differs', async () => {
    const { report, changes } = await publishThenCorrect({
      title: 'Look after the lanterns of a harbour by night',
      overview: 'This standard is about keeping the lanterns of a harbour in good order.',
      suites: ['Harbour Lanterns', 'Harbour Boats'],
      developedBy: 'Another Invented Body',
      reviewOn: '2027-01-31',
      validity: 'LEGACY',
      status: 'TAILORED',
      versionNumber: '2',
      originalUrns: 'SAMYY01',
      socCodes: ['7129'],
      occupations: ['Lantern keeper'],
      keywords: ['wick'],
      glossary: 'wick: the part that burns',
    });
    expect(report.differences).toEqual([
      'title (English)',
      'overview (English)',
      'suites (English)',
      'occupations (English)',
      'keywords (English)',
      'sections (English)',
      'developed by',
      'version number',
      'indicative review date',
      'validity',
      'status',
      'SOC codes',
      'original URNs',
    ]);
    expect(changes.map(([kind, type]) => `${kind} ${type}`).sort()).toEqual([
      'ADDED Organisation',
      'ADDED Suite',
      'MODIFIED Standard',
      'REMOVED Occupation',
    ]);
  });

  it('gets a warning when its title says that it is about something else', async () => {
    const { report } = await publishThenCorrect({ title: 'Repair fishing nets at sea' });
    expect(report.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['EDITION_CHANGED_FUNCTION', 1],
    ]);
  });

  it('changes nothing when only its white space differs, and is the document in place from then on', async () => {
    const register = await openTestRegister(open);
    const text =
      'Look after the lanterns of a harbour\n\nURN: SAMZZ01\nApproved on: 05 Feb 2021\n\nOverview\n\nWords.\n\nPerformance criteria\n\nYou must be able to:\n\n1. inspect each lantern before it is lit\n\n2. replace the wicks that are worn\n\nKnowledge and Understanding\n\nYou need to know and understand:\n\n1. which oil burns\n';
    await register.add(text);
    const report = await register.add(text.replaceAll('\n\n', '\n\n\n'));
    expect(report).toMatchObject({ outcome: 'UNCHANGED', differences: [] });
    const documents = await register.database.rows.all('select state from source_document order by sequence');
    expect(documents).toEqual([{ state: 'REPLACED' }, { state: 'PUBLISHED' }]);
  });
});

async function stateOf({ database }: TestRegister) {
  const [state] = await database.primaryRows.all<{ lastSequence: number; statementCount: number }>(
    'select last_sequence as "lastSequence", statement_count as "statementCount" from register_state',
  );
  return state ?? { lastSequence: 0, statementCount: 0 };
}

/** Kind, type and node of each change, in the order of the log. */
async function changesAfter({ database }: TestRegister, sequence: number): Promise<string[][]> {
  const rows = await database.primaryRows.all<{ kind: string; type_name: string; node_id: string }>(
    'select kind, type_name, node_id from change where sequence > ? order by sequence',
    [sequence],
  );
  return rows.map((row) => [row.kind, row.type_name, row.node_id]);
}
