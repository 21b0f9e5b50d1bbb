import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { Language } from '../shared/enums';
import { NodeType } from '../shared/node.type';
import { DateTimeScalar } from '../shared/scalars';

/** Where a document stands. */
export enum DocumentState {
  PUBLISHED = 'PUBLISHED',
  REPLACED = 'REPLACED',
  HELD = 'HELD',
}
registerEnumType(DocumentState, {
  name: 'DocumentState',
  description: 'Where a document stands.',
  valuesConfig: {
    PUBLISHED: { description: 'Its words are on the register.' },
    REPLACED: { description: 'A later file for the same edition and language took its place.' },
    HELD: { description: 'It does not say what it is; a person must.' },
  },
});

/** A document as it was imported. */
@ObjectType('SourceDocument', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A document as it was imported, kept whole.',
})
export class SourceDocumentType extends NodeType {
  @Field({ description: 'The name of the file.' })
  readonly name: string;

  @Field(() => Language, { description: 'The language it is written in.' })
  readonly language: Language;

  @Field({ description: 'SHA-256 of its bytes, in lower-case hexadecimal.' })
  readonly sha256: string;

  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  readonly importedAt: string;

  @Field(() => DocumentState, { description: 'Where it stands.' })
  readonly state: DocumentState;
}

/** What a person said of a document that does not say it itself. */
@ObjectType('DocumentAssertion', {
  simpleResolvers: true,
  description: 'What a person said of a document that does not say it itself.',
})
export class DocumentAssertionType {
  @Field(() => String, { nullable: true, description: 'The URN asserted.' })
  readonly urn: string | null;

  @Field(() => String, { nullable: true, description: 'The title asserted.' })
  readonly title: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  readonly reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: string;
}

/** The Relay types of lists of documents. */
export const {
  ConnectionType: SourceDocumentConnectionType,
  ConnectionResolver: SourceDocumentConnectionResolver,
} = connectionTypesOf(SourceDocumentType, 'SourceDocument', 'documents');
