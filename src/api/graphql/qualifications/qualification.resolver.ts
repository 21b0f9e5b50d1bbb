import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type PartialDate } from '../../../common/partial-date';
import { maySee, type QualificationRecord } from '../../../qualifications/store/qualification.queries';
import { type QualificationEventRow } from '../../../qualifications/store/qualification.entity';
import { type StructureFault } from '../../../qualifications/structure/fault';
import { readStructure } from '../../../qualifications/structure/read-structure';
import { type OrganisationRecord } from '../../../register/terms/organisation.entity';
import { Context } from '../../context';
import { listSize, workOf } from '../execution/cost';
import { Language } from '../shared/enums';
import { inLanguage, LANGUAGE_ARGUMENT, languagesOf } from '../shared/localise';
import { PartialDateScalar } from '../shared/scalars';
import { toNodeOrNull } from '../shared/to-node';
import { loadOrganisation } from '../standards/standard.loader';
import { OrganisationType } from '../terms/organisation.type';
import { loadEvents, loadStructure, loadVersions, organisationOf } from './qualification.loader';
import {
  QualificationEventType,
  QualificationType,
  QualificationVersionType,
  StructureWarningType,
} from './qualification.type';

/** The fields of qualifications that are fetched, but for their content. */
@Resolver(() => QualificationType)
export class QualificationResolver {
  @FieldResolver(() => String, { description: 'The title.' })
  title(
    @Root() { titleEn, titleCy }: QualificationRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return inLanguage(context, language, titleEn, titleCy) ?? '';
  }

  @FieldResolver(() => [Language], { description: 'The languages it has a title in.' })
  @Extensions(listSize(2))
  languages(@Root() { titleEn, titleCy }: QualificationRecord): readonly string[] {
    return languagesOf(titleEn, titleCy);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The organisation whose qualification it is.',
  })
  async organisation(
    @Root() { organisationId }: QualificationRecord,
    @Ctx() context: Context,
  ): Promise<OrganisationRecord | null> {
    return toNodeOrNull('Organisation', await loadOrganisation(context, organisationId));
  }

  @FieldResolver(() => [String], {
    description: 'Numbers under which other bodies award the same structure.',
  })
  async otherNumbers(
    @Root() place: QualificationRecord,
    @Ctx() context: Context,
  ): Promise<readonly string[]> {
    return (await loadStructure(context, place)).otherNumbers;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The credits printed on it.' })
  async credits(@Root() place: QualificationRecord, @Ctx() context: Context): Promise<number | null> {
    return (await loadStructure(context, place)).credits;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The hours under guidance printed on it.' })
  async guidedLearningHours(
    @Root() place: QualificationRecord,
    @Ctx() context: Context,
  ): Promise<number | null> {
    return (await loadStructure(context, place)).guidedLearningHours;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The hours in all printed on it.' })
  async totalQualificationTime(
    @Root() place: QualificationRecord,
    @Ctx() context: Context,
  ): Promise<number | null> {
    return (await loadStructure(context, place)).totalQualificationTime;
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'When it is to be reviewed.' })
  async reviewDate(@Root() place: QualificationRecord, @Ctx() context: Context): Promise<PartialDate | null> {
    return (await loadStructure(context, place)).reviewDate;
  }

  @FieldResolver(() => [QualificationVersionType], {
    description:
      'Its versions that whoever asks may see, newest first: to others than its organisation no drafts.',
  })
  @Extensions(listSize(5))
  async versions(
    @Root() { id }: QualificationRecord,
    @Ctx() context: Context,
  ): Promise<QualificationRecord[]> {
    const versions = await loadVersions(context, id);
    return versions.filter((version) => maySee(organisationOf(context), version));
  }

  @FieldResolver(() => [QualificationEventType], {
    nullable: true,
    description: 'Who did what to it, oldest first. For its organisation alone: null to everybody else.',
  })
  async history(
    @Root() { id, organisationId }: QualificationRecord,
    @Ctx() context: Context,
  ): Promise<QualificationEventRow[] | null> {
    return organisationId === organisationOf(context) ? loadEvents(context, id) : null;
  }

  @FieldResolver(() => [StructureWarningType], {
    description:
      'What can be used but is probably not meant: a unit named twice, a group that holds nothing.',
  })
  @Extensions({ ...listSize(2), ...workOf(5) })
  async warnings(
    @Root() place: QualificationRecord,
    @Ctx() context: Context,
  ): Promise<readonly StructureFault[]> {
    return readStructure(await loadStructure(context, place)).faults;
  }
}

/** The differences of an entry of the audit. */
@Resolver(() => QualificationEventType)
export class QualificationEventResolver {
  @FieldResolver(() => [String], {
    description: 'What changed, in words: "unit A1: credits". For a withdrawal, the reason.',
  })
  differences(@Root() { differences }: QualificationEventRow): string[] {
    return JSON.parse(differences) as string[];
  }
}
