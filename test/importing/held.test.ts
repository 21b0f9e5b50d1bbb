import { findTermByName } from '../../src/register/terms/term.queries';
import { describeOnBothDatabases } from '../support/databases';
import { openTestRegister, type TestRegister } from '../support/register';
import { sampleDocument, type SampleDocument } from '../support/sample-document';

const NAMELESS: SampleDocument = { urn: null, title: null, approvedOn: null };
const REASON = { reason: 'the body said so in a letter' };

const documentsOf = ({ database }: TestRegister) =>
  database.primaryRows.all<{
    state: string;
    assertion: string | null;
    standard_id: string | null;
    text: string;
  }>('select state, assertion, standard_id, text from source_document order by sequence');
const assertionsOf = async (register: TestRegister) =>
  (await documentsOf(register)).map(({ assertion }) =>
    assertion === null ? null : (JSON.parse(assertion) as object),
  );

describeOnBothDatabases('a document that does not say what it is', (open) => {
  it('is held: kept whole and listed, with nothing published', async () => {
    const register = await openTestRegister(open);
    const report = await register.add(NAMELESS);
    expect(report).toMatchObject({
      outcome: 'HELD',
      urn: null,
      edition: null,
      language: 'EN',
      differences: [],
    });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NO_URN', 'NO_TITLE']),
    );
    expect(await documentsOf(register)).toEqual([
      { state: 'HELD', assertion: null, standard_id: null, text: sampleDocument(NAMELESS) },
    ]);
    expect(await register.database.rows.all('select id from standard')).toEqual([]);
    expect(await register.database.rows.all('select sequence from change')).toEqual([]);
  });

  it('is published when a person asserts its URN; the assertion and its reason are kept', async () => {
    const register = await openTestRegister(open);
    await register.add(NAMELESS);
    const report = await register.add(NAMELESS, { urn: 'sam ZZ01', title: 'Keep the lanterns', ...REASON });
    expect(report).toMatchObject({ outcome: 'IMPORTED', urn: 'sam ZZ01', edition: 'undated' });
    expect(await register.editions('SAMZZ01')).toMatchObject([
      { urn: 'sam ZZ01', titleEn: 'Keep the lanterns' },
    ]);
    expect(await documentsOf(register)).toMatchObject([{ state: 'PUBLISHED' }]);
    expect(await assertionsOf(register)).toEqual([
      {
        urn: 'sam ZZ01',
        title: 'Keep the lanterns',
        ...REASON,
        at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
    ]);
  });

  it('has no URN when only its title is asserted, and meets its Welsh twin under the same title', async () => {
    const register = await openTestRegister(open);
    const asserted = { title: 'Keep the lanterns', ...REASON };
    const english = await register.add({ ...NAMELESS, title: 'Keep the lanterns' }, asserted);
    const welsh = await register.add({ ...NAMELESS, title: 'Cadw’r llusernau', language: 'CY' }, asserted);
    expect([english, welsh].map(({ outcome, urn }) => [outcome, urn])).toEqual([
      ['IMPORTED', null],
      ['IMPORTED', null],
    ]);
    expect(await register.editions('title:keep the lanterns')).toMatchObject([
      {
        urn: null,
        urnKey: null,
        titleEn: 'Keep the lanterns',
        titleCy: 'Cadw’r llusernau',
        edition: 'undated',
      },
    ]);
  });

  it('stays as it is when it comes again without the assertion', async () => {
    const register = await openTestRegister(open);
    await register.add(NAMELESS, { urn: 'SAMZZ01', ...REASON });
    const before = await register.dump('everything');
    expect(await register.add(NAMELESS)).toMatchObject({ outcome: 'UNCHANGED', urn: 'SAMZZ01' });
    expect(await register.add(NAMELESS, { urn: 'SAMZZ01', ...REASON })).toMatchObject({
      outcome: 'UNCHANGED',
    });
    expect(await register.dump('everything')).toEqual(before);
  });

  it('moves when its URN becomes known after its title, and leaves nothing behind', async () => {
    const register = await openTestRegister(open);
    await register.add(NAMELESS, { title: 'Keep the lanterns' });
    const [unidentified] = await register.editions('title:keep the lanterns');
    expect(await register.add(NAMELESS, { urn: 'SAMZZ01', ...REASON })).toMatchObject({
      outcome: 'UPDATED',
      urn: 'SAMZZ01',
    });
    expect(await register.editions('title:keep the lanterns')).toEqual([]);
    expect(await register.editions('SAMZZ01')).toMatchObject([{ titleEn: 'Keep the lanterns' }]);
    const [removed] = await register.database.rows.all(
      `select type_name as type from change where kind = 'REMOVED' and node_id = ?`,
      [unidentified?.id ?? ''],
    );
    expect(removed).toEqual({ type: 'Standard' });
    const direct = await openTestRegister(open);
    await direct.add(NAMELESS, { title: 'Keep the lanterns', urn: 'SAMZZ01', ...REASON });
    expect(await register.dump('content')).toEqual(await direct.dump('content'));
  });

  it('may be asserted to be another after all; the Welsh document that stood beside it stays', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01', language: 'CY', approvedOn: null });
    await register.add({ ...NAMELESS, suites: ['Lamps'], originalUrns: 'SAMXX1' }, { urn: 'SAMZZ01' });
    expect(await register.editions('SAMZZ01')).toMatchObject([{ hasEn: 1, hasCy: 1 }]);
    await register.add({ ...NAMELESS, suites: ['Lamps'], originalUrns: 'SAMXX1' }, { urn: 'SAMZZ02' });
    expect(await register.editions('SAMZZ01')).toMatchObject([{ hasEn: 0, hasCy: 1 }]);
    expect(await register.editions('SAMZZ02')).toMatchObject([{ hasEn: 1, hasCy: 0 }]);
    expect((await findTermByName(register.database.rows, 'SUITE', 'lamps'))?.welshName).toBeNull();
    const [counts] = await register.database.rows.all(
      `select (select count(*) from standard) as standards, (select count(*) from statement) as statements,
              r.standard_count, r.statement_count from register_state r`,
    );
    expect(counts).toEqual({ standards: 2, statements: 10, standard_count: 2, statement_count: 10 });
  });

  it('gives way again to the document it wrongly replaced, when that comes once more', async () => {
    const register = await openTestRegister(open);
    const right: SampleDocument = { urn: 'SAMZZ01', approvedOn: null, criteria: ['light the lamps'] };
    await register.add(right);
    expect(await register.add(NAMELESS, { urn: 'SAMZZ01' })).toMatchObject({ outcome: 'UPDATED' });
    await register.add(NAMELESS, { urn: 'SAMZZ02' });
    expect(await register.editions('SAMZZ01')).toEqual([]);
    expect(await register.add(right)).toMatchObject({ outcome: 'IMPORTED', diagnostics: [] });
    expect(await register.statements('SAMZZ01')).toHaveLength(3);
  });

  it('is refused with an assertion that contradicts what it prints, and stays what it was', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01' });
    const before = await register.dump('everything');
    const report = await register.add({ urn: 'SAMZZ01' }, { urn: 'SAMZZ02' });
    expect(report.outcome).toBe('REJECTED');
    expect(report.diagnostics).toEqual([
      {
        code: 'ASSERTION_CONTRADICTS_DOCUMENT',
        severity: 'ERROR',
        message: 'the document prints SAMZZ01, but SAMZZ02 was asserted',
        line: 3,
        column: 6,
      },
    ]);
    expect(await register.dump('everything')).toEqual(before);
  });

  it('may have the URN asserted that it prints, in any spelling', async () => {
    const register = await openTestRegister(open);
    expect(await register.add({ urn: 'SAMZZ01' }, { urn: 'sam zz01' })).toMatchObject({
      outcome: 'IMPORTED',
      urn: 'SAMZZ01',
    });
  });

  it.each(['not a code at all', 'SAMZZ01, SAMZZ02', 'N/A', '[URN]'])(
    'is refused when %j is asserted as its URN',
    async (urn) => {
      const register = await openTestRegister(open);
      const report = await register.add(NAMELESS, { urn });
      expect(report.outcome).toBe('REJECTED');
      expect(
        report.diagnostics.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code),
      ).toEqual(['ASSERTED_URN_NOT_A_CODE']);
      expect(await documentsOf(register)).toEqual([]);
    },
  );

  it.each([
    ['a token of the template', '[Unique Reference Number]', 'TEMPLATE_TOKEN'],
    ['something that is no code', 'see the cover of the binder', 'URN_NOT_A_CODE'],
    ['several codes', 'SAMZZ01, SAMZZ02', 'URN_HOLDS_SEVERAL_CODES'],
  ])('is held when its URN field holds %s, which is told, and may be asserted', async (_case, urn, code) => {
    const register = await openTestRegister(open);
    const held = await register.add({ urn });
    expect(held.outcome).toBe('HELD');
    expect(held.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(await register.add({ urn }, { urn: 'SAMZZ01' })).toMatchObject({
      outcome: 'IMPORTED',
      urn: 'SAMZZ01',
    });
  });

  it('is refused when none of the several codes it prints is the one asserted', async () => {
    const register = await openTestRegister(open);
    const report = await register.add({ urn: 'SAMZZ01, SAMZZ02' }, { urn: 'SAMZZ03' });
    expect(report.outcome).toBe('REJECTED');
  });

  it('keeps the language a person asserted when it comes again', async () => {
    const register = await openTestRegister(open);
    const document: SampleDocument = { urn: 'SAMZZ01', criteria: ['SQL'], knowledge: ['CSV'] };
    await register.add(document, { language: 'CY', ...REASON });
    const before = await register.dump('everything');
    expect(await register.add(document)).toMatchObject({ outcome: 'UNCHANGED', language: 'CY' });
    expect(await register.dump('everything')).toEqual(before);
    expect(await register.editions('SAMZZ01')).toMatchObject([{ hasEn: 0, hasCy: 1 }]);
    expect(await register.add(document, { language: 'EN' })).toMatchObject({
      outcome: 'UPDATED',
      language: 'EN',
    });
    expect(await register.editions('SAMZZ01')).toMatchObject([{ hasEn: 1, hasCy: 0, titleCy: null }]);
  });
});
