import { type Language } from '../common/language';
import { type PartialDate } from '../common/partial-date';
import { type Position } from '../common/position';

/** A value taken from a document, with the raw text it was read from and the place where that text begins. */
export interface Sourced<Value> extends Position {
  readonly value: Value;
  readonly raw: string;
}

/** What a section is for; see docs/glossary.md. Performance criteria and knowledge have lists of their own. */
export type SectionKind =
  | 'SCOPE'
  | 'SCOPE_PERFORMANCE'
  | 'SCOPE_KNOWLEDGE'
  | 'VALUES'
  | 'BEHAVIOURS'
  | 'SKILLS'
  | 'GLOSSARY'
  | 'LINKS_TO_OTHER_NOS'
  | 'EXTERNAL_LINKS'
  | 'OTHER';

/** A sub-heading inside a list of statements; statements point at it by its position (from 1, within its kind). */
export interface GroupDraft extends Sourced<string> {
  readonly position: number;
}

/** A performance criterion or a knowledge item as printed. `value` is the statement after white-space normalisation. */
export interface StatementDraft extends Sourced<string> {
  /** Position in its kind, from 1, running on across groups. */
  readonly position: number;
  /** As printed ("P3", "10.", "1."); null when the document printed none (bullets are not labels). */
  readonly label: string | null;
  /** Position of the group it stands under, or null. */
  readonly group: number | null;
}

/** A list of statements of one kind with its groups. */
export interface StatementListDraft {
  readonly statements: readonly StatementDraft[];
  readonly groups: readonly GroupDraft[];
}

/** A section printed in the document; one with no text below its heading was printed but is empty. */
export interface SectionDraft {
  readonly kind: SectionKind;
  readonly heading: Sourced<string>;
  /** Null when the section is printed but empty; an absent section has no SectionDraft at all. */
  readonly text: Sourced<string> | null;
}

/**
 * What one document says about one standard in one language, each value with its place. Example: the Welsh web copy of
 * INSCC006 gives 17 performance criteria in 3 groups, 17 knowledge items, nine empty sections and `CfA CC22`.
 * A field is null, and a list empty, when the document does not say.
 */
export interface StandardDraft {
  readonly language: Language;
  readonly title: Sourced<string> | null;
  /** As printed, template tokens excluded; the grammar of URNs belongs to the register. */
  readonly urn: Sourced<string> | null;
  readonly suites: readonly Sourced<string>[];
  readonly developedBy: Sourced<string> | null;
  readonly approvedOn: Sourced<PartialDate> | null;
  readonly overview: Sourced<string> | null;
  readonly performanceCriteria: StatementListDraft;
  readonly knowledge: StatementListDraft;
  readonly sections: readonly SectionDraft[];
  readonly versionNumber: Sourced<string> | null;
  readonly indicativeReviewDate: Sourced<PartialDate> | null;
  readonly validity: Sourced<'CURRENT' | 'LEGACY'> | null;
  readonly status: Sourced<'ORIGINAL' | 'TAILORED' | 'IMPORTED'> | null;
  readonly category: Sourced<string> | null;
  readonly originatingOrganisation: Sourced<string> | null;
  /** The whole field as printed ("CfA CC25, CfA CC26"); the register splits it into codes. */
  readonly originalUrns: Sourced<string> | null;
  readonly occupations: readonly Sourced<string>[];
  /** Codes as printed, one each. */
  readonly socCodes: readonly Sourced<string>[];
  readonly keywords: readonly Sourced<string>[];
  /** True when the document marks itself as sample wording (see data/README.md), so never as an official text. */
  readonly isSample: boolean;
}
