import { type Dialect, hasPrefix, inList, listParameter, prefixParameters } from '../../common/dialect';
import { type Language } from '../../common/language';
import { type KeysetList, type KeysetOrder, type PartitionedList } from '../../common/keyset';
import { type PartialDate } from '../../common/partial-date';
import { type SqlValue } from '../../common/rows';
import { toNameKey } from '../../text/normalise';
import { citationsIn } from '../soc/soc.queries';
import { type SocEdition } from '../soc/soc-table';
import { STANDARD_COLUMNS } from './standard.queries';

/** How a list of standards may be narrowed; every condition must hold. Codes are normal forms. */
export interface StandardCriteria {
  readonly suite?: string;
  readonly developedBy?: string;
  readonly validity?: string;
  readonly status?: string;
  readonly occupation?: string;
  /** A SOC code or the beginning of one; with an edition, only codes that may mean this one; see citationsIn. */
  readonly soc?: { readonly code: string; readonly edition?: SocEdition };
  readonly originalUrns?: readonly string[];
  readonly hasLanguage?: Language;
  readonly pastReviewOn?: PartialDate;
  readonly keyword?: string;
  readonly urns?: readonly string[];
  readonly latestEditionOnly: boolean;
  readonly includeUnidentified: boolean;
}

/** The orders of a list of standards, ascending; unknown dates come last. */
export type StandardOrder = 'URN' | 'TITLE' | 'APPROVED_ON' | 'INDICATIVE_REVIEW_DATE';

const ORDER_COLUMNS: Readonly<Record<StandardOrder, string>> = {
  URN: 's.urn_order',
  TITLE: 's.title_order',
  APPROVED_ON: 's.approved_order',
  INDICATIVE_REVIEW_DATE: 's.review_order',
};

/** The list of standards that meet the criteria, in the order asked. */
export function listStandards(
  dialect: Dialect,
  criteria: StandardCriteria,
  order: StandardOrder,
): KeysetList {
  const conditions = [...conditionsOf(dialect, criteria)];
  return {
    name: `standards ${order} ${JSON.stringify(criteria)}`,
    columns: STANDARD_COLUMNS,
    from: 'standard s',
    where: conditions.map((condition) => condition.sql),
    parameters: conditions.flatMap((condition) => condition.parameters),
    order: orderBy(order),
  };
}

/** The latest editions under each suite or occupation (any name of it), by URN. Parents are ids of canonical terms. */
export function listStandardsOfTerms(): PartitionedList {
  return {
    name: 'standards of a term',
    columns: STANDARD_COLUMNS,
    from: `(select distinct t.canonical_id as parent, st.standard_id from term t
              join standard_term st on st.term_id = t.id) m
           join standard s on s.id = m.standard_id`,
    where: ['s.is_latest', 's.urn_key is not null'],
    parameters: [],
    order: orderBy('URN'),
    parent: 'm.parent',
  };
}

/**
 * The latest editions that cite a SOC group or one below it, by URN; a code counts in the editions that have it, so what
 * cites 7212 is not under 72 of SOC2010, and once an editor has stated an edition, in that one alone. Parents are ids of
 * SOC groups.
 */
export function listStandardsOfSocCodes(): PartitionedList {
  const { from, where } = citationsIn('p.edition');
  const citedInEdition = `exists (select 1 from ${from}
      where k.standard_id = m.standard_id and substr(k.code, 1, length(p.code)) = p.code and ${where})`;
  return {
    name: 'standards of a SOC code',
    columns: STANDARD_COLUMNS,
    from: `soc_code p join standard_soc_group m on m.code = p.code join standard s on s.id = m.standard_id`,
    where: ['s.is_latest', 's.urn_key is not null', citedInEdition],
    parameters: [],
    order: orderBy('URN'),
    parent: 'p.id',
  };
}

function orderBy(order: StandardOrder): KeysetOrder {
  return { column: ORDER_COLUMNS[order], type: 'text', id: 's.id' };
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

function* conditionsOf(dialect: Dialect, criteria: StandardCriteria): Generator<Condition> {
  if (criteria.latestEditionOnly) yield condition('s.is_latest');
  if (!criteria.includeUnidentified) yield condition('s.urn_key is not null');
  if (criteria.suite !== undefined) yield ofTerm('SUITE', criteria.suite);
  if (criteria.occupation !== undefined) yield ofTerm('OCCUPATION', criteria.occupation);
  if (criteria.developedBy !== undefined) {
    const sql = 's.developed_by_id in (select o.id from organisation o where o.name_key = ?)';
    yield condition(sql, toNameKey(criteria.developedBy));
  }
  if (criteria.validity !== undefined) yield condition('s.validity = ?', criteria.validity);
  if (criteria.status !== undefined) yield condition('s.status = ?', criteria.status);
  if (criteria.soc !== undefined) yield ofSocCode(criteria.soc);
  if (criteria.originalUrns !== undefined) {
    const codes = inList(dialect, 'o.normalised');
    const sql = `s.id in (select o.standard_id from original_urn o where ${codes})`;
    yield condition(sql, listParameter(criteria.originalUrns));
  }
  if (criteria.hasLanguage !== undefined)
    yield condition(criteria.hasLanguage === 'EN' ? 's.has_en' : 's.has_cy');
  if (criteria.pastReviewOn !== undefined) {
    const day = firstDayOf(criteria.pastReviewOn);
    // The order of review dates never lies behind the last day they may mean: this lets their index bound the list.
    yield condition('s.review_by < ? and s.review_order < ?', day, day);
  }
  if (criteria.keyword !== undefined) {
    const sql = 's.id in (select k.standard_id from standard_keyword k where k.keyword_key = ?)';
    yield condition(sql, toNameKey(criteria.keyword));
  }
  if (criteria.urns !== undefined)
    yield condition(inList(dialect, 's.urn_key'), listParameter(criteria.urns));
}

function condition(sql: string, ...parameters: readonly SqlValue[]): Condition {
  return { sql, parameters };
}

/** A term is found by any of its names, and stands for all names that lead to the same canonical one. */
function ofTerm(kind: 'SUITE' | 'OCCUPATION', name: string): Condition {
  const sql = `s.id in (select st.standard_id from term named
      join term t on t.canonical_id = named.canonical_id
      join standard_term st on st.term_id = t.id
     where named.kind = ? and named.name_key = ?)`;
  return condition(sql, kind, toNameKey(name));
}

function ofSocCode({ code, edition }: { readonly code: string; readonly edition?: SocEdition }): Condition {
  if (edition === undefined) {
    return condition('s.id in (select g.standard_id from standard_soc_group g where g.code = ?)', code);
  }
  const { from, where } = citationsIn('?');
  const sql = `s.id in (select k.standard_id from ${from} where ${hasPrefix('k.code')} and ${where})`;
  return condition(sql, edition, ...prefixParameters(code));
}

/** The first day a partial date may mean: "before 2024" is before 2024-01-01. */
function firstDayOf(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}
