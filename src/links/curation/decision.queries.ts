import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { OverlapDecisionEntity, type OverlapDecisionRow } from './overlap-decision.entity';

const COLUMNS = columnsOf('d', Object.keys(OverlapDecisionEntity.meta.properties));

/** What decisions are looked for by. Those that touch any of it are found; one end of each pair is enough. */
export interface DecisionQuestion {
  readonly statementIds?: readonly string[];
  /** Wordings by key: decisions about the texts they are made of. */
  readonly wordingKeys?: readonly string[];
  /** Texts by key (text/wording.ts). */
  readonly textKeys?: readonly string[];
}

const TEXT_COLUMNS = ['text_key_en_a', 'text_key_cy_a', 'text_key_en_b', 'text_key_cy_b'];

/** Every decision that may say something of pairs with these statements or texts, in one statement, the oldest first. */
export async function findDecisions(
  rows: RowReader,
  { statementIds = [], wordingKeys = [], textKeys = [] }: DecisionQuestion,
): Promise<OverlapDecisionRow[]> {
  const { dialect } = rows;
  const of = (column: string, condition: string) =>
    `select o.sequence from overlap_decision o where o.${column} ${condition}`;
  const texts = [
    `select w.text_key_en from wording w where ${inList(dialect, 'w.key')}`,
    `select w.text_key_cy from wording w where ${inList(dialect, 'w.key')}`,
  ].join(' union ');
  const touched = [
    ...['statement_a', 'statement_b'].map((column) => of(inList(dialect, column), '')),
    ...TEXT_COLUMNS.map((column) => of(inList(dialect, column), '')),
    ...TEXT_COLUMNS.map((column) => of(column, 'in (select text_key from texts)')),
  ].join(' union ');
  const [statements, wordings, keys] = [statementIds, wordingKeys, textKeys].map(listParameter) as [
    string,
    string,
    string,
  ];
  return rows.all<OverlapDecisionRow>(
    `with texts(text_key) as (${texts}), touched(sequence) as (${touched})
      select ${COLUMNS} from overlap_decision d join touched on touched.sequence = d.sequence order by d.sequence`,
    [wordings, wordings, statements, statements, keys, keys, keys, keys],
  );
}

/** A decision with who made it, for people and for refitting. */
export type DecisionRecord = OverlapDecisionRow & { readonly organisation: string };

/** Every decision there is, the oldest first, read in pages. */
export async function* readDecisions(rows: RowReader, pageSize = 500): AsyncGenerator<DecisionRecord> {
  for (let last = 0; ;) {
    const page = await rows.all<DecisionRecord>(
      `select ${COLUMNS}, o.name as organisation from overlap_decision d
         join organisation o on o.id = d.organisation_id
        where d.sequence > ? order by d.sequence limit ?`,
      [last, pageSize],
    );
    yield* page;
    last = page.at(-1)?.sequence ?? last;
    if (page.length < pageSize) return;
  }
}
