import { readPage } from '../../common/keyset';
import { LARGEST_PAGE, readPageRequest } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { type StandardCriteria } from '../standards/standard-list.queries';
import { type StandardRecord } from '../standards/standard.queries';
import { findTermsOfStandards, type TermRecord } from '../terms/term.queries';
import { findTranslationFindings, findTranslations, listParity } from './parity.queries';
import { type TranslationFindingRow, type TranslationRow } from './translation.entity';
import { type TranslationFindingKind } from './translation-findings';

/** One standard of the report on languages. */
export interface ParityEntry {
  readonly standard: StandardRecord;
  readonly suites: readonly TermRecord[];
  /** English first. */
  readonly translations: readonly TranslationRow[];
  readonly findings: readonly TranslationFindingRow[];
}

/** Reads the whole report by URN, a page at a time, so that it may be longer than memory. */
export async function* readParityReport(
  rows: RowReader,
  criteria: StandardCriteria,
  kinds?: readonly TranslationFindingKind[],
): AsyncGenerator<ParityEntry> {
  const list = listParity(rows.dialect, criteria, kinds);
  let after: string | null = null;
  do {
    const request = readPageRequest(list.name, { first: LARGEST_PAGE, after });
    const page = await readPage<StandardRecord>(rows, list, request);
    const ids = page.edges.map(({ row }) => row.id);
    const suites = await findTermsOfStandards(rows, 'SUITE', ids);
    const translations = await findTranslations(rows, ids);
    const findings = await findTranslationFindings(rows, ids);
    for (const [index, { row: standard }] of page.edges.entries()) {
      yield {
        standard,
        suites: suites[index] ?? [],
        translations: translations[index] ?? [],
        findings: findings[index] ?? [],
      };
    }
    after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
}
