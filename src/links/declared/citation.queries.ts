import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { STANDARD_COLUMNS, type StandardRecord } from '../../register/standards/standard.queries';
import { type DeclaredCitationRow } from './declared-citation.entity';

/** A citation with who cites. */
export interface CitationRecord extends DeclaredCitationRow {
  /** Identity, URN and edition of the standard that cites. */
  readonly identity: string;
  readonly urn: string | null;
  readonly edition: string;
  /** Place of the standard that cites among standards. */
  readonly order: string;
}

const COLUMNS = `d.standard_id as "standardId", d.language, d.position, d.cited, d.code, d.title_key as "titleKey",
  s.identity, s.urn, s.edition, s.urn_order as "order"`;
const FROM = 'declared_citation d join standard s on s.id = d.standard_id';
/** English first. */
const ORDER = 'order by d.standard_id, d.language desc, d.position';

/** The citations of each standard, the English ones first, in the order printed. */
export async function findCitations(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<CitationRecord[][]> {
  const found = await rows.all<CitationRecord>(
    `select ${COLUMNS} from ${FROM} where ${inList(rows.dialect, 'd.standard_id')} ${ORDER}`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, ({ standardId }) => standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** The most citations of one code or title that are followed back, the first by URN of who cites. */
const MOST_CITING = 1_000;

/** The citations in the latest edition of any standard that name one of the codes or one of the titles. */
export async function findCitationsOf(
  rows: RowReader,
  codes: Iterable<string>,
  titleKeys: Iterable<string>,
): Promise<CitationRecord[]> {
  const naming = (column: string) => `select * from (
      select ${COLUMNS}, row_number() over (partition by ${column} order by s.urn_order, s.id, d.language desc, d.position) as place
        from ${FROM} where s.is_latest and ${inList(rows.dialect, column)}) named where place <= ${MOST_CITING}`;
  const found = await rows.all<CitationRecord>(`${naming('d.code')} union ${naming('d.title_key')}`, [
    listParameter(codes),
    listParameter(titleKeys),
  ]);
  return found.sort(inOrder);
}

function inOrder(a: CitationRecord, b: CitationRecord): number {
  const [one, other] = [a, b].map(
    ({ order, standardId, language }) => `${order} ${standardId} ${language === 'EN' ? 1 : 2}`,
  );
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : a.position - b.position;
}

/** A standard that bears a title, by which it was asked for. */
export interface TitledRecord extends StandardRecord {
  readonly titleKey: string;
}

/** Every edition that bears one of the titles (order keys) in either language. */
export async function findByTitle(
  rows: RowReader,
  titleKeys: readonly string[],
): Promise<Map<string, TitledRecord[]>> {
  if (titleKeys.length === 0) return new Map();
  const bearing = (column: string) => `select ${STANDARD_COLUMNS}, ${column} as "titleKey" from standard s
     where ${inList(rows.dialect, column)}`;
  const list = listParameter(titleKeys);
  const found = await rows.all<TitledRecord>(
    `${bearing('s.title_order')} union ${bearing('s.title_order_cy')}`,
    [list, list],
  );
  return groupBy(found, ({ titleKey }) => titleKey);
}
