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

const NUMBERS = Array.from({ length: 60 }, (_, at) => at);

/** Some sixty units of forty statements, of which many overlap in all degrees and some are the same. */
export const MANY_OVERLAPPING: readonly SampleDocument[] = NUMBERS.map((n) => {
  const texts = Array.from({ length: 40 }, (_, at) => {
    const text = TEXTS[(n * 7 + at * 3) % TEXTS.length] ?? '';
    return (n + at) % 3 === 0
      ? text
      : `${text} and note it in book ${'abcdefghij'[(n * at) % 10]} of pier ${(n * 5 + at) % 80}`;
  });
  return {
    urn: `SAMLK${n}`,
    criteria: [...new Set(texts.slice(0, 20))],
    knowledge: [...new Set(texts.slice(20))],
  };
});

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
