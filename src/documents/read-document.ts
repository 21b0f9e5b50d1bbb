import { type Diagnostic } from '../common/diagnostic';
import { type Language } from '../common/language';
import { type StandardDraft } from './standard-draft';

/** What a person asserts about a document before it is read. */
export interface ReadingOptions {
  /** Asserted language; without it the language is worked out from headings and words. */
  readonly language?: Language;
}

/** The outcome of reading: a draft, or null when the document was refused (then a diagnostic of severity ERROR says why). */
export interface DocumentReading {
  readonly draft: StandardDraft | null;
  /** The whole decoded text, kept with the document; null when the bytes are not text. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of one document. Pure and total: it never throws on any input. */
export function readDocument(_bytes: Uint8Array, _options: ReadingOptions = {}): DocumentReading {
  throw new Error('being written');
}
