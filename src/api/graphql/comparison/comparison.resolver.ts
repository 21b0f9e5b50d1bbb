import { Arg, Ctx, Extensions, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { type ComparedStatement } from '../../../register/comparison/compared-edition';
import {
  compareEditions,
  countChanges,
  type EditionComparison,
  type StatementChange,
} from '../../../register/comparison/edition-comparison';
import { type FieldChange } from '../../../register/comparison/field-comparison';
import { NotOnRegister } from '../../../register/comparison/errors';
import {
  type EditionPair,
  findEditionMaterial,
  pairEditions,
} from '../../../register/comparison/load-editions';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { Context } from '../../context';
import { listSize, workOf } from '../execution/cost';
import { Language } from '../shared/enums';
import { loaderOf } from '../shared/loader';
import { toNode } from '../shared/to-node';
import { StandardType } from '../standards/standard.type';
import { loadStatement, toStatementNode } from '../statements/statement.loader';
import { StatementType } from '../statements/statement.type';
import {
  FieldChangeType,
  StandardComparisonType,
  StatementChangeCountsType,
  StatementChangeType,
} from './comparison.type';

type Comparison = EditionPair & EditionComparison;

const loadMaterial = loaderOf(findEditionMaterial);

/** Two editions side by side. */
@Resolver(() => StandardType)
export class StandardComparisonResolver {
  @FieldResolver(() => StandardComparisonType, {
    description:
      'What became of this standard in another edition, or in its successor: this one is the first, the one given the ' +
      'second. Compared in a language both have; refused when there is none.',
  })
  @Extensions(workOf(300))
  async comparison(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
    @Arg('with', () => ID, { description: 'The id of the second standard.' }) other: string,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'The language to compare in, if both have it; left out, that of the request.',
    })
    language?: Language,
  ): Promise<Comparison> {
    const [from, to] = await Promise.all([loadMaterial(context, standard.id), loadMaterial(context, other)]);
    if (!from || !to) throw new NotOnRegister(from ? other : standard.id);
    const pair = pairEditions(from, to, language ?? context.language);
    return { ...pair, ...compareEditions(...pair.editions) };
  }
}

/** The parts of a comparison that are worked out. */
@Resolver(() => StandardComparisonType)
export class ComparisonPartsResolver {
  @FieldResolver(() => StandardType, { description: 'The first standard.' })
  from(@Root() comparison: Comparison): StandardRecord {
    return toNode('Standard')(comparison.from);
  }

  @FieldResolver(() => StandardType, { description: 'The second standard.' })
  to(@Root() comparison: Comparison): StandardRecord {
    return toNode('Standard')(comparison.to);
  }

  @FieldResolver(() => [StatementChangeType], {
    description:
      'Every statement of both: criteria first, in the order of the second edition, each removed one after what it followed.',
  })
  @Extensions(listSize(40))
  statements(@Root() comparison: Comparison): readonly StatementChange[] {
    return comparison.statements;
  }

  @FieldResolver(() => [FieldChangeType], { description: 'The fields that differ.' })
  fields(@Root() comparison: Comparison): object[] {
    return comparison.fields.map((change) => ({
      ...change,
      from: toList(change.from),
      to: toList(change.to),
    }));
  }

  @FieldResolver(() => StatementChangeCountsType, { description: 'How many statements came to each end.' })
  counts(@Root() comparison: Comparison): object {
    const counts = Object.entries(countChanges(comparison));
    return Object.fromEntries(counts.map(([kind, count]) => [kind.toLowerCase(), count]));
  }
}

/** The statements behind a change. */
@Resolver(() => StatementChangeType)
export class StatementChangeResolver {
  @FieldResolver(() => [StatementType], {
    description: 'In the first edition: none when added, several when merged.',
  })
  @Extensions(listSize(1))
  from(@Root() change: StatementChange, @Ctx() context: Context): Promise<StatementRow[]> {
    return loadAll(context, change.from);
  }

  @FieldResolver(() => [StatementType], {
    description: 'In the second edition: none when removed, several when split.',
  })
  @Extensions(listSize(1))
  to(@Root() change: StatementChange, @Ctx() context: Context): Promise<StatementRow[]> {
    return loadAll(context, change.to);
  }
}

async function loadAll(context: Context, statements: readonly ComparedStatement[]): Promise<StatementRow[]> {
  const rows = await Promise.all(statements.map((statement) => loadStatement(context, statement.id)));
  return rows.flatMap((row) => (row ? [toStatementNode(row)] : []));
}

function toList(value: FieldChange['from']): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}
