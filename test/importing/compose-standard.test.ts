import { composeStandard } from '../../src/importing/compose-standard';
import { type DraftsByLanguage } from '../../src/importing/drafts-by-language';
import { readDocument } from '../../src/documents/read-document';
import { type StandardDraft } from '../../src/documents/standard-draft';
import { sampleDocument, type SampleDocument } from '../support/sample-document';

function draftOf(document: SampleDocument): StandardDraft {
  const { draft } = readDocument(new TextEncoder().encode(sampleDocument(document)));
  if (!draft) throw new Error('the sample was refused');
  return draft;
}

const english = (document: SampleDocument = {}) => draftOf({ ...document, language: 'EN' });
const welsh = (document: SampleDocument = {}) => draftOf({ ...document, language: 'CY' });

function compose(drafts: DraftsByLanguage) {
  return composeStandard(
    { identity: 'SAMZZ01', urn: 'SAMZZ01', urnKey: 'SAMZZ01', edition: '2021-02-05' },
    drafts,
    { assertedTitles: {}, isKnownUrn: () => false, isSocCode: (code) => code.startsWith('7') },
  );
}

const codesOf = (drafts: DraftsByLanguage) => compose(drafts).diagnostics.map(({ code }) => code);

describe('two drafts of one edition put together', () => {
  it('agree without a diagnostic', () => {
    expect(compose({ EN: english(), CY: welsh() })).toMatchObject({
      languages: ['EN', 'CY'],
      title: { EN: 'Look after the lanterns of a harbour', CY: 'Gofalu am lusernau harbwr' },
      keywords: { EN: ['lantern', 'harbour'], CY: ['llusern', 'harbwr'] },
      socCodes: ['7211'],
      diagnostics: [],
    });
  });

  it('take what has no language from English, and from Welsh where English is silent', () => {
    const silent = english({ validity: null, reviewOn: null, developedBy: null, socCodes: [] });
    const image = compose({ EN: silent, CY: welsh({ originalUrns: 'SAMYY1', versionNumber: '3' }) });
    expect(image).toMatchObject({
      validity: 'CURRENT',
      indicativeReviewDate: '2026-03',
      developedBy: 'Invented Skills Body',
      versionNumber: '3',
      socCodes: ['7211'],
      originalUrns: [{ printed: 'SAMYY1', normalised: 'SAMYY1' }],
      diagnostics: [],
    });
  });

  it('pair sub-headings where they are as many, and statements stand under them in both languages', () => {
    const image = compose({
      EN: english({
        criteria: ['# Dusk', 'light the lamps of the quay', '# Dawn', 'put out the lamps of the quay'],
      }),
      CY: welsh({
        criteria: ['# Cyfnos', "goleuo lampau'r cei gyda'r nos", '# Gwawr', "diffodd lampau'r cei yn y bore"],
      }),
    });
    expect(image.groups.map(({ position, title }) => [position, title])).toEqual([
      [1, { EN: 'Dusk', CY: 'Cyfnos' }],
      [2, { EN: 'Dawn', CY: 'Gwawr' }],
    ]);
    const criteria = image.statements.filter(({ kind }) => kind === 'PERFORMANCE_CRITERION');
    expect(criteria.map(({ position, groupPosition }) => [position, groupPosition])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(image.diagnostics).toEqual([]);
  });

  it('use the grouping of the one that has any, and say so', () => {
    const grouped = [
      '# Cyfnos',
      "goleuo lampau'r cei gyda'r nos",
      '# Gwawr',
      "diffodd lampau'r cei yn y bore",
    ];
    const plain = ['light the lamps of the quay', 'put out the lamps of the quay'];
    const drafts = { EN: english({ criteria: plain }), CY: welsh({ criteria: grouped }) };
    const image = compose(drafts);
    expect(image.groups.map(({ title }) => title)).toEqual([{ CY: 'Cyfnos' }, { CY: 'Gwawr' }]);
    expect(image.statements.slice(0, 2).map(({ groupPosition }) => groupPosition)).toEqual([1, 2]);
    expect(codesOf(drafts)).toEqual(['UNEQUAL_GROUP_COUNTS']);
  });

  it('pair one kind of statement and keep the other apart when only its counts differ', () => {
    const image = compose({
      EN: english(),
      CY: welsh({ knowledge: ["y mathau o olew sy'n llosgi heb fwg"] }),
    });
    const alignments = (kind: string) =>
      image.statements.filter((statement) => statement.kind === kind).map(({ alignment }) => alignment);
    expect(alignments('PERFORMANCE_CRITERION')).toEqual(['BOTH', 'BOTH', 'BOTH']);
    expect(alignments('KNOWLEDGE_ITEM')).toEqual(['EN', 'EN', 'CY']);
    expect(image.diagnostics.map(({ message }) => message)).toEqual([
      '2 knowledge items in English, 1 in Welsh',
    ]);
  });

  it('keep an empty section apart from one that is not printed, in each language', () => {
    const image = compose({ EN: english({ glossary: 'wick: the part that burns' }), CY: welsh() });
    expect(image.sections.find(({ kind }) => kind === 'GLOSSARY')).toEqual({
      kind: 'GLOSSARY',
      heading: { EN: 'Glossary', CY: 'Geirfa' },
      text: { EN: 'wick: the part that burns' },
    });
    expect(image.sections.find(({ kind }) => kind === 'VALUES')).toBeUndefined();
  });

  it('are a sample only when both are', () => {
    expect(compose({ EN: english({ isSample: true }), CY: welsh({ isSample: true }) }).isSample).toBe(true);
    expect(compose({ EN: english(), CY: welsh({ isSample: true }) }).isSample).toBe(false);
  });

  it('name a SOC code that no edition has, and print it all the same', () => {
    const image = compose({ EN: english({ socCodes: ['7211', '9999'] }) });
    expect(image.socCodes).toEqual(['7211', '9999']);
    expect(image.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['SOC_CODE_IN_NO_EDITION', 'no edition of SOC has "9999"'],
    ]);
  });

  it('give the same image whichever of them is named first', () => {
    const [en, cy] = [english({ originalUrns: 'SAMYY1' }), welsh({ originalUrns: 'SAM YY1' })];
    expect(JSON.stringify(compose({ CY: cy, EN: en }))).toBe(JSON.stringify(compose({ EN: en, CY: cy })));
  });

  it('keep each name of a list once, and each code named as original in its place', () => {
    const image = compose({
      EN: english({ occupations: ['Keeper', 'Hand', 'Keeper'], originalUrns: 'SAMYY1, SAM YY2' }),
    });
    expect(image.occupations).toEqual({ EN: ['Keeper', 'Hand'] });
    expect(image.originalUrns.map(({ normalised }) => normalised)).toEqual(['SAMYY1', 'SAMYY2']);
    expect(compose({ EN: english({ originalUrns: 'N/A' }) }).originalUrns).toEqual([
      { printed: 'N/A', normalised: null },
    ]);
  });
});
