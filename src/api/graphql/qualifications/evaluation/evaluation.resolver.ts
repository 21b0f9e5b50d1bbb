import { Args, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import {
  evaluateSelection,
  type SelectionEvaluation,
} from '../../../../qualifications/evaluation/evaluate-selection';
import { type Selection } from '../../../../qualifications/evaluation/read-selection';
import { type Total, type Totals } from '../../../../qualifications/evaluation/totals';
import { type CompletionAnswer } from '../../../../qualifications/examination/complete-selection';
import { QualificationNotFound } from '../../../../qualifications/store/errors';
import {
  MEASURES,
  type Measure,
  type QualificationStructure,
} from '../../../../qualifications/structure/structure';
import { Context } from '../../../context';
import { listSize, workOf } from '../../execution/cost';
import { EvaluationArgs } from './evaluation.args';
import {
  GroupTotalsType,
  LevelTotalsType,
  SelectionCompletionType,
  SelectionEvaluationType,
  SelectionTotalType,
} from './evaluation.type';
import { findVersion } from '../find-version';
import { loadStructure } from '../qualification.loader';
import { textOf } from '../structure/structure.resolver';

/** A verdict with what it is about. */
interface EvaluatedSelection extends SelectionEvaluation {
  readonly structure: QualificationStructure;
  readonly selection: Selection;
}

/** A total with what it counts. */
interface MeasuredTotal extends Total {
  readonly measure: Measure;
}

/** Verdicts on selections. */
@Resolver(() => SelectionEvaluationType)
export class EvaluationResolver {
  @Query(() => SelectionEvaluationType, {
    description:
      "Whether a learner's selection is valid, rule by rule. A unit named twice counts once; one that the structure does not " +
      'have is refused. A qualification that whoever asks may not see is NOT_FOUND.',
  })
  @Extensions(workOf(20))
  async evaluateSelection(
    @Ctx() context: Context,
    @Args() { qualification, version, ...selection }: EvaluationArgs,
  ): Promise<EvaluatedSelection> {
    const place = await findVersion(context, qualification, version ?? null);
    if (!place) throw new QualificationNotFound(qualification);
    const structure = await loadStructure(context, place);
    return { ...evaluateSelection(structure, selection), structure, selection };
  }

  @FieldResolver(() => [String], { description: 'The titles earned by content.' })
  outcomes(@Root() { outcomes }: EvaluatedSelection, @Ctx() context: Context): string[] {
    return outcomes.map((title) => textOf(context, title, null));
  }

  @FieldResolver(() => Int, { description: 'Hours in all that count.' })
  totalQualificationTime(@Root() { totals }: EvaluatedSelection): number {
    return totals.all.TOTAL_QUALIFICATION_TIME.counted;
  }

  @FieldResolver(() => [SelectionTotalType], { description: 'What it adds up to in each measure.' })
  @Extensions(listSize(4))
  totals(@Root() { totals }: EvaluatedSelection): MeasuredTotal[] {
    return measured(totals.all);
  }

  @FieldResolver(() => [GroupTotalsType], {
    description: 'What it adds up to in each group; a group holds all that is in it.',
  })
  totalsByGroup(
    @Root() { totals }: EvaluatedSelection,
  ): { readonly group: string; readonly totals: MeasuredTotal[] }[] {
    return [...totals.byGroup].map(([group, own]) => ({ group, totals: measured(own) }));
  }

  @FieldResolver(() => [LevelTotalsType], {
    description: 'What it adds up to at or above each level that a held unit has, the lowest first.',
  })
  @Extensions(listSize(4))
  totalsByLevel(
    @Root() { totals }: EvaluatedSelection,
  ): { readonly level: number; readonly totals: MeasuredTotal[] }[] {
    return [...totals.atOrAbove].map(([level, own]) => ({ level, totals: measured(own) }));
  }

  @FieldResolver(() => SelectionCompletionType, {
    description: 'How it can be made valid by adding units, in the circumstances given.',
  })
  @Extensions(workOf(500))
  completion(
    @Root() { structure, selection }: EvaluatedSelection,
    @Ctx() { examiner }: Context,
  ): Promise<CompletionAnswer> {
    return examiner.complete(structure, selection);
  }
}

function measured(totals: Totals): MeasuredTotal[] {
  return MEASURES.map((measure) => ({ measure, ...totals[measure] }));
}
