import fc from 'fast-check';
import { type SampleDocument } from './sample-document';

const VERBS = ['check', 'record', 'clean', 'repair', 'report'];
const OBJECTS = [
  'the lanterns of the quay',
  'every lantern',
  'the ropes of the boat',
  'worn ropes',
  'the nets',
];
const ENDS = ['', ' before the night watch', ' with the harbour master', ' as the rules of the harbour say'];

/** A hundred texts that overlap in all ways, so that many have more than ten partners. */
export const TEXTS = VERBS.flatMap((verb) =>
  OBJECTS.flatMap((object) => ENDS.map((end) => `${verb} ${object}${end}`)),
);

const texts = fc.uniqueArray(fc.constantFrom(...TEXTS), { minLength: 3, maxLength: 14 });

/** Documents of a few units with statements that overlap; the same unit may come several times, corrected. */
export const overlappingDocuments: fc.Arbitrary<SampleDocument[]> = fc.array(
  fc.record({
    urn: fc.constantFrom('SAMZZ01', 'SAMZZ02', 'SAMZZ03', 'SAMZZ04', 'SAMZZ05', 'SAMZZ06'),
    approvedOn: fc.constantFrom('2015', '2021-02-05'),
    criteria: texts,
    knowledge: texts,
  }),
  { minLength: 4, maxLength: 10 },
);
