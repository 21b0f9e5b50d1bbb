import { headingKey } from './heading-key';

/** Which list of statements a lead-in sentence opens. */
export type LeadInKind = 'performanceCriteria' | 'knowledge';

const CRITERIA = [
  'you must be able to',
  'you must be able to do the following',
  'you will be able to',
  'you will need to be able to',
  'you should be able to',
  'you need to be able to',
  'you are able to',
  'you must',
  'to meet this standard you must',
  'to meet this standard you must be able to',
  'to meet the standard you must be able to',
  'to achieve this standard you must',
  'to achieve this standard you must be able to',
  'to achieve the standard you must be able to',
  'in order to meet this standard you must be able to',
  'the individual must be able to',
  'those who carry out this standard must be able to',
  'what you must be able to do',
  'what you must do',
  'mae n rhaid eich bod chi n gallu',
  'maen rhaid eich bod chin gallu',
  'maen rhaid eich bod yn gallu',
  'maen rhaid i chi allu',
  'maen rhaid ichi allu',
  'maen rhaid i chi fod yn gallu',
  'maen rhaid i chi fedru',
  'mae rhaid i chi allu',
  'rhaid i chi allu',
  'rhaid ichi allu',
  'rhaid i chi fedru',
  'rhaid ichi fedru',
  'rhaid eich bod yn gallu',
  'rhaid eich bod chin gallu',
  'rhaid i chi yn gallu',
  'rhaid i chi fod yn gallu',
  'rhaid i chi allu gwneud y canlynol',
  'maen rhaid i chi allu gwneud y canlynol',
  'dylech allu',
  'dylech chi allu',
  'dylech fod yn gallu',
  'bydd angen i chi allu',
  'byddwch yn gallu',
  'mae angen i chi allu',
  'mae angen ichi allu',
];

const KNOWLEDGE = [
  'you need to know and understand',
  'you need to know',
  'you need to understand',
  'you must know and understand',
  'you must know',
  'you will need to know and understand',
  'you will need to know',
  'you will know and understand',
  'you should know and understand',
  'you need to have knowledge and understanding of',
  'you need knowledge and understanding of',
  'you need to know and be able to explain',
  'to meet this standard you need to know and understand',
  'to achieve this standard you need to know and understand',
  'the individual needs to know and understand',
  'what you must know and understand',
  'what you must know',
  'what you need to know and understand',
  'mae angen i chi wybod a deall',
  'mae angen ichi wybod a deall',
  'mae angen i chi wybod',
  'mae angen i chi ddeall',
  'mae angen i chi fod yn gwybod ac yn deall',
  'mae angen eich bod yn gwybod ac yn deall',
  'bydd angen i chi wybod a deall',
  'bydd angen ichi wybod a deall',
  'bydd angen i chi wybod',
  'rhaid i chi wybod a deall',
  'rhaid ichi wybod a deall',
  'maen rhaid i chi wybod a deall',
  'maen rhaid ichi wybod a deall',
  'maen rhaid eich bod yn gwybod ac yn deall',
  'maen rhaid eich bod chin gwybod ac yn deall',
  'dylech wybod a deall',
  'dylech chi wybod a deall',
  'mae angen gwybod a deall',
  'mae arnoch angen gwybod a deall',
  'maen ofynnol i chi wybod a deall',
];

const KNOWN = new Map<string, LeadInKind>([
  ...CRITERIA.map((text): [string, LeadInKind] => [text, 'performanceCriteria']),
  ...KNOWLEDGE.map((text): [string, LeadInKind] => [text, 'knowledge']),
]);

const LONGEST = 140;
const ADDRESSED = /\b(?:you|individual|technician|operative|candidate|chi|ichi|eich)\b/;
const OBLIGED = /\b(?:must|need|needs|should|rhaid|angen|dylech)\b/;
const KNOWING = /\b(?:know|understand|knowledge|wybod|gwybod|deall|ddeall)\b/;

/**
 * The list that a line opens when it is a lead-in ("You must be able to:", "Mae angen i chi wybod a deall:"), else
 * null. Beside the known sentences, any short line counts that addresses the reader, obliges and ends in a colon.
 */
export function findLeadIn(text: string): LeadInKind | null {
  if (text.length > LONGEST) return null;
  const key = headingKey(text);
  const known = KNOWN.get(key);
  if (known) return known;
  if (!text.endsWith(':') || !/^\p{Lu}/u.test(text)) return null;
  if (!ADDRESSED.test(key) || !OBLIGED.test(key)) return null;
  return KNOWING.test(key) ? 'knowledge' : 'performanceCriteria';
}

const BEGINNINGS = new Set(
  [...KNOWN.keys()].flatMap((text) => {
    const words = text.split(' ');
    return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
  }),
);

/** True when a known lead-in begins with these words (in `headingKey` form) and goes on: "you need to know and". */
export function isLeadInBeginning(key: string): boolean {
  return BEGINNINGS.has(key);
}

/** True for a sentence of the table, and not only for a line that looks like a lead-in. */
export function isKnownLeadIn(text: string): boolean {
  return text.length <= LONGEST && KNOWN.has(headingKey(text));
}
