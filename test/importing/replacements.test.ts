import { placeArrival } from '../../src/importing/import-document';
import { isReport, readArrival } from '../../src/importing/arrival';
import { describeOnBothDatabases } from '../support/databases';
import { openTestRegister } from '../support/register';
import { sampleDocument } from '../support/sample-document';

const WHOLE = sampleDocument({ urn: 'SAMZZ01' });
const CUT = WHOLE.slice(0, WHOLE.indexOf('\nValidity'));
const CORRECTED = sampleDocument({ urn: 'SAMZZ01', title: 'Do the sample task rightly' });

describeOnBothDatabases('a file that would take the place of another', (open) => {
  it('is rejected when its end is lost and the other is whole', async () => {
    const register = await openTestRegister(open);
    await register.add(WHOLE);
    const before = await register.dump('untimed');
    const report = await register.add(CUT);
    expect(report).toMatchObject({ outcome: 'REJECTED', urn: null });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ENDS_EARLY', 'TRUNCATED_REPLACEMENT']),
    );
    expect(await register.dump('untimed')).toEqual(before);
  });

  it('takes its place when the one there is cut too, or there is none', async () => {
    const register = await openTestRegister(open);
    expect(await register.add(CUT)).toMatchObject({ outcome: 'IMPORTED' });
    expect(await register.add(WHOLE)).toMatchObject({ outcome: 'UPDATED' });
  });

  it('comes back when it is wanted again, and only then', async () => {
    const register = await openTestRegister(open);
    await register.add(WHOLE);
    await register.add(CORRECTED);
    expect(await register.add(WHOLE)).toMatchObject({ outcome: 'UNCHANGED' });
    const arrival = readArrival({ name: 'a.txt', bytes: new TextEncoder().encode(WHOLE), assertion: {} });
    if (isReport(arrival)) throw new Error('the document is whole');
    const around = { ...register.surroundings, again: true };
    const report = await around.transact((unit) => placeArrival(unit, arrival, around));
    expect(report).toMatchObject({ outcome: 'UPDATED' });
    expect((await register.editions('SAMZZ01'))[0]?.titleEn).toBe(WHOLE.slice(0, WHOLE.indexOf('\n')).trim());
  });
});

describeOnBothDatabases('what is asserted of a document', (open) => {
  it('does not borrow the reason of an earlier assertion', async () => {
    const register = await openTestRegister(open);
    const nameless = { urn: null, title: null, approvedOn: null };
    await register.add(nameless, { title: 'Sample task', reason: 'compared with the print' });
    await register.add(nameless, { urn: 'SAMZZ09' });
    const [row] = await register.database.primaryRows.all<{ assertion: string }>(
      'select assertion from source_document',
    );
    expect(JSON.parse(row?.assertion ?? '{}')).toMatchObject({ urn: 'SAMZZ09', title: 'Sample task' });
    expect(row?.assertion).not.toContain('compared with the print');
  });

  it('cannot overrule the language the words are in', async () => {
    const register = await openTestRegister(open);
    const report = await register.add({ urn: 'SAMZZ01', language: 'CY' }, { language: 'EN' });
    expect(report.outcome).toBe('REJECTED');
    expect(report.diagnostics.map(({ code }) => code)).toContain('LANGUAGE_CONTRADICTED');
  });
});
