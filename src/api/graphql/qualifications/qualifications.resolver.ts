import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { countList, readPage } from '../../../common/keyset';
import { readPageRequest } from '../../../common/page';
import { findAffected } from '../../../qualifications/impact/find-affected';
import {
  listQualifications,
  type QualificationCriteria,
} from '../../../qualifications/store/qualification-list.queries';
import { type QualificationRecord } from '../../../qualifications/store/qualification.queries';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { Context } from '../../context';
import { workOf } from '../execution/cost';
import { type Connection, toConnection } from '../shared/connection';
import { ForwardPageArgs } from '../shared/page.args';
import { toNode, toNodeOrNull } from '../shared/to-node';
import { toUrnKey } from '../standards/standard-criteria';
import { StandardType } from '../standards/standard.type';
import { findVersion } from './find-version';
import { loadCiting, organisationOf } from './qualification.loader';
import { QualificationConnectionType, QualificationType } from './qualification.type';
import { type QualificationFilterInput, QualificationsArgs } from './qualifications.args';

/** Qualifications by id and in lists. */
@Resolver()
export class QualificationsResolver {
  @Query(() => QualificationType, {
    nullable: true,
    description:
      "A qualification by its id; null when there is none. Another organisation's draft is as if it were not there.",
  })
  async qualification(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'Another version of it that may be seen (`versions`); left out, the one that is shown.',
    })
    version?: number | null,
  ): Promise<QualificationRecord | null> {
    return toNodeOrNull('Qualification', await findVersion(context, id, version ?? null));
  }

  @Query(() => QualificationConnectionType, {
    description:
      'Qualifications by title: what everybody may see, and to an organisation its own drafts in their place.',
  })
  async qualifications(
    @Ctx() context: Context,
    @Args() { filter, ...page }: QualificationsArgs,
  ): Promise<Connection<QualificationRecord>> {
    const { rows } = context;
    const criteria = await toCriteria(context, filter ?? {});
    if (criteria === null) return toConnection(NOTHING, async () => 0);
    const list = listQualifications(rows, organisationOf(context), criteria);
    const found = await readPage<QualificationRecord>(rows, list, readPageRequest(list.name, page));
    return toConnection(found, () => countList(rows, list), toNode('Qualification'));
  }
}

/** The way back from a standard. */
@Resolver(() => StandardType)
export class StandardQualificationsResolver {
  @FieldResolver(() => QualificationConnectionType, {
    description:
      'Qualifications with a unit that cites this edition, or a criterion that evidences a statement of it, by title; as ' +
      'whoever asks sees them.',
  })
  @Extensions(workOf(5))
  qualifications(
    @Root() { id }: StandardRecord,
    @Ctx() context: Context,
    @Args() page: ForwardPageArgs,
  ): Promise<Connection<QualificationRecord>> {
    return loadCiting(context, id, page);
  }
}

const NOTHING = { edges: [], hasNextPage: false, hasPreviousPage: false };

/** What a filter asks for; null when nothing can meet it. */
async function toCriteria(
  context: Context,
  { state, number, standard, affectedOnly }: QualificationFilterInput,
): Promise<QualificationCriteria | null> {
  const identity = standard == null ? null : toUrnKey(standard);
  if (standard != null && identity === null) return null;
  const { rows, today } = context;
  return {
    ...(state == null ? {} : { state }),
    ...(number == null ? {} : { number }),
    ...(identity === null ? {} : { identity }),
    ...(affectedOnly === true ? { cites: await findAffected(rows, organisationOf(context), today) } : {}),
  };
}
