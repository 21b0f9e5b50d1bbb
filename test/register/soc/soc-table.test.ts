import {
  loadSocGroups,
  parseSocTable,
  SOC_EDITIONS,
  type SocEdition,
} from '../../../src/register/soc/soc-table';

const HEADER = 'code,title,level,parent\n';

describe('the SOC tables of data/soc', () => {
  const groups = loadSocGroups();
  const countsOf = (edition: SocEdition): number[] =>
    ['major', 'sub-major', 'minor', 'unit'].map(
      (level) => groups.filter((group) => group.edition === edition && group.level === level).length,
    );

  it('hold every group of the three editions', () => {
    expect(countsOf('SOC2000')).toEqual([9, 25, 81, 353]);
    expect(countsOf('SOC2010')).toEqual([9, 25, 90, 369]);
    expect(countsOf('SOC2020')).toEqual([9, 26, 104, 412]);
  });

  it('come oldest edition first', () => {
    expect([...new Set(groups.map((group) => group.edition))]).toEqual(SOC_EDITIONS);
  });

  it('give every group below the nine major ones a parent of the same edition', () => {
    const known = new Set(groups.map((group) => `${group.edition} ${group.code}`));
    const orphans = groups.filter(({ edition, code, parentCode }) =>
      parentCode === null ? code.length !== 1 : !known.has(`${edition} ${parentCode}`),
    );
    expect(orphans).toEqual([]);
  });

  it('print every title in sentence case, names and abbreviations apart', () => {
    const kept = /\b(?:IT|TV|HR|CAD|R&D|NCOs|English|Civil Service)\b/g;
    const odd = groups.filter(({ title }) => !/^\p{Lu}?\P{Lu}*$/u.test(title.replace(kept, '')));
    expect(odd).toEqual([]);
    expect(groups.filter(({ title }) => title.trim() !== title || !/^\p{Lu}/u.test(title))).toEqual([]);
  });
});

describe('parseSocTable', () => {
  it('reads a quoted title with a comma', () => {
    expect(parseSocTable('SOC2010', `${HEADER}8,"Process, plant and machine operatives",major,\n`)).toEqual([
      {
        edition: 'SOC2010',
        code: '8',
        title: 'Process, plant and machine operatives',
        level: 'major',
        parentCode: null,
      },
    ]);
  });

  it.each([
    ['a level that is not the code’s', '7,Sales,minor,\n'],
    ['a parent that is not the code’s', '7,Sales,major,\n71,Sales occupations,sub-major,8\n'],
    ['a parent that is absent', '71,Sales occupations,sub-major,7\n'],
    ['an empty title', '7,,major,\n'],
    ['a code that is not digits', 'x,Sales,major,\n'],
    ['a code listed twice', '7,Sales,major,\n7,Sales,major,\n'],
  ])('throws on %s', (_fault, rows) => {
    expect(() => parseSocTable('SOC2000', HEADER + rows)).toThrow(/^SOC2000/);
  });
});
