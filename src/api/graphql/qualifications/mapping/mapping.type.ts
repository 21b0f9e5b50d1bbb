import { Extensions, Field, ObjectType } from 'type-graphql';
import { listSize } from '../../execution/cost';
import { FindingKind, ImpactKind } from '../qualification.enums';
import { CoverageClaim } from '../structure/structure.enums';

/** A fault of the rules. */
@ObjectType('StructureFinding', {
  simpleResolvers: true,
  description: 'Something that is wrong with the rules themselves, or with what is printed.',
})
export class StructureFindingType {
  @Field(() => FindingKind, { description: 'What is wrong.' })
  readonly kind: FindingKind;

  @Field(() => String, { nullable: true, description: 'The key of the rule concerned, if it is about one.' })
  readonly rule: string | null;

  @Field(() => String, { nullable: true, description: 'The key of the unit concerned, if it is about one.' })
  readonly unit: string | null;

  @Field({ description: 'The finding in words, in English.' })
  readonly message: string;
}

/** A row of the mapping. */
@ObjectType('MappingRow', {
  simpleResolvers: true,
  description: 'A row of the mapping: an assessment criterion and a statement that it evidences.',
})
export class MappingRowType {
  @Field({ description: 'The key of the unit.' })
  readonly unit: string;

  @Field({ description: 'The number of the learning outcome.' })
  readonly learningOutcome: string;

  @Field({ description: 'The number of the assessment criterion.' })
  readonly criterion: string;

  @Field(() => CoverageClaim, { description: 'How far.' })
  readonly claim: CoverageClaim;
}

/** What is claimed of a statement. */
@ObjectType('StatementCoverage', {
  simpleResolvers: true,
  description: 'What is claimed of one statement of a standard.',
})
export class StatementCoverageType {
  @Field(() => CoverageClaim, {
    nullable: true,
    description: 'The strongest claim; null when nothing is claimed.',
  })
  readonly strength: CoverageClaim | null;

  @Field({ description: 'Whether it is evidenced in full or in part; what only informs covers nothing.' })
  readonly isCovered: boolean;

  @Field({ description: 'Whether criteria of several places evidence it: it may be assessed twice.' })
  readonly isClaimedMoreThanOnce: boolean;

  @Field(() => [MappingRowType], { description: 'Who claims it, in the order of the structure.' })
  @Extensions(listSize(1))
  readonly claims: readonly object[];
}

/** What is covered of a standard. */
@ObjectType('StandardCoverage', {
  simpleResolvers: true,
  description: 'What a qualification covers of one standard that it cites, statement by statement.',
})
export class StandardCoverageType {
  @Field(() => [String], { description: 'Keys of the units that cite it or evidence statements of it.' })
  readonly units: readonly string[];

  @Field(() => [StatementCoverageType], {
    description: 'Each of them: criteria first, in the order printed.',
  })
  @Extensions(listSize(30))
  readonly statements: readonly object[];
}

/** What has happened to a cited standard. */
@ObjectType('StandardImpact', {
  simpleResolvers: true,
  description: 'Something that has happened to a cited standard, and what of the qualification it hits.',
})
export class StandardImpactType {
  @Field(() => ImpactKind, { description: 'What has happened.' })
  readonly kind: ImpactKind;

  @Field(() => [String], { description: 'Keys of the units that cite it or evidence statements of it.' })
  readonly units: readonly string[];

  @Field(() => [MappingRowType], { description: 'The rows of the mapping that evidence its statements.' })
  readonly evidences: readonly object[];
}
