import { type Language } from '../../common/language';
import { statementsFor } from '../../register/standards/statement-lists';
import { type StatementKind, type StatementRow } from '../../register/standards/statement.entity';

/** A statement by its place in its edition: the third knowledge item is `K3`. */
export interface StatementNumber {
  readonly kind: StatementKind;
  /** Counts from 1 within the kind. */
  readonly position: number;
  /** Whose list is meant where the languages of an edition have lists of their own; null: English, else Welsh. */
  readonly language: Language | null;
}

const NUMBER = /^([PK])\s*0*([1-9]\d{0,5})(?:\s*\/\s*(EN|CY))?$/i;

/** Reads `P17`, `k 3`, `K3/cy`; null for any other text. */
export function parseStatementNumber(text: string): StatementNumber | null {
  const [, letter, digits, language] = NUMBER.exec(text.trim()) ?? [];
  if (letter === undefined || digits === undefined) return null;
  return {
    kind: letter.toUpperCase() === 'P' ? 'PERFORMANCE_CRITERION' : 'KNOWLEDGE_ITEM',
    position: Number(digits),
    language: (language?.toUpperCase() as Language | undefined) ?? null,
  };
}

/** The number of a statement among all of its edition: `P17`, or `P17/cy` in a Welsh list beside an English one. */
export function formatStatementNumber(
  { id, kind, position, alignment }: Pick<StatementRow, 'id' | 'kind' | 'position' | 'alignment'>,
  ofEdition: readonly StatementRow[],
): string {
  const number = `${kind === 'PERFORMANCE_CRITERION' ? 'P' : 'K'}${position}`;
  const isPlain = statementsFor(ofEdition, kind, 'EN').some((one) => one.id === id);
  return isPlain ? number : `${number}/${alignment.toLowerCase()}`;
}

/** The statement of an edition that a number means; null when it has none. */
export function findNumbered(
  ofEdition: readonly StatementRow[],
  { kind, position, language }: StatementNumber,
): StatementRow | null {
  const list = statementsFor(ofEdition, kind, language ?? 'EN');
  return list.find((one) => one.position === position) ?? null;
}
