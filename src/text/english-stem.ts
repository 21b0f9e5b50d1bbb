import { LRUCache } from 'lru-cache';
import stem from 'wink-porter2-stemmer';
import { withoutDiacritics } from './characters';
import { toCommonSpelling } from './english-spelling';

/** Longer words are no English; the stemmer's patterns take quadratic time on them. */
const LONGEST = 40;

/** Stems by word. The vocabulary of a whole register of 22,000 standards is about this large; the stemmer takes 10 µs a word. */
const stems = new LRUCache<string, string>({ max: 20_000 });

/**
 * The key that an English word shares with its inflected forms and its American spelling: the Porter2 stem. Takes one word in
 * lower case; what is not made of Latin letters is its own key.
 */
export function toEnglishKey(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = withoutDiacritics(word);
  if (plain.length > LONGEST || !/^[a-z]+$/.test(plain)) return plain;
  const stemmed = stem(toCommonSpelling(plain));
  const key = typeof stemmed === 'string' ? stemmed : plain;
  stems.set(word, key);
  return key;
}
