import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type LocalisedText, toLocalisedText } from '../../src/common/language';
import { type OverlapWording } from '../../src/links/overlap/overlap-wording';
import { toWordingKey } from '../../src/text/wording';

const KIND = z.enum(['PERFORMANCE_CRITERION', 'KNOWLEDGE_ITEM']);
const TEXT = z.object({ EN: z.string().optional(), CY: z.string().optional() });
const SIDE = z.object({ unit: z.string(), kind: KIND, text: TEXT });

/**
 * One decision of a curator, as a line of JSON: two statements with unit, kind and a text per language, and the verdict. The
 * own judged pairs of test/fixtures have the same shape; `trap` names what makes a pair easy to misjudge.
 */
const DECISION = z.object({
  from: SIDE,
  to: SIDE,
  verdict: z.enum(['CONFIRMED', 'REJECTED']),
  trap: z.enum(['SAME_FRAME', 'NUMBERS', 'NEGATION', 'HUB', 'OTHER_KIND', 'SYNONYMS']).optional(),
});

const CITED = z.object({ document: z.string(), kind: KIND, position: z.number().int() });
const CITED_PAIRS = z.object({ pairs: z.array(z.object({ a: CITED, b: CITED, same: z.boolean() })) });

/** Two wordings that somebody has judged. */
export interface JudgedPair {
  readonly id: string;
  /** The units the two stand in: what is held out together. */
  readonly units: readonly [string, string];
  readonly a: OverlapWording;
  readonly b: OverlapWording;
  /** Null when nobody has judged it. */
  readonly isSame: boolean | null;
  readonly trap: z.infer<typeof DECISION>['trap'];
}

/** A judgement about two statements named by document, kind and position. */
export type CitedPair = z.infer<typeof CITED_PAIRS>['pairs'][number];

/** Reads a file of the shape of judged-pairs-dev.json. */
export function readCitedPairs(file: string): CitedPair[] {
  return CITED_PAIRS.parse(JSON.parse(readFileSync(file, 'utf8'))).pairs;
}

/** Reads decisions: a JSON document with `pairs`, or JSON lines. */
export function readDecisions(file: string): JudgedPair[] {
  const text = readFileSync(file, 'utf8');
  const decisions = file.endsWith('.json')
    ? z.object({ pairs: z.array(DECISION) }).parse(JSON.parse(text)).pairs
    : text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [DECISION.parse(JSON.parse(line))]));
  return decisions.map(({ from, to, verdict, trap }, index) => ({
    id: `decision ${String(index + 1).padStart(6, '0')}`,
    units: [from.unit, to.unit],
    a: toWording(from.unit, from.kind, localised(from.text)),
    b: toWording(to.unit, to.kind, localised(to.text)),
    isSame: verdict === 'CONFIRMED',
    trap,
  }));
}

/** A wording that stands in one unit. */
export function toWording(unit: string, kind: OverlapWording['kind'], text: LocalisedText): OverlapWording {
  return { key: toWordingKey(kind, text), kind, text, soleUnit: unit };
}

function localised(text: z.infer<typeof TEXT>): LocalisedText {
  return toLocalisedText(text.EN ?? null, text.CY ?? null);
}
