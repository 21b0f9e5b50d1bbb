import { createHash } from 'node:crypto';
import {
  DocumentsDocument,
  type DocumentState,
  DocumentTextsDocument,
  StandardDocumentsDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { SAMPLE_TEXTS } from '../../../support/fillings';
import { sampleDocument } from '../../../support/sample-document';
import { wholeServer } from '../../../support/whole-server';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const HEADLESS = sampleDocument({ urn: null, title: 'Carry lanterns' });

describeOnBothDatabases('documents', (open) => {
  const server = wholeServer(open);
  const list = async (state?: DocumentState) => {
    const { documents } = await server.query(DocumentsDocument, { first: 100, ...(state ? { state } : {}) });
    expect(documents.totalCount).toBe(documents.edges.length);
    return documents.edges.map(({ node }) => node);
  };
  const ofStandard = async (urn: string) => {
    const { standard } = await server.query(StandardDocumentsDocument, { urn });
    if (!standard) throw new Error(`no ${urn}`);
    return standard;
  };

  it('are listed in the order in which they came, each with its hash, its time and its standard', async () => {
    const listed = await list();
    expect(listed.map(({ sha256: hash }) => hash)).toEqual([...SAMPLE_TEXTS.values()].map(sha256));
    for (const document of listed) {
      expect(document).toMatchObject({ state: 'PUBLISHED', assertion: null, diagnostics: [] });
      expect(new Date(document.importedAt).toISOString()).toBe(document.importedAt);
      expect(document.standard?.urn).toEqual(expect.any(String));
    }
    expect(listed.filter(({ language }) => language === 'CY')).toHaveLength(6);
  });

  it('are kept whole', async () => {
    const { documents } = await server.query(DocumentTextsDocument, { first: 100 });
    expect(documents.nodes.map(({ text }) => text)).toEqual([...SAMPLE_TEXTS.values()]);
  });

  it('stand under the standard they speak of, both languages', async () => {
    const { documents } = await ofStandard('INSCC006');
    expect(documents.map(({ language, standard }) => [language, standard?.urn])).toEqual([
      ['CY', 'INSCC006'],
      ['EN', 'INSCC006'],
    ]);
  });

  it('are listed as held while they do not say what they are, and published when a person does', async () => {
    expect(await list('HELD')).toEqual([]);
    expect((await server.register.add(HEADLESS)).outcome).toBe('HELD');
    const [held, ...others] = await list('HELD');
    expect(others).toEqual([]);
    expect(held).toMatchObject({ sha256: sha256(HEADLESS), state: 'HELD', standard: null, assertion: null });
    expect(held?.diagnostics.map(({ code }) => code)).toContain('NO_URN');

    const asserted = { urn: 'SAMZZ01', reason: 'as the council wrote' };
    expect((await server.register.add(HEADLESS, asserted)).outcome).toBe('IMPORTED');
    expect(await list('HELD')).toEqual([]);
    const [published] = (await ofStandard('SAMZZ01')).documents;
    expect(published).toMatchObject({ id: held?.id, state: 'PUBLISHED', standard: { urn: 'SAMZZ01' } });
    expect(published?.assertion).toMatchObject({
      urn: 'SAMZZ01',
      title: null,
      reason: 'as the council wrote',
    });
    expect(Date.parse(published?.assertion?.at ?? '')).toBeGreaterThan(0);
  });

  it('stay under their standard when a later file takes their place', async () => {
    await server.register.addAll({ urn: 'SAMZZ02' }, { urn: 'SAMZZ02', criteria: ['light every lantern'] });
    const { documents } = await ofStandard('SAMZZ02');
    expect(documents.map(({ state }) => state)).toEqual(['REPLACED', 'PUBLISHED']);
    expect((await list('REPLACED')).map(({ id }) => id)).toEqual([documents[0]?.id]);
    expect((await list('PUBLISHED')).map(({ id }) => id)).toContain(documents[1]?.id);
  });

  it('carry what was noticed in them, with its place', async () => {
    await server.register.addAll({ urn: 'SAMZZ03', approvedOn: '2020-01-01', reviewOn: '2019-01-01' });
    const [document] = (await ofStandard('SAMZZ03')).documents;
    const [noticed] = (document?.diagnostics ?? []).filter(({ code }) => code === 'REVIEW_BEFORE_APPROVAL');
    expect(noticed).toMatchObject({ severity: 'WARNING', line: expect.any(Number) as number });
    expect(noticed?.message).not.toBe('');
    expect(noticed?.line).toBeGreaterThan(1);
  });

  it('leave it to their standard to say what is wrong between the languages', async () => {
    await server.register.addAll(
      { urn: 'SAMZZ04', criteria: ['one', 'two', 'three'], status: 'ORIGINAL' },
      { urn: 'SAMZZ04', criteria: ['un', 'dau'], status: 'TAILORED', language: 'CY' },
    );
    const { diagnostics, documents } = await ofStandard('SAMZZ04');
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'LANGUAGES_DISAGREE',
      'UNEQUAL_STATEMENT_COUNTS',
    ]);
    expect(documents.flatMap((document) => document.diagnostics)).toEqual([]);
    expect((await ofStandard('INSCC006')).diagnostics).toEqual([]);
  });
});
