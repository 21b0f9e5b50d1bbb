import { codesOf, draftOf, read, tiny, values } from '../support/tiny';

const keywords = (text: string): string[] => values(draftOf(tiny({ tail: `Keywords\n\n${text}` })).keywords);
const suites = (text: string): string[] =>
  values(draftOf(tiny({ head: `Keep bees\n\nURN: SAMBK1\nSuite: ${text}` })).suites);
const occupations = (text: string): string[] =>
  values(draftOf(tiny({ tail: `Relevant occupations\n\n${text}` })).occupations);
const socCodes = (text: string): string[] => values(draftOf(tiny({ tail: `SOC Code\n\n${text}` })).socCodes);

describe('a list', () => {
  it('is cut at semicolons, with commas left to the terms', () => {
    expect(keywords('hives, old; frames ;bees;')).toEqual(['hives, old', 'frames', 'bees']);
    expect(codesOf(tiny({ tail: 'Keywords\n\nhives, old; frames; bees' }))).toEqual([]);
  });

  it('with commas alone is cut at them, and says that this is a guess', () => {
    expect(keywords('hives, frames, bees,')).toEqual(['hives', 'frames', 'bees']);
    const { diagnostics } = read(tiny({ tail: 'Keywords\n\nhives, frames' }));
    expect(diagnostics).toMatchObject([{ code: 'COMMA_LIST', severity: 'INFO', line: 26, column: 1 }]);
  });

  it('of one term is that term, with a comma after it or not', () => {
    expect(keywords('bees,')).toEqual(['bees']);
    expect(codesOf(tiny({ tail: 'Keywords\n\nbees' }))).toEqual([]);
  });

  it('keeps commas inside brackets and in names known to hold them', () => {
    expect(occupations('Keepers (bees, wasps), Sellers')).toEqual(['Keepers (bees, wasps)', 'Sellers']);
    expect(occupations('Agriculture, Horticulture and Animal Care')).toEqual([
      'Agriculture, Horticulture and Animal Care',
    ]);
  });

  it('joins a term that a line break cut', () => {
    expect(keywords('keeping\nbees; selling\nhoney')).toEqual(['keeping bees', 'selling honey']);
    expect(keywords('keeping bees, selling\nhoney')).toEqual(['keeping bees', 'selling honey']);
  });

  it('may stand one term a line, with bullets, or one a paragraph', () => {
    expect(keywords('bees\nhives\nframes')).toEqual(['bees', 'hives', 'frames']);
    expect(keywords('- bees\n- hives, old')).toEqual(['bees', 'hives, old']);
    expect(keywords('Bees\n\nHives\n\nFrames')).toEqual(['Bees', 'Hives', 'Frames']);
    expect(occupations('Keepers and related\noccupations')).toEqual(['Keepers and related occupations']);
  });

  it('of suites keeps a name of the form "A, B and C" whole and says so', () => {
    expect(suites('Health, Safety and Security')).toEqual(['Health, Safety and Security']);
    expect(codesOf(tiny({ head: 'Keep bees\n\nURN: SAMBK1\nSuite: Health, Safety and Security' }))).toEqual([
      'COMMA_LIST_KEPT',
    ]);
    expect(suites('Bees, Wasps')).toEqual(['Bees', 'Wasps']);
  });

  it('ends where prose begins', () => {
    const text = tiny({
      tail: 'Keywords\n\nbees; hives\n\nHow this standard is assessed\n\nIt is assessed at work, over a season, by an expert.',
    });
    expect(values(draftOf(text).keywords)).toEqual(['bees', 'hives']);
    expect(draftOf(text).sections).toMatchObject([
      { kind: 'OTHER', heading: { value: 'How this standard is assessed' } },
    ]);
    expect(codesOf(text)).toEqual(['UNKNOWN_HEADING']);
  });
});

describe('SOC codes', () => {
  it.each([
    ['7211', ['7211']],
    ['7211; 7212', ['7211', '7212']],
    ['7211,7212', ['7211', '7212']],
    ['7211 and 7212', ['7211', '7212']],
    ['7211\n7212', ['7211', '7212']],
    ['7211, 7211', ['7211']],
    ['SOC2010: 7211', ['7211']],
    ['7211 Call and contact centre occupations', ['7211']],
  ])('%j gives %j', (text, codes) => {
    expect(socCodes(text)).toEqual(codes);
    expect(codesOf(tiny({ tail: `SOC Code\n\n${text}` }))).toEqual([]);
  });

  it.each(['x2122', 'Legacy', '721', '72111'])('%s is none and is told', (text) => {
    expect(socCodes(text)).toEqual([]);
    expect(codesOf(tiny({ tail: `SOC Code\n\n${text}` }))).toEqual(['SOC_CODE_MALFORMED']);
  });
});
