/** `npm run links:evaluate` prints how well the coefficients in use tell the judged pairs apart; it needs ../shared. */
import { POSSIBLE } from '../src/links/overlap/model/bands';
import { COEFFICIENTS, FITTED_ON, MODEL_VERSION } from '../src/links/overlap/model/coefficients';
import { forecast, type MeasuredPair } from './overlaps/measured-pairs';
import { figuresOf, reliabilityTable } from './overlaps/print-figures';
import { readDevPairs, readMorePairs, readOwnPairs, readRealPairs } from './overlaps/training-pairs';

function evaluate(): void {
  console.log(`Model ${MODEL_VERSION}`, FITTED_ON);
  const dev = readRealPairs(readDevPairs());
  const all = readRealPairs([...readDevPairs(), ...readMorePairs()]);
  if (dev === null || all === null) throw new Error('../shared is not there');
  for (const setting of ['alone', 'withSamples'] as const) {
    console.log(`\nThe five documents ${setting === 'alone' ? 'alone' : 'with the samples'}`);
    const judged = dev[setting].filter(isJudged);
    console.log(figuresOf('judged, development', forecast(judged, COEFFICIENTS)));
    console.log(figuresOf('judged, with ours', forecast(all[setting].filter(isJudged), COEFFICIENTS)));
    console.log(figuresOf('every pair, unjudged taken as different', forecast(all[setting], COEFFICIENTS)));
    const kept = forecast(judged, COEFFICIENTS).map((own) =>
      own.probability >= POSSIBLE ? own : { ...own, probability: 0 },
    );
    console.log(figuresOf('judged, development, as kept', kept));
  }
  const own = forecast(readOwnPairs(), COEFFICIENTS);
  console.log(`\n${figuresOf('our own pairs', own)}`);
  console.log(reliabilityTable([...own, ...forecast(all.withSamples.filter(isJudged), COEFFICIENTS)]));
}

function isJudged({ isSame }: MeasuredPair): boolean {
  return isSame !== null;
}

evaluate();
