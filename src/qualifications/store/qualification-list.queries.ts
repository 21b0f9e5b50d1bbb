import { inList, listParameter } from '../../common/dialect';
import { type KeysetList } from '../../common/keyset';
import { type RowReader, type SqlValue } from '../../common/rows';
import { toNumberKey } from './number-key';
import { type QualificationState } from './qualification.entity';
import { ANYBODY, QUALIFICATION_COLUMNS, SEEN_QUALIFICATIONS } from './qualification.queries';

/** How a list of qualifications may be narrowed. */
export interface QualificationCriteria {
  readonly state?: QualificationState;
  readonly number?: string;
  /** The normal form of a URN, of which it cites an edition, or evidences a statement of one. */
  readonly identity?: string;
  /** What it cites, or evidences a statement of: any of these. */
  readonly cites?: CitedAs;
}

/** Standards as citations mean them: found when they were saved, or looked up again because they were not. */
export interface CitedAs {
  readonly standardIds: readonly string[];
  /** Of citations that had found nothing, as `toCitedKey` writes them. */
  readonly keys: readonly string[];
}

/** A citation that had found nothing as one text; the column form is `CITED_KEY`. */
export function toCitedKey(identity: string, edition: string | null): string {
  return `${identity} ${edition ?? ''}`;
}

const CITED_KEY = "(c.identity || ' ' || coalesce(c.edition, ''))";

/**
 * The qualifications that an organisation (null: anybody) sees, by title. Cursors stay good while what `cites` stands for
 * changes.
 */
export function listQualifications(
  rows: Pick<RowReader, 'dialect'>,
  organisationId: string | null,
  criteria: QualificationCriteria,
): KeysetList {
  const where: string[] = [];
  const parameters: SqlValue[] = [organisationId ?? ANYBODY];
  const add = (sql: string, ...values: SqlValue[]) => {
    where.push(sql);
    parameters.push(...values);
  };
  const { state, number, identity, cites } = criteria;
  const inCitation = (condition: string) =>
    `exists (select 1 from qualification_citation c
        where c.qualification_id = v.qualification_id and c.version = v.version and ${condition})`;
  const inEvidence = (condition: string) =>
    `exists (select 1 from qualification_evidence e join statement t on t.id = e.statement_id
        join standard s on s.id = e.standard_id
        where e.qualification_id = v.qualification_id and e.version = v.version and ${condition})`;
  if (state !== undefined) add('v.state = ?', state);
  if (number !== undefined) add('v.number_key = ?', toNumberKey(number));
  if (identity !== undefined) {
    add(`(${inCitation('c.identity = ?')} or ${inEvidence('s.identity = ?')})`, identity, identity);
  }
  if (cites !== undefined) {
    const ids = listParameter(cites.standardIds);
    const found = inList(rows.dialect, 'c.standard_id');
    const meant = `c.standard_id is null and ${inList(rows.dialect, CITED_KEY)}`;
    add(
      `(${inCitation(`(${found} or (${meant}))`)} or ${inEvidence(inList(rows.dialect, 's.id'))})`,
      ids,
      listParameter(cites.keys),
      ids,
    );
  }
  return {
    name: `qualifications ${organisationId ?? ''} ${JSON.stringify([state, number, identity, cites !== undefined])}`,
    columns: QUALIFICATION_COLUMNS,
    from: SEEN_QUALIFICATIONS,
    where,
    parameters,
    order: { column: 'v.title_order', type: 'text', id: 'q.id' },
  };
}
