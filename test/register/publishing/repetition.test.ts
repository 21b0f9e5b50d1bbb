import { type ImportReport } from '../../../src/importing/import-report';
import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const DOCUMENTS: readonly SampleDocument[] = [
  { urn: 'SAMZZ01' },
  { urn: 'SAMZZ01', language: 'CY' },
  { urn: 'SAMZZ02', originalUrns: 'SAMZZ01; SAMYY09', socCodes: ['7211', '7129'] },
  { urn: 'SAMZZ03', isSample: true },
  { urn: null, title: null },
];

describeOnBothDatabases('the same files again', (open) => {
  it('change nothing: no row, no number, no entry of the change log', async () => {
    const register = await openTestRegister(open);
    const first = await register.addAll(...DOCUMENTS);
    expect(first.map(({ outcome }) => outcome)).toEqual([...Array<string>(4).fill('IMPORTED'), 'HELD']);
    const before = await register.dump('everything');
    const again = await register.addAll(...[...DOCUMENTS].reverse());
    expect(again.map(({ outcome }) => outcome)).toEqual(['HELD', ...Array<string>(4).fill('UNCHANGED')]);
    expect(again.map(({ differences }) => differences)).toEqual(Array(5).fill([]));
    expect(await register.dump('everything')).toEqual(before);
  });

  it('are reported as what they are: URN, edition, language and hash as before', async () => {
    const register = await openTestRegister(open);
    const first = await register.addAll(...DOCUMENTS);
    const again = await register.addAll(...DOCUMENTS);
    const factsOf = ({ name, urn, edition, language, sha256, diagnostics }: ImportReport) => ({
      name,
      urn,
      edition,
      language,
      sha256,
      diagnostics,
    });
    expect(again.map(factsOf)).toEqual(first.map(factsOf));
  });

  it('stay aside when a later file has taken their place, and change nothing either', async () => {
    const register = await openTestRegister(open);
    await register.addAll({ urn: 'SAMZZ01' }, { urn: 'SAMZZ01', title: 'Keep the lanterns of a harbour' });
    const before = await register.dump('everything');
    const report = await register.add({ urn: 'SAMZZ01' });
    expect(report.outcome).toBe('UNCHANGED');
    expect(report.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['LATER_FILE_IN_PLACE', 'INFO'],
    ]);
    expect(await register.dump('everything')).toEqual(before);
    expect((await register.editions('SAMZZ01'))[0]?.titleEn).toBe('Keep the lanterns of a harbour');
  });
});
