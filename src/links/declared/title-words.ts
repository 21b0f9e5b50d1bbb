import { isProse, namesSuite } from './lead-in';

const LONGEST_TITLE = 200;
/** As far as is looked for a title beside a code, with what parts them. */
const LONGEST_GAP = 2 * LONGEST_TITLE;
const MOST_WORDS = 30;
const NO_TITLE =
  /^(?:published|version|dated?|updated|reviewed|level|page|fersiwn|lefel|tudalen|cyhoeddwyd)\b/iu;
const LAW = /\b(?:Acts?|Regulations?|Deddf|Rheoliadau)\b[^\p{Ll}]*\d{4}/u;
const PROSE_AFTER_CODE =
  /^(?:this|these|it|its|you|is|are|was|covers?|and|or|but|which|that|provides?|may|can|should|must|will|deals?|when|where|if|in|also|has|have|applies|relates?|describes?|to|through|until|hyd|replaces?|replaced|supersedes?|formerly|previously|etc|ayb|units?|standards?|mae|sydd|sy['’]n|yn|lle|os|hefyd)(?![\p{L}\p{N}])/iu;
const REMARK =
  /^(?:legacy|etifeddol|version|fersiwn|level|lefel|see|gweler|formerly|previously|gynt|optional|mandatory|core|unit|new|old|part|also|e\.g|i\.e)\b/iu;

/** True for words that can be the title of a standard, standing alone: "Lead a contact centre team". */
export function isTitleLike(text: string, isItem: boolean): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (letters < text.length * 0.6 || text.endsWith(':') || /[.!?]\s/u.test(text) || text.endsWith('?'))
    return false;
  return (
    (isItem || /^[“"‘']?\p{Lu}/u.test(text)) && !isProse(text) && !LAW.test(text) && !NO_TITLE.test(text)
  );
}

/** A title as it is compared: without quotation marks, separators and joining words at its ends. */
export function trimTitle(text: string): string {
  return text
    .replace(/^[\s:=,.“”"‘'\p{Pd}\u2212)\]]+/u, '')
    .replace(/^(?:and|or|a|ac|neu|&)\s+(?=\p{Lu})/u, '')
    .replace(/^([^([]*)\s\d{1,2}[.)]\s*$/u, '$1')
    .replace(/(?:[\s:=,;.“”"\p{Pd}\u2212([&/]|(?<![^\s])(?:and|or|a|ac|neu|plus)(?=\s|$))+$/u, '')
    .trim();
}

/**
 * The title that follows a code in a piece, if what follows is one: "CFACC1 Do this work", "CFACC1 (Do this work)",
 * "CFACC1 - do this work". `isList` says that the piece began with a code, so that titles in small letters count.
 */
export function titleAfter(wholeGap: string, isList: boolean): string | null {
  const gap = wholeGap.slice(0, LONGEST_GAP);
  const bracketed = /^\s*[([]\s*([^()[\]]+?)\s*[)\]]/u.exec(gap)?.[1];
  if (bracketed !== undefined) {
    const inner = trimTitle(bracketed);
    if (/^\p{Lu}/u.test(inner) && /\s/u.test(inner) && !REMARK.test(inner)) return inner;
    const rest = gap.slice(gap.search(/[)\]]/u) + 1);
    return rest.trim() === '' ? null : titleAfter(rest, isList);
  }
  if (/^\s*[,)\]/&]/u.test(gap)) return null;
  const title = trimTitle(gap.split(/[.!?]\s+(?=\p{Lu})/u)[0] ?? '');
  if (title === '' || title.length > LONGEST_TITLE || !/\p{L}{2}/u.test(title)) return null;
  const isParted = /^\s*(?:[:=.“"‘']|\p{Pd}|\u2212)/u.test(gap);
  const isCapital = /^\p{Lu}/u.test(title);
  if (PROSE_AFTER_CODE.test(title) && !(isCapital && isParted && !isProse(title))) return null;
  return isCapital || isParted || isList ? title : null;
}

/** The title that leads to a code in a piece, if there is one: "Do this work (CFACC1)", "Do this work - CFACC1". */
export function titleBefore(gap: string): string | null {
  if (gap.length > LONGEST_GAP) return null;
  const title = trimTitle(gap.replace(/^\s*[)\]]/u, ''));
  const isGroup = namesSuite(title) || /\b(?:standards?|units?|NOS)(?:\s\w{1,3})?$/u.test(title);
  return isTitleLike(title, false) && !isGroup ? title : null;
}

/** Parts "Lead a team, Handle calls" into its titles; "Plan, organise and monitor work" is one. */
export function splitTitles(text: string): string[] {
  const pieces = text.split(/,\s+(?=\p{Lu}\p{Ll})/u);
  const areTitles = pieces.length > 1 && pieces.every((piece) => /\S\s+\S/u.test(piece.trim()));
  return (areTitles ? pieces : [text]).map(trimTitle).filter((title) => title !== '');
}
