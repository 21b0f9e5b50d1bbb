/** A probability given to a pair, and whether the pair was judged the same. */
export interface Forecast {
  readonly id: string;
  readonly probability: number;
  readonly isSame: boolean;
}

/** One row of a reliability table: forecasts of a range, their mean, and the share that came true. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanForecast: number;
  readonly shareSame: number;
}

const BINS = [0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1];

/** Best first; ties in the order of ids, so that a figure never depends on the order of reading. */
export function ranked(forecasts: readonly Forecast[]): Forecast[] {
  return [...forecasts].sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}

/** Share of the best `count` that are the same. */
export function precisionAt(count: number, forecasts: readonly Forecast[]): number {
  const best = ranked(forecasts).slice(0, count);
  return best.filter(({ isSame }) => isSame).length / Math.max(1, best.length);
}

/** Mean, over the pairs that are the same, of the precision at the rank of each; 0 when there are none. */
export function averagePrecision(forecasts: readonly Forecast[]): number {
  let hits = 0;
  let sum = 0;
  ranked(forecasts).forEach(({ isSame }, index) => {
    if (!isSame) return;
    hits++;
    sum += hits / (index + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/** Mean squared distance of forecast and outcome: 0 is perfect, 0.25 is a coin. */
export function brierScore(forecasts: readonly Forecast[]): number {
  const sum = forecasts.reduce(
    (total, { probability, isSame }) => total + (probability - Number(isSame)) ** 2,
    0,
  );
  return forecasts.length === 0 ? 0 : sum / forecasts.length;
}

/** Of forecasts in each range, how many came true. Empty ranges are left out. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability[] {
  return BINS.slice(1).flatMap((to, index) => {
    const from = BINS[index] ?? 0;
    const inside = forecasts.filter(
      ({ probability }) => probability >= from && (probability < to || (to === 1 && probability === 1)),
    );
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    const same = inside.filter(({ isSame }) => isSame).length / inside.length;
    return [{ from, to, count: inside.length, meanForecast: mean, shareSame: same }];
  });
}
