import { groupBy } from '../../common/group-by';
import { nameFor, type Page, readPages } from '../../common/keyset';
import { type PageArguments, type PageRequest, readPageRequest } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { type StatementRow } from '../../register/standards/statement.entity';
import { textKeysOf } from '../curation/decision-texts';
import { countPartners } from './partners/partner-count';
import { firstPageSize, type ListedGroup, listPartners, type PartnerRow } from './partners/partner-list';
import { DEFAULT_CRITERIA, type UnitStatement } from './statement-overlap';
import { findUnitStatements, findWordingsOfTexts } from './unit-statement.queries';

/** A page of statements; they are counted when somebody asks. */
export interface StatementPage {
  readonly page: Page<StatementRow>;
  readonly total: () => Promise<number>;
}

const NAME = 'identical statements';

/**
 * A page, for each statement, of those in the latest editions of other units that say exactly the same in English or in
 * Welsh, apart from case, spacing and end marks: of either kind, by URN and in reading order.
 */
export async function readIdenticalStatements(
  rows: RowReader,
  ids: readonly string[],
  request: PageRequest,
): Promise<StatementPage[]> {
  const groups = await findIdenticalGroups(rows, [...(await findUnitStatements(rows, ids)).values()]);
  const partners = listPartners(rows.dialect, groups, DEFAULT_CRITERIA, firstPageSize(request));
  const list = { ...partners, name: NAME };
  const pages = await readPages<PartnerRow>(rows, list, ids, request);
  const found = pages.flatMap(({ edges }) => edges.map(({ row }) => row.toId));
  const statements = await findUnitStatements(rows, new Set(found));
  let totals: Promise<number[]> | undefined;
  return pages.map((page, index) => ({
    page: {
      ...page,
      edges: page.edges.flatMap(({ cursor, row }) => {
        const statement = statements.get(row.toId);
        return statement ? { cursor, row: statement } : [];
      }),
    },
    total: async () => (await (totals ??= countPartners(rows, groups, DEFAULT_CRITERIA, ids)))[index] ?? 0,
  }));
}

/** Checks what page of the statements identical with one is asked for. */
export function readIdenticalRequest(statementId: string, given: PageArguments): PageRequest {
  return readPageRequest(nameFor({ name: NAME }, statementId), given);
}

async function findIdenticalGroups(
  rows: RowReader,
  parents: readonly UnitStatement[],
): Promise<ListedGroup[]> {
  const texts = new Set(parents.flatMap((parent) => Object.values(textKeysOf(parent))));
  const samples = await findWordingsOfTexts(rows, texts);
  const wordings = samples.flatMap((sample) =>
    Object.values(textKeysOf(sample)).map((text) => ({ text, wording: sample.wordingKey })),
  );
  const byText = groupBy(wordings, ({ text }) => text);
  return parents.flatMap((parent) => {
    const keys = Object.values(textKeysOf(parent)).flatMap((text) => byText.get(text) ?? []);
    const distinct = new Set([parent.wordingKey, ...keys.map(({ wording }) => wording)]);
    return [...distinct].map((wording) => ({
      parent,
      wording,
      statement: null,
      probability: 1,
      isShown: true,
    }));
  });
}
