import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** What a section is for. */
export enum SectionKind {
  SCOPE = 'SCOPE',
  SCOPE_PERFORMANCE = 'SCOPE_PERFORMANCE',
  SCOPE_KNOWLEDGE = 'SCOPE_KNOWLEDGE',
  VALUES = 'VALUES',
  BEHAVIOURS = 'BEHAVIOURS',
  SKILLS = 'SKILLS',
  GLOSSARY = 'GLOSSARY',
  LINKS_TO_OTHER_NOS = 'LINKS_TO_OTHER_NOS',
  EXTERNAL_LINKS = 'EXTERNAL_LINKS',
  OTHER = 'OTHER',
}
registerEnumType(SectionKind, {
  name: 'SectionKind',
  description: 'What a section of a standard is for.',
  valuesConfig: {
    SCOPE: { description: 'The range of situations the standard covers.' },
    SCOPE_PERFORMANCE: { description: 'The range that belongs to the performance criteria.' },
    SCOPE_KNOWLEDGE: { description: 'The range that belongs to the knowledge.' },
    VALUES: { description: 'Values that underlie the work.' },
    BEHAVIOURS: { description: 'Behaviours that support performance.' },
    SKILLS: { description: 'Skills that support performance.' },
    GLOSSARY: { description: 'Terms explained.' },
    LINKS_TO_OTHER_NOS: { description: 'Other standards the document refers to.' },
    EXTERNAL_LINKS: { description: 'Sources outside the standards.' },
    OTHER: { description: 'A section with another heading, for example additional information.' },
  },
});

/** A section of a standard beside its statements. */
@ObjectType('Section', {
  simpleResolvers: true,
  description: 'A section of a standard beside its statements.',
})
export class SectionType {
  @Field(() => SectionKind, { description: 'What it is for.' })
  readonly kind: SectionKind;
}
