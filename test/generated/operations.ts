import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant as in RFC 3339, always in UTC: "2026-11-22T09:30:00.000Z". */
  DateTime: { input: string; output: string; }
  /** A calendar date of reduced precision as in ISO 8601: "2024", "2021-02" or "2021-02-05". A document that prints only a year keeps only a year. */
  PartialDate: { input: string; output: string; }
};

/** An assessment criterion of a learning outcome. */
export type AssessmentCriterionInput = {
  /** What it evidences. */
  readonly evidences?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** The number as printed: "1.2". */
  readonly number: Scalars['String']['input'];
  /** What the learner shows. */
  readonly text: LocalisedTextInput;
};

/** Among which statements double assessment is looked for. */
export type AssessmentScope =
  /** Those that criteria evidence in full or in part; of a standard that a unit cites, not merely to inform, and to which no criterion is mapped yet: all. */
  | 'ASSESSED'
  /** Every statement of every standard cited. */
  | 'CITED';

/** What became of an evidenced statement in what succeeds its standard. */
export type CarryOverChange =
  /** It became one with other statements. */
  | 'MERGED'
  /** The same words, but it changed places with others. */
  | 'MOVED'
  /** It survives only as the other kind: a criterion as knowledge, or knowledge as a criterion. Evidence for one does not serve for the other. */
  | 'OTHER_KIND'
  /** No statement of its kind reads alike, but one asks for much the same. */
  | 'OVERLAPPING'
  /** Nothing corresponds. */
  | 'REMOVED'
  /** The same requirement in other words. */
  | 'REWORDED'
  /** Its words are found in several statements. */
  | 'SPLIT'
  /** The same words at the same place, or pushed along by others. */
  | 'UNCHANGED';

/** A proposal that is accepted, as it is or changed. */
export type CarryOverInput = {
  /** How far they are evidenced; left out, as far as the statement before was. */
  readonly claim?: InputMaybe<CoverageClaim>;
  /** The id of the proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Statements of the successors to evidence instead of those proposed. An empty list takes the row out of the mapping. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What happened to a node. */
export type ChangeKind =
  /** It is new on the register. */
  | 'ADDED'
  /** It says something else than before. */
  | 'MODIFIED'
  /** It is no longer on the register. */
  | 'REMOVED';

/** Where a citation of another standard leads. */
export type CitationOutcome =
  /** Several standards may be meant; they are listed, ten at most, and make no link. */
  | 'AMBIGUOUS'
  /** To the standard cited, which is in force. */
  | 'CURRENT'
  /** To the standard cited, which is no longer in force; nothing newer names it. */
  | 'LEGACY'
  /** The standard cited was replaced; to what is in force at the end of the chain. */
  | 'SUPERSEDED'
  /** To none that the register has, or the words name no single standard; it may resolve when more arrive. */
  | 'UNRESOLVED';

/** How far a unit covers a standard, or an assessment criterion evidences a statement. */
export type CoverageClaim =
  /** Wholly. */
  | 'FULL'
  /** It was written with it in mind, and evidences nothing of it. */
  | 'INFORMS'
  /** In part. */
  | 'PART';

/** Where a document stands. */
export type DocumentState =
  /** It does not say what it is; a person must. */
  | 'HELD'
  /** Its words are on the register. */
  | 'PUBLISHED'
  /** A later file for the same edition and language took its place. */
  | 'REPLACED';

/** A statement of a standard that an assessment criterion evidences. */
export type EvidenceInput = {
  /** How far. */
  readonly claim: CoverageClaim;
  /** The id of the performance criterion or knowledge item. */
  readonly statement: Scalars['ID']['input'];
};

/** A unit from outside the structure, brought into a group that takes such units. */
export type ExternalUnitInput = {
  /** How many credits it has. */
  readonly credits?: InputMaybe<Scalars['Int']['input']>;
  /** The key of the group that takes it. */
  readonly group: Scalars['String']['input'];
  /** Hours under guidance. */
  readonly guidedLearningHours?: InputMaybe<Scalars['Int']['input']>;
  /** The level; 0 for Entry. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Its reference; a unit of that reference that is held already counts once. */
  readonly reference: Scalars['String']['input'];
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What is wrong with a structure. */
export type FindingKind =
  /** The check character of a number does not fit its digits. */
  | 'CHECK_CHARACTER'
  /** Whatever meets the other rules meets this one too. */
  | 'REDUNDANT_RULE'
  /** A printed figure disagrees with the rules or with the units. */
  | 'TOTALS_DISAGREE'
  /** A standard is cited that the register does not have. */
  | 'UNKNOWN_STANDARD'
  /** No selection meets all rules, at all or in a circumstance. */
  | 'UNSATISFIABLE'
  /** No valid selection can hold the unit. */
  | 'UNUSABLE_UNIT';

/** What has happened to a standard since it was cited. */
export type ImpactKind =
  /** It calls itself, or is marked, legacy. */
  | 'LEGACY'
  /** Its indicative review date has passed. */
  | 'PAST_REVIEW'
  /** Standards with other URNs have taken its place. */
  | 'REPLACED'
  /** It has a newer edition. */
  | 'REVISED';

/** A language standards are published in. */
export type Language =
  /** Welsh (Cymraeg). */
  | 'CY'
  /** English. */
  | 'EN';

/** A learning outcome of a unit with its criteria. */
export type LearningOutcomeInput = {
  /** How it is assessed, in order. */
  readonly assessmentCriteria: ReadonlyArray<AssessmentCriterionInput>;
  /** The number as printed: "1". */
  readonly number: Scalars['String']['input'];
  /** What the learner can do or knows. */
  readonly text: LocalisedTextInput;
};

/** How an older code and a newer standard belong together. */
export type LineageKind =
  /** The older standard used unchanged in another suite. */
  | 'IMPORTED'
  /** Several older standards became this one. */
  | 'MERGED'
  /** The same URN, given to another function: no successor. */
  | 'REASSIGNED'
  /** The same function under a new URN. */
  | 'RENUMBERED'
  /** A newer edition under the same URN. */
  | 'REVISED'
  /** The older standard became several. */
  | 'SPLIT'
  /** Copied from the older standard and reworded for a context. */
  | 'TAILORED';

/** What joins two standards. */
export type LinkKind =
  /** One names the other under "Links to other NOS". */
  | 'DECLARED'
  /** One came from the other: an original URN, or another edition. */
  | 'LINEAGE'
  /** Their statements ask for the same thing: criteria beside criteria, knowledge beside knowledge. */
  | 'OVERLAP'
  /** Both belong to a suite. Context, never overlap. */
  | 'SAME_SUITE'
  /** Both print a keyword. Context, never overlap. */
  | 'SHARED_KEYWORD'
  /** Both name an occupation. Context, never overlap. */
  | 'SHARED_OCCUPATION'
  /** Both print a code of the Standard Occupational Classification. Context, never overlap. */
  | 'SHARED_SOC_CODE';

/** A text in English, in Welsh, or in both; not in neither. */
export type LocalisedTextInput = {
  /** In Welsh; at most 10,000 characters. */
  readonly cy?: InputMaybe<Scalars['String']['input']>;
  /** In English; at most 10,000 characters. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
};

/** What a rule counts. */
export type Measure =
  /** The credits of units. */
  | 'CREDITS'
  /** Hours under the guidance of a teacher. */
  | 'GUIDED_LEARNING_HOURS'
  /** Hours in all, those without guidance included. */
  | 'TOTAL_QUALIFICATION_TIME'
  /** The units themselves. */
  | 'UNITS';

/** A title that is earned by content: "Ageing" when all of group A is taken. */
export type OutcomeInput = {
  /** Keys of the rules that must all be met; informative ones, as a rule. */
  readonly rules: ReadonlyArray<Scalars['String']['input']>;
  /** What is earned. */
  readonly title: LocalisedTextInput;
};

/** What "a maximum of" means for a selection that holds more. */
export type OverMaximum =
  /** No more than the maximum counts, here and in every total. */
  | 'COUNT_UP_TO'
  /** Only whole units within the maximum count, here and in every total: the best-fitting ones. */
  | 'COUNT_WHOLE_UNITS_UP_TO'
  /** Holding more breaks the rule. */
  | 'REFUSE';

/** How sure the register is of an overlap, in three steps. */
export type OverlapBand =
  /** The two very likely ask for the same thing: 0.9 and above. */
  | 'LIKELY_SAME'
  /** They probably ask for the same thing in part: from 0.5 to 0.9. */
  | 'OVERLAP'
  /** Worth a look: below 0.5. Listed only with a lower `minProbability`. */
  | 'POSSIBLE';

/** Whether the two statements ask for the same kind of evidence. */
export type OverlapEvidence =
  /** A performance criterion beside a knowledge item: the same subject, but doing is not knowing, so evidence for one does not serve for the other. */
  | 'OTHER_KIND'
  /** Two performance criteria or two knowledge items. */
  | 'SAME_KIND';

/** How the statement `from` stands to the statement `to`. */
export type OverlapRelation =
  /** `from` asks for a part of what `to` asks for. */
  | 'CONTAINED_IN'
  /** `from` asks for all that `to` asks for, and for more. */
  | 'CONTAINS'
  /** The same words, in English or in Welsh, apart from case, spacing and end marks. */
  | 'IDENTICAL'
  /** Almost the same words. */
  | 'NEAR_IDENTICAL'
  /** Each asks for something the other does not. */
  | 'OVERLAPS';

/** What became of a suggestion. */
export type OverlapStatus =
  /** A curator has confirmed it. */
  | 'CONFIRMED'
  /** A curator has decided about these statements, and a text has changed since: see `rewordings`. */
  | 'NEEDS_REVIEW'
  /** A curator has rejected it; it is not listed unless asked for. */
  | 'REJECTED'
  /** It was computed, and no curator has said anything of it. */
  | 'SUGGESTED';

/** What a curator said of an overlap. */
export type OverlapVerdict =
  /** The two ask for the same thing, wholly or in part. */
  | 'CONFIRMED'
  /** They do not. */
  | 'REJECTED';

/** What was done to a qualification. */
export type QualificationAction =
  /** Rows of its mapping were carried over to what succeeds a standard. */
  | 'CARRY_OVER_ACCEPTED'
  /** Proposals to carry rows over were refused; they are not made again. */
  | 'CARRY_OVER_REFUSED'
  /** Its first draft was saved. */
  | 'CREATED'
  /** A draft was published. */
  | 'PUBLISHED'
  /** A further draft was saved. */
  | 'UPDATED'
  /** What was published was withdrawn. */
  | 'WITHDRAWN';

/** What qualifications must meet to be listed; every condition given must hold. */
export type QualificationFilter = {
  /** True: only those hit by something that has happened to a standard they cite (`affectedBy`). */
  readonly affectedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The regulator's number, with or without what divides it: "601/3562/1", "60135621". */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** A URN in any spelling: qualifications that cite an edition of it, or evidence a statement of one. It need not be on the register. */
  readonly standard?: InputMaybe<Scalars['String']['input']>;
  /** The state of the version that is seen. Drafts are seen by their organisation alone. */
  readonly state?: InputMaybe<QualificationState>;
};

/** The framework a qualification is regulated under. */
export type QualificationFramework =
  /** Credit and Qualifications Framework for Wales. */
  | 'CQFW'
  /** Another one, or none. */
  | 'OTHER'
  /** Regulated Qualifications Framework: England and Northern Ireland. */
  | 'RQF'
  /** Scottish Credit and Qualifications Framework. */
  | 'SCQF';

/** A qualification as a designer writes it. */
export type QualificationInput = {
  /** The credits printed on it. */
  readonly credits?: InputMaybe<Scalars['Int']['input']>;
  /** Under which framework it is regulated. */
  readonly framework: QualificationFramework;
  /** The groups of its units. */
  readonly groups: ReadonlyArray<UnitGroupInput>;
  /** The hours under guidance printed on it. */
  readonly guidedLearningHours?: InputMaybe<Scalars['Int']['input']>;
  /** The level as the framework calls it: "2", "Entry 3". */
  readonly level: Scalars['String']['input'];
  /** The regulator's number: "601/3562/1". */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Numbers under which other bodies award the same structure. */
  readonly otherNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Titles earned by content. */
  readonly outcomes?: InputMaybe<ReadonlyArray<OutcomeInput>>;
  /** When it is to be reviewed. */
  readonly reviewDate?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Its rules of combination; at most 500. */
  readonly rules: ReadonlyArray<RuleInput>;
  /** What it is called. */
  readonly title: LocalisedTextInput;
  /** The hours in all printed on it. */
  readonly totalQualificationTime?: InputMaybe<Scalars['Int']['input']>;
  /** Its units; at most 2,000. */
  readonly units: ReadonlyArray<UnitInput>;
};

/** How far a version of a qualification has come. */
export type QualificationState =
  /** Its organisation works on it; nobody else sees it. */
  | 'DRAFT'
  /** It is fixed for good, and everybody sees it. */
  | 'PUBLISHED'
  /** It was published and has been withdrawn, with a reason; everybody sees it. */
  | 'WITHDRAWN';

/** How a selection is to be changed so that it meets a rule. */
export type RepairAction =
  /** By taking units. */
  | 'ADD'
  /** By giving units up. */
  | 'REMOVE';

/** Where a code leads. */
export type ResolutionOutcome =
  /** Unrelated standards name it as their original; all are in `successors`. */
  | 'AMBIGUOUS'
  /** It is the URN of a standard in force. */
  | 'CURRENT'
  /** The text holds no code. */
  | 'INVALID'
  /** On the register, no longer in force, and nothing newer names it. */
  | 'LEGACY'
  /** The text holds several codes; see `parts`. */
  | 'MULTIPLE'
  /** Something newer names it as its original; see `successors`. */
  | 'SUPERSEDED'
  /** Well formed, but neither on the register nor named by anything on it; see `suggestions`. */
  | 'UNKNOWN';

/** A rule of combination. A field that its kind has no use for is refused. */
export type RuleInput = {
  /** REQUIRED_WHEN: in this circumstance. */
  readonly circumstance?: InputMaybe<Scalars['String']['input']>;
  /** BARRED_BY_CODE: this code bars nothing. */
  readonly exceptCode?: InputMaybe<Scalars['String']['input']>;
  /** EXEMPTION: keys of the units exempted from. */
  readonly exempts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Keys of the groups it is about. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: it is answered, but does not decide whether a selection is valid. False when left out. */
  readonly informative?: InputMaybe<Scalars['Boolean']['input']>;
  /** By what answers and outcomes name it; unique in the qualification. */
  readonly key: Scalars['String']['input'];
  /** What it asks for. */
  readonly kind: RuleKind;
  /** RANGE: only units at or above this level. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** RANGE: at most so much counts, or may be held. */
  readonly maximum?: InputMaybe<Scalars['Int']['input']>;
  /** RANGE: what is counted. */
  readonly measure?: InputMaybe<Measure>;
  /** RANGE: at least so much must count. */
  readonly minimum?: InputMaybe<Scalars['Int']['input']>;
  /** RANGE: what holding more than the maximum means; REFUSE when left out. */
  readonly overMaximum?: InputMaybe<OverMaximum>;
  /** Keys of the units it is about, beside the groups. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** REQUIRED_WHEN: and in none of these. */
  readonly unless?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The form of a rule of combination. A rule is about all units of the groups and units it names. */
export type RuleKind =
  /** Every one of the units must be held. */
  | 'ALL_OF'
  /** At most one of the units may be held. */
  | 'BARRED'
  /** No two units of one barring code may be held; `exceptCode` bars nothing. */
  | 'BARRED_BY_CODE'
  /** Holding one of the units exempts from those in `exempts`. */
  | 'EXEMPTION'
  /** A minimum, a maximum or both of a measure over the units (none named: all), optionally of those at or above a level. */
  | 'RANGE'
  /** Every one of the units must be held in the circumstance named, unless one of others holds. */
  | 'REQUIRED_WHEN'
  /** Of units of one title only the one with the most credits counts. */
  | 'SAME_TITLE_LARGEST';

/** What a search may find. */
export type SearchTarget =
  /** Knowledge items, by their text. */
  | 'KNOWLEDGE_ITEM'
  /** Performance criteria, by their text. */
  | 'PERFORMANCE_CRITERION'
  /** Standards, by URN, title, keywords, overview, suites and occupations. */
  | 'STANDARD';

/** What a section of a standard is for. */
export type SectionKind =
  /** Behaviours that support performance. */
  | 'BEHAVIOURS'
  /** Sources outside the standards. */
  | 'EXTERNAL_LINKS'
  /** Terms explained. */
  | 'GLOSSARY'
  /** Other standards the document refers to. */
  | 'LINKS_TO_OTHER_NOS'
  /** A section with another heading, for example additional information. */
  | 'OTHER'
  /** The range of situations the standard covers. */
  | 'SCOPE'
  /** The range that belongs to the knowledge. */
  | 'SCOPE_KNOWLEDGE'
  /** The range that belongs to the performance criteria. */
  | 'SCOPE_PERFORMANCE'
  /** Skills that support performance. */
  | 'SKILLS'
  /** Values that underlie the work. */
  | 'VALUES';

/** How grave a diagnostic is. */
export type Severity =
  /** The document was refused. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Something was guessed, is missing or contradicts itself; a person should look at it. */
  | 'WARNING';

/** Whether a printed SOC code means the same in every edition that has it. */
export type SocAgreement =
  /** The titles differ: which edition is meant matters. */
  | 'DIFFERING_TITLES'
  /** Only one edition has the code. */
  | 'ONE_EDITION'
  /** Every edition that has the code gives it the same title. */
  | 'SAME_TITLE'
  /** No edition has the code. */
  | 'UNKNOWN_CODE';

/** An edition of the Standard Occupational Classification. The same digits can mean different jobs in different editions. */
export type SocEdition =
  /** The edition of 2000. */
  | 'SOC2000'
  /** The edition of 2010. */
  | 'SOC2010'
  /** The edition of 2020. */
  | 'SOC2020';

/** A SOC code that standards cite. */
export type SocFilter = {
  /** The code, one to four digits. "72" finds every code below the sub-major group 72. */
  readonly code: Scalars['String']['input'];
  /** Only codes that this edition has, and that no editor has stated to mean another. */
  readonly edition?: InputMaybe<SocEdition>;
};

/** A standard that a unit is written from. */
export type StandardCitationInput = {
  /** How far the unit covers it. */
  readonly coverage?: InputMaybe<CoverageClaim>;
  /** The edition that was read; left out, the one in force when it is saved. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** Its URN in any spelling. One that the register does not have is kept, and told as a finding. */
  readonly urn: Scalars['String']['input'];
};

/** What standards must meet to be listed; every condition given must hold. */
export type StandardFilter = {
  /** The exact name of the developing body, in any case. */
  readonly developedBy?: InputMaybe<Scalars['String']['input']>;
  /** A language the standard must exist in. */
  readonly hasLanguage?: InputMaybe<Language>;
  /** Include standards whose document does not say its URN. */
  readonly includeUnidentified?: InputMaybe<Scalars['Boolean']['input']>;
  /** An exact keyword, in either language and any case. */
  readonly keyword?: InputMaybe<Scalars['String']['input']>;
  /** Leave out editions that a newer one follows. */
  readonly latestEditionOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The exact name of an occupation, in either language and any case. */
  readonly occupation?: InputMaybe<Scalars['String']['input']>;
  /** A code the standard names as its original, in any spelling; of several codes one suffices. */
  readonly originalUrn?: InputMaybe<Scalars['String']['input']>;
  /** The indicative review date lies wholly before this day ("2024" stands for its first day). */
  readonly pastReviewOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** A SOC code the standard cites. */
  readonly soc?: InputMaybe<SocFilter>;
  /** Original, tailored or imported. */
  readonly status?: InputMaybe<StandardStatus>;
  /** The exact name of a suite, in either language and any case. */
  readonly suite?: InputMaybe<Scalars['String']['input']>;
  /** URNs in any spelling, at most 500. */
  readonly urns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the document calls itself. */
  readonly validity?: InputMaybe<Validity>;
};

/** An order of standards, always ascending; page backward with `last` for the other way round. */
export type StandardOrder =
  /** By approval date, the oldest first; unknown dates last. */
  | 'APPROVED_ON'
  /** By indicative review date, the longest overdue first; unknown dates last. */
  | 'INDICATIVE_REVIEW_DATE'
  /** By English title (Welsh where there is no English one), case and diacritics ignored. */
  | 'TITLE'
  /** By normalised URN, then from the oldest edition to the newest; without URN last. */
  | 'URN';

/** How a standard came to be in its suite. */
export type StandardStatus =
  /** Used unchanged from another suite. */
  | 'IMPORTED'
  /** Written for this suite. */
  | 'ORIGINAL'
  /** Copied from another standard and reworded for a context. */
  | 'TAILORED';

/** What became of a statement between two editions. */
export type StatementChangeKind =
  /** Only the second edition has it. */
  | 'ADDED'
  /** Several statements became one. */
  | 'MERGED'
  /** The same words, but it changed places with others. */
  | 'MOVED'
  /** Only the first edition has it. */
  | 'REMOVED'
  /** The same requirement in other words. */
  | 'REWORDED'
  /** Its words are found in several statements of the other edition. */
  | 'SPLIT'
  /** The same words at the same place, or pushed along by others. */
  | 'UNCHANGED';

/** What there may be to do about the two languages of an edition. */
export type TranslationFindingKind =
  /** The edition is on the register in Welsh only. */
  | 'NO_ENGLISH'
  /** The edition is on the register in English only. */
  | 'NO_WELSH'
  /** The text in one language is older: it belongs to an older edition of the same function, prints a lower version number, or lags behind a correction of the other one. */
  | 'OUT_OF_DATE'
  /** The title, the overview or a section stands in one language only. */
  | 'TEXT_MISSING'
  /** The languages have different numbers of performance criteria. */
  | 'UNEQUAL_CRITERIA'
  /** The languages have different numbers of sub-headings. */
  | 'UNEQUAL_GROUPS'
  /** The languages have different numbers of knowledge items. */
  | 'UNEQUAL_KNOWLEDGE'
  /** The languages have different numbers of suites, of occupations or of keywords. */
  | 'UNEQUAL_LISTS';

/** Which standards the report on languages lists; every condition given must hold. */
export type TranslationParityFilter = {
  /** The exact name of the developing body, in any case. */
  readonly developedBy?: InputMaybe<Scalars['String']['input']>;
  /** Only standards with a finding of one of these kinds; left out, all standards, also those in good order. */
  readonly findings?: InputMaybe<ReadonlyArray<TranslationFindingKind>>;
  /** A language the standard must exist in. */
  readonly hasLanguage?: InputMaybe<Language>;
  /** Include standards whose document does not say its URN. */
  readonly includeUnidentified?: InputMaybe<Scalars['Boolean']['input']>;
  /** An exact keyword, in either language and any case. */
  readonly keyword?: InputMaybe<Scalars['String']['input']>;
  /** Leave out editions that a newer one follows. */
  readonly latestEditionOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The exact name of an occupation, in either language and any case. */
  readonly occupation?: InputMaybe<Scalars['String']['input']>;
  /** A code the standard names as its original, in any spelling; of several codes one suffices. */
  readonly originalUrn?: InputMaybe<Scalars['String']['input']>;
  /** The indicative review date lies wholly before this day ("2024" stands for its first day). */
  readonly pastReviewOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** A SOC code the standard cites. */
  readonly soc?: InputMaybe<SocFilter>;
  /** Original, tailored or imported. */
  readonly status?: InputMaybe<StandardStatus>;
  /** The exact name of a suite, in either language and any case. */
  readonly suite?: InputMaybe<Scalars['String']['input']>;
  /** URNs in any spelling, at most 500. */
  readonly urns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the document calls itself. */
  readonly validity?: InputMaybe<Validity>;
};

/** A group of units and of further groups; it holds all that is in them, however deep. */
export type UnitGroupInput = {
  /** Whether it takes units from elsewhere; false when left out. */
  readonly acceptsExternal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys of groups inside it. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By what rules and other groups name it; unique in the qualification. */
  readonly key: Scalars['String']['input'];
  /** The heading, if it has one. */
  readonly title?: InputMaybe<LocalisedTextInput>;
  /** Keys of its units. */
  readonly units: ReadonlyArray<Scalars['String']['input']>;
};

/** A unit of a qualification. A size that is not published is left out. */
export type UnitInput = {
  /** Units of one code bar each other (BARRED_BY_CODE). */
  readonly barringCode?: InputMaybe<Scalars['String']['input']>;
  /** How many credits it has. */
  readonly credits?: InputMaybe<Scalars['Int']['input']>;
  /** Hours under guidance. */
  readonly guidedLearningHours?: InputMaybe<Scalars['Int']['input']>;
  /** By what groups, rules and selections name it; unique in the qualification. */
  readonly key: Scalars['String']['input'];
  /** Its content, in order. */
  readonly learningOutcomes?: InputMaybe<ReadonlyArray<LearningOutcomeInput>>;
  /** The level; 0 for Entry. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** The regulator's reference: "A/506/2130". */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** What it is written from. */
  readonly standards?: InputMaybe<ReadonlyArray<StandardCitationInput>>;
  /** What it is called. */
  readonly title: LocalisedTextInput;
  /** Hours in all. */
  readonly totalQualificationTime?: InputMaybe<Scalars['Int']['input']>;
  /** References of other versions that are accepted in its place. */
  readonly versions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What the document says of its own validity. It says nothing of the review date: a current standard can be long past it. */
export type Validity =
  /** The standard is in force. */
  | 'CURRENT'
  /** The standard was replaced and is kept because qualifications still use it. */
  | 'LEGACY';

/** What became of a run of words. */
export type WordOperation =
  /** It went. */
  | 'DELETED'
  /** It stayed. */
  | 'EQUAL'
  /** It came. */
  | 'INSERTED';

export type ChangesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly sequence: number, readonly kind: ChangeKind, readonly nodeId: string, readonly typeName: string, readonly at: string, readonly node: { readonly __typename: 'KnowledgeItem', readonly id: string } | { readonly __typename: 'Occupation', readonly id: string } | { readonly __typename: 'Organisation', readonly id: string } | { readonly __typename: 'PerformanceCriterion', readonly id: string } | { readonly __typename: 'Qualification', readonly id: string } | { readonly __typename: 'SocCode', readonly id: string } | { readonly __typename: 'SourceDocument', readonly id: string } | { readonly __typename: 'Standard', readonly id: string } | { readonly __typename: 'StatementOverlap', readonly id: string } | { readonly __typename: 'Suite', readonly id: string } | null } }>, readonly nodes: ReadonlyArray<{ readonly sequence: number }> } };

export type RegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterQuery = { readonly register: { readonly standardCount: number, readonly statementCount: number, readonly dataVersion: string, readonly lastImportAt: string | null, readonly links: { readonly isReady: boolean, readonly pending: number, readonly version: string, readonly epoch: number | null, readonly linkedAt: string | null } } };

export type ChangeFactsFragment = { readonly sequence: number, readonly kind: ChangeKind, readonly nodeId: string, readonly typeName: string, readonly at: string, readonly node: { readonly __typename: 'KnowledgeItem', readonly id: string } | { readonly __typename: 'Occupation', readonly id: string } | { readonly __typename: 'Organisation', readonly id: string } | { readonly __typename: 'PerformanceCriterion', readonly id: string } | { readonly __typename: 'Qualification', readonly id: string } | { readonly __typename: 'SocCode', readonly id: string } | { readonly __typename: 'SourceDocument', readonly id: string } | { readonly __typename: 'Standard', readonly id: string } | { readonly __typename: 'StatementOverlap', readonly id: string } | { readonly __typename: 'Suite', readonly id: string } | null };

export type DocumentsQueryVariables = Exact<{
  state?: InputMaybe<DocumentState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly language: Language, readonly sha256: string, readonly importedAt: string, readonly state: DocumentState, readonly assertion: { readonly urn: string | null, readonly title: string | null, readonly reason: string | null, readonly at: string } | null, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly message: string, readonly line: number | null, readonly column: number | null }>, readonly standard: { readonly id: string, readonly urn: string | null } | null } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type DocumentTextsQueryVariables = Exact<{
  state?: InputMaybe<DocumentState>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type DocumentTextsQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly text: string }> } };

export type DocumentFactsFragment = { readonly id: string, readonly name: string, readonly language: Language, readonly sha256: string, readonly importedAt: string, readonly state: DocumentState, readonly assertion: { readonly urn: string | null, readonly title: string | null, readonly reason: string | null, readonly at: string } | null, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly message: string, readonly line: number | null, readonly column: number | null }>, readonly standard: { readonly id: string, readonly urn: string | null } | null };

export type DiagnosticFactsFragment = { readonly code: string, readonly severity: Severity, readonly message: string, readonly line: number | null, readonly column: number | null };

export type ResolveUrnQueryVariables = Exact<{
  urn: Scalars['String']['input'];
}>;


export type ResolveUrnQuery = { readonly resolveUrn: { readonly input: string, readonly normalised: string | null, readonly outcome: ResolutionOutcome, readonly suggestions: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly input: string, readonly normalised: string | null, readonly outcome: ResolutionOutcome, readonly suggestions: ReadonlyArray<string>, readonly standards: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly path: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LineageKind }> }>, readonly standards: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly path: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LineageKind }> } };

export type ResolveUrnsQueryVariables = Exact<{
  urns: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type ResolveUrnsQuery = { readonly resolveUrns: ReadonlyArray<{ readonly input: string, readonly normalised: string | null, readonly outcome: ResolutionOutcome, readonly suggestions: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly input: string, readonly normalised: string | null, readonly outcome: ResolutionOutcome, readonly suggestions: ReadonlyArray<string>, readonly standards: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly path: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LineageKind }> }>, readonly standards: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly path: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LineageKind }> }> };

export type LineageQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
}>;


export type LineageQuery = { readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string, readonly originalUrns: ReadonlyArray<{ readonly printed: string, readonly normalised: string | null, readonly standards: ReadonlyArray<{ readonly urn: string | null, readonly edition: string }> }>, readonly predecessors: ReadonlyArray<{ readonly kind: LineageKind, readonly urn: string, readonly evidence: string, readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string } | null }>, readonly successors: ReadonlyArray<{ readonly kind: LineageKind, readonly urn: string, readonly evidence: string, readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string } | null }> } | null };

export type LineageOfManyQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type LineageOfManyQuery = { readonly standards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly originalUrns: ReadonlyArray<{ readonly standards: ReadonlyArray<{ readonly id: string }> }>, readonly predecessors: ReadonlyArray<{ readonly kind: LineageKind, readonly urn: string, readonly evidence: string, readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string } | null }>, readonly successors: ReadonlyArray<{ readonly kind: LineageKind, readonly urn: string, readonly evidence: string, readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string } | null }> }> } };

export type ResolutionFragment = { readonly input: string, readonly normalised: string | null, readonly outcome: ResolutionOutcome, readonly suggestions: ReadonlyArray<string>, readonly standards: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string }>, readonly path: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LineageKind }> };

export type LineageLinkFactsFragment = { readonly kind: LineageKind, readonly urn: string, readonly evidence: string, readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string } | null };

export type StandardLinksQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind> | LinkKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StandardLinksQuery = { readonly standard: { readonly id: string, readonly links: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: LinkKind, readonly strength: number, readonly evidence: ReadonlyArray<string>, readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string }, readonly overlaps: ReadonlyArray<{ readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly from: { readonly id: string, readonly position: number } | { readonly id: string, readonly position: number }, readonly to: { readonly id: string, readonly position: number } | { readonly id: string, readonly position: number } }> } }> } } | null };

export type DeclaredCitationsQueryVariables = Exact<{
  urn: Scalars['String']['input'];
}>;


export type DeclaredCitationsQuery = { readonly standard: { readonly id: string, readonly declaredCitations: ReadonlyArray<{ readonly cited: string, readonly language: Language, readonly code: string | null, readonly outcome: CitationOutcome, readonly standards: ReadonlyArray<{ readonly id: string, readonly urn: string | null }> }> } | null };

export type DoubleAssessmentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  minProbability?: InputMaybe<Scalars['Float']['input']>;
  among?: InputMaybe<AssessmentScope>;
  evidence?: InputMaybe<OverlapEvidence>;
}>;


export type DoubleAssessmentQuery = { readonly qualification: { readonly doubleAssessment: ReadonlyArray<{ readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly status: OverlapStatus, readonly from: { readonly id: string, readonly standard: { readonly urn: string | null } } | { readonly id: string, readonly standard: { readonly urn: string | null } }, readonly to: { readonly id: string, readonly standard: { readonly urn: string | null } } | { readonly id: string, readonly standard: { readonly urn: string | null } }, readonly assessedBy: { readonly from: ReadonlyArray<{ readonly unit: string, readonly learningOutcome: string, readonly criterion: string, readonly claim: CoverageClaim }>, readonly to: ReadonlyArray<{ readonly unit: string, readonly learningOutcome: string, readonly criterion: string, readonly claim: CoverageClaim }> } | null }> } | null };

export type MappingRowPartsFragment = { readonly unit: string, readonly learningOutcome: string, readonly criterion: string, readonly claim: CoverageClaim };

export type SuggestionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SuggestionsQuery = { readonly qualification: { readonly suggestions: ReadonlyArray<{ readonly strength: number, readonly standard: { readonly urn: string | null }, readonly closes: ReadonlyArray<{ readonly id: string } | { readonly id: string }>, readonly overlaps: ReadonlyArray<{ readonly probability: number, readonly from: { readonly id: string } | { readonly id: string }, readonly to: { readonly id: string, readonly standard: { readonly urn: string | null } } | { readonly id: string, readonly standard: { readonly urn: string | null } } }> }> } | null };

export type CarryOverProposalsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CarryOverProposalsQuery = { readonly qualification: { readonly version: number, readonly affectedBy: ReadonlyArray<{ readonly kind: ImpactKind, readonly cited: { readonly urn: string | null }, readonly newStatements: ReadonlyArray<{ readonly id: string, readonly position: number } | { readonly id: string, readonly position: number }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly change: CarryOverChange, readonly likeness: number | null, readonly probability: number | null, readonly note: string, readonly row: { readonly unit: string, readonly learningOutcome: string, readonly criterion: string, readonly claim: CoverageClaim }, readonly from: { readonly id: string, readonly position: number } | { readonly id: string, readonly position: number }, readonly to: ReadonlyArray<{ readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number }>, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> }> } | null };

export type CarryOverMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  accept: ReadonlyArray<CarryOverInput> | CarryOverInput;
  refuse?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type CarryOverMutation = { readonly carryOver: { readonly qualification: { readonly id: string, readonly version: number, readonly state: QualificationState } } };

export type NodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeQuery = { readonly node: { readonly __typename: 'KnowledgeItem', readonly position: number, readonly label: string | null, readonly text: string, readonly languages: ReadonlyArray<Language>, readonly id: string, readonly standard: { readonly id: string }, readonly group: { readonly position: number, readonly title: string } | null } | { readonly __typename: 'Occupation', readonly name: string, readonly id: string } | { readonly __typename: 'Organisation', readonly name: string, readonly id: string } | { readonly __typename: 'PerformanceCriterion', readonly position: number, readonly label: string | null, readonly text: string, readonly languages: ReadonlyArray<Language>, readonly id: string, readonly standard: { readonly id: string }, readonly group: { readonly position: number, readonly title: string } | null } | { readonly __typename: 'Qualification', readonly id: string } | { readonly __typename: 'SocCode', readonly code: string, readonly id: string, readonly socEdition: SocEdition } | { readonly __typename: 'SourceDocument', readonly sha256: string, readonly id: string } | { readonly __typename: 'Standard', readonly urn: string | null, readonly edition: string, readonly isLatestEdition: boolean, readonly isSample: boolean, readonly title: string, readonly overview: string | null, readonly languages: ReadonlyArray<Language>, readonly approvedOn: string | null, readonly indicativeReviewDate: string | null, readonly validity: Validity | null, readonly status: StandardStatus | null, readonly keywords: ReadonlyArray<string>, readonly id: string, readonly developedBy: { readonly id: string } | null, readonly suites: ReadonlyArray<{ readonly id: string }>, readonly occupations: ReadonlyArray<{ readonly id: string }>, readonly sections: ReadonlyArray<{ readonly heading: string, readonly text: string | null }>, readonly socCodes: ReadonlyArray<{ readonly printed: string }>, readonly originalUrns: ReadonlyArray<{ readonly printed: string }>, readonly performanceCriteria: ReadonlyArray<{ readonly id: string }>, readonly knowledgeItems: ReadonlyArray<{ readonly id: string }> } | { readonly __typename: 'StatementOverlap', readonly id: string } | { readonly __typename: 'Suite', readonly name: string, readonly id: string } | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<{ readonly __typename: 'KnowledgeItem', readonly position: number, readonly label: string | null, readonly text: string, readonly languages: ReadonlyArray<Language>, readonly id: string, readonly standard: { readonly id: string }, readonly group: { readonly position: number, readonly title: string } | null } | { readonly __typename: 'Occupation', readonly name: string, readonly id: string } | { readonly __typename: 'Organisation', readonly name: string, readonly id: string } | { readonly __typename: 'PerformanceCriterion', readonly position: number, readonly label: string | null, readonly text: string, readonly languages: ReadonlyArray<Language>, readonly id: string, readonly standard: { readonly id: string }, readonly group: { readonly position: number, readonly title: string } | null } | { readonly __typename: 'Qualification', readonly id: string } | { readonly __typename: 'SocCode', readonly code: string, readonly id: string, readonly socEdition: SocEdition } | { readonly __typename: 'SourceDocument', readonly sha256: string, readonly id: string } | { readonly __typename: 'Standard', readonly urn: string | null, readonly edition: string, readonly isLatestEdition: boolean, readonly isSample: boolean, readonly title: string, readonly overview: string | null, readonly languages: ReadonlyArray<Language>, readonly approvedOn: string | null, readonly indicativeReviewDate: string | null, readonly validity: Validity | null, readonly status: StandardStatus | null, readonly keywords: ReadonlyArray<string>, readonly id: string, readonly developedBy: { readonly id: string } | null, readonly suites: ReadonlyArray<{ readonly id: string }>, readonly occupations: ReadonlyArray<{ readonly id: string }>, readonly sections: ReadonlyArray<{ readonly heading: string, readonly text: string | null }>, readonly socCodes: ReadonlyArray<{ readonly printed: string }>, readonly originalUrns: ReadonlyArray<{ readonly printed: string }>, readonly performanceCriteria: ReadonlyArray<{ readonly id: string }>, readonly knowledgeItems: ReadonlyArray<{ readonly id: string }> } | { readonly __typename: 'StatementOverlap', readonly id: string } | { readonly __typename: 'Suite', readonly name: string, readonly id: string } | null> };

type NodeFacts_KnowledgeItem_Fragment = { readonly __typename: 'KnowledgeItem', readonly position: number, readonly label: string | null, readonly text: string, readonly languages: ReadonlyArray<Language>, readonly id: string, readonly standard: { readonly id: string }, readonly group: { readonly position: number, readonly title: string } | null };

type NodeFacts_Occupation_Fragment = { readonly __typename: 'Occupation', readonly name: string, readonly id: string };

type NodeFacts_Organisation_Fragment = { readonly __typename: 'Organisation', readonly name: string, readonly id: string };

type NodeFacts_PerformanceCriterion_Fragment = { readonly __typename: 'PerformanceCriterion', readonly position: number, readonly label: string | null, readonly text: string, readonly languages: ReadonlyArray<Language>, readonly id: string, readonly standard: { readonly id: string }, readonly group: { readonly position: number, readonly title: string } | null };

type NodeFacts_Qualification_Fragment = { readonly __typename: 'Qualification', readonly id: string };

type NodeFacts_SocCode_Fragment = { readonly __typename: 'SocCode', readonly code: string, readonly id: string, readonly socEdition: SocEdition };

type NodeFacts_SourceDocument_Fragment = { readonly __typename: 'SourceDocument', readonly sha256: string, readonly id: string };

type NodeFacts_Standard_Fragment = { readonly __typename: 'Standard', readonly urn: string | null, readonly edition: string, readonly isLatestEdition: boolean, readonly isSample: boolean, readonly title: string, readonly overview: string | null, readonly languages: ReadonlyArray<Language>, readonly approvedOn: string | null, readonly indicativeReviewDate: string | null, readonly validity: Validity | null, readonly status: StandardStatus | null, readonly keywords: ReadonlyArray<string>, readonly id: string, readonly developedBy: { readonly id: string } | null, readonly suites: ReadonlyArray<{ readonly id: string }>, readonly occupations: ReadonlyArray<{ readonly id: string }>, readonly sections: ReadonlyArray<{ readonly heading: string, readonly text: string | null }>, readonly socCodes: ReadonlyArray<{ readonly printed: string }>, readonly originalUrns: ReadonlyArray<{ readonly printed: string }>, readonly performanceCriteria: ReadonlyArray<{ readonly id: string }>, readonly knowledgeItems: ReadonlyArray<{ readonly id: string }> };

type NodeFacts_StatementOverlap_Fragment = { readonly __typename: 'StatementOverlap', readonly id: string };

type NodeFacts_Suite_Fragment = { readonly __typename: 'Suite', readonly name: string, readonly id: string };

export type NodeFactsFragment = NodeFacts_KnowledgeItem_Fragment | NodeFacts_Occupation_Fragment | NodeFacts_Organisation_Fragment | NodeFacts_PerformanceCriterion_Fragment | NodeFacts_Qualification_Fragment | NodeFacts_SocCode_Fragment | NodeFacts_SourceDocument_Fragment | NodeFacts_Standard_Fragment | NodeFacts_StatementOverlap_Fragment | NodeFacts_Suite_Fragment;

type OverlapEnd_KnowledgeItem_Fragment = { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } };

type OverlapEnd_PerformanceCriterion_Fragment = { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } };

export type OverlapEndFragment = OverlapEnd_KnowledgeItem_Fragment | OverlapEnd_PerformanceCriterion_Fragment;

export type OverlapFactsFragment = { readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly band: OverlapBand, readonly evidence: OverlapEvidence, readonly status: OverlapStatus, readonly from: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly to: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly decision: { readonly verdict: OverlapVerdict, readonly relation: OverlapRelation | null, readonly note: string | null, readonly at: string, readonly organisation: { readonly name: string } | null } | null, readonly rewordings: ReadonlyArray<{ readonly language: Language, readonly statement: { readonly id: string } | { readonly id: string }, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> };

export type StatementOverlapsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  minProbability?: InputMaybe<Scalars['Float']['input']>;
  status?: InputMaybe<ReadonlyArray<OverlapStatus> | OverlapStatus>;
  evidence?: InputMaybe<OverlapEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatementOverlapsQuery = { readonly node: { readonly overlaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly band: OverlapBand, readonly evidence: OverlapEvidence, readonly status: OverlapStatus, readonly from: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly to: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly decision: { readonly verdict: OverlapVerdict, readonly relation: OverlapRelation | null, readonly note: string | null, readonly at: string, readonly organisation: { readonly name: string } | null } | null, readonly rewordings: ReadonlyArray<{ readonly language: Language, readonly statement: { readonly id: string } | { readonly id: string }, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } } | { readonly overlaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly band: OverlapBand, readonly evidence: OverlapEvidence, readonly status: OverlapStatus, readonly from: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly to: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly decision: { readonly verdict: OverlapVerdict, readonly relation: OverlapRelation | null, readonly note: string | null, readonly at: string, readonly organisation: { readonly name: string } | null } | null, readonly rewordings: ReadonlyArray<{ readonly language: Language, readonly statement: { readonly id: string } | { readonly id: string }, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } } | {} | null };

export type OverlapsQueryVariables = Exact<{
  urns?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  standards?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  minProbability?: InputMaybe<Scalars['Float']['input']>;
  status?: InputMaybe<ReadonlyArray<OverlapStatus> | OverlapStatus>;
  evidence?: InputMaybe<OverlapEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OverlapsQuery = { readonly overlaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly band: OverlapBand, readonly evidence: OverlapEvidence, readonly status: OverlapStatus, readonly from: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly to: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly decision: { readonly verdict: OverlapVerdict, readonly relation: OverlapRelation | null, readonly note: string | null, readonly at: string, readonly organisation: { readonly name: string } | null } | null, readonly rewordings: ReadonlyArray<{ readonly language: Language, readonly statement: { readonly id: string } | { readonly id: string }, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type OverlapExplanationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OverlapExplanationQuery = { readonly node: { readonly probability: number, readonly from: { readonly text: string } | { readonly text: string }, readonly to: { readonly text: string } | { readonly text: string }, readonly explanation: { readonly sharedTerms: ReadonlyArray<string>, readonly onlyInFrom: ReadonlyArray<string>, readonly onlyInTo: ReadonlyArray<string>, readonly languages: ReadonlyArray<Language>, readonly matches: ReadonlyArray<{ readonly language: Language, readonly term: string, readonly from: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly to: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly contributions: ReadonlyArray<{ readonly of: string, readonly value: number | null, readonly logOdds: number }>, readonly limits: ReadonlyArray<{ readonly reason: string, readonly most: number }> } } | {} | null };

export type OverlapNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OverlapNodeQuery = { readonly node: { readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly band: OverlapBand, readonly evidence: OverlapEvidence, readonly status: OverlapStatus, readonly from: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly to: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly decision: { readonly verdict: OverlapVerdict, readonly relation: OverlapRelation | null, readonly note: string | null, readonly at: string, readonly organisation: { readonly name: string } | null } | null, readonly rewordings: ReadonlyArray<{ readonly language: Language, readonly statement: { readonly id: string } | { readonly id: string }, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> } | {} | null };

export type IdenticalStatementsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type IdenticalStatementsQuery = { readonly node: { readonly identicalStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } }>, readonly nodes: ReadonlyArray<{ readonly id: string } | { readonly id: string }> } } | { readonly identicalStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } }>, readonly nodes: ReadonlyArray<{ readonly id: string } | { readonly id: string }> } } | {} | null };

export type ConfirmOverlapMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  relation?: InputMaybe<OverlapRelation>;
  note?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConfirmOverlapMutation = { readonly confirmOverlap: { readonly overlap: { readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly band: OverlapBand, readonly evidence: OverlapEvidence, readonly status: OverlapStatus, readonly from: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly to: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly decision: { readonly verdict: OverlapVerdict, readonly relation: OverlapRelation | null, readonly note: string | null, readonly at: string, readonly organisation: { readonly name: string } | null } | null, readonly rewordings: ReadonlyArray<{ readonly language: Language, readonly statement: { readonly id: string } | { readonly id: string }, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> } } };

export type RejectOverlapMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
}>;


export type RejectOverlapMutation = { readonly rejectOverlap: { readonly overlap: { readonly id: string, readonly relation: OverlapRelation, readonly probability: number, readonly band: OverlapBand, readonly evidence: OverlapEvidence, readonly status: OverlapStatus, readonly from: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly to: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly position: number, readonly standard: { readonly urn: string | null, readonly edition: string } }, readonly decision: { readonly verdict: OverlapVerdict, readonly relation: OverlapRelation | null, readonly note: string | null, readonly at: string, readonly organisation: { readonly name: string } | null } | null, readonly rewordings: ReadonlyArray<{ readonly language: Language, readonly statement: { readonly id: string } | { readonly id: string }, readonly words: ReadonlyArray<{ readonly op: WordOperation, readonly text: string }> }> } } };

export type TranslationParityQueryVariables = Exact<{
  filter?: InputMaybe<TranslationParityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TranslationParityQuery = { readonly translationParity: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly summary: { readonly standards: number, readonly withEnglish: number, readonly withWelsh: number, readonly withBoth: number, readonly withoutFindings: number, readonly findings: ReadonlyArray<{ readonly kind: TranslationFindingKind, readonly standards: number }> }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly standard: { readonly urn: string | null, readonly edition: string }, readonly counts: ReadonlyArray<{ readonly language: Language, readonly performanceCriteria: number, readonly knowledgeItems: number, readonly criteriaGroups: number, readonly knowledgeGroups: number, readonly suites: number, readonly occupations: number, readonly keywords: number, readonly versionNumber: string | null }>, readonly findings: ReadonlyArray<{ readonly kind: TranslationFindingKind, readonly language: Language, readonly message: string }>, readonly olderTranslation: { readonly edition: string } | null } }> } };

export type ParityOfStandardQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
}>;


export type ParityOfStandardQuery = { readonly standard: { readonly translationParity: { readonly standard: { readonly urn: string | null, readonly edition: string }, readonly counts: ReadonlyArray<{ readonly language: Language, readonly performanceCriteria: number, readonly knowledgeItems: number, readonly criteriaGroups: number, readonly knowledgeGroups: number, readonly suites: number, readonly occupations: number, readonly keywords: number, readonly versionNumber: string | null }>, readonly findings: ReadonlyArray<{ readonly kind: TranslationFindingKind, readonly language: Language, readonly message: string }>, readonly olderTranslation: { readonly edition: string } | null } } | null };

export type ParityOfStandardsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type ParityOfStandardsQuery = { readonly standards: { readonly nodes: ReadonlyArray<{ readonly translationParity: { readonly standard: { readonly urn: string | null, readonly edition: string }, readonly counts: ReadonlyArray<{ readonly language: Language, readonly performanceCriteria: number, readonly knowledgeItems: number, readonly criteriaGroups: number, readonly knowledgeGroups: number, readonly suites: number, readonly occupations: number, readonly keywords: number, readonly versionNumber: string | null }>, readonly findings: ReadonlyArray<{ readonly kind: TranslationFindingKind, readonly language: Language, readonly message: string }>, readonly olderTranslation: { readonly edition: string } | null } }> } };

export type ParityFactsFragment = { readonly standard: { readonly urn: string | null, readonly edition: string }, readonly counts: ReadonlyArray<{ readonly language: Language, readonly performanceCriteria: number, readonly knowledgeItems: number, readonly criteriaGroups: number, readonly knowledgeGroups: number, readonly suites: number, readonly occupations: number, readonly keywords: number, readonly versionNumber: string | null }>, readonly findings: ReadonlyArray<{ readonly kind: TranslationFindingKind, readonly language: Language, readonly message: string }>, readonly olderTranslation: { readonly edition: string } | null };

export type QualificationHeadFragment = { readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework };

export type CreateQualificationMutationVariables = Exact<{
  input: QualificationInput;
}>;


export type CreateQualificationMutation = { readonly createQualification: { readonly qualification: { readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework } } };

export type UpdateQualificationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: QualificationInput;
}>;


export type UpdateQualificationMutation = { readonly updateQualification: { readonly qualification: { readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework } } };

export type PublishQualificationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type PublishQualificationMutation = { readonly publishQualification: { readonly qualification: { readonly publishedAt: string | null, readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework } } };

export type WithdrawQualificationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawQualificationMutation = { readonly withdrawQualification: { readonly qualification: { readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework } } };

export type QualificationByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
}>;


export type QualificationByIdQuery = { readonly qualification: { readonly withdrawalReason: string | null, readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework, readonly versions: ReadonlyArray<{ readonly version: number, readonly state: QualificationState }>, readonly history: ReadonlyArray<{ readonly sequence: number, readonly action: QualificationAction, readonly version: number, readonly differences: ReadonlyArray<string> }> | null } | null };

export type QualificationContentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
}>;


export type QualificationContentQuery = { readonly qualification: { readonly title: string, readonly languages: ReadonlyArray<Language>, readonly otherNumbers: ReadonlyArray<string>, readonly credits: number | null, readonly guidedLearningHours: number | null, readonly totalQualificationTime: number | null, readonly reviewDate: string | null, readonly organisation: { readonly name: string } | null, readonly warnings: ReadonlyArray<{ readonly path: string, readonly reason: string }>, readonly units: ReadonlyArray<{ readonly key: string, readonly reference: string | null, readonly title: string, readonly level: number | null, readonly credits: number | null, readonly guidedLearningHours: number | null, readonly standards: ReadonlyArray<{ readonly urn: string | null, readonly edition: string }>, readonly citations: ReadonlyArray<{ readonly urn: string, readonly edition: string | null, readonly coverage: CoverageClaim | null, readonly standard: { readonly urn: string | null } | null }>, readonly learningOutcomes: ReadonlyArray<{ readonly number: string, readonly text: string, readonly assessmentCriteria: ReadonlyArray<{ readonly number: string, readonly text: string, readonly evidences: ReadonlyArray<{ readonly statementId: string, readonly claim: CoverageClaim, readonly statement: { readonly id: string, readonly position: number } | { readonly id: string, readonly position: number } | null }> }> }> }>, readonly groups: ReadonlyArray<{ readonly key: string, readonly title: string | null, readonly units: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly acceptsExternal: boolean }>, readonly rules: ReadonlyArray<{ readonly key: string, readonly kind: RuleKind, readonly groups: ReadonlyArray<string>, readonly measure: Measure | null, readonly minimum: number | null, readonly maximum: number | null, readonly overMaximum: OverMaximum | null }>, readonly outcomes: ReadonlyArray<{ readonly title: string, readonly rules: ReadonlyArray<string> }> } | null };

export type QualificationMappingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type QualificationMappingQuery = { readonly qualification: { readonly undecided: ReadonlyArray<string>, readonly structureFindings: ReadonlyArray<{ readonly kind: FindingKind, readonly rule: string | null, readonly unit: string | null, readonly message: string }>, readonly coverage: ReadonlyArray<{ readonly edition: string, readonly units: ReadonlyArray<string>, readonly covered: number, readonly total: number, readonly standard: { readonly urn: string | null, readonly edition: string }, readonly uncovered: ReadonlyArray<{ readonly id: string } | { readonly id: string }>, readonly claimedMoreThanOnce: ReadonlyArray<{ readonly id: string } | { readonly id: string }>, readonly statements: ReadonlyArray<{ readonly strength: CoverageClaim | null, readonly isCovered: boolean, readonly isClaimedMoreThanOnce: boolean, readonly statement: { readonly id: string } | { readonly id: string }, readonly claims: ReadonlyArray<{ readonly unit: string, readonly learningOutcome: string, readonly criterion: string, readonly claim: CoverageClaim }> }> }>, readonly affectedBy: ReadonlyArray<{ readonly kind: ImpactKind, readonly units: ReadonlyArray<string>, readonly cited: { readonly urn: string | null, readonly edition: string }, readonly successors: ReadonlyArray<{ readonly urn: string | null, readonly edition: string }>, readonly statements: ReadonlyArray<{ readonly id: string } | { readonly id: string }>, readonly evidences: ReadonlyArray<{ readonly unit: string, readonly criterion: string, readonly claim: CoverageClaim }> }> } | null };

export type QualificationsQueryVariables = Exact<{
  filter?: InputMaybe<QualificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type QualificationsQuery = { readonly qualifications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework }> } };

export type StandardQualificationsQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StandardQualificationsQuery = { readonly standard: { readonly qualifications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: QualificationState, readonly title: string, readonly number: string | null, readonly level: string, readonly framework: QualificationFramework }> } } | null };

export type EvaluateSelectionQueryVariables = Exact<{
  qualification: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  units: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  external?: InputMaybe<ReadonlyArray<ExternalUnitInput> | ExternalUnitInput>;
  circumstances?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type EvaluateSelectionQuery = { readonly evaluateSelection: { readonly valid: boolean, readonly outcomes: ReadonlyArray<string>, readonly credits: number, readonly unitCount: number, readonly guidedLearningHours: number, readonly totalQualificationTime: number, readonly unknownCircumstances: ReadonlyArray<string>, readonly rules: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly taken: number | null, readonly counted: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly missing: number | null, readonly units: ReadonlyArray<string>, readonly repairs: ReadonlyArray<string>, readonly repairBy: RepairAction | null, readonly repairsTogether: boolean, readonly incomplete: ReadonlyArray<string>, readonly message: string }>, readonly totalsByGroup: ReadonlyArray<{ readonly group: string, readonly totals: ReadonlyArray<{ readonly measure: Measure, readonly taken: number, readonly counted: number, readonly incomplete: ReadonlyArray<string> }> }>, readonly totalsByLevel: ReadonlyArray<{ readonly level: number, readonly totals: ReadonlyArray<{ readonly measure: Measure, readonly counted: number }> }>, readonly completion: { readonly canBeFinished: boolean | null, readonly isDecided: boolean, readonly addable: ReadonlyArray<string> | null, readonly conflict: ReadonlyArray<string>, readonly completions: ReadonlyArray<{ readonly units: ReadonlyArray<string>, readonly credits: number }> } } };

export type FindFactsFragment = { readonly cursor: string, readonly score: number, readonly node: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly english: string, readonly standard: { readonly urn: string | null } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly english: string, readonly standard: { readonly urn: string | null } } | { readonly __typename: 'Standard', readonly id: string, readonly urn: string | null, readonly edition: string, readonly title: string }, readonly highlights: ReadonlyArray<{ readonly field: string, readonly language: Language, readonly text: string, readonly matches: ReadonlyArray<string> }> };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  language?: InputMaybe<Language>;
  in?: InputMaybe<ReadonlyArray<SearchTarget> | SearchTarget>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly ignoredWords: ReadonlyArray<string>, readonly corrections: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number, readonly node: { readonly __typename: 'KnowledgeItem', readonly id: string, readonly english: string, readonly standard: { readonly urn: string | null } } | { readonly __typename: 'PerformanceCriterion', readonly id: string, readonly english: string, readonly standard: { readonly urn: string | null } } | { readonly __typename: 'Standard', readonly id: string, readonly urn: string | null, readonly edition: string, readonly title: string }, readonly highlights: ReadonlyArray<{ readonly field: string, readonly language: Language, readonly text: string, readonly matches: ReadonlyArray<string> }> }>, readonly nodes: ReadonlyArray<{ readonly __typename: 'KnowledgeItem' } | { readonly __typename: 'PerformanceCriterion' } | { readonly __typename: 'Standard' }> } };

export type SearchFacetsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  filter?: InputMaybe<StandardFilter>;
  in?: InputMaybe<ReadonlyArray<SearchTarget> | SearchTarget>;
}>;


export type SearchFacetsQuery = { readonly search: { readonly totalCount: number, readonly facets: { readonly suites: ReadonlyArray<{ readonly count: number, readonly suite: { readonly name: string } }>, readonly validity: ReadonlyArray<{ readonly value: Validity | null, readonly count: number }>, readonly languages: ReadonlyArray<{ readonly language: Language, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly target: SearchTarget, readonly count: number }> } } };

export type SocAssertionsQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
}>;


export type SocAssertionsQuery = { readonly standard: { readonly id: string, readonly socCodes: ReadonlyArray<{ readonly printed: string, readonly assertedEdition: SocEdition | null, readonly assertionReason: string | null, readonly assertedAt: string | null, readonly agreement: SocAgreement, readonly meanings: ReadonlyArray<{ readonly edition: SocEdition }> }> } | null, readonly register: { readonly dataVersion: string, readonly lastImportAt: string | null } };

export type UrnsBySocQueryVariables = Exact<{
  soc: SocFilter;
}>;


export type UrnsBySocQuery = { readonly standards: { readonly nodes: ReadonlyArray<{ readonly urn: string | null }> } };

export type SocGroupQueryVariables = Exact<{
  code: Scalars['String']['input'];
  edition: SocEdition;
}>;


export type SocGroupQuery = { readonly socCode: { readonly standardCount: number, readonly standards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly urn: string | null }> } } | null };

export type SocTreeQueryVariables = Exact<{
  edition: SocEdition;
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type SocTreeQuery = { readonly socCodes: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly standardCount: number, readonly children: ReadonlyArray<{ readonly code: string, readonly standardCount: number, readonly parent: { readonly code: string, readonly standardCount: number } | null }> }> } };

export type SocCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
  edition: SocEdition;
}>;


export type SocCodeQuery = { readonly socCode: { readonly id: string, readonly edition: SocEdition, readonly code: string, readonly title: string, readonly parent: { readonly code: string, readonly title: string, readonly parent: { readonly code: string, readonly parent: { readonly code: string, readonly parent: { readonly code: string } | null } | null } | null } | null, readonly children: ReadonlyArray<{ readonly code: string, readonly parent: { readonly code: string } | null }>, readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly urn: string | null, readonly edition: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null };

export type SocCodesQueryVariables = Exact<{
  edition: SocEdition;
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SocCodesQuery = { readonly socCodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly edition: SocEdition, readonly code: string, readonly title: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type SocCodesWithStandardsQueryVariables = Exact<{
  edition: SocEdition;
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SocCodesWithStandardsQuery = { readonly socCodes: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly parent: { readonly code: string } | null, readonly children: ReadonlyArray<{ readonly code: string, readonly standards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly urn: string | null }> } }>, readonly standards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly urn: string | null }> } }> } };

export type SocCodeStandardsQueryVariables = Exact<{
  code: Scalars['String']['input'];
  edition: SocEdition;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SocCodeStandardsQuery = { readonly socCode: { readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly urn: string | null, readonly edition: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null };

export type SocCitationFactsFragment = { readonly printed: string, readonly agreement: SocAgreement, readonly assertedEdition: SocEdition | null, readonly meanings: ReadonlyArray<{ readonly id: string, readonly edition: SocEdition, readonly code: string, readonly title: string }> };

export type StandardQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
}>;


export type StandardQuery = { readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string, readonly isLatestEdition: boolean, readonly isSample: boolean, readonly languages: ReadonlyArray<Language>, readonly title: string, readonly approvedOn: string | null, readonly versionNumber: string | null, readonly indicativeReviewDate: string | null, readonly isPastReview: boolean, readonly validity: Validity | null, readonly status: StandardStatus | null, readonly category: string | null, readonly english: string, readonly englishKeywords: ReadonlyArray<string>, readonly welshKeywords: ReadonlyArray<string>, readonly developedBy: { readonly id: string, readonly name: string } | null, readonly originatingOrganisation: { readonly id: string, readonly name: string } | null, readonly suites: ReadonlyArray<{ readonly id: string, readonly name: string, readonly welsh: string }>, readonly occupations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly welsh: string }>, readonly socCodes: ReadonlyArray<{ readonly printed: string, readonly agreement: SocAgreement, readonly assertedEdition: SocEdition | null, readonly meanings: ReadonlyArray<{ readonly id: string, readonly edition: SocEdition, readonly code: string, readonly title: string }> }>, readonly originalUrns: ReadonlyArray<{ readonly printed: string, readonly normalised: string | null, readonly standards: ReadonlyArray<{ readonly id: string, readonly edition: string }> }> } | null };

export type StandardTextsQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
}>;


export type StandardTextsQuery = { readonly standard: { readonly languages: ReadonlyArray<Language>, readonly title: string, readonly overview: string | null, readonly keywords: ReadonlyArray<string>, readonly suites: ReadonlyArray<{ readonly name: string }>, readonly occupations: ReadonlyArray<{ readonly name: string }>, readonly performanceCriteria: ReadonlyArray<{ readonly id: string, readonly position: number, readonly label: string | null, readonly languages: ReadonlyArray<Language>, readonly text: string, readonly group: { readonly position: number, readonly title: string } | null }>, readonly knowledgeItems: ReadonlyArray<{ readonly id: string, readonly position: number, readonly label: string | null, readonly languages: ReadonlyArray<Language>, readonly text: string, readonly group: { readonly position: number, readonly title: string } | null }>, readonly sections: ReadonlyArray<{ readonly kind: SectionKind, readonly isEmpty: boolean, readonly heading: string, readonly text: string | null }>, readonly english: { readonly language: Language, readonly title: string, readonly overview: string | null, readonly keywords: ReadonlyArray<string> } | null, readonly welsh: { readonly language: Language, readonly title: string, readonly overview: string | null, readonly keywords: ReadonlyArray<string> } | null } | null };

export type StandardEditionsQueryVariables = Exact<{
  urn: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['String']['input']>;
}>;


export type StandardEditionsQuery = { readonly standard: { readonly id: string, readonly edition: string, readonly isLatestEdition: boolean, readonly editions: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string, readonly isLatestEdition: boolean }> } | null };

export type StandardDocumentsQueryVariables = Exact<{
  urn: Scalars['String']['input'];
}>;


export type StandardDocumentsQuery = { readonly standard: { readonly id: string, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly message: string, readonly line: number | null, readonly column: number | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: Language, readonly sha256: string, readonly importedAt: string, readonly state: DocumentState, readonly assertion: { readonly urn: string | null, readonly title: string | null, readonly reason: string | null, readonly at: string } | null, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly message: string, readonly line: number | null, readonly column: number | null }>, readonly standard: { readonly id: string, readonly urn: string | null } | null }> } | null };

export type StandardByUrnQueryVariables = Exact<{
  urn: Scalars['String']['input'];
}>;


export type StandardByUrnQuery = { readonly standard: { readonly id: string, readonly urn: string | null, readonly edition: string } | null };

export type StandardFactsFragment = { readonly id: string, readonly urn: string | null, readonly edition: string, readonly isLatestEdition: boolean, readonly isSample: boolean, readonly languages: ReadonlyArray<Language>, readonly title: string, readonly approvedOn: string | null, readonly versionNumber: string | null, readonly indicativeReviewDate: string | null, readonly isPastReview: boolean, readonly validity: Validity | null, readonly status: StandardStatus | null, readonly category: string | null, readonly english: string, readonly englishKeywords: ReadonlyArray<string>, readonly welshKeywords: ReadonlyArray<string>, readonly developedBy: { readonly id: string, readonly name: string } | null, readonly originatingOrganisation: { readonly id: string, readonly name: string } | null, readonly suites: ReadonlyArray<{ readonly id: string, readonly name: string, readonly welsh: string }>, readonly occupations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly welsh: string }>, readonly socCodes: ReadonlyArray<{ readonly printed: string, readonly agreement: SocAgreement, readonly assertedEdition: SocEdition | null, readonly meanings: ReadonlyArray<{ readonly id: string, readonly edition: SocEdition, readonly code: string, readonly title: string }> }>, readonly originalUrns: ReadonlyArray<{ readonly printed: string, readonly normalised: string | null, readonly standards: ReadonlyArray<{ readonly id: string, readonly edition: string }> }> };

type StatementTexts_KnowledgeItem_Fragment = { readonly id: string, readonly position: number, readonly label: string | null, readonly languages: ReadonlyArray<Language>, readonly text: string, readonly group: { readonly position: number, readonly title: string } | null };

type StatementTexts_PerformanceCriterion_Fragment = { readonly id: string, readonly position: number, readonly label: string | null, readonly languages: ReadonlyArray<Language>, readonly text: string, readonly group: { readonly position: number, readonly title: string } | null };

export type StatementTextsFragment = StatementTexts_KnowledgeItem_Fragment | StatementTexts_PerformanceCriterion_Fragment;

export type TranslationFragment = { readonly language: Language, readonly title: string, readonly overview: string | null, readonly keywords: ReadonlyArray<string> };

export type StandardsQueryVariables = Exact<{
  filter?: InputMaybe<StandardFilter>;
  orderBy?: InputMaybe<StandardOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type StandardsQuery = { readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly urn: string | null, readonly edition: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type StandardCountQueryVariables = Exact<{
  filter?: InputMaybe<StandardFilter>;
}>;


export type StandardCountQuery = { readonly standards: { readonly totalCount: number } };

export type StandardsWithFactsQueryVariables = Exact<{
  filter?: InputMaybe<StandardFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StandardsWithFactsQuery = { readonly standards: { readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly edition: string, readonly isLatestEdition: boolean, readonly isSample: boolean, readonly languages: ReadonlyArray<Language>, readonly title: string, readonly approvedOn: string | null, readonly versionNumber: string | null, readonly indicativeReviewDate: string | null, readonly isPastReview: boolean, readonly validity: Validity | null, readonly status: StandardStatus | null, readonly category: string | null, readonly english: string, readonly englishKeywords: ReadonlyArray<string>, readonly welshKeywords: ReadonlyArray<string>, readonly developedBy: { readonly id: string, readonly name: string } | null, readonly originatingOrganisation: { readonly id: string, readonly name: string } | null, readonly suites: ReadonlyArray<{ readonly id: string, readonly name: string, readonly welsh: string }>, readonly occupations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly welsh: string }>, readonly socCodes: ReadonlyArray<{ readonly printed: string, readonly agreement: SocAgreement, readonly assertedEdition: SocEdition | null, readonly meanings: ReadonlyArray<{ readonly id: string, readonly edition: SocEdition, readonly code: string, readonly title: string }> }>, readonly originalUrns: ReadonlyArray<{ readonly printed: string, readonly normalised: string | null, readonly standards: ReadonlyArray<{ readonly id: string, readonly edition: string }> }> }> } };

export type StandardsWithListsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<StandardFilter>;
}>;


export type StandardsWithListsQuery = { readonly standards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly performanceCriteria: ReadonlyArray<{ readonly id: string, readonly position: number, readonly text: string, readonly group: { readonly title: string } | null, readonly standard: { readonly id: string } }>, readonly knowledgeItems: ReadonlyArray<{ readonly id: string, readonly text: string, readonly standard: { readonly urn: string | null } }> }> } };

export type StandardPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly urn: string | null, readonly edition: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> };

export type PageFactsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type StatusQueryVariables = Exact<{
  urn: Scalars['String']['input'];
}>;


export type StatusQuery = { readonly standard: { readonly validity: Validity | null, readonly indicativeReviewDate: string | null, readonly isPastReview: boolean, readonly legacyMarks: { readonly inTitle: boolean, readonly inUrn: boolean, readonly inValidity: boolean }, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly message: string }> } | null };

export type PastReviewQueryVariables = Exact<{
  day: Scalars['PartialDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PastReviewQuery = { readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly urn: string | null, readonly indicativeReviewDate: string | null, readonly isPastReview: boolean }> } };

export type SuiteQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type SuiteQuery = { readonly suite: { readonly id: string, readonly name: string, readonly english: string, readonly welsh: string, readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly urn: string | null, readonly edition: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null };

export type SuiteStandardsQueryVariables = Exact<{
  name: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SuiteStandardsQuery = { readonly suite: { readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly urn: string | null, readonly edition: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null };

export type SuitesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SuitesQuery = { readonly suites: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type SuitesWithStandardsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SuitesWithStandardsQuery = { readonly suites: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly urn: string | null }> } }> } };

export type OccupationsQueryVariables = Exact<{
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OccupationsQuery = { readonly occupations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly welsh: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type OccupationsWithStandardsQueryVariables = Exact<{
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OccupationsWithStandardsQuery = { readonly occupations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly urn: string | null, readonly edition: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly scopes: ReadonlyArray<string>, readonly organisation: { readonly id: string, readonly name: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFacts on Change {
  sequence
  kind
  nodeId
  typeName
  at
  node {
    __typename
    id
  }
}
    `, {"fragmentName":"ChangeFacts"}) as unknown as TypedDocumentString<ChangeFactsFragment, unknown>;
export const DiagnosticFactsFragmentDoc = new TypedDocumentString(`
    fragment DiagnosticFacts on Diagnostic {
  code
  severity
  message
  line
  column
}
    `, {"fragmentName":"DiagnosticFacts"}) as unknown as TypedDocumentString<DiagnosticFactsFragment, unknown>;
export const DocumentFactsFragmentDoc = new TypedDocumentString(`
    fragment DocumentFacts on SourceDocument {
  id
  name
  language
  sha256
  importedAt
  state
  assertion {
    urn
    title
    reason
    at
  }
  diagnostics {
    ...DiagnosticFacts
  }
  standard {
    id
    urn
  }
}
    fragment DiagnosticFacts on Diagnostic {
  code
  severity
  message
  line
  column
}`, {"fragmentName":"DocumentFacts"}) as unknown as TypedDocumentString<DocumentFactsFragment, unknown>;
export const ResolutionFragmentDoc = new TypedDocumentString(`
    fragment Resolution on UrnResolution {
  input
  normalised
  outcome
  suggestions
  standards {
    id
    urn
    edition
  }
  successors {
    id
    urn
    edition
  }
  path {
    from
    to
    kind
  }
}
    `, {"fragmentName":"Resolution"}) as unknown as TypedDocumentString<ResolutionFragment, unknown>;
export const LineageLinkFactsFragmentDoc = new TypedDocumentString(`
    fragment LineageLinkFacts on LineageLink {
  kind
  urn
  evidence
  standard {
    id
    urn
    edition
  }
}
    `, {"fragmentName":"LineageLinkFacts"}) as unknown as TypedDocumentString<LineageLinkFactsFragment, unknown>;
export const MappingRowPartsFragmentDoc = new TypedDocumentString(`
    fragment MappingRowParts on MappingRow {
  unit
  learningOutcome
  criterion
  claim
}
    `, {"fragmentName":"MappingRowParts"}) as unknown as TypedDocumentString<MappingRowPartsFragment, unknown>;
export const NodeFactsFragmentDoc = new TypedDocumentString(`
    fragment NodeFacts on Node {
  __typename
  id
  ... on Standard {
    urn
    edition
    isLatestEdition
    isSample
    title
    overview
    languages
    approvedOn
    indicativeReviewDate
    validity
    status
    keywords
    developedBy {
      id
    }
    suites {
      id
    }
    occupations {
      id
    }
    sections {
      heading
      text
    }
    socCodes {
      printed
    }
    originalUrns {
      printed
    }
    performanceCriteria {
      id
    }
    knowledgeItems {
      id
    }
  }
  ... on Statement {
    position
    label
    text
    languages
    standard {
      id
    }
    group {
      position
      title
    }
  }
  ... on Suite {
    name
  }
  ... on Occupation {
    name
  }
  ... on Organisation {
    name
  }
  ... on SocCode {
    socEdition: edition
    code
  }
  ... on SourceDocument {
    sha256
  }
}
    `, {"fragmentName":"NodeFacts"}) as unknown as TypedDocumentString<NodeFactsFragment, unknown>;
export const OverlapEndFragmentDoc = new TypedDocumentString(`
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}
    `, {"fragmentName":"OverlapEnd"}) as unknown as TypedDocumentString<OverlapEndFragment, unknown>;
export const OverlapFactsFragmentDoc = new TypedDocumentString(`
    fragment OverlapFacts on StatementOverlap {
  id
  from {
    ...OverlapEnd
  }
  to {
    ...OverlapEnd
  }
  relation
  probability
  band
  evidence
  status
  decision {
    verdict
    relation
    note
    at
    organisation {
      name
    }
  }
  rewordings {
    statement {
      id
    }
    language
    words {
      op
      text
    }
  }
}
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}`, {"fragmentName":"OverlapFacts"}) as unknown as TypedDocumentString<OverlapFactsFragment, unknown>;
export const ParityFactsFragmentDoc = new TypedDocumentString(`
    fragment ParityFacts on TranslationParity {
  standard {
    urn
    edition
  }
  counts {
    language
    performanceCriteria
    knowledgeItems
    criteriaGroups
    knowledgeGroups
    suites
    occupations
    keywords
    versionNumber
  }
  findings {
    kind
    language
    message
  }
  olderTranslation {
    edition
  }
}
    `, {"fragmentName":"ParityFacts"}) as unknown as TypedDocumentString<ParityFactsFragment, unknown>;
export const QualificationHeadFragmentDoc = new TypedDocumentString(`
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}
    `, {"fragmentName":"QualificationHead"}) as unknown as TypedDocumentString<QualificationHeadFragment, unknown>;
export const FindFactsFragmentDoc = new TypedDocumentString(`
    fragment FindFacts on SearchResultEdge {
  cursor
  score
  node {
    __typename
    ... on Standard {
      id
      urn
      edition
      title
    }
    ... on PerformanceCriterion {
      id
      english: text(language: EN)
      standard {
        urn
      }
    }
    ... on KnowledgeItem {
      id
      english: text(language: EN)
      standard {
        urn
      }
    }
  }
  highlights {
    field
    language
    text
    matches
  }
}
    `, {"fragmentName":"FindFacts"}) as unknown as TypedDocumentString<FindFactsFragment, unknown>;
export const SocCitationFactsFragmentDoc = new TypedDocumentString(`
    fragment SocCitationFacts on SocCitation {
  printed
  agreement
  assertedEdition
  meanings {
    id
    edition
    code
    title
  }
}
    `, {"fragmentName":"SocCitationFacts"}) as unknown as TypedDocumentString<SocCitationFactsFragment, unknown>;
export const StandardFactsFragmentDoc = new TypedDocumentString(`
    fragment StandardFacts on Standard {
  id
  urn
  edition
  isLatestEdition
  isSample
  languages
  title
  english: title(language: EN)
  approvedOn
  versionNumber
  indicativeReviewDate
  isPastReview
  validity
  status
  category
  developedBy {
    id
    name
  }
  originatingOrganisation {
    id
    name
  }
  suites {
    id
    name
    welsh: name(language: CY)
  }
  occupations {
    id
    name
    welsh: name(language: CY)
  }
  socCodes {
    ...SocCitationFacts
  }
  englishKeywords: keywords(language: EN)
  welshKeywords: keywords(language: CY)
  originalUrns {
    printed
    normalised
    standards {
      id
      edition
    }
  }
}
    fragment SocCitationFacts on SocCitation {
  printed
  agreement
  assertedEdition
  meanings {
    id
    edition
    code
    title
  }
}`, {"fragmentName":"StandardFacts"}) as unknown as TypedDocumentString<StandardFactsFragment, unknown>;
export const StatementTextsFragmentDoc = new TypedDocumentString(`
    fragment StatementTexts on Statement {
  id
  position
  label
  languages
  text(language: $language)
  group {
    position
    title(language: $language)
  }
}
    `, {"fragmentName":"StatementTexts"}) as unknown as TypedDocumentString<StatementTextsFragment, unknown>;
export const TranslationFragmentDoc = new TypedDocumentString(`
    fragment Translation on StandardTranslation {
  language
  title
  overview
  keywords
}
    `, {"fragmentName":"Translation"}) as unknown as TypedDocumentString<TranslationFragment, unknown>;
export const PageFactsFragmentDoc = new TypedDocumentString(`
    fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageFacts"}) as unknown as TypedDocumentString<PageFactsFragment, unknown>;
export const StandardPageFragmentDoc = new TypedDocumentString(`
    fragment StandardPage on StandardConnection {
  totalCount
  pageInfo {
    ...PageFacts
  }
  edges {
    cursor
    node {
      id
      urn
      edition
    }
  }
  nodes {
    id
  }
}
    fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"fragmentName":"StandardPage"}) as unknown as TypedDocumentString<StandardPageFragment, unknown>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($first: Int, $after: String) {
  changes(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...PageFacts
    }
    edges {
      cursor
      node {
        ...ChangeFacts
      }
    }
    nodes {
      sequence
    }
  }
}
    fragment ChangeFacts on Change {
  sequence
  kind
  nodeId
  typeName
  at
  node {
    __typename
    id
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register {
  register {
    standardCount
    statementCount
    dataVersion
    lastImportAt
    links {
      isReady
      pending
      version
      epoch
      linkedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($state: DocumentState, $first: Int, $after: String, $last: Int, $before: String) {
  documents(
    state: $state
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageFacts
    }
    edges {
      cursor
      node {
        ...DocumentFacts
      }
    }
    nodes {
      id
    }
  }
}
    fragment DocumentFacts on SourceDocument {
  id
  name
  language
  sha256
  importedAt
  state
  assertion {
    urn
    title
    reason
    at
  }
  diagnostics {
    ...DiagnosticFacts
  }
  standard {
    id
    urn
  }
}
fragment DiagnosticFacts on Diagnostic {
  code
  severity
  message
  line
  column
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentTextsDocument = new TypedDocumentString(`
    query DocumentTexts($state: DocumentState, $first: Int) {
  documents(state: $state, first: $first) {
    nodes {
      name
      text
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTextsQuery, DocumentTextsQueryVariables>;
export const ResolveUrnDocument = new TypedDocumentString(`
    query ResolveUrn($urn: String!) {
  resolveUrn(urn: $urn) {
    ...Resolution
    parts {
      ...Resolution
    }
  }
}
    fragment Resolution on UrnResolution {
  input
  normalised
  outcome
  suggestions
  standards {
    id
    urn
    edition
  }
  successors {
    id
    urn
    edition
  }
  path {
    from
    to
    kind
  }
}`) as unknown as TypedDocumentString<ResolveUrnQuery, ResolveUrnQueryVariables>;
export const ResolveUrnsDocument = new TypedDocumentString(`
    query ResolveUrns($urns: [String!]!) {
  resolveUrns(urns: $urns) {
    ...Resolution
    parts {
      ...Resolution
    }
  }
}
    fragment Resolution on UrnResolution {
  input
  normalised
  outcome
  suggestions
  standards {
    id
    urn
    edition
  }
  successors {
    id
    urn
    edition
  }
  path {
    from
    to
    kind
  }
}`) as unknown as TypedDocumentString<ResolveUrnsQuery, ResolveUrnsQueryVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($urn: String!, $edition: String) {
  standard(urn: $urn, edition: $edition) {
    id
    urn
    edition
    originalUrns {
      printed
      normalised
      standards {
        urn
        edition
      }
    }
    predecessors {
      ...LineageLinkFacts
    }
    successors {
      ...LineageLinkFacts
    }
  }
}
    fragment LineageLinkFacts on LineageLink {
  kind
  urn
  evidence
  standard {
    id
    urn
    edition
  }
}`) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const LineageOfManyDocument = new TypedDocumentString(`
    query LineageOfMany($first: Int) {
  standards(first: $first) {
    nodes {
      id
      urn
      originalUrns {
        standards {
          id
        }
      }
      predecessors {
        ...LineageLinkFacts
      }
      successors {
        ...LineageLinkFacts
      }
    }
  }
}
    fragment LineageLinkFacts on LineageLink {
  kind
  urn
  evidence
  standard {
    id
    urn
    edition
  }
}`) as unknown as TypedDocumentString<LineageOfManyQuery, LineageOfManyQueryVariables>;
export const StandardLinksDocument = new TypedDocumentString(`
    query StandardLinks($urn: String!, $kinds: [LinkKind!], $first: Int, $after: String) {
  standard(urn: $urn) {
    id
    links(kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          kind
          strength
          evidence
          standard {
            id
            urn
            edition
          }
          overlaps {
            id
            relation
            probability
            from {
              id
              position
            }
            to {
              id
              position
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandardLinksQuery, StandardLinksQueryVariables>;
export const DeclaredCitationsDocument = new TypedDocumentString(`
    query DeclaredCitations($urn: String!) {
  standard(urn: $urn) {
    id
    declaredCitations {
      cited
      language
      code
      outcome
      standards {
        id
        urn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeclaredCitationsQuery, DeclaredCitationsQueryVariables>;
export const DoubleAssessmentDocument = new TypedDocumentString(`
    query DoubleAssessment($id: ID!, $minProbability: Float, $among: AssessmentScope, $evidence: OverlapEvidence) {
  qualification(id: $id) {
    doubleAssessment(
      minProbability: $minProbability
      among: $among
      evidence: $evidence
    ) {
      id
      relation
      probability
      status
      from {
        id
        standard {
          urn
        }
      }
      to {
        id
        standard {
          urn
        }
      }
      assessedBy {
        from {
          ...MappingRowParts
        }
        to {
          ...MappingRowParts
        }
      }
    }
  }
}
    fragment MappingRowParts on MappingRow {
  unit
  learningOutcome
  criterion
  claim
}`) as unknown as TypedDocumentString<DoubleAssessmentQuery, DoubleAssessmentQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($id: ID!, $first: Int) {
  qualification(id: $id) {
    suggestions(first: $first) {
      standard {
        urn
      }
      strength
      closes {
        id
      }
      overlaps {
        probability
        from {
          id
        }
        to {
          id
          standard {
            urn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const CarryOverProposalsDocument = new TypedDocumentString(`
    query CarryOverProposals($id: ID!, $version: Int) {
  qualification(id: $id, version: $version) {
    version
    affectedBy {
      kind
      cited {
        urn
      }
      newStatements {
        id
        position
      }
      proposals {
        id
        row {
          ...MappingRowParts
        }
        from {
          id
          position
        }
        to {
          __typename
          id
          position
        }
        change
        likeness
        probability
        words {
          op
          text
        }
        note
      }
    }
  }
}
    fragment MappingRowParts on MappingRow {
  unit
  learningOutcome
  criterion
  claim
}`) as unknown as TypedDocumentString<CarryOverProposalsQuery, CarryOverProposalsQueryVariables>;
export const CarryOverDocument = new TypedDocumentString(`
    mutation CarryOver($id: ID!, $version: Int!, $accept: [CarryOverInput!]!, $refuse: [ID!]) {
  carryOver(id: $id, version: $version, accept: $accept, refuse: $refuse) {
    qualification {
      id
      version
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CarryOverMutation, CarryOverMutationVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    ...NodeFacts
  }
}
    fragment NodeFacts on Node {
  __typename
  id
  ... on Standard {
    urn
    edition
    isLatestEdition
    isSample
    title
    overview
    languages
    approvedOn
    indicativeReviewDate
    validity
    status
    keywords
    developedBy {
      id
    }
    suites {
      id
    }
    occupations {
      id
    }
    sections {
      heading
      text
    }
    socCodes {
      printed
    }
    originalUrns {
      printed
    }
    performanceCriteria {
      id
    }
    knowledgeItems {
      id
    }
  }
  ... on Statement {
    position
    label
    text
    languages
    standard {
      id
    }
    group {
      position
      title
    }
  }
  ... on Suite {
    name
  }
  ... on Occupation {
    name
  }
  ... on Organisation {
    name
  }
  ... on SocCode {
    socEdition: edition
    code
  }
  ... on SourceDocument {
    sha256
  }
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NodeFacts
  }
}
    fragment NodeFacts on Node {
  __typename
  id
  ... on Standard {
    urn
    edition
    isLatestEdition
    isSample
    title
    overview
    languages
    approvedOn
    indicativeReviewDate
    validity
    status
    keywords
    developedBy {
      id
    }
    suites {
      id
    }
    occupations {
      id
    }
    sections {
      heading
      text
    }
    socCodes {
      printed
    }
    originalUrns {
      printed
    }
    performanceCriteria {
      id
    }
    knowledgeItems {
      id
    }
  }
  ... on Statement {
    position
    label
    text
    languages
    standard {
      id
    }
    group {
      position
      title
    }
  }
  ... on Suite {
    name
  }
  ... on Occupation {
    name
  }
  ... on Organisation {
    name
  }
  ... on SocCode {
    socEdition: edition
    code
  }
  ... on SourceDocument {
    sha256
  }
}`) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const StatementOverlapsDocument = new TypedDocumentString(`
    query StatementOverlaps($id: ID!, $minProbability: Float, $status: [OverlapStatus!], $evidence: OverlapEvidence, $first: Int, $after: String) {
  node(id: $id) {
    ... on Statement {
      overlaps(
        minProbability: $minProbability
        status: $status
        evidence: $evidence
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            ...OverlapFacts
          }
        }
        nodes {
          id
        }
      }
    }
  }
}
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}
fragment OverlapFacts on StatementOverlap {
  id
  from {
    ...OverlapEnd
  }
  to {
    ...OverlapEnd
  }
  relation
  probability
  band
  evidence
  status
  decision {
    verdict
    relation
    note
    at
    organisation {
      name
    }
  }
  rewordings {
    statement {
      id
    }
    language
    words {
      op
      text
    }
  }
}`) as unknown as TypedDocumentString<StatementOverlapsQuery, StatementOverlapsQueryVariables>;
export const OverlapsDocument = new TypedDocumentString(`
    query Overlaps($urns: [String!], $standards: [ID!], $minProbability: Float, $status: [OverlapStatus!], $evidence: OverlapEvidence, $first: Int, $after: String) {
  overlaps(
    urns: $urns
    standards: $standards
    minProbability: $minProbability
    status: $status
    evidence: $evidence
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        ...OverlapFacts
      }
    }
    nodes {
      id
    }
  }
}
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}
fragment OverlapFacts on StatementOverlap {
  id
  from {
    ...OverlapEnd
  }
  to {
    ...OverlapEnd
  }
  relation
  probability
  band
  evidence
  status
  decision {
    verdict
    relation
    note
    at
    organisation {
      name
    }
  }
  rewordings {
    statement {
      id
    }
    language
    words {
      op
      text
    }
  }
}`) as unknown as TypedDocumentString<OverlapsQuery, OverlapsQueryVariables>;
export const OverlapExplanationDocument = new TypedDocumentString(`
    query OverlapExplanation($id: ID!) {
  node(id: $id) {
    ... on StatementOverlap {
      from {
        text(language: EN)
      }
      to {
        text(language: EN)
      }
      probability
      explanation {
        sharedTerms
        onlyInFrom
        onlyInTo
        languages
        matches {
          language
          term
          from {
            start
            end
          }
          to {
            start
            end
          }
        }
        contributions {
          of
          value
          logOdds
        }
        limits {
          reason
          most
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverlapExplanationQuery, OverlapExplanationQueryVariables>;
export const OverlapNodeDocument = new TypedDocumentString(`
    query OverlapNode($id: ID!) {
  node(id: $id) {
    ...OverlapFacts
  }
}
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}
fragment OverlapFacts on StatementOverlap {
  id
  from {
    ...OverlapEnd
  }
  to {
    ...OverlapEnd
  }
  relation
  probability
  band
  evidence
  status
  decision {
    verdict
    relation
    note
    at
    organisation {
      name
    }
  }
  rewordings {
    statement {
      id
    }
    language
    words {
      op
      text
    }
  }
}`) as unknown as TypedDocumentString<OverlapNodeQuery, OverlapNodeQueryVariables>;
export const IdenticalStatementsDocument = new TypedDocumentString(`
    query IdenticalStatements($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    ... on Statement {
      identicalStatements(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            ...OverlapEnd
          }
        }
        nodes {
          id
        }
      }
    }
  }
}
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}`) as unknown as TypedDocumentString<IdenticalStatementsQuery, IdenticalStatementsQueryVariables>;
export const ConfirmOverlapDocument = new TypedDocumentString(`
    mutation ConfirmOverlap($id: ID!, $relation: OverlapRelation, $note: String) {
  confirmOverlap(id: $id, relation: $relation, note: $note) {
    overlap {
      ...OverlapFacts
    }
  }
}
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}
fragment OverlapFacts on StatementOverlap {
  id
  from {
    ...OverlapEnd
  }
  to {
    ...OverlapEnd
  }
  relation
  probability
  band
  evidence
  status
  decision {
    verdict
    relation
    note
    at
    organisation {
      name
    }
  }
  rewordings {
    statement {
      id
    }
    language
    words {
      op
      text
    }
  }
}`) as unknown as TypedDocumentString<ConfirmOverlapMutation, ConfirmOverlapMutationVariables>;
export const RejectOverlapDocument = new TypedDocumentString(`
    mutation RejectOverlap($id: ID!, $note: String) {
  rejectOverlap(id: $id, note: $note) {
    overlap {
      ...OverlapFacts
    }
  }
}
    fragment OverlapEnd on Statement {
  __typename
  id
  position
  standard {
    urn
    edition
  }
}
fragment OverlapFacts on StatementOverlap {
  id
  from {
    ...OverlapEnd
  }
  to {
    ...OverlapEnd
  }
  relation
  probability
  band
  evidence
  status
  decision {
    verdict
    relation
    note
    at
    organisation {
      name
    }
  }
  rewordings {
    statement {
      id
    }
    language
    words {
      op
      text
    }
  }
}`) as unknown as TypedDocumentString<RejectOverlapMutation, RejectOverlapMutationVariables>;
export const TranslationParityDocument = new TypedDocumentString(`
    query TranslationParity($filter: TranslationParityFilter, $first: Int, $after: String) {
  translationParity(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...PageFacts
    }
    summary {
      standards
      withEnglish
      withWelsh
      withBoth
      withoutFindings
      findings {
        kind
        standards
      }
    }
    edges {
      cursor
      node {
        ...ParityFacts
      }
    }
  }
}
    fragment ParityFacts on TranslationParity {
  standard {
    urn
    edition
  }
  counts {
    language
    performanceCriteria
    knowledgeItems
    criteriaGroups
    knowledgeGroups
    suites
    occupations
    keywords
    versionNumber
  }
  findings {
    kind
    language
    message
  }
  olderTranslation {
    edition
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TranslationParityQuery, TranslationParityQueryVariables>;
export const ParityOfStandardDocument = new TypedDocumentString(`
    query ParityOfStandard($urn: String!, $edition: String) {
  standard(urn: $urn, edition: $edition) {
    translationParity {
      ...ParityFacts
    }
  }
}
    fragment ParityFacts on TranslationParity {
  standard {
    urn
    edition
  }
  counts {
    language
    performanceCriteria
    knowledgeItems
    criteriaGroups
    knowledgeGroups
    suites
    occupations
    keywords
    versionNumber
  }
  findings {
    kind
    language
    message
  }
  olderTranslation {
    edition
  }
}`) as unknown as TypedDocumentString<ParityOfStandardQuery, ParityOfStandardQueryVariables>;
export const ParityOfStandardsDocument = new TypedDocumentString(`
    query ParityOfStandards($first: Int!) {
  standards(first: $first) {
    nodes {
      translationParity {
        ...ParityFacts
      }
    }
  }
}
    fragment ParityFacts on TranslationParity {
  standard {
    urn
    edition
  }
  counts {
    language
    performanceCriteria
    knowledgeItems
    criteriaGroups
    knowledgeGroups
    suites
    occupations
    keywords
    versionNumber
  }
  findings {
    kind
    language
    message
  }
  olderTranslation {
    edition
  }
}`) as unknown as TypedDocumentString<ParityOfStandardsQuery, ParityOfStandardsQueryVariables>;
export const CreateQualificationDocument = new TypedDocumentString(`
    mutation CreateQualification($input: QualificationInput!) {
  createQualification(input: $input) {
    qualification {
      ...QualificationHead
    }
  }
}
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}`) as unknown as TypedDocumentString<CreateQualificationMutation, CreateQualificationMutationVariables>;
export const UpdateQualificationDocument = new TypedDocumentString(`
    mutation UpdateQualification($id: ID!, $version: Int!, $input: QualificationInput!) {
  updateQualification(id: $id, version: $version, input: $input) {
    qualification {
      ...QualificationHead
    }
  }
}
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}`) as unknown as TypedDocumentString<UpdateQualificationMutation, UpdateQualificationMutationVariables>;
export const PublishQualificationDocument = new TypedDocumentString(`
    mutation PublishQualification($id: ID!, $version: Int!) {
  publishQualification(id: $id, version: $version) {
    qualification {
      ...QualificationHead
      publishedAt
    }
  }
}
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}`) as unknown as TypedDocumentString<PublishQualificationMutation, PublishQualificationMutationVariables>;
export const WithdrawQualificationDocument = new TypedDocumentString(`
    mutation WithdrawQualification($id: ID!, $version: Int!, $reason: String!) {
  withdrawQualification(id: $id, version: $version, reason: $reason) {
    qualification {
      ...QualificationHead
      withdrawnAt
      withdrawalReason
    }
  }
}
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}`) as unknown as TypedDocumentString<WithdrawQualificationMutation, WithdrawQualificationMutationVariables>;
export const QualificationByIdDocument = new TypedDocumentString(`
    query QualificationById($id: ID!, $version: Int) {
  qualification(id: $id, version: $version) {
    ...QualificationHead
    withdrawalReason
    versions {
      version
      state
    }
    history {
      sequence
      action
      version
      differences
    }
  }
}
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}`) as unknown as TypedDocumentString<QualificationByIdQuery, QualificationByIdQueryVariables>;
export const QualificationContentDocument = new TypedDocumentString(`
    query QualificationContent($id: ID!, $version: Int, $language: Language) {
  qualification(id: $id, version: $version) {
    title(language: $language)
    languages
    otherNumbers
    credits
    guidedLearningHours
    totalQualificationTime
    reviewDate
    organisation {
      name
    }
    warnings {
      path
      reason
    }
    units {
      key
      reference
      title(language: $language)
      level
      credits
      guidedLearningHours
      standards {
        urn
        edition
      }
      citations {
        urn
        edition
        coverage
        standard {
          urn
        }
      }
      learningOutcomes {
        number
        text(language: $language)
        assessmentCriteria {
          number
          text
          evidences {
            statementId
            claim
            statement {
              id
              position
            }
          }
        }
      }
    }
    groups {
      key
      title
      units
      groups
      acceptsExternal
    }
    rules {
      key
      kind
      groups
      measure
      minimum
      maximum
      overMaximum
    }
    outcomes {
      title
      rules
    }
  }
}
    `) as unknown as TypedDocumentString<QualificationContentQuery, QualificationContentQueryVariables>;
export const QualificationMappingDocument = new TypedDocumentString(`
    query QualificationMapping($id: ID!) {
  qualification(id: $id) {
    structureFindings {
      kind
      rule
      unit
      message
    }
    undecided
    coverage {
      standard {
        urn
        edition
      }
      edition
      units
      covered
      total
      uncovered {
        id
      }
      claimedMoreThanOnce {
        id
      }
      statements {
        statement {
          id
        }
        strength
        isCovered
        isClaimedMoreThanOnce
        claims {
          unit
          learningOutcome
          criterion
          claim
        }
      }
    }
    affectedBy {
      kind
      cited {
        urn
        edition
      }
      successors {
        urn
        edition
      }
      statements {
        id
      }
      units
      evidences {
        unit
        criterion
        claim
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QualificationMappingQuery, QualificationMappingQueryVariables>;
export const QualificationsDocument = new TypedDocumentString(`
    query Qualifications($filter: QualificationFilter, $first: Int, $after: String) {
  qualifications(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QualificationHead
    }
  }
}
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}`) as unknown as TypedDocumentString<QualificationsQuery, QualificationsQueryVariables>;
export const StandardQualificationsDocument = new TypedDocumentString(`
    query StandardQualifications($urn: String!, $edition: String, $first: Int, $after: String) {
  standard(urn: $urn, edition: $edition) {
    qualifications(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...QualificationHead
      }
    }
  }
}
    fragment QualificationHead on Qualification {
  id
  version
  state
  title
  number
  level
  framework
}`) as unknown as TypedDocumentString<StandardQualificationsQuery, StandardQualificationsQueryVariables>;
export const EvaluateSelectionDocument = new TypedDocumentString(`
    query EvaluateSelection($qualification: ID!, $version: Int, $units: [String!]!, $external: [ExternalUnitInput!], $circumstances: [String!]) {
  evaluateSelection(
    qualification: $qualification
    version: $version
    units: $units
    external: $external
    circumstances: $circumstances
  ) {
    valid
    outcomes
    credits
    unitCount
    guidedLearningHours
    totalQualificationTime
    unknownCircumstances
    rules {
      rule
      met
      taken
      counted
      minimum
      maximum
      missing
      units
      repairs
      repairBy
      repairsTogether
      incomplete
      message
    }
    totalsByGroup {
      group
      totals {
        measure
        taken
        counted
        incomplete
      }
    }
    totalsByLevel {
      level
      totals {
        measure
        counted
      }
    }
    completion {
      canBeFinished
      isDecided
      addable
      conflict
      completions {
        units
        credits
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluateSelectionQuery, EvaluateSelectionQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $language: Language, $in: [SearchTarget!], $filter: StandardFilter, $first: Int, $after: String) {
  search(
    text: $text
    language: $language
    in: $in
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    ignoredWords
    corrections {
      from
      to
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      ...FindFacts
    }
    nodes {
      __typename
    }
  }
}
    fragment FindFacts on SearchResultEdge {
  cursor
  score
  node {
    __typename
    ... on Standard {
      id
      urn
      edition
      title
    }
    ... on PerformanceCriterion {
      id
      english: text(language: EN)
      standard {
        urn
      }
    }
    ... on KnowledgeItem {
      id
      english: text(language: EN)
      standard {
        urn
      }
    }
  }
  highlights {
    field
    language
    text
    matches
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchFacetsDocument = new TypedDocumentString(`
    query SearchFacets($text: String!, $filter: StandardFilter, $in: [SearchTarget!]) {
  search(text: $text, filter: $filter, in: $in, first: 1) {
    totalCount
    facets {
      suites {
        count
        suite {
          name(language: EN)
        }
      }
      validity {
        value
        count
      }
      languages {
        language
        count
      }
      kinds {
        target
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const SocAssertionsDocument = new TypedDocumentString(`
    query SocAssertions($urn: String!, $edition: String) {
  standard(urn: $urn, edition: $edition) {
    id
    socCodes {
      printed
      assertedEdition
      assertionReason
      assertedAt
      agreement
      meanings {
        edition
      }
    }
  }
  register {
    dataVersion
    lastImportAt
  }
}
    `) as unknown as TypedDocumentString<SocAssertionsQuery, SocAssertionsQueryVariables>;
export const UrnsBySocDocument = new TypedDocumentString(`
    query UrnsBySoc($soc: SocFilter!) {
  standards(filter: {soc: $soc}, first: 100) {
    nodes {
      urn
    }
  }
}
    `) as unknown as TypedDocumentString<UrnsBySocQuery, UrnsBySocQueryVariables>;
export const SocGroupDocument = new TypedDocumentString(`
    query SocGroup($code: String!, $edition: SocEdition!) {
  socCode(code: $code, edition: $edition) {
    standardCount
    standards(first: 100) {
      totalCount
      nodes {
        urn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SocGroupQuery, SocGroupQueryVariables>;
export const SocTreeDocument = new TypedDocumentString(`
    query SocTree($edition: SocEdition!, $codePrefix: String, $first: Int!) {
  socCodes(edition: $edition, codePrefix: $codePrefix, first: $first) {
    nodes {
      code
      standardCount
      children {
        code
        standardCount
        parent {
          code
          standardCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SocTreeQuery, SocTreeQueryVariables>;
export const SocCodeDocument = new TypedDocumentString(`
    query SocCode($code: String!, $edition: SocEdition!) {
  socCode(code: $code, edition: $edition) {
    id
    edition
    code
    title
    parent {
      code
      title
      parent {
        code
        parent {
          code
          parent {
            code
          }
        }
      }
    }
    children {
      code
      parent {
        code
      }
    }
    standards(first: 100) {
      ...StandardPage
    }
  }
}
    fragment StandardPage on StandardConnection {
  totalCount
  pageInfo {
    ...PageFacts
  }
  edges {
    cursor
    node {
      id
      urn
      edition
    }
  }
  nodes {
    id
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SocCodeQuery, SocCodeQueryVariables>;
export const SocCodesDocument = new TypedDocumentString(`
    query SocCodes($edition: SocEdition!, $codePrefix: String, $first: Int, $after: String) {
  socCodes(
    edition: $edition
    codePrefix: $codePrefix
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...PageFacts
    }
    edges {
      cursor
      node {
        id
        edition
        code
        title
      }
    }
    nodes {
      id
    }
  }
}
    fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SocCodesQuery, SocCodesQueryVariables>;
export const SocCodesWithStandardsDocument = new TypedDocumentString(`
    query SocCodesWithStandards($edition: SocEdition!, $codePrefix: String, $first: Int) {
  socCodes(edition: $edition, codePrefix: $codePrefix, first: $first) {
    nodes {
      code
      parent {
        code
      }
      children {
        code
        standards(first: 2) {
          totalCount
          nodes {
            urn
          }
        }
      }
      standards(first: 2) {
        totalCount
        nodes {
          urn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SocCodesWithStandardsQuery, SocCodesWithStandardsQueryVariables>;
export const SocCodeStandardsDocument = new TypedDocumentString(`
    query SocCodeStandards($code: String!, $edition: SocEdition!, $first: Int, $after: String) {
  socCode(code: $code, edition: $edition) {
    standards(first: $first, after: $after) {
      ...StandardPage
    }
  }
}
    fragment StandardPage on StandardConnection {
  totalCount
  pageInfo {
    ...PageFacts
  }
  edges {
    cursor
    node {
      id
      urn
      edition
    }
  }
  nodes {
    id
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SocCodeStandardsQuery, SocCodeStandardsQueryVariables>;
export const StandardDocument = new TypedDocumentString(`
    query Standard($urn: String!, $edition: String) {
  standard(urn: $urn, edition: $edition) {
    ...StandardFacts
  }
}
    fragment SocCitationFacts on SocCitation {
  printed
  agreement
  assertedEdition
  meanings {
    id
    edition
    code
    title
  }
}
fragment StandardFacts on Standard {
  id
  urn
  edition
  isLatestEdition
  isSample
  languages
  title
  english: title(language: EN)
  approvedOn
  versionNumber
  indicativeReviewDate
  isPastReview
  validity
  status
  category
  developedBy {
    id
    name
  }
  originatingOrganisation {
    id
    name
  }
  suites {
    id
    name
    welsh: name(language: CY)
  }
  occupations {
    id
    name
    welsh: name(language: CY)
  }
  socCodes {
    ...SocCitationFacts
  }
  englishKeywords: keywords(language: EN)
  welshKeywords: keywords(language: CY)
  originalUrns {
    printed
    normalised
    standards {
      id
      edition
    }
  }
}`) as unknown as TypedDocumentString<StandardQuery, StandardQueryVariables>;
export const StandardTextsDocument = new TypedDocumentString(`
    query StandardTexts($urn: String!, $edition: String, $language: Language) {
  standard(urn: $urn, edition: $edition) {
    languages
    title(language: $language)
    overview(language: $language)
    keywords(language: $language)
    suites {
      name(language: $language)
    }
    occupations {
      name(language: $language)
    }
    performanceCriteria(language: $language) {
      ...StatementTexts
    }
    knowledgeItems(language: $language) {
      ...StatementTexts
    }
    sections {
      kind
      isEmpty
      heading(language: $language)
      text(language: $language)
    }
    english: translation(language: EN) {
      ...Translation
    }
    welsh: translation(language: CY) {
      ...Translation
    }
  }
}
    fragment StatementTexts on Statement {
  id
  position
  label
  languages
  text(language: $language)
  group {
    position
    title(language: $language)
  }
}
fragment Translation on StandardTranslation {
  language
  title
  overview
  keywords
}`) as unknown as TypedDocumentString<StandardTextsQuery, StandardTextsQueryVariables>;
export const StandardEditionsDocument = new TypedDocumentString(`
    query StandardEditions($urn: String!, $edition: String) {
  standard(urn: $urn, edition: $edition) {
    id
    edition
    isLatestEdition
    editions {
      id
      urn
      edition
      isLatestEdition
    }
  }
}
    `) as unknown as TypedDocumentString<StandardEditionsQuery, StandardEditionsQueryVariables>;
export const StandardDocumentsDocument = new TypedDocumentString(`
    query StandardDocuments($urn: String!) {
  standard(urn: $urn) {
    id
    diagnostics {
      ...DiagnosticFacts
    }
    documents {
      ...DocumentFacts
    }
  }
}
    fragment DocumentFacts on SourceDocument {
  id
  name
  language
  sha256
  importedAt
  state
  assertion {
    urn
    title
    reason
    at
  }
  diagnostics {
    ...DiagnosticFacts
  }
  standard {
    id
    urn
  }
}
fragment DiagnosticFacts on Diagnostic {
  code
  severity
  message
  line
  column
}`) as unknown as TypedDocumentString<StandardDocumentsQuery, StandardDocumentsQueryVariables>;
export const StandardByUrnDocument = new TypedDocumentString(`
    query StandardByUrn($urn: String!) {
  standard(urn: $urn) {
    id
    urn
    edition
  }
}
    `) as unknown as TypedDocumentString<StandardByUrnQuery, StandardByUrnQueryVariables>;
export const StandardsDocument = new TypedDocumentString(`
    query Standards($filter: StandardFilter, $orderBy: StandardOrder, $first: Int, $after: String, $last: Int, $before: String) {
  standards(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    ...StandardPage
  }
}
    fragment StandardPage on StandardConnection {
  totalCount
  pageInfo {
    ...PageFacts
  }
  edges {
    cursor
    node {
      id
      urn
      edition
    }
  }
  nodes {
    id
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StandardsQuery, StandardsQueryVariables>;
export const StandardCountDocument = new TypedDocumentString(`
    query StandardCount($filter: StandardFilter) {
  standards(filter: $filter, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StandardCountQuery, StandardCountQueryVariables>;
export const StandardsWithFactsDocument = new TypedDocumentString(`
    query StandardsWithFacts($filter: StandardFilter, $after: String) {
  standards(filter: $filter, first: 100, after: $after) {
    pageInfo {
      ...PageFacts
    }
    nodes {
      ...StandardFacts
    }
  }
}
    fragment SocCitationFacts on SocCitation {
  printed
  agreement
  assertedEdition
  meanings {
    id
    edition
    code
    title
  }
}
fragment StandardFacts on Standard {
  id
  urn
  edition
  isLatestEdition
  isSample
  languages
  title
  english: title(language: EN)
  approvedOn
  versionNumber
  indicativeReviewDate
  isPastReview
  validity
  status
  category
  developedBy {
    id
    name
  }
  originatingOrganisation {
    id
    name
  }
  suites {
    id
    name
    welsh: name(language: CY)
  }
  occupations {
    id
    name
    welsh: name(language: CY)
  }
  socCodes {
    ...SocCitationFacts
  }
  englishKeywords: keywords(language: EN)
  welshKeywords: keywords(language: CY)
  originalUrns {
    printed
    normalised
    standards {
      id
      edition
    }
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StandardsWithFactsQuery, StandardsWithFactsQueryVariables>;
export const StandardsWithListsDocument = new TypedDocumentString(`
    query StandardsWithLists($first: Int, $filter: StandardFilter) {
  standards(first: $first, filter: $filter) {
    nodes {
      id
      performanceCriteria {
        id
        position
        text
        group {
          title
        }
        standard {
          id
        }
      }
      knowledgeItems {
        id
        text
        standard {
          urn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandardsWithListsQuery, StandardsWithListsQueryVariables>;
export const StatusDocument = new TypedDocumentString(`
    query Status($urn: String!) {
  standard(urn: $urn) {
    validity
    indicativeReviewDate
    isPastReview
    legacyMarks {
      inTitle
      inUrn
      inValidity
    }
    diagnostics {
      code
      severity
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StatusQuery, StatusQueryVariables>;
export const PastReviewDocument = new TypedDocumentString(`
    query PastReview($day: PartialDate!, $first: Int, $after: String) {
  standards(
    filter: {pastReviewOn: $day}
    orderBy: INDICATIVE_REVIEW_DATE
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...PageFacts
    }
    nodes {
      urn
      indicativeReviewDate
      isPastReview
    }
  }
}
    fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PastReviewQuery, PastReviewQueryVariables>;
export const SuiteDocument = new TypedDocumentString(`
    query Suite($name: String!) {
  suite(name: $name) {
    id
    name
    english: name(language: EN)
    welsh: name(language: CY)
    standards(first: 100) {
      ...StandardPage
    }
  }
}
    fragment StandardPage on StandardConnection {
  totalCount
  pageInfo {
    ...PageFacts
  }
  edges {
    cursor
    node {
      id
      urn
      edition
    }
  }
  nodes {
    id
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SuiteQuery, SuiteQueryVariables>;
export const SuiteStandardsDocument = new TypedDocumentString(`
    query SuiteStandards($name: String!, $first: Int, $after: String) {
  suite(name: $name) {
    standards(first: $first, after: $after) {
      ...StandardPage
    }
  }
}
    fragment StandardPage on StandardConnection {
  totalCount
  pageInfo {
    ...PageFacts
  }
  edges {
    cursor
    node {
      id
      urn
      edition
    }
  }
  nodes {
    id
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SuiteStandardsQuery, SuiteStandardsQueryVariables>;
export const SuitesDocument = new TypedDocumentString(`
    query Suites($first: Int, $after: String) {
  suites(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...PageFacts
    }
    edges {
      cursor
      node {
        id
        name
      }
    }
    nodes {
      id
    }
  }
}
    fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SuitesQuery, SuitesQueryVariables>;
export const SuitesWithStandardsDocument = new TypedDocumentString(`
    query SuitesWithStandards($first: Int) {
  suites(first: $first) {
    nodes {
      name
      standards(first: 5) {
        totalCount
        pageInfo {
          hasNextPage
        }
        nodes {
          id
          urn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuitesWithStandardsQuery, SuitesWithStandardsQueryVariables>;
export const OccupationsDocument = new TypedDocumentString(`
    query Occupations($nameContains: String, $first: Int, $after: String) {
  occupations(nameContains: $nameContains, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...PageFacts
    }
    edges {
      cursor
      node {
        id
        name
        welsh: name(language: CY)
      }
    }
    nodes {
      id
    }
  }
}
    fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OccupationsQuery, OccupationsQueryVariables>;
export const OccupationsWithStandardsDocument = new TypedDocumentString(`
    query OccupationsWithStandards($nameContains: String, $first: Int, $page: Int, $after: String) {
  occupations(nameContains: $nameContains, first: $first) {
    nodes {
      id
      name
      standards(first: $page, after: $after) {
        ...StandardPage
      }
    }
  }
}
    fragment StandardPage on StandardConnection {
  totalCount
  pageInfo {
    ...PageFacts
  }
  edges {
    cursor
    node {
      id
      urn
      edition
    }
  }
  nodes {
    id
  }
}
fragment PageFacts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OccupationsWithStandardsQuery, OccupationsWithStandardsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    scopes
    organisation {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;