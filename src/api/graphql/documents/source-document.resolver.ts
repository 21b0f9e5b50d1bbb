import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Diagnostic } from '../../../common/diagnostic';
import { countList, readPage } from '../../../common/keyset';
import { readPageRequest } from '../../../common/page';
import {
  findDocumentTexts,
  listDocuments,
  type SourceDocumentRecord,
} from '../../../register/sources/source-document.queries';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { Context } from '../../context';
import { type Connection, toConnection } from '../shared/connection';
import { loaderOf } from '../shared/loader';
import { PageArgs } from '../shared/page.args';
import { toNode, toNodeOrNull } from '../shared/to-node';
import { loadStandard } from '../standards/standard.loader';
import { StandardType } from '../standards/standard.type';
import { DiagnosticType } from './diagnostic.type';
import {
  DocumentAssertionType,
  DocumentState,
  SourceDocumentConnectionType,
  SourceDocumentType,
} from './source-document.type';

const loadText = loaderOf(findDocumentTexts);

/** Arguments of the list of documents. */
@ArgsType()
class DocumentsArgs extends PageArgs {
  @Field(() => DocumentState, {
    nullable: true,
    description: 'Only documents that stand there; all when left out.',
  })
  readonly state?: DocumentState;
}

/** Documents that were imported. */
@Resolver(() => SourceDocumentType)
export class SourceDocumentResolver {
  @Query(() => SourceDocumentConnectionType, {
    description:
      'The documents that were imported, in that order. `state: HELD` lists those that wait for a person.',
  })
  async documents(
    @Ctx() context: Context,
    @Args() { state, ...page }: DocumentsArgs,
  ): Promise<Connection<SourceDocumentRecord>> {
    const list = listDocuments(state);
    const found = await readPage<SourceDocumentRecord>(context.rows, list, readPageRequest(list.name, page));
    return toConnection(found, () => countList(context.rows, list), toNode('SourceDocument'));
  }

  @FieldResolver(() => StandardType, {
    nullable: true,
    description: 'The standard it speaks of; null while it is held.',
  })
  async standard(
    @Root() document: SourceDocumentRecord,
    @Ctx() context: Context,
  ): Promise<StandardRecord | null> {
    if (document.standardId === null) return null;
    return toNodeOrNull('Standard', await loadStandard(context, document.standardId));
  }

  @FieldResolver(() => [DiagnosticType], {
    description: 'What was noticed while it was read, in order of place.',
  })
  diagnostics(@Root() document: SourceDocumentRecord): Diagnostic[] {
    return JSON.parse(document.diagnostics) as Diagnostic[];
  }

  @FieldResolver(() => DocumentAssertionType, {
    nullable: true,
    description: 'What a person said of it that it does not say itself; null when nobody had to.',
  })
  assertion(@Root() document: SourceDocumentRecord): DocumentAssertionType | null {
    return document.assertion === null ? null : (JSON.parse(document.assertion) as DocumentAssertionType);
  }

  @FieldResolver(() => String, { description: 'The whole text, as decoded.' })
  text(@Root() document: SourceDocumentRecord, @Ctx() context: Context): Promise<string> {
    return loadText(context, document.id);
  }
}
