import fc from 'fast-check';
import { type SampleDocument } from './sample-document';

const CRITERIA = {
  EN: [
    'inspect each lantern before it is lit',
    'replace the wicks that are worn',
    'record the hours for which each lantern was lit',
    'tell the keeper when a lantern fails',
  ],
  CY: [
    'archwilio pob llusern cyn iddi gael ei goleuo',
    'newid y pabwyr sydd wedi treulio yn y llusernau',
    'cofnodi am faint o oriau y bu pob llusern yn olau',
    'dweud wrth y ceidwad pan fydd llusern yn methu',
  ],
};

const NAMES = {
  EN: ['Lanterns', 'lanterns', 'Boats', 'BOATS', 'Llusernau', 'Nets'],
  CY: ['Llusernau', 'llusernau', 'Cychod', 'Rhwydi', 'Lanterns'],
};

const inLanguage = (language: 'EN' | 'CY') => {
  const names = fc.array(fc.constantFrom(...NAMES[language]), { minLength: 1, maxLength: 3 });
  const originals = ['SAMYY1/2', 'SAMYY1, SAMYY1/2', 'SAMZZ01; SAMXX1', 'SAMYY1 & 2', 'N/A', 'SAM YY1'];
  return fc.record(
    {
      urn: fc.constantFrom('SAMZZ01', 'SAM ZZ01', 'SAMZZ02', 'SAMYY1', 'SAMYY1/2'),
      language: fc.constant(language),
      approvedOn: fc.constantFrom('2015', '2021-02-05'),
      isSample: fc.constantFrom(false, false, true),
      suites: names,
      occupations: names,
      criteria: fc.uniqueArray(fc.constantFrom(...CRITERIA[language]), { minLength: 1 }),
      originalUrns: fc.constantFrom(...originals),
      validity: fc.constantFrom('CURRENT' as const, 'LEGACY' as const, null),
      developedBy: fc.constantFrom('Body', 'BODY', 'Another Body', null),
      socCodes: fc.constantFrom(['7211'], ['7212', '7129'], ['9999']),
    },
    { requiredKeys: ['urn', 'language', 'approvedOn', 'isSample', 'criteria'] },
  );
};

/** Up to ten documents that bear on each other; none is a correction of another, for which the order would matter. */
export const randomDocuments: fc.Arbitrary<SampleDocument[]> = fc.uniqueArray(
  fc.oneof(inLanguage('EN'), inLanguage('CY')),
  {
    minLength: 2,
    maxLength: 10,
    selector: ({ urn, language, approvedOn, isSample }) =>
      [urn.replace(' ', ''), language, approvedOn, isSample].join(),
  },
);
