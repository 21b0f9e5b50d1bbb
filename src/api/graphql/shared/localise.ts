import { type Language, localise, toLocalisedText } from '../../../common/language';
import { type Context } from '../../context';

/** A text in the language asked for or of the request, else in the other one, else null. */
export function inLanguage(
  context: Context,
  language: Language | null | undefined,
  english: string | null,
  welsh: string | null,
): string | null {
  return localise(toLocalisedText(english, welsh), language ?? context.language);
}

/** The languages in which there is a text. */
export function languagesOf(english: unknown, welsh: unknown): Language[] {
  return [...(english ? (['EN'] as const) : []), ...(welsh ? (['CY'] as const) : [])];
}

/** What every `language` argument says of itself. */
export const LANGUAGE_ARGUMENT = {
  nullable: true,
  description:
    'The language wanted; left out, that of the Accept-Language header, else English. Where there is no text in it, the ' +
    'other language answers.',
} as const;
