import { parseOwnUrn, parseUrn } from '../../../src/register/urn';
import { vectors } from '../../fixtures/urn-vectors.json';
import { codesIn, nothingKnown } from './codes-in';

const OUTCOMES = { CODE: 'UNKNOWN', SEVERAL: 'MULTIPLE', INVALID: 'INVALID' };

describe('the URN vectors of the register of 2019', () => {
  test.each(vectors)('$shape: $input', ({ input, outcome, normalised, parts }) => {
    const parsed = parseUrn(input);
    expect(OUTCOMES[parsed.kind]).toBe(outcome);
    if (parsed.kind === 'CODE') expect(parsed.normalised).toBe(normalised);
    if (parsed.kind === 'SEVERAL') expect(parsed.parts.map((part) => part.normalised)).toEqual(parts);
  });
});

describe('one code', () => {
  test.each([
    ['a code without a digit', 'SFHCI.N', 'SFHCI.N'],
    ['a code without a digit, in small letters', 'sfhcih', 'SFHCIH'],
    ['a code without a digit and its title', 'SFHCIH Mend the nets', 'SFHCIH'],
    ['a level and a body', 'ppl 4samc 12', 'PPL4SAMC12'],
    ['a suite-local code', 'Unit 5.01', 'UNIT5.01'],
    ['a bare number', '317', '317'],
    ['a number and a letter', '50f', '50F'],
    ['a point and spaces', 'PPL . C224', 'PPL.C224'],
    ['a decimal point and spaces', 'EUSDSG 3 . 18', 'EUSDSG3.18'],
    ['an ampersand and spaces', 'cfam & lba4', 'CFAM&LBA4'],
    ['an ampersand copied from a web page', 'CFAM&amp;LBA4', 'CFAM&LBA4'],
    ['an ampersand after a level', 'PPL 2S&M2', 'PPL2S&M2'],
    ['an ampersand after a level, and a year', 'PPL 1S&M1/16', 'PPL1S&M1/16'],
    ['a year and spaces', 'PPL 1GEN4 / 09', 'PPL1GEN4/09'],
    ['a letter with a space before it', 'COSVR290 L', 'COSVR290L'],
    ['a month inside', 'SAm1Jan10', 'SAM1JAN10'],
    ['letters after a level', 'PPL2SAM', 'PPL2SAM'],
    ['full-width characters', 'ＩＮＳＣＣ００６', 'INSCC006'],
    ['a non-breaking hyphen', 'COGBENG\u201106', 'COGBENG-06'],
    ['a minus sign', 'COGBENG\u221206', 'COGBENG-06'],
    ['a word joiner', 'INS\u2060CC006', 'INSCC006'],
    ['a direction mark', 'INSCC006\u200e', 'INSCC006'],
    ['a tab', 'CfA\tCC22', 'CFACC22'],
    ['a code cut by a line break', 'SFS\nSYS 11', 'SFSSYS11'],
    ['another word before the code', 'NOS INSCC006', 'INSCC006'],
    ['the body twice', 'CFA CFACC25', 'CFACC25'],
    ['a suite named like its body', 'LAN LAN91', 'LANLAN91'],
  ])('%s is read', (_, typed, normalised) => expect(codesIn(typed)).toEqual([normalised]));

  test.each([
    '"INSCC006"',
    "'INSCC006",
    '“INSCC006”',
    '(INSCC006)',
    '[INSCC006]',
    '<INSCC006>',
    '- INSCC006',
  ])('what stands around %s goes', (typed) => expect(codesIn(typed)).toEqual(['INSCC006']));

  test.each(['INSCC006.', 'INSCC006,', 'INSCC006:', 'INSCC006*', '#INSCC006', '• INSCC006', 'INSCC006.docx'])(
    'punctuation and file extensions of %s go',
    (typed) => expect(codesIn(typed)).toEqual(['INSCC006']),
  );

  test.each([
    'URN INSCC006',
    'urn:inscc006',
    'RCU: INSCC006',
    'RCU gwreiddiol: INSCC006',
    'Original URN INSCC006',
    'URN No. INSCC006',
    'Unique Reference Number: INSCC006',
    'Cod: INSCC006',
    'formerly INSCC006',
    'Please see INSCC006 for details',
  ])('a label or a sentence before the code goes: %s', (typed) =>
    expect(codesIn(typed)).toEqual(['INSCC006']),
  );

  test.each([
    'https://www.ukstandards.org.uk/PublishedNos/CFAM&LBA4.pdf',
    'https://www.ukstandards.org.uk/en/nos-finder/CFAM%26LBA4/mend-the-nets',
    'http://127.0.0.1:4000/standards/CFAM%26LBA4',
  ])('the address %s gives its code', (typed) => expect(codesIn(typed)).toEqual(['CFAM&LBA4']));

  test('a file name made of a title and a code gives the code', () => {
    expect(codesIn('Mend-the-old-fishing-nets-INSCC006.pdf')).toEqual(['INSCC006']);
  });

  test.each([
    'INSCC006Mend the nets',
    'INSCC006mend the nets',
    'INSCC006MEND THE NETS',
    'INSCC006 Mend the nets',
    'INSCC006 MEND THE NETS',
    'INSCC006: Mend the nets',
    'INSCC006 – Mend the nets',
    'INSCC006-Mend the nets',
    'INSCC006, Mend the nets',
    'INSCC006. Mend the nets',
    'INSCC006 (Mend the nets)',
    'INSCC006_Mend_the_nets',
    'INSCC006 Mend nets, ropes and 3 sails',
    'INSCC006 Mend A4 sails and type 2 nets (up to 6.0m³/hr)',
    'INSCC006 MP3 players',
    'INSCC006 Trwsio rhwydi a hwyliau',
  ])('a title stuck on goes: %s', (typed) => expect(codesIn(typed)).toEqual(['INSCC006']));

  test('a last letter before a capitalised title stays with the code', () => {
    expect(codesIn('IMPWM116KMend the nets')).toEqual(['IMPWM116K']);
  });
});

describe('version marks and legacy twins', () => {
  test.each([
    ['SKABT15 V2', 'SKABT15', '2'],
    ['SKABT15-v2', 'SKABT15', '2'],
    ['SKABT15_v2', 'SKABT15', '2'],
    ['SKABT15 v 2', 'SKABT15', '2'],
    ['SKABT15 ver. 3', 'SKABT15', '3'],
    ['SKABT15 Version 2.1', 'SKABT15', '2.1'],
    ['SKABT15 V01', 'SKABT15', '1'],
    ['SKABT15(2)', 'SKABT15', '2'],
    ['SKABT15 (v2)', 'SKABT15', '2'],
    ['SKABT15v2 - Mend the nets', 'SKABT15', '2'],
    ['SKABT15v2.pdf', 'SKABT15', '2'],
    ['CFASMA1.4V3.0', 'CFASMA1.4', '3.0'],
    ['IMPWM116 K v1', 'IMPWM116K', '1'],
    ['SFLDGV7v2', 'SFLDGV7', '2'],
    ['PPL SAM8/09v2', 'PPLSAM8/09', '2'],
  ])('%s is %s, version %s', (typed, normalised, version) => {
    expect(parseUrn(typed)).toMatchObject({ kind: 'CODE', normalised, version });
  });

  test.each(['SFLDGV7', 'VR218', 'V2', 'INSCC006 (2013)', 'INSCC006 2013', '029NV3'])(
    '%s holds no version mark',
    (typed) => expect(parseUrn(typed)).toMatchObject({ kind: 'CODE', version: null }),
  );

  test('the L of a legacy twin stays and is told, also after a version mark', () => {
    expect(parseUrn('COSVR290L')).toMatchObject({ normalised: 'COSVR290L', isLegacyTwin: true });
    expect(parseUrn('LANGa12v1L')).toMatchObject({
      normalised: 'LANGA12L',
      version: '1',
      isLegacyTwin: true,
    });
    expect(parseUrn('SFHCI.L')).toMatchObject({ normalised: 'SFHCI.L', isLegacyTwin: false });
  });

  test('what was typed is kept beside the normal form', () => {
    expect(parseUrn('URN: CfA\u00a0CC22 v2 (skills)')).toEqual({
      kind: 'CODE',
      printed: 'CfA CC22 v2',
      normalised: 'CFACC22',
      version: '2',
      isLegacyTwin: false,
    });
  });
});

describe('no code', () => {
  test.each([
    ['nothing', ['', ' ', '-', '?', '.', ',', '\u200b', '/', '()']],
    [
      'a placeholder',
      ['n/a', 'N / A', 'NA', 'None', 'nil', 'TBC', 'tba', 'New', 'newydd', 'xx', '0', '#REF!', '[URN]'],
    ],
    [
      'the name of a body',
      ['Lantra', 'LANTRA', 'Skills CFA', 'SfJ', 'PPL ', 'Skillfast-UK', 'People 1st', 'Instructus'],
    ],
    ['the name of a suite', ['IMP', 'IMPQI', 'Diab', 'Unit G', 'CC A']],
    ['a list of keywords', ['nets, mending nets, ropes', 'level 3; NVQ2; nets; ropes; sails']],
    ['a sentence', ['We need 3 vans and 12 people.', '3 people are needed', 'In 2019 it held 22,093 rows.']],
    ['a count', ['Level 3', 'Version 2', 'Page 3 of 5']],
    ['a date', ['12/05/2019', '2021-02-05', '05 Chwef 2021']],
  ])('%s is INVALID', (_, typed) => {
    for (const text of typed) expect([text, parseUrn(text)]).toEqual([text, { kind: 'INVALID' }]);
  });
});

describe('by what the register knows', () => {
  const known = (...codes: string[]) => {
    const register = new Set(codes);
    return (code: string) => register.has(code);
  };

  test('a code whose own characters are joiners is one code when the register holds it', () => {
    expect(codesIn('AB1/2', nothingKnown)).toEqual(['AB1', 'AB2']);
    expect(codesIn('AB1/2', known('AB1/2'))).toEqual(['AB1/2']);
    expect(codesIn('AB1/2, AB3', known('AB1/2'))).toEqual(['AB1/2', 'AB3']);
    expect(codesIn('019N SAM302', known('019NSAM302'))).toEqual(['019NSAM302']);
    expect(codesIn('AB1&CD2 and AB3', known('AB1&CD2'))).toEqual(['AB1&CD2', 'AB3']);
  });

  test('a slash and two digits are a list when the register holds both codes', () => {
    expect(codesIn('PPL2SAM14/15', known('PPL2SAM14', 'PPL2SAM15'))).toEqual(['PPL2SAM14', 'PPL2SAM15']);
    expect(codesIn('PPL2SAM14/15', known('PPL2SAM14/15', 'PPL2SAM14', 'PPL2SAM15'))).toEqual([
      'PPL2SAM14/15',
    ]);
  });

  test('a later code of a list may leave out the letters of its body', () => {
    expect(codesIn('SAMCC25, CC26', known('SAMCC25', 'SAMCC26'))).toEqual(['SAMCC25', 'SAMCC26']);
    expect(codesIn('SAMCC25, CC26')).toEqual(['SAMCC25', 'CC26']);
  });

  test('a word is a code, and a code in prose is one, when the register holds it', () => {
    expect(codesIn('SAMNETS', known('SAMNETS'))).toEqual(['SAMNETS']);
    expect(codesIn('All about the mending of SAMNET5', known('SAMNET5'))).toEqual(['SAMNET5']);
  });
});

describe("a document's own URN", () => {
  test.each([
    ['SAM AB1/2', 'SAMAB1/2'],
    ['019N SAM302', '019NSAM302'],
    ['INSCC 006', 'INSCC006'],
    ['SKABT15v2', 'SKABT15'],
  ])('is one code: %s', (typed, normalised) => {
    expect(parseOwnUrn(typed)).toMatchObject({ kind: 'CODE', normalised });
  });

  test.each(['SAMCC1, SAMCC2', 'SAMCC1/SAMCC2', 'SAMCC1 and SAMCC2', 'SAMCC1\nSAMCC2', 'SAMCC1 SAMCC2'])(
    'is several when it says so: %j',
    (typed) => expect(parseOwnUrn(typed)).toMatchObject({ kind: 'SEVERAL' }),
  );

  test('may be none', () => expect(parseOwnUrn('[URN]')).toEqual({ kind: 'INVALID' }));
});
