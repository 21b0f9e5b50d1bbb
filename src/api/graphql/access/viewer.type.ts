import { Field, ObjectType } from 'type-graphql';

/** Who asks. */
@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks, by the key that was sent.' })
export class ViewerType {
  readonly organisationId: string;

  @Field(() => [String], {
    description:
      'What the key allows: `qualifications:write`, `links:curate`, `register:import`; `admin` allows everything.',
  })
  readonly scopes: readonly string[];
}
