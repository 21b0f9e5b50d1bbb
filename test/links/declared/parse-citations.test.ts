import { MOST_CITATIONS, parseCitations } from '../../../src/links/declared/parse-citations';
import { cpuTimeOf } from '../../support/cpu-time';

/** [what it shows, the text, the citations as "code" or "code: title" or ": title" or "= words that name neither"]. */
const VECTORS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a code a line', 'ABC12\nABC13', ['ABC12', 'ABC13']],
  [
    'every list mark',
    'ABC12, ABC13; ABC14 and ABC15 & ABC16/ABC17',
    'ABC12 ABC13 ABC14 ABC15 ABC16 ABC17'.split(' '),
  ],
  ['Welsh joining words', 'ABC12 a ABC13 ac ABC14', ['ABC12', 'ABC13', 'ABC14']],
  ['a code and its title', 'ABC12 Do this work', ['ABC12: Do this work']],
  [
    'titles with commas',
    'ABC12 Plan, do and check\nABC13 Do that',
    ['ABC12: Plan, do and check', 'ABC13: Do that'],
  ],
  [
    'a title and its code in brackets',
    'Do this work (ABC12)\nDo that (ABC13)',
    ['ABC12: Do this work', 'ABC13: Do that'],
  ],
  ['a title and its code after a dash', 'Do this work - ABC12', ['ABC12: Do this work']],
  ['bullets and dashes', '• ABC12 – Do this\n• ABC13: do that', ['ABC12: Do this', 'ABC13: do that']],
  ['bullets of a word processor', '\uF0B7 ABC12\no Lead a team', ['ABC12', ': Lead a team']],
  ['numbered items', '1. ABC12 Do this\n2) ABC13 Do that', ['ABC12: Do this', 'ABC13: Do that']],
  ['numbers within a line', 'Links to: 1. ABC12 2. ABC13', ['ABC12', 'ABC13']],
  ['prose', 'This standard links to units CFACC1 and CFACC2.', ['CFACC1', 'CFACC2']],
  [
    'prose with more to say',
    'This unit links closely with CFACC1 and should be read alongside CFACC2.',
    ['CFACC1', 'CFACC2'],
  ],
  [
    'clauses between codes',
    'CFACC1, which covers calls, and CFACC2, which covers mail',
    ['CFACC1', 'CFACC2'],
  ],
  ['prose with titles', 'Links to ABC12 Do this and ABC13 Do that.', ['ABC12: Do this', 'ABC13: Do that']],
  [
    'prose with titles first',
    'This standard links to Do this (ABC12) and Do that (ABC13).',
    ['ABC12: Do this', 'ABC13: Do that'],
  ],
  [
    'titles in brackets',
    'ABC12 (Do this work), ABC13 (Do that work)',
    ['ABC12: Do this work', 'ABC13: Do that work'],
  ],
  ['a remark in brackets', 'ABC12 (legacy), ABC13 (formerly ABC3)', ['ABC12', 'ABC13']],
  ['two codes in one bracket', 'Lead a team (ABC12, ABC13)', ['ABC12', 'ABC13']],
  ['Welsh prose', "Mae'r safon hon yn cysylltu â CFACC1 a CFACC2.", ['CFACC1', 'CFACC2']],
  ['Welsh prose, other words', 'Dylid darllen y safon hon ar y cyd ag INSCC007.', ['INSCC007']],
  [
    'Welsh titles',
    'Gwneud y gwaith hwn (ABC12)\nABC13 Gwneud hyn',
    ['ABC12: Gwneud y gwaith hwn', 'ABC13: Gwneud hyn'],
  ],
  ['a Welsh lead-in', 'Gweler hefyd: ABC12', ['ABC12']],
  ['a lead-in on its own line', 'This unit has links with:\nABC12 - Do this', ['ABC12: Do this']],
  ['a heading before codes', 'Contact Centre: ABC12, ABC13', ['ABC12', 'ABC13']],
  ['a range', 'CFACC1 to CFACC3', ['CFACC1', 'CFACC2', 'CFACC3']],
  ['a range with a dash', 'CFACC09–CFACC11', ['CFACC09', 'CFACC10', 'CFACC11']],
  ['a range of bare numbers', 'CFACC1-3', ['CFACC1', 'CFACC2', 'CFACC3']],
  ['a Welsh range', 'CFACC1 hyd at CFACC3', ['CFACC1', 'CFACC2', 'CFACC3']],
  ['a level and a number are no range', 'SEMEM3-13', ['SEMEM3-13']],
  ['a backward range gives its ends', 'CFACC9 to CFACC2', ['CFACC9', 'CFACC2']],
  ['shared stems', 'STE6/7/8 and CFACC25, 26 and 27', 'STE6 STE7 STE8 CFACC25 CFACC26 CFACC27'.split(' ')],
  ['codes with spaces', 'SFS SYS 11, SFS SYS 12 and CfA CC22', ['SFSSYS11', 'SFSSYS12', 'CFACC22']],
  [
    'codes with signs',
    'CFAM&LBA1 Develop networks\nPPL1GEN4/09 Keep food safe',
    ['CFAM&LBA1: Develop networks', 'PPL1GEN4/09: Keep food safe'],
  ],
  ['short legacy codes', 'This unit links to CC22 and HSC31', ['CC22', 'HSC31']],
  ['small letters', 'abc12 and abc13', ['ABC12', 'ABC13']],
  ['a version mark', 'ABC12v2', ['ABC12']],
  ['a reference at the regulator', 'T/506/2130 Lead a team', ['T/506/2130: Lead a team']],
  ['full width and invisible signs', 'ＡＢＣ１２, AB\u200bC13', ['ABC12', 'ABC13']],
  [
    'codes and titles in turn',
    'ABC12\nDo this work\nABC13\nDo that work',
    ['ABC12: Do this work', 'ABC13: Do that work'],
  ],
  [
    'titles and codes in turn',
    'Do this work\nABC12\nDo that work\nABC13',
    ['ABC12: Do this work', 'ABC13: Do that work'],
  ],
  ['a table', 'URN | Title\nABC12 | Do this\nABC13\tDo that', ['ABC12: Do this', 'ABC13: Do that']],
  [
    'titles only',
    'Lead a contact centre team\nHandle calls',
    [': Lead a contact centre team', ': Handle calls'],
  ],
  [
    'titles only, in one line',
    'Lead a team, Handle calls; Plan work',
    [': Lead a team', ': Handle calls', ': Plan work'],
  ],
  ['one title with commas', 'Plan, organise and monitor work', [': Plan, organise and monitor work']],
  [
    'quoted titles',
    'This unit links to “Manage a team” and "Lead a team".',
    [': Manage a team', ': Lead a team'],
  ],
  [
    'a title that begins like a lead-in',
    'Relate to and interact with people\nUse and store tools',
    [': Relate to and interact with people', ': Use and store tools'],
  ],
  ['a title led to', 'This standard links to Manage a team', [': Manage a team']],
  [
    'a whole suite',
    'All standards in the Contact Centre suite',
    ['= All standards in the Contact Centre suite'],
  ],
  [
    'a whole suite in Welsh',
    'Pob safon yng nghyfres y Ganolfan Gyswllt',
    ['= Pob safon yng nghyfres y Ganolfan Gyswllt'],
  ],
  [
    'another family of standards',
    'This links with the Management and Leadership standards.',
    ['= This links with the Management and Leadership standards.'],
  ],
  ['the address of a standard', 'See https://www.example.org/nos-finder/INSCC006/manage', ['INSCC006']],
  ['any other address', 'https://example.org/about and info@example.org', []],
  ['other things written like codes', 'ISO9001, BS EN 1090, COVID19 and ABC12', ['ABC12']],
  ['numbers in a title', 'ABC12 Work at height after 2019', ['ABC12: Work at height after 2019']],
  ['a law', 'Health and Safety at Work Act 1974', []],
  ['prose that cites nothing', 'This standard should be used in conjunction with relevant legislation.', []],
  ['prose about standards in general', 'This NOS links with other standards.', []],
  ['junk', 'asdf\n!!! ???\n12/03/2019\n029 2034 1234\n- -\n[URN]', []],
  ['the same code again, with a title', 'ABC12\nABC12 Do this', ['ABC12: Do this']],
];

const NOTHING = [
  ...[
    '',
    ' ',
    'None',
    'none.',
    'NONE',
    'N/A',
    'n/a.',
    'Not applicable',
    'Nil',
    '-',
    '...',
    'TBC',
    'None identified',
  ],
  ...[
    'No links',
    'There are no links to other NOS.',
    'This standard has no links',
    'No',
    '[Links]',
    'None at present',
  ],
  ...['Dim', 'dim.', 'Dim yn berthnasol', 'Amherthnasol', 'Ddim yn berthnasol', 'Dim ar hyn o bryd'],
  ...['Nid oes cysylltiadau â SGC eraill', 'Does dim dolenni', 'Links to other NOS', 'See above'],
];

const shown = (text: string) =>
  parseCitations(text).map(({ cited, code, title }) =>
    code === null && title === null ? `= ${cited}` : `${code ?? ''}${title === null ? '' : `: ${title}`}`,
  );

describe('the section “Links to other NOS”', () => {
  it.each(VECTORS)('is read: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(NOTHING)('cites nothing where it says so: “%s”', (text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  it('keeps the words of the document', () => {
    const words = (text: string) => parseCitations(text).map(({ cited }) => cited);
    expect(words('• CfA CC22 – Lead a team')).toEqual(['CfA CC22 – Lead a team']);
    expect(words('Lead customers’ teams (ABC12), and see ABC13.')).toEqual([
      'Lead customers’ teams (ABC12)',
      'ABC13',
    ]);
    expect(words('STE6/7')).toEqual(['STE6', 'STE6/7']);
    expect(words('CFACC1 to CFACC2')).toEqual(['CFACC1 to CFACC2', 'CFACC1 to CFACC2']);
  });

  it('reads a hundred codes in one sentence and hundreds on lines', () => {
    const codes = Array.from({ length: 300 }, (_, index) => `INSCC${String(index * 2).padStart(4, '0')}`);
    expect(shown(`This standard links to ${codes.join(', ')}.`)).toEqual(codes);
    expect(shown(codes.map((code) => `${code} Do the thing`).join('\n'))).toEqual(
      codes.map((code) => `${code}: Do the thing`),
    );
    const endless = Array.from({ length: 2 * MOST_CITATIONS }, (_, index) => `ABC${index + 1}`).join('\n');
    expect(parseCitations(endless)).toHaveLength(MOST_CITATIONS);
  });

  it.each([
    '-',
    ':,',
    'CFACC1, ',
    '(',
    '((CFACC1',
    '“',
    'A. B ',
    '1. ',
    'x',
    'CFACC1/',
    'CFACC1-',
    'A/123/1234 ',
    '; ',
  ])('is read in time that grows with its length alone, whatever it repeats: %s', (piece) => {
    const timeOf = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return cpuTimeOf(() => parseCitations(text));
    };
    timeOf(1_000);
    expect(timeOf(50_000)).toBeLessThan(4_000);
  });
});
