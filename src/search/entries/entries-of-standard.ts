import { type Language } from '../../common/language';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { tokenise } from '../../text/tokenise';
import { slotOf, standingOf, toEntryNumber } from './entry-number';
import { type SearchedLists, type SearchText, textsOfStandard, textsOfStatement } from './search-text';
import { toIndexedWord, toTerm } from './term';

/** Everything of one edition that is searched. */
export interface SearchedEdition {
  readonly standard: Pick<
    StandardRecord,
    | 'id'
    | 'urn'
    | 'urnKey'
    | 'isLatest'
    | 'validity'
    | 'approvedOn'
    | 'titleEn'
    | 'titleCy'
    | 'overviewEn'
    | 'overviewCy'
    | 'hasEn'
    | 'hasCy'
  >;
  readonly statements: readonly Pick<StatementRow, 'kind' | 'position' | 'alignment' | 'textEn' | 'textCy'>[];
  readonly lists: SearchedLists;
}

/** One row of the index: its number and its terms, each once, with spaces between. */
export interface Entry {
  readonly number: number;
  readonly terms: string;
}

/** The words of an edition in each language, by exact form, with their keys. */
export type WordsByLanguage = Readonly<Record<Language, ReadonlyMap<string, string>>>;

/** The entries of an edition in ascending order, and the words that occur in them. `number` is that of the standard. */
export function entriesOf(
  { standard, statements, lists }: SearchedEdition,
  number: number,
): { readonly entries: readonly Entry[]; readonly words: WordsByLanguage } {
  const words = { EN: new Map<string, string>(), CY: new Map<string, string>() };
  const standing = standingOf(standard);
  const own = toEntryNumber({ standing, target: 'STANDARD', standard: number, slot: 0 });
  const entries: Entry[] = [{ number: own, terms: termsOf(textsOfStandard(standard, lists), words) }];
  for (const statement of statements) {
    const slot = slotOf(statement);
    if (slot === null) continue;
    const place = { standing, target: statement.kind, standard: number, slot };
    entries.push({ number: toEntryNumber(place), terms: termsOf(textsOfStatement(statement), words) });
  }
  return { entries: entries.sort((a, b) => a.number - b.number), words };
}

function termsOf(texts: readonly SearchText[], words: Record<Language, Map<string, string>>): string {
  const terms = new Set<string>();
  for (const { language, place, text } of texts) {
    for (const { exact, key } of tokenise(text, language)) {
      terms.add(toTerm(place, language, 'EXACT', exact)).add(toTerm(place, language, 'KEY', key));
      words[language].set(toIndexedWord(exact), toIndexedWord(key));
    }
  }
  return [...terms].join(' ');
}
