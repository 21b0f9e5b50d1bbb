import { readDocument } from '../../src/documents/read-document';
import { encode, ENCODINGS, LINE_BREAKS } from './support/encode';
import { codesOf, criteriaOf, draftOf, tiny, values } from './support/tiny';

describe('characters', () => {
  const welsh = tiny({
    overview: 'Trosolwg\n\nMae’r safon hon yn ymwneud â chadw gwenyn ac â’r gŵr sy’n eu cadw.',
  });

  it.each(ENCODINGS.flatMap((encoding) => LINE_BREAKS.map((lineBreak) => ({ encoding, lineBreak }))))(
    'are the same in $encoding with line breaks $lineBreak',
    ({ encoding, lineBreak }) => {
      const { draft, diagnostics } = readDocument(encode(welsh, encoding, lineBreak));
      expect(diagnostics).toEqual([]);
      expect(draft?.overview?.value).toBe(
        'Mae’r safon hon yn ymwneud â chadw gwenyn ac â’r gŵr sy’n eu cadw.',
      );
      expect(draft?.overview?.line).toBe(8);
    },
  );

  it('that do not show are left out, and every kind of space is a space', () => {
    const text = tiny({ head: 'Keep\u00a0bees\u200b\n\nURN: SAM\u200bBK\u00ad1\u2060' });
    const draft = draftOf(text);
    expect(draft.title?.value).toBe('Keep bees');
    expect(draft.urn?.value).toBe('SAMBK1');
    expect(draft.urn?.raw).toBe('SAM\u200bBK\u00ad1\u2060');
    expect(codesOf(text)).toEqual([]);
  });

  it('keep their form where it is not an accent: signs, curly and straight apostrophes', () => {
    expect(criteriaOf("1. check 10 \u2126 and 5 µm of the keeper's and keeper’s tools\n2. b")[0]?.[1]).toBe(
      "check 10 \u2126 and 5 µm of the keeper's and keeper’s tools",
    );
  });

  it('damaged before the file was written are told', () => {
    expect(codesOf(tiny({ overview: 'Overview\n\nThe keeper\ufffds bees.' }))).toEqual([
      'DAMAGED_CHARACTERS',
    ]);
    expect(codesOf(tiny({ overview: 'Overview\n\nThe keeperâ€™s bees.' }))).toEqual(['DAMAGED_CHARACTERS']);
  });
});

describe('a place', () => {
  it('counts lines and columns as an editor does, whatever stands before', () => {
    const draft = draftOf(
      tiny({ head: 'Keep bees\r\n\r\nURN:\u00a0\u00a0SAMBK1\r\nSuite: Bees; \u200bWasps' }),
    );
    expect(draft.urn).toEqual({ value: 'SAMBK1', raw: 'SAMBK1', line: 3, column: 7 });
    expect(draft.suites).toEqual([
      { value: 'Bees', raw: 'Bees', line: 4, column: 8 },
      { value: 'Wasps', raw: 'Wasps', line: 4, column: 15 },
    ]);
  });

  it('does not count a form feed as a line', () => {
    const draft = draftOf(tiny({ overview: '\fOverview\n\nBees.' }));
    expect(draft.overview?.line).toBe(8);
  });

  it('of a statement is where its text begins, after the label', () => {
    const [first] = draftOf(tiny()).performanceCriteria.statements;
    expect(first).toMatchObject({
      value: 'open the hive calmly',
      raw: 'open the hive calmly',
      line: 14,
      column: 4,
      label: '1.',
    });
    expect(values(draftOf(tiny()).performanceCriteria.statements)).toHaveLength(2);
  });
});
