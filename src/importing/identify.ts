import { type Diagnostic } from '../common/diagnostic';
import { type StandardDraft } from '../documents/standard-draft';
import { nameEdition } from '../register/standards/edition';
import { parseOwnUrn, type ParsedUrn } from '../register/urn';
import { normaliseSpace, toNameKey } from '../text/normalise';
import { type Assertion } from './assertion';
import { diagnose } from './diagnostic-catalogue';

/** What standard and which edition a document is about. */
export interface Identity {
  /** The normalised URN, or `title:…`. */
  readonly identity: string;
  readonly urn: string | null;
  readonly urnKey: string | null;
  readonly edition: string;
}

/** The identity, or null when the document must be held; an ERROR among the diagnostics means it is refused. */
export interface Identification {
  readonly identity: Identity | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Works out what a document is, from what it prints and from what a person asserts where it prints nothing. */
export function identify(draft: StandardDraft, assertion: Assertion): Identification {
  const printed = draft.urn === null ? null : parseOwnUrn(draft.urn.value);
  const asserted = assertion.urn === undefined ? null : parseOwnUrn(assertion.urn);
  if (asserted && asserted.kind !== 'CODE') {
    return refuse(diagnose('ASSERTED_URN_NOT_A_CODE', `"${assertion.urn}" is not one URN`));
  }
  if (draft.urn && printed && asserted && !allows(printed, asserted.normalised)) {
    const message = `the document prints ${draft.urn.value}, but ${assertion.urn} was asserted`;
    return refuse(diagnose('ASSERTION_CONTRADICTS_DOCUMENT', message, draft.urn));
  }
  if (draft.urn && printed?.kind === 'CODE') {
    return found(draft, normaliseSpace(draft.urn.value), printed.normalised, printed.version);
  }
  if (assertion.urn !== undefined && asserted) {
    return found(draft, normaliseSpace(assertion.urn), asserted.normalised, asserted.version);
  }
  const noticed = draft.urn === null ? [] : [describeBadUrn(draft.urn, printed?.kind === 'SEVERAL')];
  if (assertion.title === undefined) return { identity: null, diagnostics: noticed };
  const identity = `title:${toNameKey(assertion.title)}`;
  return {
    identity: { identity, urn: null, urnKey: null, edition: editionOf(draft, null) },
    diagnostics: noticed,
  };
}

/** What holds no code says nothing that could be contradicted; of several codes, one may be asserted. */
function allows(printed: ParsedUrn, normalised: string): boolean {
  if (printed.kind === 'INVALID') return true;
  const codes = printed.kind === 'CODE' ? [printed] : printed.parts;
  return codes.some((code) => code.normalised === normalised);
}

function found(draft: StandardDraft, urn: string, urnKey: string, version: string | null): Identification {
  return { identity: { identity: urnKey, urn, urnKey, edition: editionOf(draft, version) }, diagnostics: [] };
}

function refuse(diagnostic: Diagnostic): Identification {
  return { identity: null, diagnostics: [diagnostic] };
}

function describeBadUrn(urn: NonNullable<StandardDraft['urn']>, isSeveral: boolean): Diagnostic {
  return isSeveral
    ? diagnose('URN_HOLDS_SEVERAL_CODES', `"${urn.value}" holds several codes`, urn)
    : diagnose('URN_NOT_A_CODE', `"${urn.value}" is not a code`, urn);
}

function editionOf(draft: StandardDraft, urnVersion: string | null): string {
  return nameEdition({
    approvedOn: draft.approvedOn?.value ?? null,
    versionNumber: draft.versionNumber?.value ?? null,
    urnVersion,
  });
}
