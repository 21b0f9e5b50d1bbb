import { parseUrn } from '../../../src/register/urn';
import { codesIn } from './codes-in';

describe('a cell with several codes', () => {
  test.each([
    ', ',
    ',',
    '; ',
    ';',
    ' & ',
    '&',
    ' + ',
    '+',
    ' / ',
    '/',
    ' and ',
    ' AND ',
    ' or ',
    ' a ',
    ' ac ',
    ' neu ',
    '. ',
    '.',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    ' | ',
    ' • ',
    ' -> ',
    ' - ',
    ', and ',
    ';;',
  ])('has one part for each, joined by %j', (joiner) => {
    expect(codesIn(['SAMCC25', 'SAMCC26', 'SAMCC27'].join(joiner))).toEqual([
      'SAMCC25',
      'SAMCC26',
      'SAMCC27',
    ]);
  });

  test.each([
    ['CFAM&LBA4 & CFAM&LBA5', ['CFAM&LBA4', 'CFAM&LBA5']],
    ['R&D 2, R&D 4', ['R&D2', 'R&D4']],
    ['PPL 1GEN4/09, PPL 2FS1/10', ['PPL1GEN4/09', 'PPL2FS1/10']],
    ['2FS5/10 and 3FS13/10', ['2FS5/10', '3FS13/10']],
    ['SFS SYS 11 SFS SYS 12', ['SFSSYS11', 'SFSSYS12']],
    ['sfs sys 11 and sfs sys 12', ['SFSSYS11', 'SFSSYS12']],
    ['Unit 5.01 and Unit 5.02', ['UNIT5.01', 'UNIT5.02']],
    ['IMPEM107S&IMPEM108K', ['IMPEM107S', 'IMPEM108K']],
    ['SFHCI.N, SFHCI.O', ['SFHCI.N', 'SFHCI.O']],
    ['SFHCIH & SFHCIJ', ['SFHCIH', 'SFHCIJ']],
    ['1. SAMCC25\n2. SAMCC26', ['SAMCC25', 'SAMCC26']],
    ['- SAMCC25\n- SAMCC26', ['SAMCC25', 'SAMCC26']],
    ['(SAMCC25, SAMCC26)', ['SAMCC25', 'SAMCC26']],
    ['SAMCC25 v2, SAMCC26 (2)', ['SAMCC25', 'SAMCC26']],
    ['SAMCC25 to SAMCC28', ['SAMCC25', 'SAMCC28']],
    ['SAMCC25, SAMCC25', ['SAMCC25', 'SAMCC25']],
  ])('%s keeps characters that belong to a code', (typed, codes) => expect(codesIn(typed)).toEqual(codes));

  test.each([
    ['EL27/28', ['EL27', 'EL28']],
    ['EL27 / 28', ['EL27', 'EL28']],
    ['CC25 & 26', ['CC25', 'CC26']],
    ['CC25, 26 and 27', ['CC25', 'CC26', 'CC27']],
    ['CfA CC25/26', ['CFACC25', 'CFACC26']],
    ['EUSDSG3.18/19', ['EUSDSG3.18', 'EUSDSG3.19']],
    ['EUSDSG3.18/3.19', ['EUSDSG3.18', 'EUSDSG3.19']],
    ['COGLATA3-03/04', ['COGLATA3-03', 'COGLATA3-04']],
    ['CFASAL023/24', ['CFASAL023', 'CFASAL024']],
    ['IMPEM107S / 108K', ['IMPEM107S', 'IMPEM108K']],
    ['IMPEM107S/K', ['IMPEM107S', 'IMPEM107K']],
    ['CFAM&LBA4/5', ['CFAM&LBA4', 'CFAM&LBA5']],
  ])('%s shares a stem', (typed, codes) => expect(codesIn(typed)).toEqual(codes));

  test('a hyphen makes no list: SEMME3- 34 and EL27-29 are one code each', () => {
    expect(codesIn('SEMME3- 34')).toEqual(['SEMME3-34']);
    expect(codesIn('EL27-29')).toEqual(['EL27-29']);
  });

  test.each([
    ['SAMCC25 (skills), SAMCC26 (knowledge, part)', ['SAMCC25', 'SAMCC26']],
    ['SAMCC25 [skills] and SAMCC26', ['SAMCC25', 'SAMCC26']],
    ['SAMCC25, New', ['SAMCC25']],
    ['N/A, SAMCC25', ['SAMCC25']],
    ['Lantra, F1', ['F1']],
    ['IMP; SAMCC25; TBC; SAMCC26', ['SAMCC25', 'SAMCC26']],
    ['SAMCC25 Mend nets, SAMCC26 Cut ropes', ['SAMCC25', 'SAMCC26']],
    ['M12 Mend nets; M14 Cut ropes', ['M12', 'M14']],
    ['SAMCC25 (was SAMCC22)', ['SAMCC25']],
  ])('junk and remarks go: %s', (typed, codes) => expect(codesIn(typed)).toEqual(codes));

  test('tells of each part what was typed for it', () => {
    expect(parseUrn('STE6/7 & EVTS10v2')).toEqual({
      kind: 'SEVERAL',
      parts: [
        { printed: 'STE6', normalised: 'STE6', version: null, isLegacyTwin: false },
        { printed: '7', normalised: 'STE7', version: null, isLegacyTwin: false },
        { printed: 'EVTS10v2', normalised: 'EVTS10', version: '2', isLegacyTwin: false },
      ],
    });
  });
});
