import { Args, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { type StatementOverlap } from '../../../links/overlaps/statement-overlap';
import { type StandardLink } from '../../../links/standard-link';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { Context } from '../../context';
import { listSize, workOf } from '../execution/cost';
import { StatementOverlapType } from '../overlaps/overlap.type';
import { type Connection } from '../shared/connection';
import { toNode, toNodeOrNull } from '../shared/to-node';
import { loadStandard } from '../standards/standard.loader';
import { StandardType } from '../standards/standard.type';
import { StandardLinksArgs } from './link.args';
import {
  type DeclaredCitationNode,
  loadDeclaredCitations,
  loadLinks,
  loadOverlapsOfLink,
  toCitationNode,
} from './link.loader';
import { DeclaredCitationType, StandardLinkConnectionType, StandardLinkType } from './link.type';

/** What a standard is joined with. */
@Resolver(() => StandardType)
export class StandardLinksResolver {
  @FieldResolver(() => StandardLinkConnectionType, {
    description:
      'The standards it is joined with: first those it names or that name it under "Links to other NOS", then its lineage, ' +
      'then those whose statements overlap with its own, then context; within a kind the strongest first, then by URN. ' +
      'Declared, overlapping and context links lead to other units, context links to their latest editions.',
  })
  @Extensions(workOf(100))
  links(
    @Root() { id }: StandardRecord,
    @Ctx() context: Context,
    @Args() { kinds, ...page }: StandardLinksArgs,
  ): Promise<Connection<StandardLink>> {
    return loadLinks(context, id, kinds ?? null, page);
  }

  @FieldResolver(() => [DeclaredCitationType], {
    description:
      'What it names under "Links to other NOS", in the order printed, the English text first, also what leads to no standard.',
  })
  @Extensions(listSize(5))
  async declaredCitations(
    @Root() { id }: StandardRecord,
    @Ctx() context: Context,
  ): Promise<DeclaredCitationNode[]> {
    return (await loadDeclaredCitations(context, id)).map(toCitationNode);
  }
}

/** The other end of a link, and what it rests on. */
@Resolver(() => StandardLinkType)
export class StandardLinkResolver {
  @FieldResolver(() => StandardType, { description: 'The other standard.' })
  async standard(@Root() link: StandardLink, @Ctx() context: Context): Promise<StandardRecord | null> {
    return toNodeOrNull('Standard', await loadStandard(context, link.standardId));
  }

  @FieldResolver(() => [String], {
    description:
      'What it rests on, for a person, in the language of the request where there is one: the words of the documents, the ' +
      'occupations, the keywords, the shares of the two standards.',
  })
  evidence(@Root() link: StandardLink, @Ctx() { language }: Context): readonly string[] {
    return link.evidence(language);
  }

  @FieldResolver(() => [StatementOverlapType], {
    description: 'Of an OVERLAP the statement overlaps behind it, the likeliest first; of other kinds none.',
  })
  @Extensions(listSize(10))
  overlaps(@Root() link: StandardLink, @Ctx() context: Context): Promise<StatementOverlap[]> {
    return loadOverlapsOfLink(context, link.overlaps ?? []);
  }
}

/** The fields of a citation. */
@Resolver(() => DeclaredCitationType)
export class DeclaredCitationResolver {
  @FieldResolver(() => [StandardType], {
    description: 'The standards it leads to; of an ambiguous one those that may be meant, ten at most.',
  })
  @Extensions(listSize(2))
  standards(@Root() { standards }: DeclaredCitationNode): StandardRecord[] {
    return standards.map(toNode('Standard'));
  }
}
