import { lastDayOf } from '../../common/partial-date';
import { toNameKey, toOrderKey } from '../../text/normalise';
import { toWordingKey } from '../../text/wording';
import { type OriginalUrnRow, type OriginalUrnTurningPointRow } from '../lineage/original-urn.entity';
import { type TranslationRow } from '../parity/translation.entity';
import { type SocCitationRow, type StandardSocGroupRow } from '../soc/soc.entity';
import { normaliseSocCode } from '../soc/soc-meaning';
import { orderEdition } from '../standards/edition';
import { type SectionRow } from '../standards/section.entity';
import { type StandardRow } from '../standards/standard.entity';
import { type StatementGroupRow, type StatementRow } from '../standards/statement.entity';
import { type StandardKeywordRow, type StandardTermRow, type TermKind } from '../terms/term.entity';
import { organisationId, termId } from '../terms/term-identity';
import { type GroupImage, type NamesByLanguage, type StandardImage } from './standard-image';
import { type IdentifiedStatement } from './statement-identity';

/** Sorts after every code and every date in binary order. */
const UNKNOWN_LAST = '~';

/** The row of the standard itself. `isLatest` is decided among all editions of the URN, after this one is stored. */
export function toStandardRow(
  id: string,
  image: StandardImage,
  contentHash: string,
): Omit<StandardRow, 'isLatest'> {
  const title = image.title.EN ?? image.title.CY ?? '';
  return {
    id,
    identity: image.identity,
    urn: image.urn,
    urnKey: image.urnKey,
    edition: image.edition,
    editionOrder: orderEdition(image.edition),
    isSample: image.isSample,
    titleEn: image.title.EN ?? null,
    titleCy: image.title.CY ?? null,
    titleOrder: toOrderKey(title),
    titleOrderCy: image.title.CY === undefined ? null : toOrderKey(image.title.CY),
    urnOrder: `${image.urnKey ?? UNKNOWN_LAST} ${orderEdition(image.edition)}`,
    approvedOrder: image.approvedOn ?? UNKNOWN_LAST,
    reviewOrder: image.indicativeReviewDate ?? UNKNOWN_LAST,
    overviewEn: image.overview.EN ?? null,
    overviewCy: image.overview.CY ?? null,
    hasEn: image.languages.includes('EN'),
    hasCy: image.languages.includes('CY'),
    developedById: image.developedBy === null ? null : organisationId(image.developedBy),
    developedByPrinted: image.developedBy,
    originatingOrganisationId:
      image.originatingOrganisation === null ? null : organisationId(image.originatingOrganisation),
    originatingOrganisationPrinted: image.originatingOrganisation,
    approvedOn: image.approvedOn,
    versionNumber: image.versionNumber,
    indicativeReviewDate: image.indicativeReviewDate,
    reviewBy: image.indicativeReviewDate === null ? null : lastDayOf(image.indicativeReviewDate),
    validity: image.validity,
    status: image.status,
    category: image.category,
    diagnostics: JSON.stringify(image.diagnostics),
    contentHash,
  };
}

/** The rows of the statements, in reading order. */
export function toStatementRows(
  standardId: string,
  statements: readonly IdentifiedStatement[],
): StatementRow[] {
  return statements.map(({ id, image }) => ({
    id,
    standardId,
    kind: image.kind,
    position: image.position,
    alignment: image.alignment,
    label: image.label,
    groupPosition: image.groupPosition,
    textEn: image.text.EN ?? null,
    textCy: image.text.CY ?? null,
    wordingKey: toWordingKey(image.kind, image.text),
  }));
}

/** Rows that have no identity of their own and are replaced whole when the standard changes. */
export interface DetailRows {
  readonly groups: readonly StatementGroupRow[];
  readonly sections: readonly SectionRow[];
  readonly terms: readonly StandardTermRow[];
  readonly keywords: readonly StandardKeywordRow[];
  readonly socCitations: readonly SocCitationRow[];
  readonly socGroups: readonly StandardSocGroupRow[];
  readonly originalUrns: readonly OriginalUrnRow[];
  readonly turningPoints: readonly OriginalUrnTurningPointRow[];
  readonly translations: readonly TranslationRow[];
}

/** All rows of a standard beside itself and its statements, in the order of their keys. Positions count from 1 as printed. */
export function toDetailRows(standardId: string, image: StandardImage): DetailRows {
  return {
    groups: [...image.groups].sort(byPlace).map((group) => ({
      standardId,
      kind: group.kind,
      position: group.position,
      alignment: group.alignment,
      titleEn: group.title.EN ?? null,
      titleCy: group.title.CY ?? null,
    })),
    sections: image.sections.map((section, index) => ({
      standardId,
      position: index + 1,
      kind: section.kind,
      headingEn: section.heading.EN ?? null,
      headingCy: section.heading.CY ?? null,
      textEn: section.text.EN ?? null,
      textCy: section.text.CY ?? null,
    })),
    terms: [
      ...toTermRows(standardId, 'OCCUPATION', image.occupations),
      ...toTermRows(standardId, 'SUITE', image.suites),
    ],
    keywords: inEachLanguage(image.keywords, (language, keyword, position) => ({
      standardId,
      language,
      position,
      keyword,
      keywordKey: toNameKey(keyword),
    })),
    socCitations: image.socCodes.map((printed, index) => ({
      standardId,
      position: index + 1,
      printed,
      code: normaliseSocCode(printed),
    })),
    socGroups: groupsOf(image.socCodes).map((code) => ({ standardId, code })),
    originalUrns: image.originalUrns.map((original, index) => ({
      standardId,
      position: index + 1,
      ...original,
    })),
    turningPoints: [...image.turningPoints].sort().map((code) => ({ standardId, code })),
    translations: [...image.translations]
      .sort((one, other) => (one.language < other.language ? -1 : 1))
      .map((translation) => ({ standardId, ...translation, texts: translation.texts.join(' ') })),
  };
}

/** Every code that is printed, with the codes of the groups above it: 7211, 721, 72 and 7. */
function groupsOf(printed: readonly string[]): string[] {
  const codes = printed.map(normaliseSocCode).filter((code) => code !== null);
  return [
    ...new Set(codes.flatMap((code) => Array.from(code, (_, index) => code.slice(0, index + 1)))),
  ].sort();
}

function byPlace(a: GroupImage, b: GroupImage): number {
  const key = (group: GroupImage) => `${group.kind} ${group.alignment}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.position - b.position;
}

function toTermRows(standardId: string, kind: TermKind, names: NamesByLanguage): StandardTermRow[] {
  return inEachLanguage(names, (language, name, position) => ({
    standardId,
    kind,
    language,
    position,
    termId: termId(kind, name),
    printed: name,
  }));
}

function inEachLanguage<Row>(
  names: NamesByLanguage,
  toRow: (language: 'EN' | 'CY', name: string, position: number) => Row,
): Row[] {
  return (['CY', 'EN'] as const).flatMap((language) =>
    (names[language] ?? []).map((name, index) => toRow(language, name, index + 1)),
  );
}
