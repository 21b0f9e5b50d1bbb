import { type Language } from '../common/language';
import { type Token } from './tokenise';

const ENGLISH = new Set(
  'not no never without cannot nor neither none nothing nobody nowhere non unless except'.split(' '),
);
const WELSH = new Set(
  'nid nad nac nas nis heb ddim dim oni peidio beidio pheidio peidiwch beidiwch pheidiwch peidier'.split(' '),
);

/** Words that a negation before or after them turns into something else: "not only", "dim ond", "nid yn unig". */
const ONLY = new Set(['only', 'ond', 'unig']);
/** "no more than", "no later than", "dim mwy na": a limit, not a prohibition. */
const LIMITS = new Set('more less fewer later earlier longer mwy llai hwy hwyrach'.split(' '));

/** After these a Welsh "na" is "than". */
const COMPARATIVE =
  /^(?:fwy|mwy|lai|llai|rhagor|ragor|well|gwell|waeth|gwaeth|uwch|is|hytrach|cynt|gynt|hwy|.*ach)$/;
/** What a verb may begin with after "ni" and "na": c p t with h, the other consonants soft, or a vowel. */
const AFTER_PARTICLE = /^(?:[aeiouwyâêîôûŵŷ]|ch|ph|th|dd|f(?!f)|l(?!l)|r(?!h))/;
/** After these "ni" is "we" or "us": a verb or a preposition in the first person plural, "i ni", "gyda ni". */
const HOST = /(?:n|om|ym|ynt)$|^(?:i|a|â|gyda|efo|wrth|at|o|y|er)$/;

/** After a negation these only carry it on: "neither … nor", "nid … ddim", "heb … na". */
const CARRIED_ON = new Set('nor ddim dim na nac'.split(' '));

/**
 * How often a statement says that something is not so, is not done or is to be avoided; "not only", "or not" and limits do
 * not count, nor does what carries a negation on. "do not lift it without help" has one more than "lift it without help".
 */
export function countNegations(tokens: readonly Token[], language: Language): number {
  const words = tokens.filter((token) => !token.isPart || language === 'EN').map((token) => token.exact);
  const found = words.filter((word, at) =>
    language === 'EN' ? negatesInEnglish(words, word, at) : negatesInWelsh(words, word, at),
  );
  return found.filter((word, index) => index === 0 || !CARRIED_ON.has(word)).length;
}

function negatesInEnglish(words: readonly string[], word: string, at: number): boolean {
  if (word.endsWith("n't")) return true;
  if (!ENGLISH.has(word)) return false;
  const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? ''];
  if (word === 'not' && before === 'or') return false;
  return !ONLY.has(next) && !LIMITS.has(next);
}

function negatesInWelsh(words: readonly string[], word: string, at: number): boolean {
  const [before, next, afterNext] = [words[at - 1] ?? '', words[at + 1] ?? '', words[at + 2] ?? ''];
  if (word === 'ni') return AFTER_PARTICLE.test(next) && !HOST.test(before);
  if (word === 'na') return AFTER_PARTICLE.test(next) && !COMPARATIVE.test(before);
  if (!WELSH.has(word)) return false;
  if (word.endsWith('eidio') && before === 'ai') return false;
  return !ONLY.has(next) && !ONLY.has(afterNext) && !LIMITS.has(next);
}
