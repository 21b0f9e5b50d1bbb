import { ObjectType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { NodeType } from '../shared/node.type';

/** An occupation that standards name. */
@ObjectType('Occupation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'An occupation as standards name it: a job title, a group of the Standard Occupational Classification, or a sector ' +
    'subject area. It is what is printed, not a code.',
})
export class OccupationType extends NodeType {}

/** The Relay types of lists of occupations. */
export const { ConnectionType: OccupationConnectionType, ConnectionResolver: OccupationConnectionResolver } =
  connectionTypesOf(OccupationType, 'Occupation', 'occupations');
