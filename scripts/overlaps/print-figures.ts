import { averagePrecision, brierScore, type Forecast, precisionAt, reliabilityOf } from './metrics';

/** One line of figures. */
export function figuresOf(name: string, forecasts: readonly Forecast[]): string {
  const figures = [
    `${forecasts.length} pairs, ${forecasts.filter(({ isSame }) => isSame).length} the same`,
    `precision at 10 ${precisionAt(10, forecasts).toFixed(2)}`,
    `average precision ${averagePrecision(forecasts).toFixed(3)}`,
    `Brier ${brierScore(forecasts).toFixed(3)}`,
  ];
  return `${name}: ${figures.join(', ')}`;
}

/** A table of how often forecasts of a range came true. */
export function reliabilityTable(forecasts: readonly Forecast[]): string {
  const rows = reliabilityOf(forecasts).map(({ from, to, count, meanForecast, shareSame }) =>
    [`${from.toFixed(2)}-${to.toFixed(2)}`, String(count), meanForecast.toFixed(2), shareSame.toFixed(2)]
      .map((cell) => cell.padStart(10))
      .join(''),
  );
  return [['forecast', 'pairs', 'mean', 'same'].map((cell) => cell.padStart(10)).join(''), ...rows].join(
    '\n',
  );
}
