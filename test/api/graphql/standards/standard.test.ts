import { type Language } from '../../../../src/common/language';
import { type Sourced, type StandardDraft } from '../../../../src/documents/standard-draft';
import { StandardDocument, StandardTextsDocument } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { SAMPLE_TEXTS } from '../../../support/fillings';
import { draftsOf } from '../../../support/sample-drafts';
import { wholeServer } from '../../../support/whole-server';

const EDITIONS = draftsOf(SAMPLE_TEXTS.values());
const values = (list: readonly Sourced<string>[] | undefined) => (list ?? []).map(({ value }) => value);

describeOnBothDatabases('a standard', (open) => {
  const server = wholeServer(open);

  it('is one for the documents of each edition', () => {
    expect(EDITIONS).toHaveLength(18);
    expect(EDITIONS.filter(({ drafts }) => drafts.CY)).toHaveLength(6);
  });

  it.each(EDITIONS)('tells the facts that its documents print: $urn $edition', async (expected) => {
    const { urn, edition, drafts, leading } = expected;
    const { standard } = await server.query(StandardDocument, { urn, edition });
    expect(standard).toMatchObject({
      urn,
      edition,
      approvedOn: leading.approvedOn?.value ?? null,
      versionNumber: leading.versionNumber?.value ?? null,
      indicativeReviewDate: leading.indicativeReviewDate?.value ?? null,
      validity: leading.validity?.value ?? null,
      status: leading.status?.value ?? null,
      category: leading.category?.value ?? null,
      isSample: true,
      languages: (['EN', 'CY'] as const).filter((language) => drafts[language]),
      title: leading.title?.value,
      developedBy: { name: leading.developedBy?.value },
      originatingOrganisation: { name: leading.originatingOrganisation?.value },
      englishKeywords: values(leading.keywords),
      welshKeywords: values((drafts.CY ?? leading).keywords),
    });
    expect(standard?.suites.map(({ name }) => name)).toEqual(values(leading.suites));
    expect(standard?.occupations.map(({ name }) => name)).toEqual(values(leading.occupations));
    expect(standard?.socCodes.map(({ printed }) => printed)).toEqual(values(leading.socCodes));
    const originals = leading.originalUrns?.value.split(/[,;] /) ?? [];
    expect(standard?.originalUrns.map(({ printed }) => printed)).toEqual(originals);
  });

  it.each(EDITIONS)('gives the texts of each language as printed: $urn $edition', async (expected) => {
    const { urn, edition, drafts } = expected;
    for (const language of ['EN', 'CY'] as const) {
      const draft = drafts[language] ?? expected.leading;
      const { standard } = await server.query(StandardTextsDocument, { urn, edition, language });
      expect(standard?.title).toBe(draft.title?.value);
      expect(standard?.overview).toBe(draft.overview?.value);
      expect(standard?.keywords).toEqual(values(draft.keywords));
      expect(standard?.performanceCriteria).toMatchObject(statementsOf(draft, 'performanceCriteria'));
      expect(standard?.knowledgeItems).toMatchObject(statementsOf(draft, 'knowledge'));
      expect(standard?.sections).toEqual(
        draft.sections.map(({ kind, heading, text }) => ({
          kind,
          heading: heading.value,
          text: text?.value ?? null,
          isEmpty: text === null,
        })),
      );
      if (drafts[language]) {
        expect(standard?.suites.map(({ name }) => name)).toEqual(values(draft.suites));
        expect(standard?.occupations.map(({ name }) => name)).toEqual(values(draft.occupations));
      }
      expect(standard?.english).toEqual(translationOf('EN', drafts.EN));
      expect(standard?.welsh).toEqual(translationOf('CY', drafts.CY));
    }
  });
});

function statementsOf(draft: StandardDraft, kind: 'performanceCriteria' | 'knowledge'): object[] {
  const { statements, groups } = draft[kind];
  return statements.map(({ value, position, label, group }) => {
    const heading = groups.find((candidate) => candidate.position === group);
    return {
      text: value,
      position,
      label,
      group: heading === undefined ? null : { position: heading.position, title: heading.value },
    };
  });
}

function translationOf(language: Language, draft: StandardDraft | undefined): object | null {
  if (!draft) return null;
  return {
    language,
    title: draft.title?.value,
    overview: draft.overview?.value ?? null,
    keywords: values(draft.keywords),
  };
}
