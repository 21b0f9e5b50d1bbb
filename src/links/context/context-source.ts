import { type LinkKind } from '../standard-link';

/** The kinds of link made by something that two standards share. */
export type ContextKind = Extract<LinkKind, `SHARED_${string}` | 'SAME_SUITE'>;

/** Where the database keeps what standards share: SQL over the alias `x`, the row by which a standard has a value. */
export interface ContextSource {
  readonly from: string;
  /** Indexed: standards are found by it. */
  readonly value: string;
  readonly where: string;
  /** The language of the value where it belongs to one; each language is weighed for itself. */
  readonly language: string;
  readonly english: string;
  readonly welsh: string;
  /** What must not differ where both standards have one: the edition that an editor says a SOC code means. */
  readonly reading: string;
}

const termSource = (kind: 'SUITE' | 'OCCUPATION'): ContextSource => ({
  from: 'standard_term x join term n on n.id = x.term_id join term c on c.id = n.canonical_id',
  value: 'n.canonical_id',
  where: `x.kind = '${kind}'`,
  language: 'cast(null as text)',
  english: 'c.name',
  welsh: 'coalesce(c.welsh_name, c.name)',
  reading: 'cast(null as text)',
});

/** Of each kind. */
export const CONTEXT_SOURCES: Readonly<Record<ContextKind, ContextSource>> = {
  SHARED_OCCUPATION: termSource('OCCUPATION'),
  SAME_SUITE: termSource('SUITE'),
  SHARED_SOC_CODE: {
    from: 'soc_citation x left join soc_assertion a on a.standard_id = x.standard_id and a.code = x.code',
    value: 'x.code',
    where: 'x.code is not null',
    language: 'cast(null as text)',
    english: 'x.code',
    welsh: 'x.code',
    reading: 'a.edition',
  },
  SHARED_KEYWORD: {
    from: 'standard_keyword x',
    value: 'x.keyword_key',
    where: '1 = 1',
    language: 'x.language',
    english: 'x.keyword',
    welsh: 'x.keyword',
    reading: 'cast(null as text)',
  },
};
