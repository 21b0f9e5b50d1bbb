import { type Language } from '../../common/language';
import { type StatementKind } from '../standards/statement.entity';

/** A statement of one edition, in the language the comparison is made in. */
export interface ComparedStatement {
  readonly id: string;
  readonly kind: StatementKind;
  /** Position in its kind, from 1. */
  readonly position: number;
  readonly text: string;
  /** The title of the group it stands under; null outside any. */
  readonly group: string | null;
}

/** What a field says: a text, a list whose order means nothing (occupations, suites), or nothing. */
export type FieldValue = string | readonly string[] | null;

/** One side of a comparison: an edition, as it reads in one language. */
export interface ComparedEdition {
  readonly language: Language;
  /** By the field's name in the API: `title`, `approvedOn`, `occupations`. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly statements: readonly ComparedStatement[];
}
