import { type Page } from '../../common/keyset';
import { type RowReader } from '../../common/rows';
import { toOverlapId } from './overlap-id';
import { type PartnerGroup } from './partners/partner-group';
import { type PartnerRow } from './partners/partner-list';
import { type StatementOverlap } from './statement-overlap';
import { findUnitStatements } from './unit-statement.queries';

/** A page of overlaps; they are counted when somebody asks. */
export interface OverlapPage {
  readonly page: Page<StatementOverlap>;
  readonly total: () => Promise<number>;
}

/** Makes overlaps of the rows of pages, whose statements are fetched together. */
export async function toOverlapPages(
  rows: RowReader,
  groups: readonly PartnerGroup[],
  pages: readonly Page<PartnerRow>[],
): Promise<Page<StatementOverlap>[]> {
  const ids = pages.flatMap(({ edges }) => edges.flatMap(({ row }) => [row.fromId, row.toId]));
  const statements = await findUnitStatements(rows, new Set(ids));
  return pages.map((page) => ({
    ...page,
    edges: page.edges.flatMap(({ cursor, row }) => {
      const [group, from, to] = [groups[row.group], statements.get(row.fromId), statements.get(row.toId)];
      if (!group || !from || !to) return [];
      const { finding, judgement } = group;
      return { cursor, row: { id: toOverlapId(from.id, to.id), from, to, ...finding, judgement } };
    }),
  }));
}
