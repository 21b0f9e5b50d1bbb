import { Examiner } from '../../../src/qualifications/examination/thread/examiner';
import { EventLoopWatch } from '../../support/event-loop';
import { structureOf, unitsOf } from '../support/structures';
import { undecidableSketch } from '../support/undecidable';

const EASY = structureOf({
  units: unitsOf('a', [3, 4, 5]),
  rules: [{ key: 'r', kind: 'RANGE', measure: 'CREDITS', minimum: 13 }],
});

describe('the examiner', () => {
  const examiner = new Examiner();

  it('finds what the examination finds, and remembers it', async () => {
    const examination = await examiner.examine(EASY);
    expect(examination).toMatchObject({ isSatisfiable: false, undecided: [] });
    expect(examination.findings.map(({ kind }) => kind)).toEqual(['UNSATISFIABLE']);
    expect(await examiner.examine(EASY)).toBe(examination);
  });

  it('says how a selection can be finished', async () => {
    const structure = structureOf({
      units: unitsOf('a', [3, 4, 5]),
      rules: [{ key: 'r', kind: 'RANGE', measure: 'CREDITS', minimum: 9 }],
    });
    const { completions, addable } = await examiner.complete(structure, { units: ['a1'] });
    expect(completions).toEqual([{ units: ['a2', 'a3'], credits: 9 }]);
    expect(addable).toEqual(['a2', 'a3']);
  });

  it('gives up in time, does not hold up anything else, and does not remember it', async () => {
    const structure = structureOf(undecidableSketch());
    const watch = new EventLoopWatch();
    const began = performance.now();
    const examination = await examiner.examine(structure);
    const { computing } = watch.stop();
    expect(examination.isSatisfiable).toBeNull();
    expect(examination.undecided).toContain('whether any selection is valid');
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(computing).toBeLessThan(200);
    const again = examiner.examine(structure);
    const easy = examiner.examine(structureOf({ units: unitsOf('a', [3]), rules: [] }));
    expect(await again).not.toBe(examination);
    expect((await easy).isSatisfiable).toBe(true);
  });
});
