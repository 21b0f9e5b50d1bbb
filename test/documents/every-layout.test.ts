import fc from 'fast-check';
import { readDocument } from '../../src/documents/read-document';
import {
  type AbstractGroups,
  type AbstractStandard,
  type Layout,
  LAYOUTS,
} from './support/abstract-standard';
import { encode, ENCODINGS, LINE_BREAKS } from './support/encode';
import { expectedFields, fieldsOf } from './support/expected';
import { INVENTED_STANDARDS } from './support/invented-standards';
import { render } from './support/render';

/** What a layout leaves out is reported; nothing else is. */
const REPORTED: Readonly<Partial<Record<Layout, readonly string[]>>> = {
  HEAD_LOST: ['NO_URN', 'OVERVIEW_INFERRED'],
  FRAGMENT: ['NO_URN', 'NO_TITLE', 'ENDS_EARLY'],
};

const CASES = INVENTED_STANDARDS.flatMap((standard) =>
  LAYOUTS.flatMap((layout) => [0, 1, 2].map((wording) => ({ standard, layout, wording, urn: standard.urn }))),
);

describe('a document', () => {
  it.each(CASES)(
    '$urn printed as $layout, wording $wording, says what its author meant',
    ({ standard, layout, wording }) => {
      const { draft, diagnostics } = readDocument(encode(render(standard, layout, wording)));
      expect(draft && fieldsOf(draft)).toEqual(expectedFields(standard, layout));
      expect(diagnostics.map(({ code }) => code)).toEqual(REPORTED[layout] ?? []);
    },
  );

  it('says the same with fewer statements, in any encoding and with any line breaks', () => {
    const cases = fc.record({
      standard: fc.constantFrom(...INVENTED_STANDARDS),
      layout: fc.constantFrom(...LAYOUTS),
      wording: fc.nat(2),
      encoding: fc.constantFrom(...ENCODINGS),
      lineBreak: fc.constantFrom(...LINE_BREAKS),
      cuts: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
    });
    fc.assert(
      fc.property(cases, ({ standard, layout, wording, encoding, lineBreak, cuts }) => {
        const fewer = withFewerStatements(standard, cuts);
        const { draft, diagnostics } = readDocument(
          encode(render(fewer, layout, wording), encoding, lineBreak),
        );
        expect(draft && fieldsOf(draft)).toEqual(expectedFields(fewer, layout));
        expect(diagnostics.map(({ code }) => code)).toEqual(REPORTED[layout] ?? []);
      }),
      { numRuns: 600 },
    );
  });
});

/** Drops statements from the end of groups, keeping two or more of each list where it had them. */
function withFewerStatements(standard: AbstractStandard, cuts: readonly number[]): AbstractStandard {
  const shorten = (groups: AbstractGroups, from: number): AbstractGroups =>
    groups.map(({ title, statements }, index) => {
      const keep = Math.max(Math.min(2, statements.length), statements.length - (cuts[from + index] ?? 0));
      return { title, statements: statements.slice(0, keep) };
    });
  return { ...standard, criteria: shorten(standard.criteria, 0), knowledge: shorten(standard.knowledge, 6) };
}
