import { type Dialect } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { STANDARD_COLUMNS, type StandardRecord } from '../../register/standards/standard.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { STATEMENT_COLUMNS } from '../../register/standards/statement.queries';
import { readEntryNumber, readSlot } from '../entries/entry-number';
import { type SearchText, textsOfStandard, textsOfStatement } from '../entries/search-text';
import { findSearchedLists } from '../index/load-editions';

/** What an entry of the index stands for, with the texts of it that are searched. */
export type FoundNode = { readonly texts: readonly SearchText[] } & (
  | { readonly target: 'STANDARD'; readonly standard: StandardRecord }
  | { readonly target: StatementRow['kind']; readonly statement: StatementRow }
);

/** The nodes of entries by their numbers; at most three queries. One that has left the register meanwhile is missing. */
export async function loadNodes(
  rows: RowReader,
  numbers: readonly number[],
): Promise<Map<number, FoundNode>> {
  const places = numbers.map((number) => ({ number, ...readEntryNumber(number) }));
  const [ofStandards, ofStatements] = [true, false].map((is) =>
    places.filter(({ target }) => (target === 'STANDARD') === is),
  );
  return new Map([
    ...(await loadStandards(rows, ofStandards ?? [])),
    ...(await loadStatements(rows, ofStatements ?? [])),
  ]);
}

interface Place extends ReturnType<typeof readEntryNumber> {
  readonly number: number;
}

async function loadStandards(rows: RowReader, places: readonly Place[]): Promise<[number, FoundNode][]> {
  if (places.length === 0) return [];
  const found = await rows.all<StandardRecord & { readonly entry: number }>(
    `select ${STANDARD_COLUMNS}, q.entry from ${RECORDS[rows.dialect]} q
       join search_standard x on x.number = q.standard join standard s on s.id = x.standard_id`,
    [toParameter(places)],
  );
  const lists = await findSearchedLists(
    rows,
    found.map(({ id }) => id),
  );
  return found.map(({ entry, ...standard }, at) => {
    const texts = textsOfStandard(standard, lists[at] ?? []);
    return [entry, { target: 'STANDARD', standard, texts }];
  });
}

async function loadStatements(rows: RowReader, places: readonly Place[]): Promise<[number, FoundNode][]> {
  if (places.length === 0) return [];
  const found = await rows.all<StatementRow & { readonly entry: number }>(
    `select ${STATEMENT_COLUMNS}, q.entry from ${RECORDS[rows.dialect]} q
       join search_standard x on x.number = q.standard
       join statement t on t.standard_id = x.standard_id and t.kind = q.kind and t.position = q.position
        and case when t.alignment = 'CY' then 1 else 0 end = q.welsh`,
    [toParameter(places)],
  );
  return found.map(({ entry, ...statement }) => [
    entry,
    { target: statement.kind, statement, texts: textsOfStatement(statement) },
  ]);
}

function toParameter(places: readonly Place[]): string {
  return JSON.stringify(
    places.map(({ number, standard, target, slot }) => {
      const { position, isWelshOnly } = readSlot(slot);
      return { entry: number, standard, kind: target, position, welsh: isWelshOnly ? 1 : 0 };
    }),
  );
}

/** The places given as one parameter, as rows. */
const RECORDS: Readonly<Record<Dialect, string>> = {
  sqlite: `(select value ->> 'entry' as entry, value ->> 'standard' as standard, value ->> 'kind' as kind,
      value ->> 'position' as position, value ->> 'welsh' as welsh from json_each(?))`,
  postgresql: `(select * from json_to_recordset(?::json)
      as r (entry bigint, standard bigint, kind text collate "C", position int, welsh int))`,
};
