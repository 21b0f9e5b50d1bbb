import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Diagnostic } from '../../../common/diagnostic';
import { toLocalisedText } from '../../../common/language';
import { type SectionRow } from '../../../register/standards/section.entity';
import { type LegacyMarks, legacyMarksOf } from '../../../register/standards/legacy-marks';
import { isPastReview } from '../../../register/standards/past-review';
import { type OrganisationRecord } from '../../../register/terms/organisation.entity';
import { type SourceDocumentRecord } from '../../../register/sources/source-document.queries';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { type TermRecord } from '../../../register/terms/term.queries';
import { Context } from '../../context';
import { DiagnosticType } from '../documents/diagnostic.type';
import { SourceDocumentType } from '../documents/source-document.type';
import { listSize } from '../execution/cost';
import { Language } from '../shared/enums';
import { inLanguage, LANGUAGE_ARGUMENT, languagesOf } from '../shared/localise';
import { toNode } from '../shared/to-node';
import { OccupationType } from '../terms/occupation.type';
import { OrganisationType } from '../terms/organisation.type';
import { SuiteType } from '../terms/suite.type';
import { LegacyMarksType } from './legacy-marks.type';
import { SectionType } from './section.type';
import {
  loadDocuments,
  loadEditions,
  loadKeywords,
  loadOccupations,
  loadOrganisation,
  loadSections,
  loadSuites,
} from './standard.loader';
import { StandardTranslationType, StandardType } from './standard.type';

/** The fields of a standard that are worked out or fetched. */
@Resolver(() => StandardType)
export class StandardResolver {
  @FieldResolver(() => String, { description: 'The title.' })
  title(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return inLanguage(context, language, standard.titleEn, standard.titleCy) ?? standard.urn ?? '';
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the standard is about and for whom.' })
  overview(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string | null {
    return inLanguage(context, language, standard.overviewEn, standard.overviewCy);
  }

  @FieldResolver(() => [Language], {
    description: 'The languages the edition was published in, as far as known here.',
  })
  @Extensions(listSize(2))
  languages(@Root() standard: StandardRecord): readonly string[] {
    return languagesOf(standard.hasEn, standard.hasCy);
  }

  @FieldResolver(() => StandardTranslationType, {
    nullable: true,
    description: 'What it says in one language, never falling back; null when it was not published in it.',
  })
  async translation(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, { description: 'The language.' }) language: Language,
  ): Promise<StandardTranslationType | null> {
    const english = language === Language.EN;
    if (!(english ? standard.hasEn : standard.hasCy)) return null;
    const keywords = await loadKeywords(context, standard.id);
    return {
      language,
      title: (english ? standard.titleEn : standard.titleCy) ?? standard.urn ?? '',
      overview: english ? standard.overviewEn : standard.overviewCy,
      keywords: keywords.filter((keyword) => keyword.language === language).map((keyword) => keyword.keyword),
    };
  }

  @FieldResolver(() => [String], {
    description:
      'The keywords in one language, in the order printed; those of the other language when there are none.',
  })
  async keywords(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): Promise<string[]> {
    const all = await loadKeywords(context, standard.id);
    const wanted = all.filter((keyword) => keyword.language === (language ?? context.language));
    return (wanted.length > 0 ? wanted : all).map((keyword) => keyword.keyword);
  }

  @FieldResolver(() => Boolean, { description: 'True when no newer edition of the URN is on the register.' })
  isLatestEdition(@Root() standard: StandardRecord): boolean {
    return Boolean(standard.isLatest);
  }

  @FieldResolver(() => Boolean, {
    description:
      'True for sample wording written for this project. It is not the official text; do not assess by it.',
  })
  isSample(@Root() standard: StandardRecord): boolean {
    return Boolean(standard.isSample);
  }

  @FieldResolver(() => LegacyMarksType, {
    description: 'Where the edition is marked as legacy: in its title, its URN, its validity.',
  })
  legacyMarks(@Root() standard: StandardRecord): LegacyMarks {
    const { titleEn, titleCy, urn, validity } = standard;
    return legacyMarksOf({ title: toLocalisedText(titleEn, titleCy), urn, validity });
  }

  @FieldResolver(() => Boolean, {
    description:
      'True when the indicative review date has passed, whatever the document says of its validity.',
  })
  isPastReview(@Root() standard: StandardRecord, @Ctx() context: Context): boolean {
    return isPastReview(standard, context.today);
  }

  @FieldResolver(() => [StandardType], {
    description: 'Every edition of this URN on the register, newest first, this one included.',
  })
  @Extensions(listSize(3))
  async editions(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<StandardRecord[]> {
    return (await loadEditions(context, standard.identity)).map(toNode('Standard'));
  }

  @FieldResolver(() => [SuiteType], { description: 'The suites (business sectors) it belongs to.' })
  @Extensions(listSize(2))
  async suites(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<TermRecord[]> {
    return (await loadSuites(context, standard.id)).map(toNode('Suite'));
  }

  @FieldResolver(() => [OccupationType], { description: 'The occupations the document names.' })
  @Extensions(listSize(5))
  async occupations(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<TermRecord[]> {
    return (await loadOccupations(context, standard.id)).map(toNode('Occupation'));
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The body that developed the standard.',
  })
  developedBy(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
  ): Promise<OrganisationRecord | null> | null {
    return standard.developedById === null ? null : loadOrganisation(context, standard.developedById);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The body the standard originates from; it often differs from the developing one.',
  })
  originatingOrganisation(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
  ): Promise<OrganisationRecord | null> | null {
    const id = standard.originatingOrganisationId;
    return id === null ? null : loadOrganisation(context, id);
  }

  @FieldResolver(() => [SectionType], {
    description:
      'The sections beside criteria and knowledge (scope, values, glossary ...) in the order printed. A section that is ' +
      'printed but empty is listed and says so; one that is not printed is not listed.',
  })
  sections(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<SectionRow[]> {
    return loadSections(context, standard.id);
  }

  @FieldResolver(() => [SourceDocumentType], {
    description:
      'The documents it was read from, those replaced since included, in the order they were imported.',
  })
  @Extensions(listSize(2))
  async documents(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
  ): Promise<SourceDocumentRecord[]> {
    return (await loadDocuments(context, standard.id)).map(toNode('SourceDocument'));
  }

  @FieldResolver(() => [DiagnosticType], {
    description:
      'What is to be said of the two languages beside each other and of marks that contradict each other: unequal counts, ' +
      'facts that disagree, a legacy title on a current standard.',
  })
  @Extensions(listSize(2))
  diagnostics(@Root() standard: StandardRecord): Diagnostic[] {
    return JSON.parse(standard.diagnostics) as Diagnostic[];
  }
}
