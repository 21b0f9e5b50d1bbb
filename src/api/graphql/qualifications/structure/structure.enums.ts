import { registerEnumType } from 'type-graphql';

/** The frameworks a qualification may be regulated under. */
export enum QualificationFramework {
  RQF = 'RQF',
  CQFW = 'CQFW',
  SCQF = 'SCQF',
  OTHER = 'OTHER',
}
registerEnumType(QualificationFramework, {
  name: 'QualificationFramework',
  description: 'The framework a qualification is regulated under.',
  valuesConfig: {
    RQF: { description: 'Regulated Qualifications Framework: England and Northern Ireland.' },
    CQFW: { description: 'Credit and Qualifications Framework for Wales.' },
    SCQF: { description: 'Scottish Credit and Qualifications Framework.' },
    OTHER: { description: 'Another one, or none.' },
  },
});

/** What a rule may count. */
export enum Measure {
  CREDITS = 'CREDITS',
  UNITS = 'UNITS',
  GUIDED_LEARNING_HOURS = 'GUIDED_LEARNING_HOURS',
  TOTAL_QUALIFICATION_TIME = 'TOTAL_QUALIFICATION_TIME',
}
registerEnumType(Measure, {
  name: 'Measure',
  description: 'What a rule counts.',
  valuesConfig: {
    CREDITS: { description: 'The credits of units.' },
    UNITS: { description: 'The units themselves.' },
    GUIDED_LEARNING_HOURS: { description: 'Hours under the guidance of a teacher.' },
    TOTAL_QUALIFICATION_TIME: { description: 'Hours in all, those without guidance included.' },
  },
});

/** The forms of a rule of combination. */
export enum RuleKind {
  ALL_OF = 'ALL_OF',
  RANGE = 'RANGE',
  BARRED = 'BARRED',
  BARRED_BY_CODE = 'BARRED_BY_CODE',
  REQUIRED_WHEN = 'REQUIRED_WHEN',
  EXEMPTION = 'EXEMPTION',
  SAME_TITLE_LARGEST = 'SAME_TITLE_LARGEST',
}
registerEnumType(RuleKind, {
  name: 'RuleKind',
  description:
    'The form of a rule of combination. A rule is about all units of the groups and units it names.',
  valuesConfig: {
    ALL_OF: { description: 'Every one of the units must be held.' },
    RANGE: {
      description:
        'A minimum, a maximum or both of a measure over the units (none named: all), optionally of those at or above a level.',
    },
    BARRED: { description: 'At most one of the units may be held.' },
    BARRED_BY_CODE: {
      description: 'No two units of one barring code may be held; `exceptCode` bars nothing.',
    },
    REQUIRED_WHEN: {
      description:
        'Every one of the units must be held in the circumstance named, unless one of others holds.',
    },
    EXEMPTION: { description: 'Holding one of the units exempts from those in `exempts`.' },
    SAME_TITLE_LARGEST: {
      description: 'Of units of one title only the one with the most credits counts.',
    },
  },
});

/** The three readings of "a maximum of". */
export enum OverMaximum {
  REFUSE = 'REFUSE',
  COUNT_UP_TO = 'COUNT_UP_TO',
  COUNT_WHOLE_UNITS_UP_TO = 'COUNT_WHOLE_UNITS_UP_TO',
}
registerEnumType(OverMaximum, {
  name: 'OverMaximum',
  description: 'What "a maximum of" means for a selection that holds more.',
  valuesConfig: {
    REFUSE: { description: 'Holding more breaks the rule.' },
    COUNT_UP_TO: { description: 'No more than the maximum counts, here and in every total.' },
    COUNT_WHOLE_UNITS_UP_TO: {
      description:
        'Only whole units within the maximum count, here and in every total: the best-fitting ones.',
    },
  },
});

/** How far something covers a standard or evidences a statement. */
export enum CoverageClaim {
  FULL = 'FULL',
  PART = 'PART',
  INFORMS = 'INFORMS',
}
registerEnumType(CoverageClaim, {
  name: 'CoverageClaim',
  description: 'How far a unit covers a standard, or an assessment criterion evidences a statement.',
  valuesConfig: {
    FULL: { description: 'Wholly.' },
    PART: { description: 'In part.' },
    INFORMS: { description: 'It was written with it in mind, and evidences nothing of it.' },
  },
});
