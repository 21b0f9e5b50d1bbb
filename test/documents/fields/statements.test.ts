import { codesOf, criteriaOf, draftOf, read, tiny } from '../support/tiny';

describe('a statement', () => {
  it.each([
    ['1. a hive\n2. a queen', ['1.', '2.']],
    ['1.\u00a0\u00a0\u00a0 a hive\n2.\u00a0\u00a0\u00a0 a queen', ['1.', '2.']],
    ['  1. a hive\n  2. a queen', ['1.', '2.']],
    ['1) a hive\n2) a queen', ['1)', '2)']],
    ['(1) a hive\n(2) a queen', ['(1)', '(2)']],
    ['1 a hive\n2 a queen', ['1', '2']],
    ['1 - a hive\n2 - a queen', ['1', '2']],
    ['1.a hive\n2.a queen', ['1.', '2.']],
    ['1. a hive\n1. a queen', ['1.', '1.']],
    ['P1 a hive\nP2 a queen', ['P1', 'P2']],
    ['P1. a hive\nP2. a queen', ['P1.', 'P2.']],
    ['P1a hive\nP2a queen', ['P1', 'P2']],
    ['PC1 a hive\nPC2 a queen', ['PC1', 'PC2']],
    ['- P1 a hive\n- P2 a queen', ['P1', 'P2']],
    ['P1\na hive\nP2\na queen', ['P1', 'P2']],
    ['1.1 a hive\n1.2 a queen', ['1.1', '1.2']],
    ['a) a hive\nb) a queen', ['a)', 'b)']],
    ['(a) a hive\n(b) a queen', ['(a)', '(b)']],
    ['- a hive\n- a queen', [null, null]],
    ['• a hive\n•a queen', [null, null]],
    ['\uf0b7 a hive\n\uf0b7\u00a0a queen', [null, null]],
    ['* a hive\n* a queen', [null, null]],
    ['a hive\na queen', [null, null]],
    ['a hive\n\na queen', [null, null]],
  ])('is told from the next in %j', (body, labels) => {
    const text = tiny({ criteria: `Performance criteria\n\nYou must be able to:\n\n${body}` });
    const { statements, groups } = draftOf(text).performanceCriteria;
    expect(statements.map(({ value }) => value)).toEqual(['a hive', 'a queen']);
    expect(statements.map(({ label }) => label)).toEqual(labels);
    expect(groups).toEqual([]);
    expect(codesOf(text)).toEqual([]);
  });

  it('keeps its sub-items, labels and all', () => {
    expect(
      criteriaOf(
        'P1   read the drawing when:\n1.1  choosing tools\n1.2  marking\n     out\nP2   check:\n\uf0b7 edges\n\uf0b7 holes\nP3 end',
      ),
    ).toEqual([
      ['P1', 'read the drawing when: 1.1 choosing tools 1.2 marking out', null],
      ['P2', 'check: • edges • holes', null],
      ['P3', 'end', null],
    ]);
    expect(criteriaOf('1. use all of these:\na) saw\nb) drill\n2. clear up')).toEqual([
      ['1.', 'use all of these: a) saw b) drill', null],
      ['2.', 'clear up', null],
    ]);
    expect(criteriaOf('- use:\n  - saw\n  - drill\n- clear up')).toEqual([
      [null, 'use: - saw - drill', null],
      [null, 'clear up', null],
    ]);
  });

  it('is put together again where a page wrapped it', () => {
    expect(
      criteriaOf(
        'P1 comply with the Control of Substances Hazardous to\n   Health Regulations and with the rules for self-\n   assessment at work\nP2 end',
      ),
    ).toEqual([
      [
        'P1',
        'comply with the Control of Substances Hazardous to Health Regulations and with the rules for self-assessment at work',
        null,
      ],
      ['P2', 'end', null],
    ]);
  });

  it('may begin with what looks like a label', () => {
    expect(
      criteriaOf('check the hive\nP45 forms are handed out\n2 metres are kept free').map(([label]) => label),
    ).toEqual([null, null, null]);
  });

  it('that stops in mid-sentence is told', () => {
    const { diagnostics } = read(tiny({ criteria: 'Performance criteria\n1. open the\n2. close it' }));
    expect(diagnostics).toMatchObject([{ code: 'STATEMENT_CUT_OFF', severity: 'WARNING', line: 11 }]);
  });

  it('with a token of the template in it is told and kept', () => {
    const text = tiny({ criteria: 'Performance criteria\n1. follow [Insert legislation]\n2. close it' });
    expect(codesOf(text)).toEqual(['TEMPLATE_TOKEN']);
    expect(draftOf(text).performanceCriteria.statements).toHaveLength(2);
  });

  it('that stands twice is told', () => {
    expect(codesOf(tiny({ criteria: 'Performance criteria\n1. close it\n2. close it' }))).toEqual([
      'STATEMENT_REPEATED',
    ]);
  });
});

describe('a group of statements', () => {
  it('is headed by a line without a label, numbering running on', () => {
    expect(criteriaOf('Open\n\n1. a hive\n\n2. a box\n\nClose\n\n3. a hive')).toEqual([
      ['1.', 'a hive', 'Open'],
      ['2.', 'a box', 'Open'],
      ['3.', 'a hive', 'Close'],
    ]);
  });

  it('is headed so without blank lines too', () => {
    expect(criteriaOf('Open\n- a hive\nClose\n- a hive').map(([, , group]) => group)).toEqual([
      'Open',
      'Close',
    ]);
  });

  it('may have its own lead-in, before or after its heading', () => {
    const expected = [
      ['P1', 'a hive', 'Open'],
      ['P2', 'a hive', 'Close'],
    ];
    expect(
      criteriaOf('Open\nYou must be able to:\nP1 a hive\nClose\nYou must be able to:\nP2 a hive'),
    ).toEqual(expected);
    expect(
      criteriaOf('You must be able to:\nOpen\nP1 a hive\nYou must be able to:\nClose\nP2 a hive'),
    ).toEqual(expected);
  });

  it('may number its statements from 1 again', () => {
    const text = tiny({
      criteria: 'Performance criteria\n\nOpen\n1. a hive\n2. a box\n\nClose\n1. a jar\n2. a lid',
    });
    expect(codesOf(text)).toEqual([]);
    expect(draftOf(text).performanceCriteria.statements.map(({ group }) => group)).toEqual([1, 1, 2, 2]);
  });

  it('is known by the capital among unlabelled statements', () => {
    expect(criteriaOf('Open\n\na hive\n\na box\n\nClose\n\na hive')).toEqual([
      [null, 'a hive', 'Open'],
      [null, 'a box', 'Open'],
      [null, 'a hive', 'Close'],
    ]);
  });

  it('loses the colon of its heading', () => {
    expect(criteriaOf('Opening:\n1. a hive\n2. a box')[0]?.[2]).toBe('Opening');
  });
});

describe('what stands in a list and is no statement', () => {
  it('is a lead-in, also one that a narrow column broke', () => {
    expect(criteriaOf('You must be able to\ndo the following:\n1. open\n2. close')).toEqual([
      ['1.', 'open', null],
      ['2.', 'close', null],
    ]);
  });

  it('is a sentence about the list, which is reported', () => {
    const text = tiny({
      criteria:
        'Performance criteria\n\nAll of these are shown while bees are about the hive.\n\n1. open\n\n2. close',
    });
    expect(draftOf(text).performanceCriteria.groups).toEqual([]);
    expect(codesOf(text)).toEqual(['UNPLACED_TEXT']);
  });

  it('is a remark, which stays with its statement', () => {
    expect(criteriaOf('1. ask the owner\nNote: by telephone will do.\n2. open')[0]?.[1]).toBe(
      'ask the owner Note: by telephone will do.',
    );
  });
});

describe('printed numbers', () => {
  it('that jump are told', () => {
    expect(codesOf(tiny({ criteria: 'Performance criteria\n1. open\n2. look\n4. close' }))).toEqual([
      'NUMBERING_GAP',
    ]);
  });

  it('that come twice are told', () => {
    expect(codesOf(tiny({ criteria: 'Performance criteria\nP1 open\nP2 look\nP2 close' }))).toEqual([
      'NUMBERING_REPEATED',
    ]);
  });

  it('show that a line between them is a statement whose number was lost', () => {
    const text = tiny({
      criteria: 'Performance criteria\n\n1. open\n\n2. look\n\nCarry the box\n\n4. close',
    });
    expect(draftOf(text).performanceCriteria.statements.map(({ value }) => value)).toEqual([
      'open',
      'look',
      'Carry the box',
      'close',
    ]);
    expect(codesOf(text)).toEqual(['LABEL_LOST']);
  });
});

describe('labels torn from their statements', () => {
  it.each([
    ['on one line before them', 'P1 P2 P3\n\nopen\n\nlook\n\nclose'],
    ['a line each before them', 'P1\nP2\nP3\nopen\nlook\nclose'],
    ['a line each after them', 'open\nlook\nclose\nP1\nP2\nP3'],
    ['page by page', 'P1\nP2\nopen\nlook\nP3\nclose'],
  ])('%s are put back', (_where, body) => {
    expect(criteriaOf(`You must be able to:\n${body}`)).toEqual([
      ['P1', 'open', null],
      ['P2', 'look', null],
      ['P3', 'close', null],
    ]);
  });

  it('are left out where the counts differ, and told with both counts', () => {
    const text = tiny({ criteria: 'Performance criteria\nYou must be able to:\nP1\nP2\nP3\n\nopen\n\nlook' });
    const { draft, diagnostics } = read(text);
    expect(draft?.performanceCriteria.statements.map(({ label, value }) => [label, value])).toEqual([
      [null, 'open'],
      [null, 'look'],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'LABEL_COUNT_MISMATCH', severity: 'WARNING', line: 12 }]);
    expect(diagnostics[0]?.message).toContain('3 labels stand apart from 2 statements');
  });
});
