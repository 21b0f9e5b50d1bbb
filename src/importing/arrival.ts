import { type Diagnostic } from '../common/diagnostic';
import { sha256 } from '../common/hash';
import { readDocument } from '../documents/read-document';
import { type StandardDraft } from '../documents/standard-draft';
import { type Assertion } from './assertion';
import { identify, type Identity } from './identify';
import { type ImportReport, rejected } from './import-report';

/** One file to import. */
export interface ImportInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly assertion: Assertion;
}

/** A document that was read, with what it is (null: it does not say). */
export interface Arrival {
  readonly input: ImportInput;
  readonly hash: string;
  readonly text: string;
  readonly draft: StandardDraft;
  readonly identity: Identity | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one document and works out what it is, without the register: an arrival to be placed, or the report that it was
 * rejected.
 */
export function readArrival(input: ImportInput): Arrival | ImportReport {
  const hash = sha256(input.bytes);
  const { language } = input.assertion;
  const reading = readDocument(input.bytes, language === undefined ? {} : { language });
  const { draft, text } = reading;
  if (!draft || text === null) return rejected(input.name, hash, reading.diagnostics);
  const { identity, diagnostics } = identify(draft, input.assertion);
  const noticed = [...reading.diagnostics, ...diagnostics];
  if (noticed.some((diagnostic) => diagnostic.severity === 'ERROR'))
    return rejected(input.name, hash, noticed);
  return { input, hash, text, draft, identity, diagnostics: noticed };
}

/** Reads a file again with what was asserted of it before, as far as nothing else is asserted now. */
export function withEarlierAssertion(arrival: Arrival, earlier: Assertion | null): Arrival | ImportReport {
  if (earlier === null) return arrival;
  const { assertion } = arrival.input;
  const saysMore = assertion.urn !== undefined || assertion.title !== undefined;
  const { reason, ...rest } = earlier;
  // A reason speaks for what was asserted with it, not for what somebody asserts later.
  const kept = saysMore || reason === undefined ? rest : earlier;
  return readArrival({ ...arrival.input, assertion: { ...kept, ...assertion } });
}

/** True for the report on a document of which nothing is to be placed. */
export function isReport(one: Arrival | ImportReport): one is ImportReport {
  return 'outcome' in one;
}
