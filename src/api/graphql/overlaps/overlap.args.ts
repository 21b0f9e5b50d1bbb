import { ArgsType, Extensions, Field, Float, ID } from 'type-graphql';
import { MOST_NAMED_STANDARDS } from '../../../links/overlaps/named-standards';
import { DEFAULT_CRITERIA, type OverlapCriteria } from '../../../links/overlaps/statement-overlap';
import { constrain } from '../execution/constraint';
import { ForwardPageArgs } from '../shared/page.args';
import { OverlapEvidence, OverlapStatus } from './overlap.enums';

/** Which overlaps are listed, and which page of them. */
@ArgsType()
export class OverlapArgs extends ForwardPageArgs {
  @Field(() => Float, {
    nullable: true,
    description:
      'Only overlaps at least that probable, from 0 to 1; 0.5 when left out. Nothing below 0.2 is computed. What a curator has ' +
      'confirmed is listed however probable it is.',
  })
  @Extensions(constrain({ minimum: 0, maximum: 1 }))
  readonly minProbability?: number | null;

  @Field(() => [OverlapStatus], {
    nullable: true,
    description: 'Only overlaps of these; left out, all but those that were rejected.',
  })
  @Extensions(constrain({ maxItems: 4 }))
  readonly status?: OverlapStatus[] | null;

  @Field(() => OverlapEvidence, {
    nullable: true,
    description: 'Only statements of the same kind, or only of the other kind; both when left out.',
  })
  readonly evidence?: OverlapEvidence | null;
}

/** The standards among which overlaps are looked for. */
@ArgsType()
export class OverlapsAmongArgs extends OverlapArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'URNs in any spelling; the current edition of each, else the latest.',
  })
  @Extensions(constrain({ maxItems: MOST_NAMED_STANDARDS, maxLength: 2_000, maxTotalLength: 25_000 }))
  readonly urns?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of standards, in whatever edition; they come after `urns`.',
  })
  @Extensions(constrain({ maxItems: MOST_NAMED_STANDARDS }))
  readonly standards?: string[] | null;
}

/** What the arguments ask for, defaults filled in. */
export function toOverlapCriteria({ minProbability, status, evidence }: OverlapArgs): OverlapCriteria {
  return {
    minProbability: minProbability ?? DEFAULT_CRITERIA.minProbability,
    statuses: status ?? DEFAULT_CRITERIA.statuses,
    evidence: evidence ?? DEFAULT_CRITERIA.evidence,
  };
}
