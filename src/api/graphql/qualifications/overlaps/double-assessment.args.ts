import { ArgsType, Extensions, Field, Float, registerEnumType } from 'type-graphql';
import { type DoubleAssessmentQuestion } from '../../../../qualifications/double-assessment/find-double-assessment';
import { DEFAULT_CRITERIA } from '../../../../links/overlaps/statement-overlap';
import { constrain } from '../../execution/constraint';
import { OverlapEvidence } from '../../overlaps/overlap.enums';

/** Among which statements double assessment is looked for. */
export enum AssessmentScope {
  ASSESSED = 'ASSESSED',
  CITED = 'CITED',
}
registerEnumType(AssessmentScope, {
  name: 'AssessmentScope',
  description: 'Among which statements double assessment is looked for.',
  valuesConfig: {
    ASSESSED: {
      description:
        'Those that criteria evidence in full or in part; of a standard that a unit cites, not merely to inform, and to ' +
        'which no criterion is mapped yet: all.',
    },
    CITED: { description: 'Every statement of every standard cited.' },
  },
});

/** How double assessment is looked for. */
@ArgsType()
export class DoubleAssessmentArgs {
  @Field(() => Float, {
    nullable: true,
    description:
      'Only overlaps at least that probable, from 0 to 1; 0.5 when left out. What a curator has confirmed is listed however ' +
      'probable it is.',
  })
  @Extensions(constrain({ minimum: 0, maximum: 1 }))
  readonly minProbability?: number | null;

  @Field(() => AssessmentScope, {
    nullable: true,
    description: 'Among which statements; ASSESSED when left out.',
  })
  readonly among?: AssessmentScope | null;

  @Field(() => OverlapEvidence, {
    nullable: true,
    description: 'Only statements of the same kind, or only of the other kind; both when left out.',
  })
  readonly evidence?: OverlapEvidence | null;
}

/** What the arguments ask for, defaults filled in. */
export function toQuestion({
  minProbability,
  among,
  evidence,
}: DoubleAssessmentArgs): DoubleAssessmentQuestion {
  return {
    criteria: {
      ...DEFAULT_CRITERIA,
      minProbability: minProbability ?? DEFAULT_CRITERIA.minProbability,
      evidence: evidence ?? null,
    },
    scope: among ?? 'ASSESSED',
  };
}
