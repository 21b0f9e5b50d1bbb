import { type Language } from '../common/language';
import { APOSTROPHES, HYPHENS, toPlainCharacters } from './characters';
import { toEnglishKey } from './english-stem';
import { isStopWord } from './stop-words';
import { toWelshKey } from './welsh-initial-key';

/** One word or number of a text. */
export interface Token {
  /** As written, but in lower case, composed (NFC), with `'` for every apostrophe and without unseen characters. */
  readonly exact: string;
  /** What the forms of one word share: the English stem, or the Welsh initial key. */
  readonly key: string;
  readonly isStop: boolean;
  /** True for a part of the hyphenated word before it. */
  readonly isPart: boolean;
  /** Where it stands in the text as given, in UTF-16 units, the end not included. */
  readonly start: number;
  readonly end: number;
}

const UNSEEN = '\\p{Default_Ignorable_Code_Point}*';
const IN_WORD = `(?:${UNSEEN}[\\p{L}\\p{N}\\p{M}])*`;
const NUMBER = '\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)*';
const SEGMENT = `(?:${NUMBER}(?:%|${IN_WORD})|[\\p{L}\\p{N}]${IN_WORD})`;
const WORD = new RegExp(`${SEGMENT}(?:[${HYPHENS}${APOSTROPHES}]${UNSEEN}${SEGMENT})*`, 'gu');
const PIECE = new RegExp(SEGMENT, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'u');
const HYPHEN = new RegExp(`[${HYPHENS}]`, 'u');
const CLITICS = new Set(['r', 'n', 'u', 'i', 'w', 'ch', 'm', 'th', 's']);

interface Piece {
  readonly raw: string;
  readonly start: number;
}

/**
 * The words of a text in reading order. Welsh clitics stand by themselves (`i'w` is `i` and `'w`), an English possessive 's is
 * dropped, a hyphenated word comes whole and then in parts. Takes any text, in time linear in its length.
 */
export function tokenise(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const piece of splitAtApostrophes({ raw: match[0], start: match.index }, language)) {
      pushWord(tokens, piece, language);
    }
  }
  return tokens;
}

function splitAtApostrophes(word: Piece, language: Language): Piece[] {
  if (!APOSTROPHE.test(word.raw)) return [word];
  if (language === 'EN') {
    const possessive = word.raw.search(new RegExp(`[${APOSTROPHES}]s$`, 'iu'));
    return [possessive < 0 ? word : { raw: word.raw.slice(0, possessive), start: word.start }];
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of word.raw.split(APOSTROPHE)) {
    const isClitic = start > 0 && CLITICS.has(toPlainCharacters(part));
    const from = isClitic ? start - 1 : start;
    pieces.push({ raw: word.raw.slice(from, start + part.length), start: word.start + from });
    start += part.length + 1;
  }
  return pieces;
}

function pushWord(tokens: Token[], word: Piece, language: Language): void {
  if (!HYPHEN.test(word.raw)) {
    tokens.push(toToken(word, language, false));
    return;
  }
  const parts = [...word.raw.matchAll(PIECE)].map((part) =>
    toToken({ raw: part[0], start: word.start + part.index }, language, true),
  );
  const whole = toToken(word, language, false);
  const joined = whole.exact.replace(/[-']/g, '');
  const key = language === 'EN' ? toEnglishKey(joined) : parts.map((part) => part.key).join('');
  tokens.push({ ...whole, key }, ...parts);
}

function toToken(word: Piece, language: Language, isPart: boolean): Token {
  const exact = toPlainCharacters(word.raw);
  return {
    exact,
    key: toKey(exact, language),
    isStop: isStopWord(exact, language),
    isPart,
    start: word.start,
    end: word.start + word.raw.length,
  };
}

function toKey(exact: string, language: Language): string {
  if (/^\d/.test(exact)) return exact.replace(/,/g, '');
  const letters = exact.replace(/'/g, '');
  return language === 'EN' ? toEnglishKey(letters) : toWelshKey(letters);
}
