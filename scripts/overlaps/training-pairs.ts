import { existsSync } from 'node:fs';
import path from 'node:path';
import { type DocumentStatement, pairUp, readStatements } from './document-statements';
import { type CitedPair, type JudgedPair, readCitedPairs, readDecisions } from './judged-pairs';
import { countRarity, type MeasuredPair, measurePairs } from './measured-pairs';

const ROOT = path.resolve(__dirname, '../..');
const SHARED = path.resolve(ROOT, '../shared');

/** A pair that nobody judged is probably different: it counts a little, once it shares enough to be looked at. */
const UNJUDGED_WEIGHT = 0.05;
const NEAR = 0.1;

/** The five real documents with their pairs, measured in a register of only them and in one with the samples too. */
export interface RealPairs {
  readonly alone: readonly MeasuredPair[];
  readonly withSamples: readonly MeasuredPair[];
}

/** Pairs of the real documents beside the checkout, with judgements; null when they are not there. */
export function readRealPairs(judged: readonly CitedPair[]): RealPairs | null {
  if (!existsSync(SHARED)) return null;
  const real = readStatements(path.join(SHARED, 'nos'));
  const samples = readStatements(path.join(ROOT, 'data/standards'));
  const pairs = pairUp(real, judged);
  return {
    alone: measurePairs(pairs, countRarity(wordingsOf(real)), 0.5),
    withSamples: measurePairs(pairs, countRarity(wordingsOf([...real, ...samples])), 0.5),
  };
}

/** The judged pairs of ../shared, which no fit needs to be repeated but which every figure is told of. */
export function readDevPairs(): CitedPair[] {
  const file = path.join(SHARED, 'links/judged-pairs-dev.json');
  return existsSync(file) ? readCitedPairs(file) : [];
}

/** More pairs of the real documents, judged by us. */
export function readMorePairs(): CitedPair[] {
  return readCitedPairs(path.join(ROOT, 'test/fixtures/judged-real-pairs.json'));
}

/** Our own judged pairs, measured in a register of the samples and of these pairs. */
export function readOwnPairs(): MeasuredPair[] {
  const own = readDecisions(path.join(ROOT, 'test/fixtures/judged-overlaps.json'));
  return measureDecisions(own, 0.5);
}

/** Decisions measured in a register of the samples and of their own texts. */
export function measureDecisions(decisions: readonly JudgedPair[], weight: number): MeasuredPair[] {
  const samples = readStatements(path.join(ROOT, 'data/standards'));
  const rarity = countRarity([...wordingsOf(samples), ...decisions.flatMap(({ a, b }) => [a, b])]);
  return measurePairs(decisions, rarity, weight);
}

/** What to fit to: everything judged, but not synonyms, which no likeness of words can see, and the near unjudged. */
export function toTrainingSet(real: RealPairs | null, own: readonly MeasuredPair[]): MeasuredPair[] {
  const judged = real === null ? [] : [...real.alone, ...real.withSamples];
  const unjudged = judged.filter((pair) => pair.isSame === null && isNear(pair));
  return [
    ...judged.filter(({ isSame }) => isSame !== null),
    ...unjudged.map((pair) => ({ ...pair, weight: UNJUDGED_WEIGHT })),
    ...own.filter(({ trap }) => trap !== 'SYNONYMS'),
  ];
}

function isNear({ measured }: MeasuredPair): boolean {
  return measured.some(({ measures }) => measures.keyedCosine >= NEAR);
}

function wordingsOf(statements: readonly DocumentStatement[]): JudgedPair['a'][] {
  return statements.map(({ wording }) => wording);
}
