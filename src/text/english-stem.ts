import stem from 'wink-porter2-stemmer';
import { withoutDiacritics } from './characters';

/** Longer words are no English; the stemmer's patterns take quadratic time on them. */
const LONGEST = 40;

/** The key that an English word shares with its inflected forms: the Porter2 stem. Takes one word in lower case. */
export function toEnglishKey(word: string): string {
  const plain = withoutDiacritics(word);
  if (plain.length > LONGEST || !/^[a-z]+$/.test(plain)) return plain;
  const stemmed = stem(plain);
  return typeof stemmed === 'string' ? stemmed : plain;
}
