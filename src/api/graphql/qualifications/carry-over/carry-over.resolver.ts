import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { findCurrentRarity } from '../../../../links/overlaps/current-rarity';
import { carryOver } from '../../../../qualifications/impact/carry-over/carry-over';
import { type CarryOverProposal } from '../../../../qualifications/impact/carry-over/proposal';
import { type Impact } from '../../../../qualifications/impact/find-impacts';
import { toEditor } from '../../../../qualifications/store/editor';
import { QualificationNotFound } from '../../../../qualifications/store/errors';
import { type StatementRow } from '../../../../register/standards/statement.entity';
import { Context } from '../../../context';
import { listSize, workOf } from '../../execution/cost';
import { toNode } from '../../shared/to-node';
import { toStatementNode } from '../../statements/statement.loader';
import { StatementType } from '../../statements/statement.type';
import { loadCarryOver, loadProposals } from './carry-over.loader';
import { CarryOverInput, CarryOverProposalType } from './carry-over.type';
import { StandardImpactType } from '../mapping/mapping.type';
import { loadQualification } from '../qualification.loader';
import { QualificationPayloadType } from '../qualification.type';

/** What an impact means for the mapping. */
@Resolver(() => StandardImpactType)
export class ImpactCarryOverResolver {
  @FieldResolver(() => [CarryOverProposalType], {
    description:
      'REVISED and REPLACED: for each row of the mapping that evidences the standard cited, what corresponds in what succeeds ' +
      'it, for a person to accept or refuse (`carryOver`); in the order of the structure. What its organisation has refused ' +
      'it does not see again.',
  })
  @Extensions({ ...listSize(20), ...workOf(20) })
  proposals(@Root() impact: Impact, @Ctx() context: Context): Promise<CarryOverProposal[]> {
    return loadProposals(context, impact);
  }

  @FieldResolver(() => [StatementType], {
    description:
      'What is newly asked for: statements of the successors that no statement of the standard cited reads like.',
  })
  @Extensions({ ...listSize(5), ...workOf(20) })
  async newStatements(@Root() impact: Impact, @Ctx() context: Context): Promise<StatementRow[]> {
    return (await loadCarryOver(context, impact)).added.map(toStatementNode);
  }
}

/** The statements of a proposal. */
@Resolver(() => CarryOverProposalType)
export class CarryOverProposalResolver {
  @FieldResolver(() => StatementType, { description: 'The statement that the row evidences.' })
  from(@Root() { from }: CarryOverProposal): StatementRow {
    return toStatementNode(from);
  }

  @FieldResolver(() => [StatementType], {
    description:
      'What it is to evidence instead: none when nothing corresponds, several when the statement was split.',
  })
  @Extensions(listSize(1))
  to(@Root() { to }: CarryOverProposal): StatementRow[] {
    return to.map(toStatementNode);
  }
}

/** What a designer decides about proposals. */
@Resolver()
export class CarryOverResolver {
  @Mutation(() => QualificationPayloadType, {
    description:
      'Carries rows of the mapping over to what succeeds a standard, in the next draft: each accepted row evidences the new ' +
      'statements, and its unit cites what it evidences; the old edition is given up when no row of the unit evidences it any ' +
      'more. What is refused is remembered and not proposed again; refusing alone makes no new version. Needs a key of its ' +
      'organisation that allows `qualifications:write`.',
  })
  async carryOver(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the qualification.' }) id: string,
    @Arg('version', () => Int, {
      description:
        'The newest version, whose proposals they are; CONFLICT when it is not the newest any more.',
    })
    version: number,
    @Arg('accept', () => [CarryOverInput], { description: 'Proposals that are accepted; may be empty.' })
    accept: CarryOverInput[],
    @Arg('refuse', () => [ID], { nullable: true, description: 'Ids of proposals that are refused.' })
    refuse?: string[] | null,
  ): Promise<QualificationPayloadType> {
    const editor = toEditor(context.viewer);
    const request = { id, version, accept, refuse: refuse ?? [] };
    const setting = { today: context.today, rarity: await findCurrentRarity(context.primaryRows) };
    const at = new Date().toISOString();
    await context.transact((unit) => carryOver(unit, editor, request, setting, at));
    const qualification = await loadQualification(context, id.toLowerCase());
    if (!qualification) throw new QualificationNotFound(id);
    return { qualification: toNode('Qualification')(qualification) };
  }
}
