import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type SectionRow } from '../../../register/standards/section.entity';
import { Context } from '../../context';
import { Language } from '../shared/enums';
import { inLanguage, LANGUAGE_ARGUMENT } from '../shared/localise';
import { SectionType } from './section.type';

/** The fields of a section that are worked out. */
@Resolver(() => SectionType)
export class SectionResolver {
  @FieldResolver(() => String, { description: 'The heading as printed.' })
  heading(
    @Root() section: SectionRow,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return inLanguage(context, language, section.headingEn, section.headingCy) ?? '';
  }

  @FieldResolver(() => Boolean, {
    description: 'True when the heading is printed with nothing under it, in any language.',
  })
  isEmpty(@Root() section: SectionRow): boolean {
    return section.textEn === null && section.textCy === null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The text; null when the section is empty.' })
  text(
    @Root() section: SectionRow,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string | null {
    return inLanguage(context, language, section.textEn, section.textCy);
  }
}
