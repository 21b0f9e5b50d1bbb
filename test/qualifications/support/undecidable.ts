import { randomFrom } from './random-structure';

/** Exact sums in two measures over crossing groups: nobody decides that in two seconds. */
export function undecidableSketch() {
  const random = randomFrom(7);
  const units = Array.from({ length: 60 }, (_, at) => ({
    key: `u${at}`,
    title: { en: `Unit ${at}` },
    credits: 100 + random(900),
    guidedLearningHours: 100 + random(900),
    totalQualificationTime: 9_000 + random(900),
  }));
  const groups = Array.from({ length: 5 }, (_, at) => ({
    key: `g${at}`,
    units: units.filter(() => random(4) > 0).map(({ key }) => key),
  }));
  const exact = (measure: 'CREDITS' | 'GUIDED_LEARNING_HOURS', field: 'credits' | 'guidedLearningHours') =>
    groups.map(({ key, units: members }) => {
      const sum = units
        .filter((unit) => members.includes(unit.key))
        .reduce((all, unit) => all + unit[field], 0);
      const half = Math.floor(sum / 2);
      return {
        key: `${measure}-${key}`,
        kind: 'RANGE' as const,
        groups: [key],
        measure,
        minimum: half,
        maximum: half,
      };
    });
  const rules = [...exact('CREDITS', 'credits'), ...exact('GUIDED_LEARNING_HOURS', 'guidedLearningHours')];
  return { units, groups, rules };
}
