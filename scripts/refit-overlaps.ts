/**
 * `npm run links:refit [-- decisions.jsonl …]` fits the coefficients of overlaps to all judged pairs: our own, those of the
 * real documents beside the checkout, and curators' decisions given as JSON lines (see overlaps/judged-pairs.ts).
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type OverlapModel } from '../src/links/overlap/model/overlap-model';
import { readDecisions } from './overlaps/judged-pairs';
import { fitModel, forecastHeldOut, type MeasuredPair } from './overlaps/measured-pairs';
import { averagePrecision, brierScore, type Forecast, precisionAt } from './overlaps/metrics';
import { figuresOf, reliabilityTable } from './overlaps/print-figures';
import {
  measureDecisions,
  readDevPairs,
  readMorePairs,
  readOwnPairs,
  readRealPairs,
  toTrainingSet,
} from './overlaps/training-pairs';

/** Strength of the penalty on large weights. */
const RIDGE = 3;
const TARGET = path.resolve(__dirname, '../src/links/overlap/model/coefficients.ts');

async function refit(files: readonly string[]): Promise<void> {
  const real = readRealPairs([...readDevPairs(), ...readMorePairs()]);
  if (real === null) console.log('Without ../shared: fitted to our own pairs and the decisions alone.');
  const decisions = files.flatMap(readDecisions);
  const curated = decisions.length === 0 ? [] : measureDecisions(decisions, 1);
  const pairs = toTrainingSet(real, [...readOwnPairs(), ...curated]);
  const model = fitModel(pairs, RIDGE);
  const heldOut = forecastHeldOut(pairs, RIDGE);
  const source = toSource(model, pairs, heldOut);
  const options = await resolveConfig(TARGET);
  writeFileSync(TARGET, await format(source, { ...options, filepath: TARGET }));
  console.log(figuresOf('Held out by units', heldOut));
  console.log(reliabilityTable(heldOut));
}

function toSource(model: OverlapModel, pairs: readonly MeasuredPair[], heldOut: readonly Forecast[]): string {
  const version = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 8);
  const judged = new Map(pairs.flatMap(({ id, isSame }) => (isSame === null ? [] : [[id, isSame]])));
  const record = {
    judgedPairs: judged.size,
    same: [...judged.values()].filter(Boolean).length,
    heldOutPrecisionAt10: rounded(precisionAt(10, heldOut)),
    heldOutAveragePrecision: rounded(averagePrecision(heldOut)),
    heldOutBrier: rounded(brierScore(heldOut)),
  };
  return `import { MODEL_FORM } from './features';
import { type OverlapModel } from './overlap-model';

/** Fitted by \`npm run links:refit\`; not to be edited by hand. */
export const COEFFICIENTS: OverlapModel = ${JSON.stringify(model)};

/** Version of all that a score depends on beside texts and rarities: links are made anew when it changes. */
export const MODEL_VERSION = \`\${MODEL_FORM}-${version}\`;

/** What they were fitted to, and how well a fit without the two units of a pair foretells it. */
export const FITTED_ON = ${JSON.stringify(record)} as const;
`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

refit(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
