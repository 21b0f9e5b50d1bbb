import { InvalidArgumentError } from 'commander';
import { type Language, parseLanguage } from '../common/language';

/** Reads the value of a `--language` option: en or cy, in any case; anything else is wrong usage. */
export function readLanguage(text: string): Language {
  const language = parseLanguage(text);
  if (language === null) throw new InvalidArgumentError('must be en or cy');
  return language;
}
