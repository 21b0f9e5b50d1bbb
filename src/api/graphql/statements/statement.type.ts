import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { NodeType } from '../shared/node.type';

/** A sub-heading among statements. */
@ObjectType('StatementGroup', {
  simpleResolvers: true,
  description:
    'A sub-heading that some statements of a standard stand under. Numbering runs on across groups.',
})
export class StatementGroupType {
  @Field(() => Int, { description: 'Its place among the groups of its kind, from 1.' })
  readonly position: number;
}

/** What performance criteria and knowledge items have in common. */
@InterfaceType('Statement', {
  implements: NodeType,
  description: 'One requirement of a standard: a performance criterion or a knowledge item.',
})
export abstract class StatementType extends NodeType {
  @Field(() => Int, {
    description: 'Its place within its kind, from 1, running on across groups: the number people may cite.',
  })
  readonly position: number;

  @Field(() => String, {
    nullable: true,
    description: 'The label as printed ("P3", "10.", "1."); null when the document printed none.',
  })
  readonly label: string | null;
}

/** What a person must be able to do. */
@ObjectType('PerformanceCriterion', {
  implements: [NodeType, StatementType],
  simpleResolvers: true,
  description: 'Something a person must be able to do.',
})
export class PerformanceCriterionType extends StatementType {}

/** What a person must know and understand. */
@ObjectType('KnowledgeItem', {
  implements: [NodeType, StatementType],
  simpleResolvers: true,
  description: 'Something a person must know and understand.',
})
export class KnowledgeItemType extends StatementType {}
