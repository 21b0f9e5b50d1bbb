import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ResolvedCitation, type VersionPlace } from '../../../../qualifications/store/citation.queries';
import {
  type BilingualText,
  type LearningOutcome,
  type Outcome,
  type RuleOfCombination,
  type Unit,
  type UnitGroup,
} from '../../../../qualifications/structure/structure';
import { type StandardRecord } from '../../../../register/standards/standard.queries';
import { Context } from '../../../context';
import { listSize } from '../../execution/cost';
import { Language } from '../../shared/enums';
import { inLanguage, LANGUAGE_ARGUMENT } from '../../shared/localise';
import { toNode, toNodeOrNull } from '../../shared/to-node';
import { StandardType } from '../../standards/standard.type';
import { loadCited, loadStructure } from '../qualification.loader';
import { QualificationType } from '../qualification.type';
import { CoverageClaim } from './structure.enums';
import {
  LearningOutcomeType,
  QualificationOutcomeType,
  QualificationUnitType,
  RuleOfCombinationType,
  StandardCitationType,
  UnitGroupType,
} from './structure.type';

/** A unit with the version it is of. */
export interface PlacedUnit extends Unit {
  readonly place: VersionPlace;
}

/** A text of a structure in the language asked for, else in the other one. */
export function textOf(
  context: Context,
  { en, cy }: BilingualText,
  language: Language | null | undefined,
): string {
  return inLanguage(context, language, en, cy) ?? '';
}

/** The structure of a qualification. */
@Resolver(() => QualificationType)
export class QualificationStructureResolver {
  @FieldResolver(() => [QualificationUnitType], { description: 'Its units, in order.' })
  @Extensions(listSize(30))
  async units(@Root() place: VersionPlace, @Ctx() context: Context): Promise<PlacedUnit[]> {
    const { units } = await loadStructure(context, place);
    return units.map((unit) => ({ ...unit, place }));
  }

  @FieldResolver(() => [UnitGroupType], { description: 'The groups of its units, in order.' })
  async groups(@Root() place: VersionPlace, @Ctx() context: Context): Promise<readonly UnitGroup[]> {
    return (await loadStructure(context, place)).groups;
  }

  @FieldResolver(() => [RuleOfCombinationType], { description: 'Its rules of combination, in order.' })
  async rules(@Root() place: VersionPlace, @Ctx() context: Context): Promise<readonly RuleOfCombination[]> {
    return (await loadStructure(context, place)).rules;
  }

  @FieldResolver(() => [QualificationOutcomeType], { description: 'Titles earned by content, in order.' })
  @Extensions(listSize(3))
  async outcomes(@Root() place: VersionPlace, @Ctx() context: Context): Promise<readonly Outcome[]> {
    return (await loadStructure(context, place)).outcomes;
  }
}

/** What a unit is written from, and its content. */
@Resolver(() => QualificationUnitType)
export class QualificationUnitResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  title(
    @Root() { title }: Unit,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return textOf(context, title, language);
  }

  @FieldResolver(() => [StandardType], {
    description:
      'The standards it cites, in the editions meant; those that the register does not have are left out.',
  })
  @Extensions(listSize(2))
  async standards(@Root() unit: PlacedUnit, @Ctx() context: Context): Promise<StandardRecord[]> {
    const cited = (await citationsOf(context, unit)).flatMap(({ standard }) => standard ?? []);
    return [...new Map(cited.map((one) => [one.id, one])).values()].map(toNode('Standard'));
  }

  @FieldResolver(() => [StandardCitationType], { description: 'What it cites, as it was cited.' })
  @Extensions(listSize(2))
  async citations(@Root() unit: PlacedUnit, @Ctx() context: Context): Promise<ResolvedCitation[]> {
    return citationsOf(context, unit);
  }

  @FieldResolver(() => [LearningOutcomeType], { description: 'Its learning outcomes, in order.' })
  @Extensions(listSize(4))
  learningOutcomes(@Root() { learningOutcomes }: Unit): readonly LearningOutcome[] {
    return learningOutcomes;
  }
}

async function citationsOf(context: Context, { key, place }: PlacedUnit): Promise<ResolvedCitation[]> {
  const { citations } = await loadCited(context, place);
  return citations.filter(({ unit }) => unit === key);
}

/** A citation and the standard that it means. */
@Resolver(() => StandardCitationType)
export class StandardCitationResolver {
  @FieldResolver(() => CoverageClaim, { nullable: true, description: 'How far the unit covers it.' })
  coverage(@Root() { claim }: ResolvedCitation): string | null {
    return claim;
  }

  @FieldResolver(() => StandardType, {
    nullable: true,
    description: 'The edition that is meant; null when the register does not have it.',
  })
  standard(@Root() { standard }: ResolvedCitation): StandardRecord | null {
    return toNodeOrNull('Standard', standard);
  }
}

/** The heading of a group. */
@Resolver(() => UnitGroupType)
export class UnitGroupResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The heading; null where it has none.' })
  title(
    @Root() { title }: UnitGroup,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string | null {
    return inLanguage(context, language, title.en, title.cy);
  }
}

/** The title that an outcome earns. */
@Resolver(() => QualificationOutcomeType)
export class QualificationOutcomeResolver {
  @FieldResolver(() => String, { description: 'What is earned.' })
  title(
    @Root() { title }: Outcome,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return textOf(context, title, language);
  }
}
