import { registerEnumType } from 'type-graphql';

/** How one statement stands to the other. */
export enum OverlapRelation {
  IDENTICAL = 'IDENTICAL',
  NEAR_IDENTICAL = 'NEAR_IDENTICAL',
  CONTAINS = 'CONTAINS',
  CONTAINED_IN = 'CONTAINED_IN',
  OVERLAPS = 'OVERLAPS',
}
registerEnumType(OverlapRelation, {
  name: 'OverlapRelation',
  description: 'How the statement `from` stands to the statement `to`.',
  valuesConfig: {
    IDENTICAL: {
      description: 'The same words, in English or in Welsh, apart from case, spacing and end marks.',
    },
    NEAR_IDENTICAL: { description: 'Almost the same words.' },
    CONTAINS: { description: '`from` asks for all that `to` asks for, and for more.' },
    CONTAINED_IN: { description: '`from` asks for a part of what `to` asks for.' },
    OVERLAPS: { description: 'Each asks for something the other does not.' },
  },
});

/** What became of a suggestion. */
export enum OverlapStatus {
  SUGGESTED = 'SUGGESTED',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
  NEEDS_REVIEW = 'NEEDS_REVIEW',
}
registerEnumType(OverlapStatus, {
  name: 'OverlapStatus',
  description: 'What became of a suggestion.',
  valuesConfig: {
    SUGGESTED: { description: 'It was computed, and no curator has said anything of it.' },
    CONFIRMED: { description: 'A curator has confirmed it.' },
    REJECTED: { description: 'A curator has rejected it; it is not listed unless asked for.' },
    NEEDS_REVIEW: {
      description:
        'A curator has decided about these statements, and a text has changed since: see `rewordings`.',
    },
  },
});

/** How sure the register is. */
export enum OverlapBand {
  LIKELY_SAME = 'LIKELY_SAME',
  OVERLAP = 'OVERLAP',
  POSSIBLE = 'POSSIBLE',
}
registerEnumType(OverlapBand, {
  name: 'OverlapBand',
  description: 'How sure the register is of an overlap, in three steps.',
  valuesConfig: {
    LIKELY_SAME: { description: 'The two very likely ask for the same thing: 0.9 and above.' },
    OVERLAP: { description: 'They probably ask for the same thing in part: from 0.5 to 0.9.' },
    POSSIBLE: { description: 'Worth a look: below 0.5. Listed only with a lower `minProbability`.' },
  },
});

/** Whether the two statements are of one kind. */
export enum OverlapEvidence {
  SAME_KIND = 'SAME_KIND',
  OTHER_KIND = 'OTHER_KIND',
}
registerEnumType(OverlapEvidence, {
  name: 'OverlapEvidence',
  description: 'Whether the two statements ask for the same kind of evidence.',
  valuesConfig: {
    SAME_KIND: { description: 'Two performance criteria or two knowledge items.' },
    OTHER_KIND: {
      description:
        'A performance criterion beside a knowledge item: the same subject, but doing is not knowing, so evidence for one ' +
        'does not serve for the other.',
    },
  },
});

/** What a curator said. */
export enum OverlapVerdict {
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}
registerEnumType(OverlapVerdict, {
  name: 'OverlapVerdict',
  description: 'What a curator said of an overlap.',
  valuesConfig: {
    CONFIRMED: { description: 'The two ask for the same thing, wholly or in part.' },
    REJECTED: { description: 'They do not.' },
  },
});
