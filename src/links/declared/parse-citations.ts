import { toOrderKey } from '../../text/normalise';
import { type CitationLine, toCitationLines } from './citation-lines';
import { fillRanges } from './code-ranges';
import { findCodes, type PlacedCode } from './find-codes';
import { namesStandards, splitLeadIn } from './lead-in';
import { citesNothing } from './nothing-cited';
import { isTitleLike, splitTitles, titleAfter, titleBefore, trimTitle } from './title-words';

/** A standard that a section cites: by code, by title, by both, or in words that name neither (a whole suite). */
export interface ParsedCitation {
  /** The words of the document. */
  readonly cited: string;
  /** In normal form. */
  readonly code: string | null;
  readonly title: string | null;
}

/** The most citations kept of one text: whole suites are cited, no more than a few hundred at a time. */
export const MOST_CITATIONS = 1_000;

/**
 * Reads the text of a section "Links to other NOS" in either language, by its form alone, so that it reads the same
 * whatever the register holds. Cited codes and titles come in the order printed, each once; "None" cites nothing.
 */
export function parseCitations(text: string): ParsedCitation[] {
  const lines = toCitationLines(text).filter((line) => !citesNothing(line.text));
  return eachOnce(joinColumns(lines).flatMap(readLine)).slice(0, MOST_CITATIONS);
}

/** Codes and titles on lines in turn, as a copied table has them, belong together two by two. */
function joinColumns(lines: readonly CitationLine[]): readonly CitationLine[] {
  const entries = lines.filter(({ text }) => splitLeadIn(text).rest !== '');
  const kinds = entries.map(({ text }) =>
    isCodeAlone(text) ? 'code' : isTitleAlone(text) ? 'title' : 'other',
  );
  const [first, second] = kinds;
  const inTurn =
    entries.length >= 2 &&
    entries.length % 2 === 0 &&
    !entries.some(({ isItem }) => isItem) &&
    [first, second].sort().join(' ') === 'code title' &&
    kinds.every((kind, index) => kind === kinds[index % 2]);
  if (!inTurn) return lines;
  return entries
    .filter((_, index) => index % 2 === 0)
    .map(({ text }, index) => ({ text: `${text} ${entries[index * 2 + 1]?.text ?? ''}`, isItem: true }));
}

function isCodeAlone(text: string): boolean {
  const [only, ...more] = findCodes(text);
  return only !== undefined && more.length === 0 && only.from === 0 && only.to >= text.length - 1;
}

function isTitleAlone(text: string): boolean {
  return findCodes(text).length === 0 && isTitleLike(text, true);
}

function readLine(line: CitationLine): ParsedCitation[] {
  const { rest } = splitLeadIn(line.text);
  const text = rest === '' ? line.text : rest;
  const codes = fillRanges(text, findCodes(text));
  return codes.length > 0 ? readCodes(text, codes) : readWords(line);
}

/** Codes with the titles beside them: after each, or before each where the piece begins with a title. */
function readCodes(text: string, codes: readonly PlacedCode[]): ParsedCitation[] {
  const places = [...new Map(codes.map((each) => [each.from, each])).values()];
  const gapAfter = (index: number) => text.slice(places[index]?.to, places[index + 1]?.from ?? text.length);
  const before = text.slice(0, places[0]?.from);
  const led = splitLeadIn(before);
  const isHeading = /:\s*$/u.test(before) && places.length > 1;
  const titleFirst = isHeading ? null : titleBefore(led.rest);
  const isList = trimTitle(before) === '';
  return places.flatMap((place, index) => {
    const gapBefore = index === 0 ? led.rest : gapAfter(index - 1);
    const title =
      titleFirst === null ? titleAfter(gapAfter(index), isList) : ownTitle(gapBefore, gapAfter(index));
    const cited = citedWords(text, withStem(text, places, index), title, titleFirst !== null);
    return codes.filter(({ from }) => from === place.from).map(({ code }) => ({ cited, code, title }));
  });
}

/** The title before a code; one before a bracket with several codes belongs to none of them. */
function ownTitle(before: string, after: string): string | null {
  const isOfSeveral = /[([]\s*$/u.test(before) && !/^\s*[)\]]/u.test(after);
  return isOfSeveral ? null : titleBefore(before);
}

/** The place of a code; of a number that shares the stem of a code before it (`CFACC25, 26`), from that code on. */
function withStem(text: string, places: readonly PlacedCode[], index: number): PlacedCode {
  const place = places[index] as PlacedCode;
  const hasLetters = ({ from, to }: PlacedCode) => /\p{L}{2}/u.test(text.slice(from, to));
  const stem = places.slice(0, index + 1).findLast(hasLetters);
  return hasLetters(place) || !stem ? place : { ...place, from: stem.from };
}

function citedWords(text: string, place: PlacedCode, title: string | null, isTitleFirst: boolean): string {
  if (title === null) return text.slice(place.from, place.to).replace(/^[([]+|[)\].]+$/gu, '');
  const from = isTitleFirst ? text.lastIndexOf(title, place.from) : place.from;
  const to = isTitleFirst ? place.to : text.indexOf(title, place.to) + title.length;
  const words = text.slice(from, to);
  const isOpen = /[([][^)\]]*$/u.test(words) && /^\s*[)\]]/u.test(text.slice(to));
  return isOpen ? words + text.slice(to).trimStart().charAt(0) : words;
}

/** Titles without codes: quoted in prose, or standing alone; else a sentence that says which standards are meant. */
function readWords({ text, isItem }: CitationLine): ParsedCitation[] {
  const quoted = [...text.matchAll(/[“"«]([^“”"«»]{3,200})[”"»]/gu)].map(([, words]) =>
    trimTitle(words ?? ''),
  );
  const titles = quoted.filter((title) => /^\p{Lu}.*\s/u.test(title));
  if (titles.length > 0) return titles.map(toTitleCitation);
  const { lead, rest } = splitLeadIn(text);
  if (rest === '') return [];
  if (namesStandards(text)) return [{ cited: text, code: null, title: null }];
  return isTitleLike(rest, isItem || lead.endsWith(':')) ? splitTitles(rest).map(toTitleCitation) : [];
}

function toTitleCitation(title: string): ParsedCitation {
  return { cited: title, code: null, title };
}

/** Each code and each title once, where it is cited first; a title given later is not lost. */
function eachOnce(citations: readonly ParsedCitation[]): ParsedCitation[] {
  const kept = new Map<string, ParsedCitation>();
  for (const citation of citations) {
    const key = citation.code ?? `"${toOrderKey(citation.title ?? citation.cited)}`;
    const known = kept.get(key);
    if (!known || (known.title === null && citation.title !== null)) kept.set(key, citation);
  }
  return [...kept.values()];
}
