import { codesOf, criteriaOf, tiny } from '../support/tiny';

describe('a numbered list inside a statement', () => {
  it.each([
    ['indented', '1. wear:\n   1. a veil\n   2. gloves\n2. open the hive\n3. close it'],
    ['not indented', '1. wear:\n1. a veil\n2. gloves\n2. open the hive\n3. close it'],
    ['parted by blank lines', '1. wear:\n\n1. a veil\n\n2. gloves\n\n2. open the hive\n\n3. close it'],
  ])('stays in its text when it is %s', (_what, body) => {
    expect(criteriaOf(body)).toEqual([
      ['1.', 'wear: 1. a veil 2. gloves', null],
      ['2.', 'open the hive', null],
      ['3.', 'close it', null],
    ]);
    expect(codesOf(tiny({ criteria: `Performance criteria\n\n${body}` }))).toEqual([]);
  });

  it('may be longer than what is numbered above it, and have bullets of its own', () => {
    const body = '1. wear:\n1. a veil\n2. boots\n3. gloves:\n- leather\n- rubber\n2. open the hive';
    expect(criteriaOf(body).map(([label]) => label)).toEqual(['1.', '2.']);
  });

  it('is told by its brackets from the list around it', () => {
    expect(criteriaOf('1. check\n2. wear:\n1) a veil\n2) gloves\n3) boots\n3. open the hive')).toEqual([
      ['1.', 'check', null],
      ['2.', 'wear: 1) a veil 2) gloves 3) boots', null],
      ['3.', 'open the hive', null],
    ]);
  });

  it('may be numbered i. and ii. below letters', () => {
    expect(
      criteriaOf('a) check\nb) wear:\ni. a veil\nii. gloves\niii. boots\niv. a hat\nv. a belt\nc) open'),
    ).toEqual([
      ['a)', 'check', null],
      ['b)', 'wear: i. a veil ii. gloves iii. boots iv. a hat v. a belt', null],
      ['c)', 'open', null],
    ]);
  });

  it('is not seen where every item is numbered 1, nor where the numbers go on', () => {
    expect(criteriaOf('1. wear:\n1. look\n1. close').map(([, text]) => text)).toEqual([
      'wear:',
      'look',
      'close',
    ]);
    const letters = 'a) a\nb) b\nc) c\nd) d\ne) e\nf) f\ng) g\nh) wear:\ni) look\nj) close';
    expect(criteriaOf(letters)).toHaveLength(10);
  });
});

describe('the items of a list', () => {
  it('may be numbered with Roman figures', () => {
    expect(criteriaOf('(i) look\n(ii) listen\n(iii) close').map(([label]) => label)).toEqual([
      '(i)',
      '(ii)',
      '(iii)',
    ]);
  });

  it('may begin with what looks like a label and is none', () => {
    expect(criteriaOf('- find the hive\n- P45 forms are filed\n- close it').map(([, text]) => text)).toEqual([
      'find the hive',
      'P45 forms are filed',
      'close it',
    ]);
  });

  it('may stand under a group named like a section', () => {
    const body = 'You must be able to:\n\nValues\n\n1. respect bees\n\nSkills\n\n2. open the hive';
    expect(criteriaOf(body)).toEqual([
      ['1.', 'respect bees', 'Values'],
      ['2.', 'open the hive', 'Skills'],
    ]);
  });
});

describe('labels that stand apart from wrapped lines of lower case', () => {
  const body = [
    'P1 P2 P3 P4',
    '',
    'wear a veil and gloves',
    'choose a calm and sunny day on which most of the bees are flying',
    'open the hive and lift each of the frames in turn, holding it by the',
    'lugs, and look for eggs',
    'close the hive',
  ].join('\n');

  it('are joined by the length and the last words of the lines, which is reported', () => {
    expect(criteriaOf(body).map(([label, text]) => [label, text.split(' ').at(-1)])).toEqual([
      ['P1', 'gloves'],
      ['P2', 'flying'],
      ['P3', 'eggs'],
      ['P4', 'hive'],
    ]);
    expect(codesOf(tiny({ criteria: `Performance criteria\n\n${body}` }))).toEqual([
      'LABELS_JOINED_BY_LENGTH',
    ]);
  });
});
