import { toAnswer, toCells } from '../../../src/cli/tables/answers/row-answer';
import { explainResolution, PHRASES } from '../../../src/cli/tables/answers/reason';
import { pathOf, resolutionOf, standardOf } from '../support/resolutions';

const NEW = standardOf('INSCC007', '2021-02-05');
const OTHER = standardOf('ABCXX01', '2020');
const THIRD = standardOf('SAMCC05', '2023');
const ORIGINALS = new Map([[NEW.id, ['CFACC25', 'CFACC26', 'INSCC007']]]);

const merged = (code: string) =>
  resolutionOf(code, { outcome: 'SUPERSEDED', successors: [NEW], path: pathOf(`${code} MERGED INSCC007`) });

describe('Reasons', () => {
  test.each([
    [
      'a current code',
      resolutionOf('INSCC007', { outcome: 'CURRENT', standards: [NEW] }),
      'INSCC007 (2021-02-05) is current',
      'Mae INSCC007 (2021-02-05) yn gyfredol',
    ],
    [
      'a code that was given to another function',
      resolutionOf('ABCXX01', {
        outcome: 'CURRENT',
        standards: [OTHER, standardOf('ABCXX01', '2012')],
        successors: [NEW],
        path: pathOf('ABCXX01 REASSIGNED ABCXX01', 'ABCXX01 RENUMBERED INSCC007'),
      }),
      'ABCXX01 (2020) is current, but an older edition of this URN is about something else that became INSCC007 ' +
        '(2021-02-05), so compare the titles',
      "Mae ABCXX01 (2020) yn gyfredol, ond mae argraffiad hŷn o'r URN hwn yn ymwneud â rhywbeth arall, a ddaeth yn " +
        'INSCC007 (2021-02-05), felly cymharwch y teitlau',
    ],
    [
      'one of two codes that were merged',
      merged('CFACC25'),
      'CFACC25 was merged with CFACC26 into INSCC007 (2021-02-05)',
      'Cyfunwyd CFACC25 â CFACC26 yn INSCC007 (2021-02-05)',
    ],
    [
      'both codes that were merged, in one cell',
      resolutionOf('CfA CC25/26', { outcome: 'MULTIPLE', parts: [merged('CFACC25'), merged('CFACC26')] }),
      'CFACC25 and CFACC26 were merged into INSCC007 (2021-02-05)',
      'Cyfunwyd CFACC25 a CFACC26 yn INSCC007 (2021-02-05)',
    ],
    [
      'a chain',
      resolutionOf('CFASLS84', {
        outcome: 'SUPERSEDED',
        successors: [NEW],
        path: pathOf('CFASLS84 RENUMBERED CFASAL023', 'CFASAL023 RENUMBERED INSCC007'),
      }),
      'CFASLS84 was renumbered CFASAL023, and then CFASAL023 was renumbered INSCC007 (2021-02-05)',
      'Ailrifwyd CFASLS84 yn CFASAL023, ac yna ailrifwyd CFASAL023 yn INSCC007 (2021-02-05)',
    ],
    [
      'a split',
      resolutionOf('SAMCC03', {
        outcome: 'SUPERSEDED',
        successors: [THIRD, NEW],
        path: pathOf('SAMCC03 SPLIT SAMCC05', 'SAMCC03 SPLIT INSCC007'),
      }),
      'SAMCC03 was split into SAMCC05 (2023) and INSCC007 (2021-02-05)',
      'Rhannwyd SAMCC03 yn SAMCC05 (2023) ac INSCC007 (2021-02-05)',
    ],
    [
      'a code that its body writes without its letters',
      resolutionOf('VR218', {
        outcome: 'SUPERSEDED',
        successors: [NEW],
        path: pathOf('VR218 RENUMBERED COSVR218', 'COSVR218 RENUMBERED INSCC007'),
      }),
      'VR218 stands for COSVR218, and then COSVR218 was renumbered INSCC007 (2021-02-05)',
      'Mae VR218 yn sefyll am COSVR218, ac yna ailrifwyd COSVR218 yn INSCC007 (2021-02-05)',
    ],
    [
      'ways that part before they end',
      resolutionOf('A1', {
        outcome: 'SUPERSEDED',
        successors: [NEW, THIRD],
        path: pathOf('A1 SPLIT B1', 'A1 TAILORED C1', 'B1 RENUMBERED INSCC007', 'C1 RENUMBERED SAMCC05'),
      }),
      'A1 is superseded by INSCC007 (2021-02-05) and SAMCC05 (2023)',
      'Disodlwyd A1 gan INSCC007 (2021-02-05) a SAMCC05 (2023)',
    ],
    [
      'a chain that ends in nothing',
      resolutionOf('A1', { outcome: 'SUPERSEDED', path: pathOf('A1 RENUMBERED B1') }),
      'A1 was renumbered B1, and nothing in force follows',
      'Ailrifwyd A1 yn B1, ond nid oes dim mewn grym yn ei ddilyn',
    ],
    [
      'codes that lead in a circle',
      resolutionOf('A1', { outcome: 'SUPERSEDED', path: pathOf('A1 RENUMBERED B1', 'B1 RENUMBERED A1') }),
      'A1 was renumbered B1, and then B1 was renumbered A1, and nothing in force follows',
      'Ailrifwyd A1 yn B1, ac yna ailrifwyd B1 yn A1, ond nid oes dim mewn grym yn ei ddilyn',
    ],
    [
      'a legacy standard',
      resolutionOf('ABCXX01', { outcome: 'LEGACY', standards: [OTHER] }),
      'ABCXX01 (2020) is legacy, and no newer standard names it as its original',
      'Mae ABCXX01 (2020) yn etifeddol, ac nid oes safon ddiweddarach yn ei henwi fel ei gwreiddiol',
    ],
    [
      'a code of several bodies',
      resolutionOf('F1', { outcome: 'AMBIGUOUS', successors: [NEW, OTHER] }),
      'F1 is the original of unrelated standards: INSCC007 (2021-02-05) and ABCXX01 (2020)',
      "Enwir F1 yn wreiddiol gan safonau nad ydynt yn perthyn i'w gilydd: INSCC007 (2021-02-05) ac ABCXX01 (2020)",
    ],
    [
      'an unknown code',
      resolutionOf('CFACC2', { suggestions: ['CFACC22', 'CFACC25'] }),
      'CFACC2 is unknown; did you mean CFACC22 or CFACC25?',
      'Nid yw CFACC2 yn hysbys; ai CFACC22 neu CFACC25 oedd gennych mewn golwg?',
    ],
    [
      'unknown codes beside a known one',
      resolutionOf('STE6/7 & INSCC007', {
        outcome: 'MULTIPLE',
        parts: [
          resolutionOf('STE6', {}),
          resolutionOf('INSCC007', { outcome: 'CURRENT', standards: [NEW] }),
          resolutionOf('STE7', {}),
          resolutionOf('STE7', {}),
        ],
      }),
      'STE6 and STE7 are unknown; INSCC007 (2021-02-05) is current',
      'Nid yw STE6 a STE7 yn hysbys; mae INSCC007 (2021-02-05) yn gyfredol',
    ],
    ['no code', resolutionOf(' N/A\n', { outcome: 'INVALID' }), '"N/A" is not a code', 'Nid cod yw "N/A"'],
  ])('tell of %s in English and in Welsh', (_name, resolution, english, welsh) => {
    expect(explainResolution(resolution, ORIGINALS, PHRASES.EN)).toBe(english);
    expect(explainResolution(resolution, ORIGINALS, PHRASES.CY)).toBe(welsh);
  });
});

describe('Answers for rows', () => {
  test('name each standard in force once, with its title in the language asked for', () => {
    const bilingual = standardOf('INSCC007', '2021-02-05', { titleCy: 'Teitl' });
    const part = (code: string) =>
      resolutionOf(code, { outcome: 'SUPERSEDED', successors: [bilingual, THIRD] });
    const cell = resolutionOf('x', { outcome: 'MULTIPLE', parts: [part('A1'), part('A2')] });
    expect(toCells(toAnswer(cell, ORIGINALS, 'CY')).slice(0, 5)).toEqual([
      'MULTIPLE',
      'A1; A2',
      'INSCC007; SAMCC05',
      '2021-02-05; 2023',
      'Teitl; Title of SAMCC05',
    ]);
  });

  test.each([
    ['current', { outcome: 'CURRENT', standards: [NEW] }, false],
    [
      'given to another function',
      { outcome: 'CURRENT', standards: [NEW], path: pathOf('A REASSIGNED A') },
      true,
    ],
    ['superseded by one standard', { outcome: 'SUPERSEDED', successors: [NEW] }, false],
    ['superseded by two', { outcome: 'SUPERSEDED', successors: [NEW, THIRD] }, true],
    ['superseded by nothing in force', { outcome: 'SUPERSEDED' }, true],
    ['legacy', { outcome: 'LEGACY', standards: [OTHER] }, true],
    ['ambiguous', { outcome: 'AMBIGUOUS', successors: [NEW, OTHER] }, true],
    ['unknown', { outcome: 'UNKNOWN' }, true],
    ['no code', { outcome: 'INVALID' }, true],
  ] as const)('say whether a code that is %s needs a person', (_name, more, expected) => {
    expect(toAnswer(resolutionOf('A', more), ORIGINALS, 'EN').needsPerson).toBe(expected);
    const cell = resolutionOf('A, B', { outcome: 'MULTIPLE', parts: [resolutionOf('A', more)] });
    expect(toAnswer(cell, ORIGINALS, 'EN').needsPerson).toBe(expected);
  });

  test('of an ambiguous code name no standard in force as if it were certain', () => {
    const ambiguous = resolutionOf('F1', { outcome: 'AMBIGUOUS', successors: [NEW, OTHER] });
    expect(toAnswer(ambiguous, ORIGINALS, 'EN').current).toEqual([]);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1'])('take nothing for a formula: %j', (title) => {
    const current = standardOf('INSCC007', '2021', { titleEn: title });
    const resolution = resolutionOf('INSCC007', { outcome: 'CURRENT', standards: [current] });
    expect(toCells(toAnswer(resolution, ORIGINALS, 'EN'))[4]).toBe(`'${title}`);
  });
});
