import { type Language, LANGUAGES, localise } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { findOriginalsOfStandards } from '../lineage/lineage.queries';
import { findCitationsOfStandards } from '../soc/soc.queries';
import { findStandards, type StandardRecord } from '../standards/standard.queries';
import { findGroupsOfStandards, findStatementsOfStandards } from '../standards/statement.queries';
import {
  findKeywordsOfStandards,
  findOrganisations,
  findTermsOfStandards,
  type TermRecord,
} from '../terms/term.queries';
import { type ComparedEdition, type ComparedStatement, type FieldValue } from './compared-edition';
import { LanguagesDiffer, NotOnRegister } from './errors';

/** Two editions as they are to be compared, with the standards they are of. */
export interface EditionPair {
  readonly language: Language;
  readonly from: StandardRecord;
  readonly to: StandardRecord;
  readonly editions: readonly [ComparedEdition, ComparedEdition];
}

/**
 * Loads two standards to be compared in the language wished, or in the other when only that is in both.
 * @throws NotOnRegister for an id that no standard has
 * @throws LanguagesDiffer when no language is in both
 */
export async function loadEditionPair(
  rows: RowReader,
  fromId: string,
  toId: string,
  wished: Language,
): Promise<EditionPair> {
  const [from, to] = await findStandards(rows, [fromId, toId]);
  if (!from) throw new NotOnRegister(fromId);
  if (!to) throw new NotOnRegister(toId);
  const language = commonLanguage(from, to, wished);
  const ids = [from.id, to.id];
  const bodies = [from, to].flatMap((one) => [one.developedById, one.originatingOrganisationId]);
  const [statements, groups, suites, occupations, keywords, originals, citations, organisations] =
    await Promise.all([
      findStatementsOfStandards(rows, ids),
      findGroupsOfStandards(rows, ids),
      findTermsOfStandards(rows, 'SUITE', ids),
      findTermsOfStandards(rows, 'OCCUPATION', ids),
      findKeywordsOfStandards(rows, ids),
      findOriginalsOfStandards(rows, ids),
      findCitationsOfStandards(rows, ids),
      findOrganisations(
        rows,
        bodies.filter((id) => id !== null),
      ),
    ]);
  const nameOfBody = (id: string | null) => organisations.find((body) => body?.id === id)?.name ?? null;
  const toEdition = (standard: StandardRecord, at: 0 | 1): ComparedEdition => ({
    language,
    fields: {
      ...plainFields(standard, language),
      developedBy: nameOfBody(standard.developedById),
      originatingOrganisation: nameOfBody(standard.originatingOrganisationId),
      suites: (suites[at] ?? []).map((term) => nameOf(term, language)),
      occupations: (occupations[at] ?? []).map((term) => nameOf(term, language)),
      keywords: (keywords[at] ?? []).filter((one) => one.language === language).map((one) => one.keyword),
      socCodes: (citations[at] ?? []).map((citation) => citation.printed),
      originalUrns: (originals[at] ?? []).map((original) => original.normalised ?? original.printed),
    },
    statements: (statements[at] ?? []).flatMap((row): ComparedStatement[] => {
      const text = language === 'EN' ? row.textEn : row.textCy;
      if (text === null) return [];
      const group = (groups[at] ?? []).find(
        (one) =>
          one.kind === row.kind && one.alignment === row.alignment && one.position === row.groupPosition,
      );
      const title = group ? localise(toText(group.titleEn, group.titleCy), language) : null;
      return [{ id: row.id, kind: row.kind, position: row.position, text, group: title }];
    }),
  });
  return { language, from, to, editions: [toEdition(from, 0), toEdition(to, 1)] };
}

function commonLanguage(from: StandardRecord, to: StandardRecord, wished: Language): Language {
  const has = (standard: StandardRecord, language: Language) =>
    Boolean(language === 'EN' ? standard.hasEn : standard.hasCy);
  const common = LANGUAGES.filter((language) => has(from, language) && has(to, language));
  const [first] = common;
  if (first === undefined)
    throw new LanguagesDiffer(has(from, 'EN') ? 'EN' : 'CY', has(to, 'EN') ? 'EN' : 'CY');
  return common.includes(wished) ? wished : first;
}

function plainFields(standard: StandardRecord, language: Language): Record<string, FieldValue> {
  return {
    urn: standard.urn,
    title: language === 'EN' ? standard.titleEn : standard.titleCy,
    overview: language === 'EN' ? standard.overviewEn : standard.overviewCy,
    approvedOn: standard.approvedOn,
    versionNumber: standard.versionNumber,
    indicativeReviewDate: standard.indicativeReviewDate,
    validity: standard.validity,
    status: standard.status,
    category: standard.category,
  };
}

function nameOf(term: TermRecord, language: Language): string {
  const text = term.hasEnglish ? toText(term.name, term.welshName) : toText(null, term.name);
  return localise(text, language) ?? term.name;
}

function toText(english: string | null, welsh: string | null): { EN?: string; CY?: string } {
  return { ...(english === null ? {} : { EN: english }), ...(welsh === null ? {} : { CY: welsh }) };
}
