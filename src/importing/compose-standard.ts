import { type Diagnostic } from '../common/diagnostic';
import { type Language, LANGUAGES, type LocalisedText } from '../common/language';
import { type Sourced, type StandardDraft } from '../documents/standard-draft';
import {
  type NamesByLanguage,
  type OriginalUrnImage,
  type StandardImage,
} from '../register/publishing/standard-image';
import { normaliseSocCode } from '../register/soc/soc-meaning';
import { describeContradiction } from '../register/standards/legacy-marks';
import { turningPoints } from '../register/lineage/known-urns';
import { parseUrn } from '../register/urn';
import { normaliseSpace } from '../text/normalise';
import { composeSections } from './compose-sections';
import { composeStatements } from './compose-statements';
import { composeTranslations } from './compose-translations';
import { diagnose } from './diagnostic-catalogue';
import { type DraftsByLanguage } from './drafts-by-language';
import { type Identity } from './identify';

/** Fills what no draft says: a title asserted by a person, by the language of its document. */
export interface CompositionOptions {
  readonly assertedTitles: LocalisedText;
  /** True when the register holds a standard of that URN; it decides how a field with several codes is read. */
  readonly isKnownUrn: (normalised: string) => boolean;
  /** True when some edition of the classification has the code. */
  readonly isSocCode: (code: string) => boolean;
}

/**
 * Puts the English and the Welsh draft of one edition together. The result depends on the drafts alone, not on which came
 * first: lists and texts stand by language, facts that have no language are taken from the English draft, else the Welsh.
 */
export function composeStandard(
  identity: Identity,
  drafts: DraftsByLanguage,
  options: CompositionOptions,
): StandardImage {
  const languages = LANGUAGES.filter((language) => drafts[language] !== undefined);
  const diagnostics: Diagnostic[] = [];
  const fact = <Value>(
    field: FactField,
    pick: (draft: StandardDraft) => Sourced<Value> | null,
  ): Value | null => agree(field, drafts, pick, diagnostics);
  const criteria = composeStatements('PERFORMANCE_CRITERION', drafts, (draft) => draft.performanceCriteria);
  const knowledge = composeStatements('KNOWLEDGE_ITEM', drafts, (draft) => draft.knowledge);
  const originals = fact('original URN', (draft) => draft.originalUrns);
  const image: Omit<StandardImage, 'translations'> = {
    ...identity,
    isSample: languages.every((language) => drafts[language]?.isSample),
    languages,
    title: texts(drafts, (draft, language) => draft.title?.value ?? options.assertedTitles[language] ?? null),
    overview: texts(drafts, (draft) => draft.overview?.value ?? null),
    developedBy: cleanName(fact('developed by', (draft) => draft.developedBy)),
    originatingOrganisation: cleanName(
      fact('originating organisation', (draft) => draft.originatingOrganisation),
    ),
    approvedOn: fact('approved on', (draft) => draft.approvedOn),
    versionNumber: fact('version number', (draft) => draft.versionNumber),
    indicativeReviewDate: fact('indicative review date', (draft) => draft.indicativeReviewDate),
    validity: fact('validity', (draft) => draft.validity),
    status: fact('status', (draft) => draft.status),
    category: fact('category', (draft) => draft.category),
    statements: [...criteria.statements, ...knowledge.statements],
    groups: [...criteria.groups, ...knowledge.groups],
    sections: composeSections(drafts),
    suites: names(drafts, (draft) => draft.suites),
    occupations: names(drafts, (draft) => draft.occupations),
    keywords: names(drafts, (draft) => draft.keywords),
    socCodes: firstList(drafts, (draft) => draft.socCodes).map((code) => normaliseSpace(code.value)),
    originalUrns: readOriginals(originals, options.isKnownUrn),
    turningPoints: originals === null ? [] : turningPoints(originals, options.isKnownUrn),
    diagnostics: [],
  };
  const unknown = firstList(drafts, (draft) => draft.socCodes).filter(({ value }) => {
    const code = normaliseSocCode(value);
    return code === null || !options.isSocCode(code);
  });
  diagnostics.push(...compareSocCodes(drafts));
  diagnostics.push(...criteria.diagnostics, ...knowledge.diagnostics);
  const contradiction = describeContradiction(image);
  if (contradiction !== null) {
    const place = drafts.EN?.validity ?? drafts.CY?.validity ?? null;
    diagnostics.push(diagnose('LEGACY_MARKS_DISAGREE', contradiction, place));
  }
  diagnostics.push(
    ...unknown.map((code) =>
      diagnose('SOC_CODE_IN_NO_EDITION', `no edition of SOC has "${code.value}"`, code),
    ),
  );
  return { ...image, translations: composeTranslations(drafts, image), diagnostics };
}

type FactField =
  | 'developed by'
  | 'originating organisation'
  | 'approved on'
  | 'version number'
  | 'indicative review date'
  | 'validity'
  | 'status'
  | 'category'
  | 'original URN';

function agree<Value>(
  field: FactField,
  drafts: DraftsByLanguage,
  pick: (draft: StandardDraft) => Sourced<Value> | null,
  diagnostics: Diagnostic[],
): Value | null {
  const english = drafts.EN ? pick(drafts.EN) : null;
  const welsh = drafts.CY ? pick(drafts.CY) : null;
  if (english && welsh && String(english.value) !== String(welsh.value)) {
    const message = `${field}: "${String(english.value)}" in English, "${String(welsh.value)}" in Welsh`;
    diagnostics.push(diagnose('LANGUAGES_DISAGREE', message, welsh));
  }
  return (english ?? welsh)?.value ?? null;
}

function compareSocCodes(drafts: DraftsByLanguage): Diagnostic[] {
  const [english, welsh] = [drafts.EN?.socCodes ?? [], drafts.CY?.socCodes ?? []];
  const told = (codes: readonly Sourced<string>[]) => codes.map((code) => `"${code.value}"`).join(', ');
  if (english.length === 0 || welsh.length === 0 || told(english) === told(welsh)) return [];
  const message = `SOC codes: ${told(english)} in English, ${told(welsh)} in Welsh`;
  return [diagnose('LANGUAGES_DISAGREE', message, welsh[0])];
}

/** Splits the field into codes; what holds no code is kept as printed. */
function readOriginals(field: string | null, isKnownUrn: (code: string) => boolean): OriginalUrnImage[] {
  if (field === null) return [];
  const parsed = parseUrn(field, isKnownUrn);
  if (parsed.kind === 'SEVERAL')
    return parsed.parts.map(({ printed, normalised }) => ({ printed, normalised }));
  return [{ printed: normaliseSpace(field), normalised: parsed.kind === 'CODE' ? parsed.normalised : null }];
}

function texts(
  drafts: DraftsByLanguage,
  pick: (draft: StandardDraft, language: Language) => string | null,
): LocalisedText {
  const text: { [language in Language]?: string } = {};
  for (const language of LANGUAGES) {
    const draft = drafts[language];
    const value = draft ? pick(draft, language) : null;
    if (value !== null) text[language] = value;
  }
  return text;
}

function names(
  drafts: DraftsByLanguage,
  pick: (draft: StandardDraft) => readonly Sourced<string>[],
): NamesByLanguage {
  const lists: { [language in Language]?: readonly string[] } = {};
  for (const language of LANGUAGES) {
    const draft = drafts[language];
    const list = draft ? pick(draft).map((name) => normaliseSpace(name.value)) : [];
    if (list.length > 0) lists[language] = [...new Set(list)];
  }
  return lists;
}

function firstList<Value>(
  drafts: DraftsByLanguage,
  pick: (draft: StandardDraft) => readonly Sourced<Value>[],
): readonly Sourced<Value>[] {
  const english = drafts.EN ? pick(drafts.EN) : [];
  return english.length > 0 ? english : drafts.CY ? pick(drafts.CY) : [];
}

function cleanName(name: string | null): string | null {
  return name === null ? null : normaliseSpace(name);
}
