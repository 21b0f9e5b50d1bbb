import { type QualificationStructure } from '../../../src/qualifications/structure/structure';
import { type RuleInput, structureOf } from './structures';

/** Numbers from 0 up to but without `below`, the same for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const READINGS = ['REFUSE', 'COUNT_UP_TO', 'COUNT_WHOLE_UNITS_UP_TO'] as const;
const MEASURES = ['CREDITS', 'CREDITS', 'UNITS', 'GUIDED_LEARNING_HOURS'] as const;
const KINDS = [
  'ALL_OF',
  'RANGE',
  'RANGE',
  'RANGE',
  'RANGE',
  'BARRED',
  'BARRED_BY_CODE',
  'REQUIRED_WHEN',
  'EXEMPTION',
  'SAME_TITLE_LARGEST',
];
const CIRCUMSTANCES = ['works with food', 'works alone'];

/** A structure of a few units, crossing and nested groups and rules of every kind, the same for the same seed. */
export function randomStructure(seed: number, mostUnits = 8): QualificationStructure {
  const random = randomFrom(seed);
  const some = <Value>(all: readonly Value[], least = 1) => {
    const count = Math.max(least, 1 + random(Math.max(1, all.length - 1)));
    return [...all].sort(() => random(3) - 1).slice(0, count);
  };
  const units = Array.from({ length: 2 + random(mostUnits - 1) }, (_, at) => ({
    key: `u${at}`,
    title: { en: `Title ${random(6)}` },
    level: random(8) === 0 ? null : 1 + random(3),
    credits: random(10) === 0 ? null : random(7),
    guidedLearningHours: random(5),
    barringCode: random(3) === 0 ? `C${random(2)}` : null,
  }));
  const keys = units.map(({ key }) => key);
  const groups = [
    { key: 'A', units: some(keys) },
    { key: 'B', units: some(keys) },
    { key: 'C', units: random(2) === 0 ? [] : some(keys), groups: random(2) === 0 ? ['A'] : [] },
  ];
  const rules = Array.from({ length: 1 + random(6) }, (_, at): RuleInput => {
    const key = `r${at}`;
    const kind = KINDS[random(KINDS.length)] ?? 'RANGE';
    const where = random(3) === 0 ? { units: some(keys) } : { groups: some(['A', 'B', 'C']) };
    switch (kind) {
      case 'RANGE': {
        const minimum = random(3) === 0 ? null : random(9);
        const maximum = minimum === null || random(2) === 0 ? (minimum ?? 0) + random(8) : null;
        const overMaximum = maximum === null ? null : READINGS[random(3)];
        const level = random(4) === 0 ? 2 : null;
        const isAll = random(4) === 0;
        return {
          key,
          kind,
          ...(isAll ? {} : where),
          measure: MEASURES[random(4)],
          minimum,
          maximum,
          overMaximum,
          level,
        };
      }
      case 'ALL_OF':
        return { key, kind, units: some(keys).slice(0, 2) };
      case 'BARRED_BY_CODE':
        return { key, kind, exceptCode: random(2) === 0 ? 'C0' : null };
      case 'REQUIRED_WHEN':
        return {
          key,
          kind,
          units: some(keys).slice(0, 2),
          circumstance: CIRCUMSTANCES[0],
          unless: random(2) === 0 ? CIRCUMSTANCES.slice(1) : [],
        };
      case 'EXEMPTION':
        return { key, kind, units: some(keys).slice(0, 2), exempts: some(keys).slice(0, 1) };
      case 'SAME_TITLE_LARGEST':
        return { key, kind };
      default:
        return { key, kind, units: some(keys, 2).slice(0, 3) };
    }
  });
  return structureOf({ units, groups, rules });
}

/** Every selection of a structure in every set of its circumstances. */
export function* everySelection(structure: QualificationStructure) {
  const circumstances = [
    ...new Set(
      structure.rules.flatMap(({ circumstance, unless }) => [
        ...(circumstance === null ? [] : [circumstance]),
        ...unless,
      ]),
    ),
  ];
  for (let given = 0; given < 2 ** circumstances.length; given += 1) {
    for (let held = 0; held < 2 ** structure.units.length; held += 1) {
      yield {
        units: structure.units.flatMap(({ key }, at) => (held & (1 << at) ? [key] : [])),
        circumstances: circumstances.filter((_, at) => given & (1 << at)),
      };
    }
  }
}
