import { parseUrn } from '../../register/urn';

/** A piece of the section that stands for itself: an item of a list, a sentence, or an address. */
export interface CitationLine {
  readonly text: string;
  /** True when a mark of a list stood before it, or it is one of several items on a line. */
  readonly isItem: boolean;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+/giu;

/** A longer line is read in stretches, so that the time it takes grows no faster than its length. */
const LONGEST_STRETCH = 3_000;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|[^\P{Cc}\t\n]/gu;
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;
const ITEM_BREAK = /[;\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u2043\u2219\u25a0\u25a1\uf0a7\uf0b7\uf0d8]/u;
const ITEM_MARK = /^(?:[-*+\u2013\u2014\u00b7>]+\s+|o\s+(?=\p{Lu})|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+)/iu;
const SENTENCE_END = /(?<=[\p{L}\p{N})”"’'])[.!?]\s+(?=[\p{Lu}“"‘'])/u;

/**
 * Cuts the text of a section into the pieces that are read each for itself: lines, items parted by bullets or semicolons,
 * and sentences. An address stands alone when it names a standard; any other goes.
 */
export function toCitationLines(text: string): CitationLine[] {
  const visible = text
    .replace(/&amp;/giu, '&')
    .replace(/&nbsp;/giu, ' ')
    .normalize('NFKC')
    .split(LINE_BREAK)
    .flatMap((line) => stretchesOf(line.replace(INVISIBLE, '')));
  return visible.flatMap((line) => {
    const addresses = (line.match(ADDRESS) ?? []).filter((address) => parseUrn(address).kind === 'CODE');
    const pieces = line.replace(ADDRESS, ' ').replace(/[|\t]/gu, ' : ').split(ITEM_BREAK);
    const items = pieces.flatMap((piece) => toItems(piece, pieces.length > 1));
    return [...items, ...addresses.map((address) => ({ text: address, isItem: true }))];
  });
}

/** What has no place to cut within a stretch is no citation, and goes. */
function stretchesOf(line: string): readonly string[] {
  if (line.length <= LONGEST_STRETCH) return [line];
  const stretches: string[] = [];
  let stretch = '';
  for (const word of line.split(/(?<=[\s,;])/u)) {
    if (stretch.length + word.length > LONGEST_STRETCH) {
      stretches.push(stretch);
      stretch = '';
    }
    if (word.length <= LONGEST_STRETCH) stretch += word;
  }
  return [...stretches, stretch];
}

function toItems(piece: string, isListed: boolean): CitationLine[] {
  const spaced = tidy(piece);
  const unmarked = tidy(spaced.replace(ITEM_MARK, ''));
  const isItem = isListed || unmarked !== spaced;
  return sentencesOf(unmarked)
    .map((text) => ({ text: tidy(text), isItem }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A full stop ends a sentence, unless only a code or a number stands before it (`CFACC1. Do this work`). */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let rest = text;
  let from = 0;
  for (let end = SENTENCE_END.exec(rest); end; end = SENTENCE_END.exec(rest.slice(from))) {
    const at = from + end.index;
    const words = rest.slice(0, at).match(/\p{L}{2,}(?![\p{L}\p{N}])/gu) ?? [];
    if (words.length > 1) {
      sentences.push(rest.slice(0, at));
      rest = rest.slice(at + end[0].length);
      from = 0;
    } else from = at + end[0].length;
  }
  return [...sentences, rest];
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^(?:[\s:,]|(?:and|a|ac|&)\s(?=[A-Z]{2,}[\w ]*\d))+/u, '')
    .replace(/(?<![\s:,])[\s:,]+$/u, (end) => (end.includes(':') ? ':' : ''))
    .trim();
}
