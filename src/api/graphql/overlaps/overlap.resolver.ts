import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { type OverlapStatus as Status, type TextDifference } from '../../../links/curation/judge';
import { toBand } from '../../../links/overlap/model/bands';
import { type OverlapExplanation } from '../../../links/overlap/explain-overlap';
import { explainPair } from '../../../links/overlaps/explain-pair';
import { seenDecision, type SeenDecision } from '../../../links/overlaps/seen-decision';
import { type StatementOverlap } from '../../../links/overlaps/statement-overlap';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { type OrganisationRecord } from '../../../register/terms/organisation.entity';
import { Context } from '../../context';
import { listSize, workOf } from '../execution/cost';
import { toNodeOrNull } from '../shared/to-node';
import { loadOrganisation } from '../standards/standard.loader';
import { toStatementNode } from '../statements/statement.loader';
import { StatementType } from '../statements/statement.type';
import { OrganisationType } from '../terms/organisation.type';
import { OverlapExplanationType } from './explanation.type';
import { OverlapBand, OverlapEvidence, OverlapStatus } from './overlap.enums';
import { loadRarity } from './overlap.loader';
import { OverlapDecisionType, StatementOverlapType, StatementRewordingType } from './overlap.type';

/** The fields of overlaps that are worked out. */
@Resolver(() => StatementOverlapType)
export class StatementOverlapResolver {
  @FieldResolver(() => StatementType, { description: 'The statement it is seen from.' })
  from(@Root() { from }: StatementOverlap): StatementRow {
    return toStatementNode(from);
  }

  @FieldResolver(() => StatementType, { description: 'The statement of another unit.' })
  to(@Root() { to }: StatementOverlap): StatementRow {
    return toStatementNode(to);
  }

  @FieldResolver(() => OverlapBand, { description: 'The probability in three steps.' })
  band(@Root() { probability }: StatementOverlap): string {
    return toBand(probability) ?? OverlapBand.POSSIBLE;
  }

  @FieldResolver(() => OverlapEvidence, {
    description: 'Whether both are criteria or both knowledge items, or one of each.',
  })
  evidence(@Root() { from, to }: StatementOverlap): string {
    return from.kind === to.kind ? OverlapEvidence.SAME_KIND : OverlapEvidence.OTHER_KIND;
  }

  @FieldResolver(() => OverlapStatus, { description: 'What became of it; the same from both ends.' })
  status(@Root() { judgement }: StatementOverlap): Status {
    return judgement.status;
  }

  @FieldResolver(() => OverlapDecisionType, {
    nullable: true,
    description: "The curator's decision that the status comes from; null when it is only suggested.",
  })
  decision(@Root() overlap: StatementOverlap): SeenDecision | null {
    return seenDecision(overlap);
  }

  @FieldResolver(() => [StatementRewordingType], {
    description: 'What has changed since a curator decided, where it needs review; else empty.',
  })
  @Extensions(listSize(1))
  rewordings(
    @Root() { from, to, judgement }: StatementOverlap,
  ): (Pick<TextDifference, 'language' | 'words'> & { statement: StatementRow })[] {
    return judgement.differences.map(({ side, language, words }) => ({
      statement: toStatementNode(side === 'FROM' ? from : to),
      language,
      words,
    }));
  }

  @FieldResolver(() => OverlapExplanationType, {
    description: 'Why the two are taken to overlap. Worked out from the texts each time.',
  })
  @Extensions(workOf(3))
  async explanation(@Root() overlap: StatementOverlap, @Ctx() context: Context): Promise<OverlapExplanation> {
    return explainPair(overlap, await loadRarity(context));
  }
}

/** Who decided. */
@Resolver(() => OverlapDecisionType)
export class OverlapDecisionResolver {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The organisation whose curator it was.',
  })
  async organisation(
    @Root() { organisationId }: SeenDecision,
    @Ctx() context: Context,
  ): Promise<OrganisationRecord | null> {
    return toNodeOrNull('Organisation', await loadOrganisation(context, organisationId));
  }
}
