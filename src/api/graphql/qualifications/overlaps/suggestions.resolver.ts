import {
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Float,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { type VersionPlace } from '../../../../qualifications/store/citation.queries';
import {
  DEFAULT_SUGGESTIONS,
  findSuggestions,
  type UnitSuggestion,
} from '../../../../qualifications/suggestions/find-suggestions';
import { type StandardRecord } from '../../../../register/standards/standard.queries';
import { type StatementRow } from '../../../../register/standards/statement.entity';
import { Context } from '../../../context';
import { constrain } from '../../execution/constraint';
import { listSize, workOf } from '../../execution/cost';
import { toOverlapNode } from '../../overlaps/overlap.loader';
import { StatementOverlapType } from '../../overlaps/overlap.type';
import { loaderWith } from '../../shared/loader';
import { toNode } from '../../shared/to-node';
import { StandardType } from '../../standards/standard.type';
import { toStatementNode } from '../../statements/statement.loader';
import { StatementType } from '../../statements/statement.type';
import { toPlace } from '../qualification.loader';
import { QualificationType } from '../qualification.type';

/** How many suggestions are wanted. */
@ArgsType()
export class SuggestionArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most, 1 to 100; 10 when left out.' })
  @Extensions(constrain({ minimum: 1, maximum: 100 }))
  readonly first?: number | null;
}

/** A standard whose unit would close gaps. */
@ObjectType('UnitSuggestion', {
  simpleResolvers: true,
  description: 'A standard, not cited yet, whose unit would close gaps of a qualification.',
})
export class UnitSuggestionType {
  @Field(() => Float, {
    description:
      'The share of all that is uncovered that it closes, each statement weighed by the probability that it is closed: from ' +
      '0 to 1. It never rises from one suggestion to the next, and all together are at most 1.',
  })
  readonly strength: number;
}

const loadSuggestions = loaderWith<UnitSuggestion[], number>((rows, keys, first) =>
  findSuggestions(rows, keys.map(toPlace), first),
);

/** Units that close the gaps. */
@Resolver(() => QualificationType)
export class SuggestionsResolver {
  @FieldResolver(() => [UnitSuggestionType], {
    description:
      'Standards whose units would close what `coverage` shows as uncovered: the one that closes most first, then the one ' +
      'that closes most of what is left. Latest editions of units that are not cited yet and not legacy, by overlaps of ' +
      'statements of the same kind with a probability of at least 0.5.',
  })
  @Extensions(workOf(100))
  suggestions(
    @Root() { id, version }: VersionPlace,
    @Ctx() context: Context,
    @Args() { first }: SuggestionArgs,
  ): Promise<UnitSuggestion[]> {
    return loadSuggestions(context, `${version} ${id}`, first ?? DEFAULT_SUGGESTIONS);
  }
}

/** What a suggestion is made of. */
@Resolver(() => UnitSuggestionType)
export class UnitSuggestionResolver {
  @FieldResolver(() => StandardType, { description: 'The standard.' })
  standard(@Root() { standard }: UnitSuggestion): StandardRecord {
    return toNode('Standard')(standard);
  }

  @FieldResolver(() => [StatementType], {
    description:
      'The uncovered statements that it closes and no suggestion before it does, in order of citation.',
  })
  @Extensions(listSize(5))
  closes(@Root() { overlaps }: UnitSuggestion): StatementRow[] {
    return overlaps.map(({ from }) => toStatementNode(from));
  }

  @FieldResolver(() => [StatementOverlapType], {
    description:
      'What closes each of them best: `from` is the uncovered statement, `to` that of the standard suggested.',
  })
  @Extensions(listSize(5))
  overlaps(@Root() { overlaps }: UnitSuggestion): object[] {
    return overlaps.map(toOverlapNode);
  }
}
