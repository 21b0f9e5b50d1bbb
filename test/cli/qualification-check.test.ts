import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { groupOf, toInput, unitsOf } from '../qualifications/support/structures';
import { jsonLines, runCli } from '../support/cli';

describe('nos qualification check', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nos-qualification-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, json: unknown) => {
    const file = path.join(folder, name);
    writeFileSync(file, JSON.stringify(json));
    return file;
  };
  const units = unitsOf('a', [5, 6, 7]);
  const sketch = {
    units,
    groups: [groupOf('A', units)],
    rules: [{ key: 'total', kind: 'RANGE', measure: 'CREDITS', minimum: 12 }],
  };
  const check = (...words: readonly string[]) => runCli(['qualification', 'check', ...words]);

  it('says that a selection is valid, with the figures of each rule', async () => {
    const { exit, stdout, stderr } = await check(write('good.json', toInput(sketch)), '--units', 'a2,a3');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/can be passed/);
    expect(stdout).toMatch(/VALID; 13 credits, 2 units/);
    expect(stdout).toMatch(/total +met +13 +13 +12 +- +0/);
  });

  it('evaluates the selections of the file, and names what would mend one', async () => {
    const selections = [
      { name: 'full', units: ['a2', 'a3'] },
      { name: 'short', units: ['a1'] },
      { units: ['b1'] },
    ];
    const { exit, stdout } = await check(write('several.json', { ...toInput(sketch), selections }), '--json');
    expect(exit).toBe(1);
    const answers = jsonLines<Record<string, unknown>>(stdout).filter(({ type }) => type === 'selection');
    expect(answers).toMatchObject([
      { name: 'full', valid: true },
      { name: 'short', valid: false, rules: [{ rule: 'total', missing: 7, repairs: ['a3'] }] },
      { name: '3', error: expect.stringMatching(/there is no unit "b1"/) as unknown },
    ]);
  });

  it('prints every fault with its path, and ends with 1', async () => {
    const faulty = toInput({
      ...sketch,
      rules: [{ key: 'total', kind: 'RANGE', groups: ['B'], minimum: -1 }],
    });
    const { exit, stdout } = await check(write('bad.json', faulty));
    expect(exit).toBe(1);
    expect(stdout).toMatch(/error: rules\[0\]\.minimum: must be 0 or more, not -1/);
    expect(stdout).toMatch(/error: rules\[0\]\.measure: is missing/);
    expect(stdout).toMatch(/error: rules\[0\]\.groups\[0\]: there is no group "B"/);
  });

  it('ends with 1 when no selection can be valid, naming the rules in conflict', async () => {
    const hopeless = {
      ...sketch,
      rules: [...sketch.rules, { key: 'few', kind: 'RANGE', measure: 'CREDITS', maximum: 6 }],
    };
    const { exit, stdout } = await check(write('hopeless.json', toInput(hopeless)));
    expect(exit).toBe(1);
    expect(stdout).toMatch(/UNSATISFIABLE: .*the rules total and few cannot be met together/);
  });

  it.each([
    ['a file that is not there', ['none.json']],
    ['two ways to give a selection', ['none.json', '--units', 'a', '--selection', 'b']],
    ['no file', []],
  ])('calls %s wrong usage', async (_, words) => {
    expect((await check(...words)).exit).toBe(2);
  });
});
