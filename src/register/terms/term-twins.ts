import { type StandardTermRow } from './term.entity';

/** A Welsh and an English name that stand at the same place of one standard's lists. */
export interface TermPair {
  readonly welshId: string;
  readonly englishId: string;
}

/**
 * The pairs one standard vouches for, each once: suites with suites, occupations with occupations, by place, and only
 * where both lists are equally long. A name that is the same in both languages needs no pair.
 */
export function pairTerms(rows: readonly StandardTermRow[]): TermPair[] {
  const pairs = (['SUITE', 'OCCUPATION'] as const).flatMap((kind) => {
    const english = rows.filter((row) => row.kind === kind && row.language === 'EN');
    const welsh = rows.filter((row) => row.kind === kind && row.language === 'CY');
    if (english.length !== welsh.length) return [];
    return welsh.flatMap((row, index) => {
      const englishId = english[index]?.termId;
      return englishId === undefined || englishId === row.termId ? [] : [{ welshId: row.termId, englishId }];
    });
  });
  return [...new Map(pairs.map((pair) => [`${pair.welshId} ${pair.englishId}`, pair])).values()];
}
