import { evaluateSelection } from '../../../src/qualifications/evaluation/evaluate-selection';
import { completeSelection } from '../../../src/qualifications/examination/complete-selection';
import { examineStructure } from '../../../src/qualifications/examination/examine-structure';
import { type QualificationStructure } from '../../../src/qualifications/structure/structure';
import { everySelection, randomFrom, randomStructure } from '../support/random-structure';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed + 1);

/** What trying every selection says. */
function bruteForce(structure: QualificationStructure) {
  const usable = new Set<string>();
  const brokenAlone = new Set<string>();
  const valid: { readonly units: readonly string[]; readonly circumstances: readonly string[] }[] = [];
  for (const selection of everySelection(structure)) {
    const broken = evaluateSelection(structure, selection).rules.filter(({ met }) => !met);
    if (broken.length === 0) {
      valid.push(selection);
      for (const unit of selection.units) usable.add(unit);
    }
    if (broken.length === 1) brokenAlone.add(broken[0]?.rule ?? '');
  }
  const unusable = structure.units.map(({ key }) => key).filter((key) => !usable.has(key));
  return { valid, unusable, brokenAlone };
}

/** Rules that only say how the rest is counted are never called redundant, unless nothing is ever over. */
const isDeciding = (structure: QualificationStructure, key: string) => {
  const rule = structure.rules.find((one) => one.key === key);
  const isCounting = rule?.kind === 'EXEMPTION' || rule?.kind === 'SAME_TITLE_LARGEST';
  return !isCounting && (rule?.overMaximum ?? 'REFUSE') === 'REFUSE';
};

describe('the examination agrees with trying every selection', () => {
  it.each(SEEDS)('of random structure %i', async (seed) => {
    const structure = randomStructure(seed);
    const { valid, unusable, brokenAlone } = bruteForce(structure);
    const { isSatisfiable, findings, undecided } = await examineStructure(structure, { seconds: 60 });
    expect(undecided).toEqual([]);
    expect(isSatisfiable).toBe(valid.length > 0);
    if (valid.length === 0) return;
    const found = (kind: string) => findings.filter((one) => one.kind === kind);
    expect(found('UNUSABLE_UNIT').map(({ unit }) => unit)).toEqual(unusable);
    const redundant = found('REDUNDANT_RULE').flatMap(({ rule }) => rule ?? []);
    expect(redundant.filter((rule) => brokenAlone.has(rule))).toEqual([]);
    const expected = structure.rules
      .map(({ key }) => key)
      .filter((key) => isDeciding(structure, key) && !brokenAlone.has(key));
    expect(redundant.filter((rule) => isDeciding(structure, rule))).toEqual(expected);
  });
});

describe('the completion agrees with trying every selection', () => {
  it.each(SEEDS)('of random structure %i', async (seed) => {
    const structure = randomStructure(seed);
    const random = randomFrom(seed);
    const partial = structure.units.flatMap(({ key }) => (random(4) === 0 ? [key] : []));
    const finished = bruteForce(structure)
      .valid.filter(
        ({ circumstances, units }) =>
          circumstances.length === 0 && partial.every((unit) => units.includes(unit)),
      )
      .map(({ units }) => units.filter((unit) => !partial.includes(unit)));
    const answer = await completeSelection(structure, { units: partial }, { atMost: 3, seconds: 60 });
    expect(answer.isDecided).toBe(true);
    expect(answer.canBeFinished).toBe(finished.length > 0);
    expect(answer.addable).toEqual(
      structure.units.map(({ key }) => key).filter((key) => finished.some((units) => units.includes(key))),
    );
    const credits = (units: readonly string[]) =>
      structure.units.reduce((sum, unit) => sum + (units.includes(unit.key) ? (unit.credits ?? 0) : 0), 0);
    const best = finished
      .map((units) => ({ count: units.length, credits: credits(units) }))
      .sort((a, b) => a.count - b.count || a.credits - b.credits)[0];
    const [first] = answer.completions;
    expect(first && { count: first.units.length, credits: first.credits }).toEqual(best);
    for (const { units } of answer.completions) {
      expect(evaluateSelection(structure, { units: [...partial, ...units] }).valid).toBe(true);
    }
    expect(answer.conflict.length > 0).toBe(finished.length === 0);
  });
});
