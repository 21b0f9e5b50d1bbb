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
import { readQueryWords } from './query/query-words';
import { keepTogether } from './query/relax';

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
  /** What is looked for together; empty when nothing of the text is on the register. */
  readonly words: readonly PlannedWord[];
  readonly corrections: readonly WordCorrection[];
  /** Words that were left out: no text has them, or none together with the others. */
  readonly ignored: readonly string[];
  /** The share of the words that are looked for. */
  readonly kept: number;
}

/** Reads the text and looks its words up. Refuses with NothingToSearch a text without a letter or a figure. */
export async function prepareSearch(rows: RowReader, request: SearchRequest): Promise<PreparedSearch> {
  const { text, language, criteria } = request;
  const languages = language === null ? LANGUAGES : [language];
  const targets = request.targets ?? SEARCH_TARGETS;
  const typed = readQueryWords(text, languages);
  if (typed.length === 0) throw new NothingToSearch();
  const standings = Array.from({ length: STANDINGS }, (_, at) => at).filter((one) =>
    isStandingIn(one, criteria),
  );
  const standards = await findFilteredStandards(rows, criteria);
  const code = await findCodeHits(rows, text, criteria, standards);
  const codes = targets.includes('STANDARD') ? code.hits : [];
  const scope: SearchScope = {
    ranges: entryRanges(standings, [...new Set(targets)]),
    standards: standards && listParameter(standards),
    without: codes.map(({ number }) => number),
  };
  const name = `search ${JSON.stringify([text, languages, targets, criteria])}`;
  const plan = await planWords(rows, typed);
  const found = { name, scope, languages, codes, corrections: [], ignored: [], kept: 1 };
  // Beside what a code leads to stands only what has all of the text as it is.
  if (code.isCode)
    return {
      ...found,
      words: plan.words.length === typed.length && plan.corrections.length === 0 ? plan.words : [],
    };
  const words = await keepTogether(rows, scope, plan.words);
  const kept = new Set(words.map((word) => word.typed));
  return {
    ...found,
    words,
    corrections: plan.corrections.filter(({ from }) => kept.has(from)),
    ignored: typed.map((word) => word.typed).filter((word) => !kept.has(word)),
    kept: words.length / typed.length,
  };
}
