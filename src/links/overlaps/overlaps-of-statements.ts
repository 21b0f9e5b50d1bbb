import { nameFor, readPages } from '../../common/keyset';
import { type PageArguments, type PageRequest, readPageRequest } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { type OverlapPage, toOverlapPages } from './overlap-page';
import { countPartners } from './partners/partner-count';
import { findPartnerGroups } from './partners/partner-group';
import { firstPageSize, listPartners, nameOfCriteria, type PartnerRow } from './partners/partner-list';
import { type OverlapCriteria } from './statement-overlap';

/**
 * A page of the overlaps of each statement with statements of the latest editions of other units, the likeliest first, then
 * by URN and in reading order. One batch takes the same number of SQL statements however many there are in it. An unknown
 * id has none.
 */
export async function readOverlapPages(
  rows: RowReader,
  ids: readonly string[],
  criteria: OverlapCriteria,
  request: PageRequest,
): Promise<OverlapPage[]> {
  const groups = await findPartnerGroups(rows, ids, criteria);
  const list = listPartners(rows.dialect, groups, criteria, firstPageSize(request));
  const found = await readPages<PartnerRow>(rows, list, ids, request);
  const pages = await toOverlapPages(rows, groups, found);
  let totals: Promise<number[]> | undefined;
  return pages.map((page, index) => ({
    page,
    total: async () => (await (totals ??= countPartners(rows, groups, criteria, ids)))[index] ?? 0,
  }));
}

/** Checks what page of the overlaps of a statement is asked for. */
export function readOverlapPageRequest(
  statementId: string,
  criteria: OverlapCriteria,
  given: PageArguments,
): PageRequest {
  return readPageRequest(nameFor({ name: nameOfCriteria(criteria) }, statementId), given);
}
