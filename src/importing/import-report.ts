import { type Diagnostic } from '../common/diagnostic';
import { type Language } from '../common/language';

/**
 * IMPORTED: new on the register. UPDATED: what the register says changed. UNCHANGED: it said so already. HELD: kept, but a
 * person must say what it is. REJECTED: nothing was stored, a diagnostic of severity ERROR says why.
 */
export type ImportOutcome = 'IMPORTED' | 'UPDATED' | 'UNCHANGED' | 'HELD' | 'REJECTED';

/** What became of one document. It exists once the document's transaction has been committed, never before. */
export interface ImportReport {
  readonly name: string;
  readonly outcome: ImportOutcome;
  readonly urn: string | null;
  readonly edition: string | null;
  readonly language: Language | null;
  /** Null when the file could not be read at all. */
  readonly sha256: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What differs from before, in words, when a document changed a standard that was there. */
  readonly differences: readonly string[];
}

/** The report on a document of which nothing was stored. `hash` is null when the file could not be read. */
export function rejected(
  name: string,
  hash: string | null,
  diagnostics: readonly Diagnostic[],
): ImportReport {
  const empty = { urn: null, edition: null, language: null, differences: [] };
  return { name, outcome: 'REJECTED', sha256: hash, diagnostics, ...empty };
}
