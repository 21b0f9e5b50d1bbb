import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { curateOverlap, type Curation } from '../../../links/overlaps/curate-overlap';
import { Context } from '../../context';
import { OverlapRelation } from './overlap.enums';
import { toOverlapNode } from './overlap.loader';
import { OverlapPayloadType } from './overlap.type';

const ID_ARGUMENT = { description: 'The id of the overlap; that of either end will do.' } as const;
const NOTE_ARGUMENT = {
  nullable: true,
  description: 'Why; shown to everybody. At most 2,000 characters.',
} as const;

/** What curators decide of overlaps. */
@Resolver()
export class CurationResolver {
  @Mutation(() => OverlapPayloadType, {
    description:
      'States that two statements ask for the same thing, and how `from` stands to `to`. It holds for their texts wherever ' +
      'they stand, takes the place of what was decided before, and shows from both ends. Needs a key that allows ' +
      '`links:curate`.',
  })
  confirmOverlap(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('relation', () => OverlapRelation, {
      nullable: true,
      description: 'How `from` stands to `to`; left out, as it is shown.',
    })
    relation?: OverlapRelation | null,
    @Arg('note', () => String, NOTE_ARGUMENT) note?: string | null,
  ): Promise<OverlapPayloadType> {
    return curate(context, { id, verdict: 'CONFIRMED', relation: relation ?? null, note: note ?? null });
  }

  @Mutation(() => OverlapPayloadType, {
    description:
      'States that two statements do not ask for the same thing: their texts are not suggested again, wherever they stand. ' +
      'Takes the place of what was decided before. Needs a key that allows `links:curate`.',
  })
  rejectOverlap(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('note', () => String, NOTE_ARGUMENT) note?: string | null,
  ): Promise<OverlapPayloadType> {
    return curate(context, { id, verdict: 'REJECTED', relation: null, note: note ?? null });
  }
}

async function curate({ transact, viewer }: Context, curation: Curation): Promise<OverlapPayloadType> {
  const at = new Date().toISOString();
  const overlap = await transact((unit) => curateOverlap(unit, viewer, curation, at));
  return { overlap: toOverlapNode(overlap) };
}
