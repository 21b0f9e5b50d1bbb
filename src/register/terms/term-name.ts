import { type Language, localise, toLocalisedText } from '../../common/language';
import { type TermRecord } from './term.queries';

/** What a suite or an occupation is called in a language, else in the other one. */
export function termName(term: TermRecord, language: Language): string {
  const names = term.hasEnglish
    ? toLocalisedText(term.name, term.welshName)
    : toLocalisedText(null, term.name);
  return localise(names, language) ?? term.name;
}
