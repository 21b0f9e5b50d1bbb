/**
 * Evaluations a second, and times of examination and completion, of invented structures of 150 units, 20 groups and
 * 20 rules under each reading of a maximum: `npm run bench:qualifications`.
 */
import { evaluateSelection } from '../src/qualifications/evaluation/evaluate-selection';
import { completeSelection } from '../src/qualifications/examination/complete-selection';
import { examineStructure } from '../src/qualifications/examination/examine-structure';
import { readStructure } from '../src/qualifications/structure/read-structure';
import { type OverMaximum } from '../src/qualifications/structure/structure';

const UNITS = 150;
const GROUPS = 20;
const EVALUATIONS = 2_000;

/** Numbers from 0 up to but without `below`, the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

export function inventStructure(seed: number, overMaximum: OverMaximum) {
  const next = sequence(seed);
  const units = Array.from({ length: UNITS }, (_, at) => ({
    key: `u${at}`,
    title: { en: `Unit ${next(140)}` },
    level: 1 + next(4),
    credits: 1 + next(12),
    guidedLearningHours: 5 + next(60),
    barringCode: next(10) === 0 ? `B${next(5)}` : null,
  }));
  const of = (group: number) => units.filter((_, at) => at % (GROUPS - 3) === group).map(({ key }) => key);
  const groups = Array.from({ length: GROUPS }, (_, at) => ({
    key: `g${at}`,
    title: { en: `Group ${at}` },
    units: at < GROUPS - 3 ? of(at) : [],
    groups: at < GROUPS - 3 ? [] : [`g${at - 10}`, `g${at - 9}`, `g${at - 8}`],
  }));
  const range = { kind: 'RANGE', measure: 'CREDITS' };
  const rules = [
    { key: 'all', kind: 'ALL_OF', groups: ['g0'] },
    { key: 'total', ...range, minimum: 120 },
    { key: 'level', ...range, minimum: 70, level: 3 },
    { key: 'hours', kind: 'RANGE', measure: 'GUIDED_LEARNING_HOURS', minimum: 400 },
    ...[1, 2, 3, 4, 5].map((at) => ({ key: `min${at}`, ...range, groups: [`g${at}`], minimum: 6 + at })),
    { key: 'pool', ...range, groups: ['g1', 'g6'], minimum: 20 },
    ...[7, 8, 9, 10].map((at) => ({
      key: `max${at}`,
      ...range,
      groups: [`g${at}`],
      maximum: 13,
      overMaximum,
    })),
    { key: 'nested', ...range, groups: ['g18'], minimum: 10, maximum: 40, overMaximum },
    ...[0, 1].map((at) => ({
      key: `bar${at}`,
      kind: 'BARRED',
      units: [`u${3 + at}`, `u${40 + at}`, `u${90 + at}`],
    })),
    { key: 'code', kind: 'BARRED_BY_CODE', exceptCode: 'B0' },
    { key: 'when', kind: 'REQUIRED_WHEN', units: ['u20'], circumstance: 'handles food' },
    { key: 'title', kind: 'SAME_TITLE_LARGEST' },
  ];
  const input = {
    title: { en: 'Invented' },
    framework: 'RQF',
    level: '3',
    credits: 120,
    units,
    groups,
    rules,
  };
  const { structure, faults } = readStructure(input);
  if (!structure) throw new Error(JSON.stringify(faults));
  return structure;
}

async function timed<Value>(work: () => Promise<Value>): Promise<[milliseconds: number, value: Value]> {
  const started = performance.now();
  const value = await work();
  return [Math.round(performance.now() - started), value];
}

async function main(): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  await examineStructure(inventStructure(1, 'REFUSE'));
  for (const reading of ['REFUSE', 'COUNT_UP_TO', 'COUNT_WHOLE_UNITS_UP_TO'] as const) {
    for (const seed of [7, 8, 9]) {
      const structure = inventStructure(seed, reading);
      const next = sequence(seed);
      const selections = Array.from({ length: 50 }, () => ({
        units: structure.units.filter(() => next(6) === 0).map(({ key }) => key),
      }));
      const started = performance.now();
      for (let at = 0; at < EVALUATIONS; at += 1) {
        evaluateSelection(structure, selections[at % selections.length] ?? { units: [] });
      }
      const each = (performance.now() - started) / EVALUATIONS;
      const [examined, examination] = await timed(() => examineStructure(structure));
      const partial = { units: structure.units.slice(0, 5).map(({ key }) => key) };
      const [completed, completion] = await timed(() => completeSelection(structure, partial));
      rows[`${reading} ${seed}`] = {
        'evaluations a second': Math.round(1000 / each),
        'examination, ms': examined,
        findings: examination.findings.length,
        'not decided': examination.undecided.length,
        'completion, ms': completed,
        ways: completion.completions.length,
      };
    }
  }
  console.table(rows);
}

if (require.main === module) void main();
