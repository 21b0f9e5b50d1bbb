/** A value that both databases take as a parameter. */
export type SqlValue = string | number | null | Uint8Array;

/**
 * Reads plain rows by SQL with `?` parameters: the read path of the API (see docs/decisions). Rooms write queries
 * against this interface and never see which database is behind it; `dialect` names the few places that must differ.
 */
export interface RowReader {
  readonly dialect: 'sqlite' | 'postgresql';
  all<Row>(sql: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
}
