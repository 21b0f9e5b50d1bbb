import { type Position } from './position';

/** INFO: worth knowing. WARNING: guessed, missing or contradictory, look at it. ERROR: the document was refused. */
export type Severity = 'INFO' | 'WARNING' | 'ERROR';

/**
 * A fault or a doubt found in a document, as data. `code` is stable and listed in docs/diagnostics.md;
 * line and column are null when the fault has no one place (an empty file, a missing heading).
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** One row of a room's table of diagnostics, from which docs/diagnostics.md is generated. */
export interface DiagnosticKind {
  readonly severity: Severity;
  /** What it means, for a person who maintains documents. */
  readonly meaning: string;
  /** What that person can do about it. */
  readonly remedy: string;
}

/** A room's table of diagnostics: stable code to its kind. */
export type DiagnosticCatalogue<Code extends string = string> = Readonly<Record<Code, DiagnosticKind>>;

/** Makes the function with which a room reports a diagnostic of its own table; severity comes from the table. */
export function diagnosticsOf<Code extends string>(
  catalogue: DiagnosticCatalogue<Code>,
): (code: Code, message: string, position?: Position | null) => Diagnostic {
  return (code, message, position = null) => ({
    code,
    severity: catalogue[code].severity,
    message,
    line: position?.line ?? null,
    column: position?.column ?? null,
  });
}
