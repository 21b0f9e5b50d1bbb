import { type Language, LANGUAGES, localise, toLocalisedText } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { findOriginalsOfStandards } from '../lineage/lineage.queries';
import { findCitationsOfStandards } from '../soc/soc.queries';
import { findStandards, type StandardRecord } from '../standards/standard.queries';
import { type StatementGroupRow, type StatementRow } from '../standards/statement.entity';
import { groupOf } from '../standards/statement-lists';
import { findGroupsOfStandards, findStatementsOfStandards } from '../standards/statement.queries';
import { termName } from '../terms/term-name';
import {
  findKeywordsOfStandards,
  findOrganisations,
  findTermsOfStandards,
  type TermRecord,
} from '../terms/term.queries';
import { type ComparedEdition, type ComparedStatement, type FieldValue } from './compared-edition';
import { LanguagesDiffer, NotOnRegister } from './errors';

/** All that is compared of one edition, in both languages. */
export interface EditionMaterial {
  readonly standard: StandardRecord;
  readonly statements: readonly StatementRow[];
  readonly groups: readonly StatementGroupRow[];
  readonly suites: readonly TermRecord[];
  readonly occupations: readonly TermRecord[];
  readonly keywords: readonly { readonly language: Language; readonly keyword: string }[];
  readonly originalUrns: readonly string[];
  readonly socCodes: readonly string[];
  readonly developedBy: string | null;
  readonly originatingOrganisation: string | null;
}

/** Two editions as they are to be compared, with the standards they are of. */
export interface EditionPair {
  readonly language: Language;
  readonly from: StandardRecord;
  readonly to: StandardRecord;
  readonly editions: readonly [ComparedEdition, ComparedEdition];
}

/** The material of standards by id, in the order asked, null where there is none; the same few queries for any number. */
export async function findEditionMaterial(
  rows: RowReader,
  ids: readonly string[],
): Promise<(EditionMaterial | null)[]> {
  const standards = await findStandards(rows, ids);
  const bodies = standards.flatMap((one) => [one?.developedById, one?.originatingOrganisationId]);
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
        bodies.filter((id) => id != null),
      ),
    ]);
  const names = new Map(organisations.map((body) => [body?.id ?? null, body?.name ?? null]));
  return standards.map((standard, at) => {
    if (standard === null) return null;
    return {
      standard,
      statements: statements[at] ?? [],
      groups: groups[at] ?? [],
      suites: suites[at] ?? [],
      occupations: occupations[at] ?? [],
      keywords: keywords[at] ?? [],
      originalUrns: (originals[at] ?? []).map((original) => original.normalised ?? original.printed),
      socCodes: (citations[at] ?? []).map((citation) => citation.printed),
      developedBy: names.get(standard.developedById) ?? null,
      originatingOrganisation: names.get(standard.originatingOrganisationId) ?? null,
    };
  });
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
  const [from, to] = await findEditionMaterial(rows, [fromId, toId]);
  if (!from) throw new NotOnRegister(fromId);
  if (!to) throw new NotOnRegister(toId);
  return pairEditions(from, to, wished);
}

/**
 * Two standards as they are to be compared: in the language wished, or in the other when only that is in both.
 * @throws LanguagesDiffer when no language is in both
 */
export function pairEditions(from: EditionMaterial, to: EditionMaterial, wished: Language): EditionPair {
  const language = commonLanguage(from.standard, to.standard, wished);
  const editions = [toEdition(from, language), toEdition(to, language)] as const;
  return { language, from: from.standard, to: to.standard, editions };
}

function toEdition(material: EditionMaterial, language: Language): ComparedEdition {
  const { standard, statements, suites, occupations, keywords } = material;
  const { developedBy, originatingOrganisation, socCodes, originalUrns } = material;
  return {
    language,
    fields: {
      ...plainFields(standard, language),
      developedBy,
      originatingOrganisation,
      suites: suites.map((term) => termName(term, language)),
      occupations: occupations.map((term) => termName(term, language)),
      keywords: keywords.filter((one) => one.language === language).map((one) => one.keyword),
      socCodes,
      originalUrns,
    },
    statements: statements.flatMap((row): ComparedStatement[] => {
      const text = language === 'EN' ? row.textEn : row.textCy;
      if (text === null) return [];
      const group = groupOf(row, material.groups);
      const title = group ? localise(toLocalisedText(group.titleEn, group.titleCy), language) : null;
      return [{ id: row.id, kind: row.kind, position: row.position, text, group: title }];
    }),
  };
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
