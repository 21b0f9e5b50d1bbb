import { registerEnumType } from 'type-graphql';

/** The states of a version of a qualification. */
export enum QualificationState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(QualificationState, {
  name: 'QualificationState',
  description: 'How far a version of a qualification has come.',
  valuesConfig: {
    DRAFT: { description: 'Its organisation works on it; nobody else sees it.' },
    PUBLISHED: { description: 'It is fixed for good, and everybody sees it.' },
    WITHDRAWN: { description: 'It was published and has been withdrawn, with a reason; everybody sees it.' },
  },
});

/** What was done to a qualification. */
export enum QualificationAction {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
  CARRY_OVER_ACCEPTED = 'CARRY_OVER_ACCEPTED',
  CARRY_OVER_REFUSED = 'CARRY_OVER_REFUSED',
}
registerEnumType(QualificationAction, {
  name: 'QualificationAction',
  description: 'What was done to a qualification.',
  valuesConfig: {
    CREATED: { description: 'Its first draft was saved.' },
    UPDATED: { description: 'A further draft was saved.' },
    PUBLISHED: { description: 'A draft was published.' },
    WITHDRAWN: { description: 'What was published was withdrawn.' },
    CARRY_OVER_ACCEPTED: {
      description: 'Rows of its mapping were carried over to what succeeds a standard.',
    },
    CARRY_OVER_REFUSED: {
      description: 'Proposals to carry rows over were refused; they are not made again.',
    },
  },
});

/** Faults of a structure. */
export enum FindingKind {
  UNSATISFIABLE = 'UNSATISFIABLE',
  UNUSABLE_UNIT = 'UNUSABLE_UNIT',
  REDUNDANT_RULE = 'REDUNDANT_RULE',
  TOTALS_DISAGREE = 'TOTALS_DISAGREE',
  CHECK_CHARACTER = 'CHECK_CHARACTER',
  UNKNOWN_STANDARD = 'UNKNOWN_STANDARD',
}
registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'What is wrong with a structure.',
  valuesConfig: {
    UNSATISFIABLE: { description: 'No selection meets all rules, at all or in a circumstance.' },
    UNUSABLE_UNIT: { description: 'No valid selection can hold the unit.' },
    REDUNDANT_RULE: { description: 'Whatever meets the other rules meets this one too.' },
    TOTALS_DISAGREE: { description: 'A printed figure disagrees with the rules or with the units.' },
    CHECK_CHARACTER: { description: 'The check character of a number does not fit its digits.' },
    UNKNOWN_STANDARD: { description: 'A standard is cited that the register does not have.' },
  },
});

/** What can happen to a cited standard. */
export enum ImpactKind {
  REVISED = 'REVISED',
  REPLACED = 'REPLACED',
  LEGACY = 'LEGACY',
  PAST_REVIEW = 'PAST_REVIEW',
}
registerEnumType(ImpactKind, {
  name: 'ImpactKind',
  description: 'What has happened to a standard since it was cited.',
  valuesConfig: {
    REVISED: { description: 'It has a newer edition.' },
    REPLACED: { description: 'Standards with other URNs have taken its place.' },
    LEGACY: { description: 'It calls itself, or is marked, legacy.' },
    PAST_REVIEW: { description: 'Its indicative review date has passed.' },
  },
});

/** How a rule can be mended. */
export enum RepairAction {
  ADD = 'ADD',
  REMOVE = 'REMOVE',
}
registerEnumType(RepairAction, {
  name: 'RepairAction',
  description: 'How a selection is to be changed so that it meets a rule.',
  valuesConfig: {
    ADD: { description: 'By taking units.' },
    REMOVE: { description: 'By giving units up.' },
  },
});
