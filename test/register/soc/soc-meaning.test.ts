import { agreementOf, normaliseSocCode } from '../../../src/register/soc/soc-meaning';
import { loadSocGroups, type SocGroup } from '../../../src/register/soc/soc-table';

const groups = loadSocGroups();
const meaningsOf = (code: string): SocGroup[] => groups.filter((group) => group.code === code);
const titlesOf = (code: string): Record<string, string> =>
  Object.fromEntries(meaningsOf(code).map(({ edition, title }) => [edition, title]));

describe('what a printed code means in each edition', () => {
  it('names a different occupation in SOC2020 for 7212, which SOC2010 does not have', () => {
    expect(titlesOf('7212')).toEqual({ SOC2000: 'Customer care occupations', SOC2020: 'Telephonists' });
    expect(agreementOf(meaningsOf('7212'))).toBe('DIFFERING_TITLES');
  });

  it('changes its label after SOC2000 for 7211', () => {
    expect(titlesOf('7211')).toEqual({
      SOC2000: 'Call centre agents/operators',
      SOC2010: 'Call and contact centre occupations',
      SOC2020: 'Call and contact centre occupations',
    });
    expect(agreementOf(meaningsOf('7211'))).toBe('DIFFERING_TITLES');
  });

  it('is the same throughout for 7129', () => {
    expect(meaningsOf('7129').map((meaning) => meaning.title)).toEqual(
      Array<string>(3).fill('Sales related occupations n.e.c.'),
    );
    expect(agreementOf(meaningsOf('7129'))).toBe('SAME_TITLE');
  });

  it('is three different occupations for 3542', () => {
    expect(titlesOf('3542')).toEqual({
      SOC2000: 'Sales representatives',
      SOC2010: 'Business sales executives',
      SOC2020: 'Importers and exporters',
    });
    expect(agreementOf(meaningsOf('3542'))).toBe('DIFFERING_TITLES');
  });

  it('is known to no edition for 1170', () => {
    expect(meaningsOf('1170')).toEqual([]);
    expect(agreementOf(meaningsOf('1170'))).toBe('UNKNOWN_CODE');
  });

  it('stands in one edition alone for 7130', () => {
    expect(titlesOf('7130')).toEqual({ SOC2010: 'Sales supervisors' });
    expect(agreementOf(meaningsOf('7130'))).toBe('ONE_EDITION');
  });
});

describe('agreementOf', () => {
  it('compares titles without case, punctuation and white space', () => {
    expect(agreementOf([{ title: 'Skilled trades n. e. c.' }, { title: 'SKILLED  TRADES N.E.C' }])).toBe(
      'SAME_TITLE',
    );
    expect(agreementOf([{ title: 'Butchers, meat cutters' }, { title: 'Butchers' }])).toBe(
      'DIFFERING_TITLES',
    );
  });
});

describe('normaliseSocCode', () => {
  it.each([
    ['7211', '7211'],
    [' 7211\u00a0', '7211'],
    ['72\u200b11', '7211'],
    ['SOC 7211', '7211'],
    ['SOC Code: 7211', '7211'],
    ['721', '721'],
    ['7', '7'],
  ])('reads %j as %s', (printed, code) => {
    expect(normaliseSocCode(printed)).toBe(code);
  });

  it.each(['', 'x', 'x2122', 'Legacy', '72111', '7211/02', '7211; 7212', 'SOC2010'])(
    'reads no code in %j',
    (printed) => {
      expect(normaliseSocCode(printed)).toBeNull();
    },
  );
});
