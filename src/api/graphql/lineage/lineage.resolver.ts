import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type LineageLink } from '../../../register/lineage/lineage-links';
import { type OriginalUrnRow } from '../../../register/lineage/original-urn.entity';
import { type UrnResolution } from '../../../register/lineage/resolve-urn';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { Context } from '../../context';
import { listSize } from '../execution/cost';
import { toNode, toNodeOrNull } from '../shared/to-node';
import { loadEditions } from '../standards/standard.loader';
import { StandardType } from '../standards/standard.type';
import { loadLineageLinks, loadOriginals, loadResolution } from './lineage.loader';
import { LineageLinkType, OriginalUrnType, UrnResolutionType } from './lineage.type';

/** Where codes lead. */
@Resolver(() => UrnResolutionType)
export class UrnResolutionResolver {
  @Query(() => UrnResolutionType, {
    description:
      'Where a code leads that a person may have typed: a URN, an original URN, or a cell that holds several. Spelling, ' +
      'spaces and version marks do not matter.',
  })
  resolveUrn(
    @Ctx() context: Context,
    @Arg('urn', { description: 'The text: "INSCC006", "CfA CC22", "STE6/7/8 & EVTS10".' }) urn: string,
  ): Promise<UrnResolution> {
    return loadResolution(context, urn);
  }

  @Query(() => [UrnResolutionType], { description: 'Where many codes lead, in the order asked.' })
  resolveUrns(
    @Ctx() context: Context,
    @Arg('urns', () => [String], {
      description: 'The texts, at most 500, of at most 25,000 characters together.',
    })
    urns: string[],
  ): Promise<UrnResolution[]> {
    return Promise.all(urns.map((urn) => loadResolution(context, urn)));
  }

  @FieldResolver(() => [StandardType], {
    description: 'The editions that bear the code itself, newest first.',
  })
  @Extensions(listSize(2))
  standards(@Root() resolution: UrnResolution): StandardRecord[] {
    return resolution.standards.map(toNode('Standard'));
  }

  @FieldResolver(() => [StandardType], {
    description:
      'The standards in force at the end of the chains, each once. Empty when the code is itself in force.',
  })
  @Extensions(listSize(2))
  successors(@Root() resolution: UrnResolution): StandardRecord[] {
    return resolution.successors.map(toNode('Standard'));
  }
}

/** The lineage of a standard. */
@Resolver(() => StandardType)
export class StandardLineageResolver {
  @FieldResolver(() => [OriginalUrnType], {
    description: 'The codes it names as original, in the order printed.',
  })
  @Extensions(listSize(2))
  originalUrns(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<OriginalUrnRow[]> {
    return loadOriginals(context, standard.id);
  }

  @FieldResolver(() => [LineageLinkType], {
    description:
      'What came before: the previous edition, and the standards named as original, on the register or not.',
  })
  @Extensions(listSize(3))
  async predecessors(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
  ): Promise<readonly LineageLink[]> {
    return (await loadLineageLinks(context, standard.id)).predecessors;
  }

  @FieldResolver(() => [LineageLinkType], {
    description: 'What came after: the next edition, and the standards that name this URN as their original.',
  })
  @Extensions(listSize(3))
  async successors(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
  ): Promise<readonly LineageLink[]> {
    return (await loadLineageLinks(context, standard.id)).successors;
  }
}

/** The standard at the other end. */
@Resolver(() => LineageLinkType)
export class LineageLinkResolver {
  @FieldResolver(() => StandardType, {
    nullable: true,
    description: 'The other end; null when it is not on this register.',
  })
  standard(@Root() link: LineageLink): StandardRecord | null {
    return toNodeOrNull('Standard', link.standard);
  }
}

/** The standards behind a code named as original. */
@Resolver(() => OriginalUrnType)
export class OriginalUrnResolver {
  @FieldResolver(() => [StandardType], {
    description: 'The editions on the register that bear the code, newest first.',
  })
  @Extensions(listSize(2))
  async standards(@Root() original: OriginalUrnRow, @Ctx() context: Context): Promise<StandardRecord[]> {
    if (original.normalised === null) return [];
    return (await loadEditions(context, original.normalised)).map(toNode('Standard'));
  }
}
