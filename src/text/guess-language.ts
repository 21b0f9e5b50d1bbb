import { type Language } from '../common/language';
import { APOSTROPHES } from './characters';
import { isStopWord } from './stop-words';
import { tokenise } from './tokenise';

/** No more of a text is looked at; a statement is far shorter. */
const ENOUGH_CHARACTERS = 2_000;

/** How plainly a function word, or a run of letters, speaks for its language. */
const FUNCTION_WORD = 2;

/** Spellings that are common in Welsh and rare in English, by how rare. */
const WELSH_SPELLINGS: readonly (readonly [number, RegExp])[] = [
  [2, /[ŵŷ]|^(?:ll|dd|ff|mh|nh|ngh|gw|chw|y[^aeiou]|[fml]y[dfn]|rh(?!yth|yme|ino|et|ub|es|od|om|eu))/],
  [2, /[bcdfgjlmnprst]w(?:[bcdfgjlmnprst]|$)|(?<!la)wy|[^t]chw|(?<![sr])ych|wch|ngh(?!am)/],
  [2, /^(?:c|g|ch|ngh)y[dfhmnrt]|[^o]u$|[ewy]dd$|wr$|iwn$|(?<!e)au$|(?:aeth|oedd|iaid|edig|aidd|wyd|ïo)$/],
  [
    1,
    /i$|io$|iad$|(?<![ae])af$|[wy]f$|dd[aouwy]|[^p]ae[glnt]|[bcdfghlm]yw|..(?:ig|og)$|...ol$|^s[iy][aow]|[âêîô]/,
  ],
];

/** Spellings that are common in English and rare in Welsh, which doubles no such letters and has no k, q, v, x or z. */
const ENGLISH_SPELLINGS: readonly (readonly [number, RegExp])[] = [
  [2, /[kqvxz]|([bcgmpst])\1|sh|oo|ee|ou|^wh|ght|(?:tion|ing|ment)s?$|(?:ly|ness|ity|ce|ship|ful)$/],
  [1, /(?<!d)ea|ow|ct|ed$|ic$|ical$|[^n]ny$|[^ln]y$|(?:[^l]|[bt]l)e$|(?:[aeo]r|ie|ce|ure|[bcdfglmnpt])s$/],
];

/** Welsh words of one letter; `n.e.c.` and `a)` hold no words. */
const LONE_LETTERS = new Set(['y', 'i', 'o', 'â']);
const WELSH_CLITIC = new RegExp(`^[${APOSTROPHES}]`, 'u');

/**
 * The language of one statement, title or heading; null when it cannot be told: no words, a code, a name, words of both.
 * Counts function words, and spellings of the other words: on short statements that tells more than the trigrams of a
 * library, which take a Welsh title for any of a hundred languages. Looks at the first 2,000 characters.
 */
export function guessLanguage(text: string): Language | null {
  let welsh = 0;
  let english = 0;
  for (const token of tokenise(text.slice(0, ENOUGH_CHARACTERS), 'CY')) {
    if (token.isPart || /\d/.test(token.exact)) continue;
    const score = scoreWord(token.exact);
    welsh += score.welsh;
    english += score.english;
  }
  if (welsh === english) return null;
  return welsh > english ? 'CY' : 'EN';
}

interface WordScore {
  readonly welsh: number;
  readonly english: number;
}

function scoreWord(word: string): WordScore {
  if (WELSH_CLITIC.test(word))
    return word === "'s" ? { welsh: 0, english: 1 } : { welsh: FUNCTION_WORD, english: 0 };
  if (word.length === 1 && !LONE_LETTERS.has(word)) return { welsh: 0, english: 0 };
  const isWelsh = isStopWord(word, 'CY');
  const isEnglish = isStopWord(word, 'EN');
  if (isWelsh || isEnglish) {
    return {
      welsh: isWelsh && !isEnglish ? FUNCTION_WORD : 0,
      english: isEnglish && !isWelsh ? FUNCTION_WORD : 0,
    };
  }
  return { welsh: weigh(word, WELSH_SPELLINGS), english: weigh(word, ENGLISH_SPELLINGS) };
}

function weigh(word: string, spellings: readonly (readonly [number, RegExp])[]): number {
  return spellings.reduce((sum, [weight, pattern]) => sum + (pattern.test(word) ? weight : 0), 0);
}
