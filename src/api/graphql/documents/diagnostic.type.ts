import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How grave a diagnostic is. */
export enum Severity {
  INFO = 'INFO',
  WARNING = 'WARNING',
  ERROR = 'ERROR',
}
registerEnumType(Severity, {
  name: 'Severity',
  description: 'How grave a diagnostic is.',
  valuesConfig: {
    INFO: { description: 'Worth knowing.' },
    WARNING: {
      description: 'Something was guessed, is missing or contradicts itself; a person should look at it.',
    },
    ERROR: { description: 'The document was refused.' },
  },
});

/** What was noticed in a document. */
@ObjectType('Diagnostic', {
  simpleResolvers: true,
  description: 'Something noticed while a document was read.',
})
export class DiagnosticType {
  @Field({ description: 'A stable code; docs/diagnostics.md explains each.' })
  readonly code: string;

  @Field(() => Severity, { description: 'How grave it is.' })
  readonly severity: Severity;

  @Field({ description: 'What it is, in English, for the person who looks after the document.' })
  readonly message: string;

  @Field(() => Int, { nullable: true, description: 'The line, from 1; null when it has no one place.' })
  readonly line: number | null;

  @Field(() => Int, { nullable: true, description: 'The column, from 1, in UTF-16 code units.' })
  readonly column: number | null;
}
