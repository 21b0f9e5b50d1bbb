import { inList, insertFromJson, listParameter } from '../../common/dialect';
import { type Language, LANGUAGES } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { withoutDiacritics } from '../../text/characters';
import { type WordsByLanguage } from '../entries/entries-of-standard';

/** The words of one standard in each language, by exact form. */
export type WordLists = Readonly<Record<Language, readonly string[]>>;

const COLUMNS = ['language', 'word', 'key', 'near', 'near_reversed', 'letters', 'standards'];

/**
 * The form by which the beginning of a word and its near misses are found: of English the word itself without accents, of
 * Welsh its key, so that all mutated forms are near the same words.
 */
export function toNear(language: Language, word: string, key: string): string {
  return language === 'CY' ? key : withoutDiacritics(word);
}

/** The letters of a text from its end, whole characters. */
export function reverse(text: string): string {
  return Array.from(text).reverse().join('');
}

/** Counts the words that a standard has now and had not before. */
export async function addWords(rows: RowReader, words: WordsByLanguage, before: WordLists): Promise<void> {
  const added: WordRow[] = [];
  for (const language of LANGUAGES) {
    const had = new Set(before[language]);
    const arrived = new Map([...words[language]].filter(([word]) => !had.has(word)));
    if (arrived.size === 0) continue;
    const known = await rows.all<{ word: string }>(
      `update search_word set standards = standards + 1 where ${isOneOf(rows)} returning word`,
      [language, listParameter(arrived.keys())],
    );
    for (const { word } of known) arrived.delete(word);
    for (const [word, key] of arrived) added.push(toRow(language, word, key));
  }
  if (added.length === 0) return;
  await rows.all(insertFromJson(rows.dialect, 'search_word', COLUMNS), [JSON.stringify(added)]);
}

/** Discounts the words that a standard had before and has no longer; a word that no standard has is forgotten. */
export async function removeWords(rows: RowReader, before: WordLists, words: WordsByLanguage): Promise<void> {
  for (const language of LANGUAGES) {
    const gone = before[language].filter((word) => !words[language].has(word));
    if (gone.length === 0) continue;
    const listed = [language, listParameter(gone)];
    await rows.all(`update search_word set standards = standards - 1 where ${isOneOf(rows)}`, listed);
    await rows.all(`delete from search_word where ${isOneOf(rows)} and standards <= 0`, listed);
  }
}

function isOneOf({ dialect }: RowReader): string {
  return `language = ? and ${inList(dialect, 'word')}`;
}

interface WordRow {
  readonly language: Language;
  readonly word: string;
}

function toRow(language: Language, word: string, key: string): WordRow {
  const near = toNear(language, word, key);
  const letters = Array.from(near).length;
  const row = { language, word, key, near, near_reversed: reverse(near), letters, standards: 1 };
  return row;
}
