import { registerEnumType } from 'type-graphql';

/** The languages of texts. */
export enum Language {
  EN = 'EN',
  CY = 'CY',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'A language standards are published in.',
  valuesConfig: { EN: { description: 'English.' }, CY: { description: 'Welsh (Cymraeg).' } },
});

/** What a document says of its own validity; it need not be so, see docs/decisions/0006. */
export enum Validity {
  CURRENT = 'CURRENT',
  LEGACY = 'LEGACY',
}
registerEnumType(Validity, {
  name: 'Validity',
  description:
    'What the document says of its own validity. It says nothing of the review date: a current standard can be long past it.',
  valuesConfig: {
    CURRENT: { description: 'The standard is in force.' },
    LEGACY: { description: 'The standard was replaced and is kept because qualifications still use it.' },
  },
});

/** How a standard came to be in its suite. */
export enum StandardStatus {
  ORIGINAL = 'ORIGINAL',
  TAILORED = 'TAILORED',
  IMPORTED = 'IMPORTED',
}
registerEnumType(StandardStatus, {
  name: 'StandardStatus',
  description: 'How a standard came to be in its suite.',
  valuesConfig: {
    ORIGINAL: { description: 'Written for this suite.' },
    TAILORED: { description: 'Copied from another standard and reworded for a context.' },
    IMPORTED: { description: 'Used unchanged from another suite.' },
  },
});

/** The editions of the Standard Occupational Classification. */
export enum SocEdition {
  SOC2000 = 'SOC2000',
  SOC2010 = 'SOC2010',
  SOC2020 = 'SOC2020',
}
registerEnumType(SocEdition, {
  name: 'SocEdition',
  description:
    'An edition of the Standard Occupational Classification. The same digits can mean different jobs in different editions.',
  valuesConfig: {
    SOC2000: { description: 'The edition of 2000.' },
    SOC2010: { description: 'The edition of 2010.' },
    SOC2020: { description: 'The edition of 2020.' },
  },
});

/** The orders of a list of standards. */
export enum StandardOrder {
  URN = 'URN',
  TITLE = 'TITLE',
  APPROVED_ON = 'APPROVED_ON',
  INDICATIVE_REVIEW_DATE = 'INDICATIVE_REVIEW_DATE',
}
registerEnumType(StandardOrder, {
  name: 'StandardOrder',
  description: 'An order of standards, always ascending; page backward with `last` for the other way round.',
  valuesConfig: {
    URN: { description: 'By normalised URN, then from the oldest edition to the newest; without URN last.' },
    TITLE: {
      description: 'By English title (Welsh where there is no English one), case and diacritics ignored.',
    },
    APPROVED_ON: { description: 'By approval date, the oldest first; unknown dates last.' },
    INDICATIVE_REVIEW_DATE: {
      description: 'By indicative review date, the longest overdue first; unknown dates last.',
    },
  },
});
