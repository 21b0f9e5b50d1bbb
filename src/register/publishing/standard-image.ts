import { type Diagnostic } from '../../common/diagnostic';
import { type Language, type LocalisedText } from '../../common/language';
import { type PartialDate } from '../../common/partial-date';
import { type TranslationFacts } from '../parity/translation-findings';
import { type Alignment, type StatementKind } from '../standards/statement.entity';

/** One statement as it is to stand on the register. */
export interface StatementImage {
  readonly kind: StatementKind;
  readonly position: number;
  readonly alignment: Alignment;
  readonly label: string | null;
  readonly groupPosition: number | null;
  readonly text: LocalisedText;
}

/** One sub-heading among the statements of a kind. */
export interface GroupImage {
  readonly kind: StatementKind;
  readonly position: number;
  readonly alignment: Alignment;
  readonly title: LocalisedText;
}

/** One section; a language that has a heading but no text printed it empty. */
export interface SectionImage {
  readonly kind: string;
  readonly heading: LocalisedText;
  readonly text: LocalisedText;
}

/** The names printed in one list, by language. */
export type NamesByLanguage = { readonly [language in Language]?: readonly string[] };

/** A code named as original, with its normal form (null: no code). */
export interface OriginalUrnImage {
  readonly printed: string;
  readonly normalised: string | null;
}

/** How much one edition says in one language; see parity/translation-findings.ts. */
export interface TranslationImage extends TranslationFacts {
  readonly language: Language;
}

/**
 * Everything that one edition of a standard says, both languages together: a pure function of its documents, whatever the
 * order they arrived in. Publishing makes the register equal to it.
 */
export interface StandardImage {
  /** The normalised URN, or `title:…` while the standard has none. */
  readonly identity: string;
  readonly urn: string | null;
  readonly urnKey: string | null;
  readonly edition: string;
  readonly isSample: boolean;
  readonly languages: readonly Language[];
  readonly title: LocalisedText;
  readonly overview: LocalisedText;
  readonly developedBy: string | null;
  readonly originatingOrganisation: string | null;
  readonly approvedOn: PartialDate | null;
  readonly versionNumber: string | null;
  readonly indicativeReviewDate: PartialDate | null;
  readonly validity: 'CURRENT' | 'LEGACY' | null;
  readonly status: 'ORIGINAL' | 'TAILORED' | 'IMPORTED' | null;
  readonly category: string | null;
  readonly statements: readonly StatementImage[];
  readonly groups: readonly GroupImage[];
  readonly sections: readonly SectionImage[];
  readonly suites: NamesByLanguage;
  readonly occupations: NamesByLanguage;
  readonly keywords: NamesByLanguage;
  /** SOC codes as printed. */
  readonly socCodes: readonly string[];
  readonly originalUrns: readonly OriginalUrnImage[];
  /** Codes on which it depends how the field Original URN is read: are they URNs of the register? */
  readonly turningPoints: readonly string[];
  /** How much it says in each language it exists in. */
  readonly translations: readonly TranslationImage[];
  /** What is to be said of the languages beside each other, and of marks that contradict each other. */
  readonly diagnostics: readonly Diagnostic[];
}
