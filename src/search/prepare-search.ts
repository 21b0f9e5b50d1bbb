import { listParameter } from '../common/dialect';
import { type Language, LANGUAGES } from '../common/language';
import { type RowReader } from '../common/rows';
import { type StandardCriteria } from '../register/standards/standard-list.queries';
import {
  entryRanges,
  isStandingIn,
  SEARCH_TARGETS,
  type SearchTarget,
  STANDINGS,
} from './entries/entry-number';
import { NothingToSearch } from './errors';
import { type CodeHit, findCodeHits } from './query/code-hits';
import { findFilteredStandards } from './query/filter';
import { type SearchScope } from './query/matches';
import { type PlannedWord, planWords, type WordCorrection } from './query/plan-words';
import { type QueryWord, readQueryWords } from './query/query-words';

/** What is searched for. */
export interface SearchRequest {
  readonly text: string;
  /** Whose texts are searched; null for both. */
  readonly language: Language | null;
  /** What may be found; null for everything. */
  readonly targets: readonly SearchTarget[] | null;
  readonly criteria: StandardCriteria;
}

/** A search that knows what its words mean on the register, before anything has been listed. */
export interface PreparedSearch {
  /** Names the search for its cursors. */
  readonly name: string;
  readonly scope: SearchScope;
  readonly languages: readonly Language[];
  /** Standards that the whole text leads to as a code; they come first. */
  readonly codes: readonly CodeHit[];
  /** True when it does so, whatever the filter leaves of them. */
  readonly isCode: boolean;
  /** The words as typed. */
  readonly typed: readonly string[];
  /** What is looked for together; empty when nothing of the text is on the register. */
  readonly words: readonly PlannedWord[];
  readonly corrections: readonly WordCorrection[];
}

/** Names a search for its cursors: what it looks for, wherever and in whatever. */
export function nameOfSearch({ text, language, targets, criteria }: SearchRequest): string {
  return `search ${JSON.stringify([text, language, targets, criteria])}`;
}

/** Reads the text and looks its words up. Refuses with NothingToSearch a text without a letter or a figure. */
export async function prepareSearch(rows: RowReader, request: SearchRequest): Promise<PreparedSearch> {
  const { text, language, criteria } = request;
  const languages = language === null ? LANGUAGES : [language];
  const targets = request.targets ?? SEARCH_TARGETS;
  const typed = readQueryWords(text, languages);
  if (typed.length === 0) throw new NothingToSearch();
  const standards = await findFilteredStandards(rows, criteria);
  const { isCode, hits } = await findCodeHits(rows, text, criteria, standards);
  const codes = targets.includes('STANDARD') ? hits : [];
  return {
    name: nameOfSearch(request),
    scope: {
      ranges: rangesOf(criteria, targets),
      standards: standards && listParameter(standards),
      without: codes.map(({ number }) => number),
    },
    languages,
    codes,
    isCode,
    typed: typed.map((word) => word.typed),
    ...(await findWords(rows, typed, isCode)),
  };
}

/** Beside what a code leads to stands only what has all of the text, and nothing near it. */
async function findWords(
  rows: RowReader,
  typed: readonly QueryWord[],
  isCode: boolean,
): Promise<Pick<PreparedSearch, 'words' | 'corrections'>> {
  const { words, corrections } = await planWords(rows, typed);
  const isWhole = words.length === typed.length && corrections.length === 0;
  return isCode && !isWhole ? { words: [], corrections: [] } : { words, corrections };
}

/** Only standards have bodies, so a stretch for them may hold statements. */
function rangesOf(criteria: StandardCriteria, targets: readonly SearchTarget[]): SearchScope['ranges'] {
  const standings = Array.from({ length: STANDINGS }, (_, at) => at).filter((one) =>
    isStandingIn(one, criteria),
  );
  return {
    HEAD: entryRanges(standings, [...new Set(targets)]),
    BODY: targets.includes('STANDARD') ? entryRanges(standings, SEARCH_TARGETS) : [],
  };
}
