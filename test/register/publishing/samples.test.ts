import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

/** The last criterion of the sample is the first of the official text. */
const SAMPLE: SampleDocument = {
  urn: 'SAMZZ01',
  isSample: true,
  developedBy: 'INVENTED SKILLS BODY',
  suites: ['HARBOUR LANTERNS', 'Sample Suite'],
  originalUrns: 'SAMYY77',
  criteria: ['fetch the oil', 'carry the ladder', 'inspect each lantern before it is lit'],
};
const WELSH_SAMPLE: SampleDocument = { urn: 'SAMZZ01', isSample: true, language: 'CY' };
const OFFICIAL: SampleDocument = { urn: 'SAMZZ01' };

describeOnBothDatabases('a sample document', (open) => {
  it('is marked as such, and may have a Welsh twin', async () => {
    const register = await openTestRegister(open);
    const reports = await register.addAll(SAMPLE, WELSH_SAMPLE);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['IMPORTED', 'IMPORTED']);
    expect(await register.editions('SAMZZ01')).toMatchObject([{ isSample: 1, hasEn: 1, hasCy: 1 }]);
  });

  it('gives way to the official document of its edition, in both languages', async () => {
    const register = await openTestRegister(open);
    const [, , official] = await register.addAll(SAMPLE, WELSH_SAMPLE, OFFICIAL);
    expect(official).toMatchObject({ outcome: 'UPDATED', diagnostics: [] });
    expect(official?.differences).toEqual(
      expect.arrayContaining(['Welsh: removed', 'sample or official wording']),
    );
    expect(await register.editions('SAMZZ01')).toMatchObject([
      { isSample: 0, hasEn: 1, hasCy: 0, titleCy: null },
    ]);
    const states = await register.database.rows.all('select state from source_document order by sequence');
    expect(states).toEqual([{ state: 'REPLACED' }, { state: 'REPLACED' }, { state: 'PUBLISHED' }]);
  });

  it('leaves nothing behind: the register is what the official document alone makes it', async () => {
    const [one, other] = [await openTestRegister(open), await openTestRegister(open)];
    await one.addAll(SAMPLE, WELSH_SAMPLE, OFFICIAL);
    await other.addAll(OFFICIAL);
    expect(await one.dump('content')).toEqual(await other.dump('content'));
  });

  it('is left aside when the official document is there, in any language and however often it comes', async () => {
    const register = await openTestRegister(open);
    await register.add(OFFICIAL);
    const before = await register.dump('everything');
    for (const report of await register.addAll(SAMPLE, WELSH_SAMPLE, SAMPLE)) {
      expect(report.outcome).toBe('UNCHANGED');
      expect(report.diagnostics.map(({ code }) => code)).toEqual(['SAMPLE_NOT_NEEDED']);
    }
    expect(await register.dump('everything')).toEqual(before);
  });

  it('does not come back once it was replaced', async () => {
    const register = await openTestRegister(open);
    await register.addAll(SAMPLE, WELSH_SAMPLE, OFFICIAL);
    const before = await register.dump('everything');
    const reports = await register.addAll(SAMPLE, WELSH_SAMPLE);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await register.dump('everything')).toEqual(before);
  });

  it('stands beside the official document of another edition', async () => {
    const register = await openTestRegister(open);
    await register.addAll({ ...SAMPLE, approvedOn: '2019' }, OFFICIAL);
    const editions = await register.editions('SAMZZ01');
    expect(editions.map(({ edition, isSample }) => [edition, isSample])).toEqual([
      ['2021-02-05', 0],
      ['2019', 1],
    ]);
  });
});
