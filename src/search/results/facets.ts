import { inList, listParameter } from '../../common/dialect';
import { type Language, LANGUAGES } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { findTerms, type TermRecord } from '../../register/terms/term.queries';
import { readEntryNumber, SEARCH_TARGETS, type SearchTarget } from '../entries/entry-number';
import { MOST_COUNTED } from '../find-hits';
import { type PreparedSearch } from '../prepare-search';
import { findMatches } from '../query/matches';
import { allFinds } from '../query/tiers';

/** The suites that are told; there are hundreds on the register. */
const MOST_SUITES = 25;

/** How many of the finds there are of each kind, and in standards of what kind. */
export interface Facets {
  readonly suites: readonly { readonly suite: TermRecord; readonly count: number }[];
  /** A null value: the document does not say. */
  readonly validity: readonly { readonly value: string | null; readonly count: number }[];
  readonly languages: readonly { readonly language: Language; readonly count: number }[];
  readonly kinds: readonly { readonly target: SearchTarget; readonly count: number }[];
}

/**
 * Counts the finds; of more than MOST_COUNTED that many, by their place in the index. Three queries beside one for each
 * stretch of the index.
 */
export async function countFacets(rows: RowReader, search: PreparedSearch): Promise<Facets> {
  const { scope, codes, words } = search;
  const numbers = codes.map(({ number }) => number);
  for (const part of allFinds(words)) {
    numbers.push(...(await findMatches(rows, scope, part, MOST_COUNTED - numbers.length)));
  }
  const places = numbers.map(readEntryNumber);
  const standards = tally(places.map(({ standard }) => standard));
  const facts = await findFacts(rows, [...standards.keys()]);
  const finds = facts.flatMap((row) => Array<Facts>(standards.get(row.number) ?? 0).fill(row));
  return {
    suites: await countSuites(rows, standards),
    validity: mostFirst(tally(finds.map(({ validity }) => validity))).map(([value, count]) => ({
      value,
      count,
    })),
    languages: LANGUAGES.map((language) => ({
      language,
      count: finds.filter(({ hasEn, hasCy }) => (language === 'EN' ? hasEn : hasCy)).length,
    })),
    kinds: SEARCH_TARGETS.map((target) => ({
      target,
      count: places.filter((place) => place.target === target).length,
    })),
  };
}

interface Facts {
  readonly number: number;
  readonly validity: string | null;
  readonly hasEn: boolean | number;
  readonly hasCy: boolean | number;
}

function findFacts(rows: RowReader, standards: readonly number[]): Promise<Facts[]> {
  return rows.all<Facts>(
    `select x.number, s.validity, s.has_en as "hasEn", s.has_cy as "hasCy" from search_standard x
       join standard s on s.id = x.standard_id where ${inList(rows.dialect, 'x.number', 'integer')}`,
    [listParameter(standards)],
  );
}

async function countSuites(
  rows: RowReader,
  standards: ReadonlyMap<number, number>,
): Promise<Facets['suites']> {
  const named = await rows.all<{ suite: string; number: number }>(
    `select distinct t.canonical_id as suite, x.number from search_standard x
       join standard_term st on st.standard_id = x.standard_id and st.kind = 'SUITE' join term t on t.id = st.term_id
      where ${inList(rows.dialect, 'x.number', 'integer')}`,
    [listParameter(standards.keys())],
  );
  const counts = new Map<string, number>();
  for (const { suite, number } of named)
    counts.set(suite, (counts.get(suite) ?? 0) + (standards.get(number) ?? 0));
  const first = mostFirst(counts).slice(0, MOST_SUITES);
  const suites = await findTerms(
    rows,
    first.map(([id]) => id),
  );
  return first.flatMap(([, count], at) => {
    const suite = suites[at];
    return suite ? [{ suite, count }] : [];
  });
}

function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFirst<Value extends string | null>(counts: ReadonlyMap<Value, number>): [Value, number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || ((a ?? '') < (b ?? '') ? -1 : 1));
}
