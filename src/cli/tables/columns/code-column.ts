/** The column of a table that holds codes, and where its rows begin. */
export interface CodeColumn {
  /** From 0. */
  readonly column: number;
  /** As it stands above the column; null where nothing does. */
  readonly heading: string | null;
  /** The number of the row of headings; null for none. */
  readonly headingRow: number | null;
  /** A person's word; a heading that names codes of standards; one that may name other things too; or its content. */
  readonly foundBy: 'NAME' | 'HEADING' | 'WEAK_HEADING' | 'CONTENT';
}
