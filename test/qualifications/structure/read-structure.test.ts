import { readStructure } from '../../../src/qualifications/structure/read-structure';
import { type Sketch, structureOf, toInput, unitsOf } from '../support/structures';

const faultsOf = (sketch: Sketch) =>
  readStructure(toInput(sketch)).faults.map(({ path, reason }) => `${path}: ${reason}`);
const units = unitsOf('a', [3, 4]);
const range = { key: 'r', kind: 'RANGE', measure: 'CREDITS', minimum: 5 };

describe('reading a structure', () => {
  it('reports nothing on a structure without faults, and reads its own reading to the same value', () => {
    const reading = readStructure(toInput({ units, rules: [range] }));
    expect(reading.faults).toEqual([]);
    expect(readStructure(JSON.parse(JSON.stringify(reading.structure)))).toEqual(reading);
  });

  it.each<[string, Sketch, string]>([
    [
      'a key twice',
      { units: [...units, ...units.slice(0, 1)] },
      'units[2].key: the unit key "a1" is taken by units[0]',
    ],
    [
      'an unknown unit',
      { units, groups: [{ key: 'G', units: ['b1'] }] },
      'groups[0].units[0]: there is no unit "b1" (did you mean "a1"?)',
    ],
    [
      'an unknown group',
      { units, rules: [{ ...range, groups: ['G'] }] },
      'rules[0].groups[0]: there is no group "G"',
    ],
    [
      'a cycle of groups',
      {
        units,
        groups: [
          { key: 'G', groups: ['H'] },
          { key: 'H', groups: ['G'] },
        ],
      },
      'groups[1].groups[0]: the group holds itself: "G" > "H" > "G"',
    ],
    [
      'a minimum above the maximum',
      { units, rules: [{ ...range, maximum: 4 }] },
      'rules[0].minimum: the minimum 5 is above the maximum 4',
    ],
    [
      'no measure',
      { units, rules: [{ key: 'r', kind: 'RANGE', minimum: 5 }] },
      'rules[0].measure: is missing: say what the rule counts',
    ],
    [
      'negative credits',
      { units: [{ key: 'a', credits: -2 }] },
      'units[0].credits: must be 0 or more, not -2',
    ],
    [
      'credits that are no whole number',
      { units: [{ key: 'a', credits: 2.5 }] },
      'units[0].credits: must be a whole number, not 2.5',
    ],
    [
      'credits in words',
      { units: [{ key: 'a', credits: '5' }] },
      'units[0].credits: must be a whole number, not the text "5"',
    ],
    [
      'a title in no language',
      { units: [{ key: 'a', title: { en: ' ' } }] },
      'units[0].title: is written in neither language: give en, cy or both',
    ],
    [
      'an unknown kind',
      { units, rules: [{ key: 'r', kind: 'BARED' }] },
      'rules[0].kind: must be one of ALL_OF, RANGE, BARRED, BARRED_BY_CODE, REQUIRED_WHEN, EXEMPTION, SAME_TITLE_LARGEST, not the text "BARED" (did you mean "BARRED"?)',
    ],
    [
      'an unknown field',
      { units, rules: [{ ...range, minimun: 5 }] },
      'rules[0].minimun: there is no such field (did you mean "minimum"?)',
    ],
    [
      'a field that the kind has no use for',
      { units, rules: [{ key: 'r', kind: 'BARRED', units: ['a1', 'a2'], circumstance: 'x' }] },
      'rules[0].circumstance: a rule of kind BARRED has no use for circumstance',
    ],
    [
      'a level that the framework does not have',
      { units: [{ key: 'a', level: 9 }] },
      'units[0].level: level 9 is above 8, the highest of RQF',
    ],
    [
      'a rule about nothing',
      { units, rules: [{ key: 'r', kind: 'ALL_OF' }] },
      'rules[0].units: a rule of kind ALL_OF must name units or groups',
    ],
  ])('names %s with its path', (_, sketch, fault) => {
    expect(faultsOf({ rules: [range], ...sketch })).toContain(fault);
    expect(readStructure(toInput({ rules: [range], ...sketch })).structure).toBeNull();
  });

  it.each([null, 7, 'x', [], { units: 3 }, { units: [null], groups: [[]], rules: ['x'], outcomes: {} }])(
    'answers %j with faults',
    (json) => {
      const { structure, faults } = readStructure(json);
      expect(structure).toBeNull();
      expect(faults.length).toBeGreaterThan(0);
    },
  );

  it('follows groups 10,000 deep, with and without a way round', () => {
    const chain = (end: readonly string[]) =>
      Array.from({ length: 10_000 }, (_, at) => ({
        key: `g${at}`,
        groups: at < 9_999 ? [`g${at + 1}`] : end,
        units: at === 9_999 ? ['a1'] : [],
      }));
    expect(structureOf({ units, groups: chain([]), rules: [range] }).groups).toHaveLength(10_000);
    const faults = faultsOf({ units, groups: chain(['g0']), rules: [range] });
    expect(faults).toEqual([expect.stringMatching(/^groups\[9999\].*"g0" > "g1" .*more\).*"g9999" > "g0"$/)]);
  });
});
