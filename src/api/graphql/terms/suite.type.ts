import { ObjectType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { NodeType } from '../shared/node.type';

/** A suite of standards. */
@ObjectType('Suite', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A suite (business sector) of standards, for example Contact Centre.',
})
export class SuiteType extends NodeType {}

/** The Relay types of lists of suites. */
export const { ConnectionType: SuiteConnectionType, ConnectionResolver: SuiteConnectionResolver } =
  connectionTypesOf(SuiteType, 'Suite', 'suites');
