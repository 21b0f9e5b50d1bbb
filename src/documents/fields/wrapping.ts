import { WORD_BREAK } from '../readers/broken-words';
import { type Line } from '../readers/line';

/** Words after which an item of text hardly ends, in either language: the next line most likely goes on. */
const JOINING =
  /(?:^|[\s(])(?:the|a|an|and|or|of|to|with|for|from|by|in|into|at|as|that|which|their|your|its|be|is|are|when|if|y|yr|ac|neu|i|o|ar|â|ag|yn|gan|gyda|gyfer|eich|ei|eu|sy|sydd|er|mewn|fel|bod|rhwng|drwy|trwy|am|dros)$/i;

/** The few words after which nothing ends: what stops on one of them was cut off. */
const CUT_OFF = /(?:^|[\s(])(?:the|a|an|and|or|your|their|our|its|y|yr|ac|neu|eich|ein|fy|yn|sy)$/i;

/** The last but one item of a list that is one sentence ends so: "sign the form; and". */
const LAST_BUT_ONE = /; (?:and|or|ac?|neu)$/;

/** True when a line most likely goes on in the next: it ends on a joining word, a comma, a bracket or a dash. */
export function mayGoOn(text: string): boolean {
  return /[,(–\u00AD-]$/.test(text) || JOINING.test(text.slice(-14));
}

/** True when a text stops in mid-sentence for certain: on an article, "and", "or", a possessive, an open bracket. */
export function isCutOff(text: string): boolean {
  if (/[(–\u00AD-]$/.test(text)) return true;
  if (LAST_BUT_ONE.test(text.slice(-8))) return false;
  const open = text.lastIndexOf('(');
  if (open >= 0 && text.indexOf(')', open) < 0 && text.length - open < 200) return true;
  return CUT_OFF.test(text.slice(-10));
}

/**
 * How full a line must be for the next one to continue it, in characters; null when the lines are not wrapped. Where
 * every line that goes on was as full as the longest allows, the page was wrapped by counting characters, and the
 * measure is exact; in a proportional typeface it is about an eighth less.
 */
export function measureWrap(lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.text.length);
  if (width < 30 || width > 160) return null;
  let wrapped = 0;
  let isExact = true;
  for (let at = 1; at < lines.length; at++) {
    const previous = lines[at - 1]?.text ?? '';
    const line = lines[at]?.text ?? '';
    if (!/^[\p{Ll}(]/u.test(line) || previous === '') continue;
    if (previous.length > width * 0.7 && !/[.:;]$/.test(previous)) wrapped++;
    if (!isFull(previous, line, width)) isExact = false;
  }
  if (wrapped < 2) return null;
  return isExact ? width : width * 0.88;
}

/** True when a line and the first word of the next are longer than the measure, so that the next may continue it. */
export function isFull(previous: string, next: string, measure: number | null): boolean {
  if (measure === null) return false;
  const space = next.indexOf(' ');
  return previous.length + 1 + (space < 0 ? next.length : space) > measure;
}

/** Joins the lines of one sentence: with a space, or with none after a hyphen that breaks a word. */
export function joinWrapped(texts: readonly string[]): string {
  if (texts.length === 1) return (texts[0] ?? '').replace(WORD_BREAK, '-');
  const parts: string[] = [];
  let previous = '';
  for (const text of texts) {
    if (previous !== '' && !breaksWord(previous, text)) parts.push(' ');
    parts.push(text.replace(WORD_BREAK, ''));
    previous = text === '' ? previous : text;
  }
  return parts.join('');
}

/** True when a line ends in a hyphen inside a word, whether it breaks the word or belongs to it. */
export function breaksWord(previous: string, next: string): boolean {
  if (previous.endsWith(WORD_BREAK)) return true;
  if (!previous.endsWith('-') || !/^\p{L}-$/u.test(previous.slice(-2))) return false;
  return /^\p{Ll}/u.test(next) && !/^(?:and|or|to|neu|a|ac|i)\b/.test(next);
}
