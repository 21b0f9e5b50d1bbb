import { type Language } from '../../src/common/language';
import { analyse } from '../../src/text/analyse';
import { areOpposed } from '../../src/text/opposites';

describe('negations', () => {
  it.each<[string, Language, number]>([
    ['lift a load without help', 'EN', 1],
    ['do not lift a load without help', 'EN', 2],
    ["don't use what is not yours", 'EN', 2],
    ['use neither solvents nor acids', 'EN', 1],
    ['codi llwyth heb gymorth', 'CY', 1],
    ['peidio â chodi llwyth heb gymorth', 'CY', 2],
    ['wear goggles unless the guard is in place', 'EN', 1],
    ['nid yw ddim yn ddiogel', 'CY', 1],
    ['peidiwch â rhannu cyfrineiriau', 'CY', 1],
  ])('are counted in "%s"', (text, language, count) => {
    expect(analyse(text, language).negations).toBe(count);
  });
});

describe('opposites', () => {
  const opposed = (a: string, b: string, language: Language): boolean =>
    areOpposed(analyse(a, language).sides, analyse(b, language).sides);

  it.each<[string, string, Language]>([
    ['wash hands before meals', 'wash hands after meals', 'EN'],
    ['a gauge above 3 bar', 'a gauge below 3 bar', 'EN'],
    ['levels above those', 'levels below required ones', 'EN'],
    ['levels above required ones', 'levels below those', 'EN'],
    ['switch the saw on', 'switch the saw off', 'EN'],
    ['on-site storage', 'off-site storage', 'EN'],
    ['use at least three', 'use at most three', 'EN'],
    ['a gauge over 3 bar', 'a gauge below 3 bar', 'EN'],
    ['customers over 18', 'customers under 18', 'EN'],
    ['golchi dwylo cyn bwyd', 'golchi dwylo ar ôl bwyd', 'CY'],
  ])('stand in "%s" and "%s", from either end', (a, b, language) => {
    expect(opposed(a, b, language)).toBe(true);
    expect(opposed(b, a, language)).toBe(true);
  });

  it.each<[string, string, Language]>([
    ['check before and after use', 'check after use', 'EN'],
    ['turn it off on arrival', 'turn it on', 'EN'],
    ['wash hands before meals', 'wash hands above the sink', 'EN'],
    ['wash hands before meals', 'wash hands', 'EN'],
    ['ymateb cyn gynted â phosibl', 'ymateb ar ôl galwad', 'CY'],
    ['ymateb cyn yfory', 'ymateb yn ôl y polisi', 'CY'],
  ])('do not stand in "%s" and "%s"', (a, b, language) => {
    expect(opposed(a, b, language)).toBe(false);
    expect(opposed(b, a, language)).toBe(false);
  });
});
