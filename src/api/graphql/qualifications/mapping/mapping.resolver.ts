import { Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type StatementCoverage } from '../../../../qualifications/coverage/cover-standard';
import { type StandardCoverage } from '../../../../qualifications/coverage/find-coverage';
import {
  findUnknownStandards,
  type RegisterFinding,
} from '../../../../qualifications/examination/find-unknown-standards';
import { type Impact } from '../../../../qualifications/impact/find-impacts';
import { type VersionPlace } from '../../../../qualifications/store/citation.queries';
import { type StandardRecord } from '../../../../register/standards/standard.queries';
import { type StatementRow } from '../../../../register/standards/statement.entity';
import { Context } from '../../../context';
import { listSize, workOf } from '../../execution/cost';
import { toNode } from '../../shared/to-node';
import { StandardType } from '../../standards/standard.type';
import { loadStatement, toStatementNode } from '../../statements/statement.loader';
import { StatementType } from '../../statements/statement.type';
import {
  StandardCoverageType,
  StandardImpactType,
  StatementCoverageType,
  StructureFindingType,
} from './mapping.type';
import { loadCited, loadCoverage, loadImpacts, loadStructure } from '../qualification.loader';
import { QualificationType } from '../qualification.type';

/** What a qualification covers, what has happened to that, and what is wrong with its rules. */
@Resolver(() => QualificationType)
export class QualificationMappingResolver {
  @FieldResolver(() => [StructureFindingType], {
    description:
      'What is wrong with the rules themselves, with printed figures, or with what is cited. What two seconds do not allow to ' +
      'decide is not guessed: see `undecided`.',
  })
  @Extensions({ ...listSize(4), ...workOf(20) })
  async structureFindings(
    @Root() place: VersionPlace,
    @Ctx() context: Context,
  ): Promise<readonly RegisterFinding[]> {
    const [structure, { citations }] = await Promise.all([
      loadStructure(context, place),
      loadCited(context, place),
    ]);
    const { findings } = await context.examiner.examine(structure);
    return [...findings, ...findUnknownStandards(citations)];
  }

  @FieldResolver(() => [String], {
    description:
      'What the examination behind `structureFindings` could not decide in its time, in words; usually empty.',
  })
  async undecided(@Root() place: VersionPlace, @Ctx() context: Context): Promise<readonly string[]> {
    return (await context.examiner.examine(await loadStructure(context, place))).undecided;
  }

  @FieldResolver(() => [StandardCoverageType], {
    description: 'What it covers of each standard that it cites, in order of citation.',
  })
  @Extensions(listSize(10))
  coverage(@Root() place: VersionPlace, @Ctx() context: Context): Promise<StandardCoverage[]> {
    return loadCoverage(context, place);
  }

  @FieldResolver(() => [StandardImpactType], {
    description:
      'Cited standards that have since been revised, replaced or gone legacy, or whose review date has passed, in order of ' +
      'citation.',
  })
  @Extensions(listSize(5))
  affectedBy(@Root() place: VersionPlace, @Ctx() context: Context): Promise<Impact[]> {
    return loadImpacts(context, place);
  }
}

/** The figures and lists of a coverage. */
@Resolver(() => StandardCoverageType)
export class StandardCoverageResolver {
  @FieldResolver(() => StandardType, { description: 'The standard, in the edition that is meant.' })
  standard(@Root() { standard }: StandardCoverage): StandardRecord {
    return toNode('Standard')(standard);
  }

  @FieldResolver(() => String, { description: 'That edition.' })
  edition(@Root() { standard }: StandardCoverage): string {
    return standard.edition;
  }

  @FieldResolver(() => Int, { description: 'How many of its statements are evidenced in full or in part.' })
  covered(@Root() { statements }: StandardCoverage): number {
    return statements.filter(({ isCovered }) => isCovered).length;
  }

  @FieldResolver(() => Int, { description: 'How many statements it has.' })
  total(@Root() { statements }: StandardCoverage): number {
    return statements.length;
  }

  @FieldResolver(() => [StatementType], { description: 'Those that nothing evidences.' })
  @Extensions(listSize(10))
  uncovered(@Root() { statements }: StandardCoverage): StatementRow[] {
    return nodesOf(statements.filter(({ isCovered }) => !isCovered));
  }

  @FieldResolver(() => [StatementType], { description: 'Those that criteria of several places evidence.' })
  @Extensions(listSize(5))
  claimedMoreThanOnce(@Root() { statements }: StandardCoverage): StatementRow[] {
    return nodesOf(statements.filter(({ isClaimedMoreThanOnce }) => isClaimedMoreThanOnce));
  }
}

function nodesOf(statements: readonly StatementCoverage[]): StatementRow[] {
  return statements.map(({ statement }) => toStatementNode(statement));
}

/** The statement of a row of a coverage. */
@Resolver(() => StatementCoverageType)
export class StatementCoverageResolver {
  @FieldResolver(() => StatementType, { description: 'The statement.' })
  statement(@Root() { statement }: StatementCoverage): StatementRow {
    return toStatementNode(statement);
  }
}

/** What an impact is about. */
@Resolver(() => StandardImpactType)
export class StandardImpactResolver {
  @FieldResolver(() => StandardType, { description: 'The standard in the edition cited.' })
  cited(@Root() { cited }: Impact): StandardRecord {
    return toNode('Standard')(cited);
  }

  @FieldResolver(() => [StandardType], {
    description:
      'REVISED: the newest edition. REPLACED: the standards in force that have taken its place. Else none.',
  })
  @Extensions(listSize(2))
  successors(@Root() { successors }: Impact): StandardRecord[] {
    return successors.map(toNode('Standard'));
  }

  @FieldResolver(() => [StatementType], {
    description: 'Its statements that the qualification evidences, each once.',
  })
  async statements(@Root() { evidences }: Impact, @Ctx() context: Context): Promise<StatementRow[]> {
    const ids = [...new Set(evidences.map(({ statementId }) => statementId))];
    const found = await Promise.all(ids.map((id) => loadStatement(context, id)));
    return found.flatMap((row) => (row ? [toStatementNode(row)] : []));
  }
}
