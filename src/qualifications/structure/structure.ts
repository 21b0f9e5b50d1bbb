import { type PartialDate } from '../../common/partial-date';

/** The frameworks a qualification may be regulated under. RQF and CQFW have levels to 8, SCQF to 12; 0 is Entry. */
export const FRAMEWORKS = ['RQF', 'CQFW', 'SCQF', 'OTHER'] as const;
export type QualificationFramework = (typeof FRAMEWORKS)[number];

/** What a rule may count. */
export const MEASURES = ['CREDITS', 'UNITS', 'GUIDED_LEARNING_HOURS', 'TOTAL_QUALIFICATION_TIME'] as const;
export type Measure = (typeof MEASURES)[number];

/** The forms of a rule of combination. */
export const RULE_KINDS = [
  'ALL_OF',
  'RANGE',
  'BARRED',
  'BARRED_BY_CODE',
  'REQUIRED_WHEN',
  'EXEMPTION',
  'SAME_TITLE_LARGEST',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** The three readings of "a maximum of". */
export const OVER_MAXIMUM = ['REFUSE', 'COUNT_UP_TO', 'COUNT_WHOLE_UNITS_UP_TO'] as const;
export type OverMaximum = (typeof OVER_MAXIMUM)[number];

/** How far a unit covers a standard, or a criterion evidences a statement. */
export const COVERAGE_CLAIMS = ['FULL', 'PART', 'INFORMS'] as const;
export type CoverageClaim = (typeof COVERAGE_CLAIMS)[number];

/** A text in English, Welsh or both; null is a language that it is not written in. */
export interface BilingualText {
  readonly en: string | null;
  readonly cy: string | null;
}

/** A statement of a standard that a criterion evidences, by the statement's id. */
export interface Evidence {
  readonly statement: string;
  readonly claim: CoverageClaim;
}

/** One assessment criterion of a learning outcome, numbered as printed: `1.2`. */
export interface AssessmentCriterion {
  readonly number: string;
  readonly text: BilingualText;
  readonly evidences: readonly Evidence[];
}

/** One learning outcome of a unit with its criteria. */
export interface LearningOutcome {
  readonly number: string;
  readonly text: BilingualText;
  readonly assessmentCriteria: readonly AssessmentCriterion[];
}

/** A standard that a unit is written from, and the edition that was read. */
export interface StandardCitation {
  readonly urn: string;
  readonly edition: string | null;
  readonly coverage: CoverageClaim | null;
}

/** A unit; sizes are whole numbers, null where none is published. Level 0 is Entry. */
export interface Unit {
  readonly key: string;
  readonly reference: string | null;
  readonly title: BilingualText;
  readonly level: number | null;
  readonly credits: number | null;
  readonly guidedLearningHours: number | null;
  readonly totalQualificationTime: number | null;
  readonly barringCode: string | null;
  readonly versions: readonly string[];
  readonly standards: readonly StandardCitation[];
  readonly learningOutcomes: readonly LearningOutcome[];
}

/** A group of units and of further groups; it holds all that is in them, to any depth. */
export interface UnitGroup {
  readonly key: string;
  /** The heading; null in both languages where it has none. */
  readonly title: BilingualText;
  readonly units: readonly string[];
  readonly groups: readonly string[];
  readonly acceptsExternal: boolean;
}

/** One rule of combination. Which fields mean something depends on the kind; the others are null or empty. */
export interface RuleOfCombination {
  readonly key: string;
  readonly kind: RuleKind;
  readonly groups: readonly string[];
  readonly units: readonly string[];
  readonly measure: Measure | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly overMaximum: OverMaximum | null;
  readonly level: number | null;
  readonly circumstance: string | null;
  readonly unless: readonly string[];
  readonly informative: boolean;
  readonly exceptCode: string | null;
  readonly exempts: readonly string[];
}

/** A title that is earned by content: when all the rules named are met. */
export interface Outcome {
  readonly title: BilingualText;
  readonly rules: readonly string[];
}

/** A qualification as a value: the contract's QualificationInput with what was left out as null or empty. */
export interface QualificationStructure {
  readonly title: BilingualText;
  readonly number: string | null;
  readonly otherNumbers: readonly string[];
  readonly framework: QualificationFramework;
  readonly level: string;
  readonly credits: number | null;
  readonly guidedLearningHours: number | null;
  readonly totalQualificationTime: number | null;
  readonly reviewDate: PartialDate | null;
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
  readonly rules: readonly RuleOfCombination[];
  readonly outcomes: readonly Outcome[];
}

/** A unit from outside the structure that a learner brings, and the group that takes it. */
export interface ExternalUnit {
  readonly reference: string;
  readonly title?: string | null | undefined;
  readonly group: string;
  readonly level?: number | null | undefined;
  readonly credits?: number | null | undefined;
  readonly guidedLearningHours?: number | null | undefined;
}

/** The text in English, else in Welsh; empty when there is neither. */
export function englishFirst(text: BilingualText): string {
  return text.en ?? text.cy ?? '';
}
