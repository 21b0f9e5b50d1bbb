import { moveCitations, type UnitMove } from '../../../src/qualifications/impact/carry-over/move-citations';
import { settleRows } from '../../../src/qualifications/impact/carry-over/settle-rows';
import { type ResolvedCitation } from '../../../src/qualifications/store/citation.queries';
import { type StandardRecord } from '../../../src/register/standards/standard.queries';
import { structureOf } from '../support/structures';

const standard = (urn: string, edition: string) =>
  ({ id: `${urn} ${edition}`, urn, identity: urn, edition }) as StandardRecord;

const OLD = standard('SAMAA1', '2013');
const NEXT = standard('SAMBB1', '2021');
const OTHER = standard('SAMCC1', '2022');

type Citation = readonly [StandardRecord, string | null];

/** A unit with one criterion that evidences the statements named. */
function unitOf(citations: readonly Citation[], evidences: readonly (readonly [string, string])[]) {
  return structureOf({
    units: [
      {
        key: 'U',
        standards: citations.map(([{ urn }, edition]) => ({ urn, edition, coverage: 'FULL' })),
        learningOutcomes: [
          {
            number: '1',
            text: { en: 'Be able to' },
            assessmentCriteria: [
              {
                number: '1.1',
                text: { en: 'Show' },
                evidences: evidences.map(([statement, claim]) => ({ statement, claim })),
              },
            ],
          },
        ],
      },
    ],
    groups: [{ key: 'A', units: ['U'] }],
  });
}

const ROW = { unit: 'U', learningOutcome: '1', criterion: '1.1' };

describe('a criterion whose rows are settled', () => {
  const settled = (evidences: readonly (readonly [string, string])[], rows: readonly object[]) => {
    const next = settleRows(
      unitOf([], evidences),
      rows.map((row) => ({ ...ROW, claim: 'PART', ...row }) as never),
    );
    const [criterion] = next.units[0]?.learningOutcomes[0]?.assessmentCriteria ?? [];
    return criterion?.evidences.map(({ statement, claim }) => `${statement} ${claim}`);
  };

  it('evidences the new statements in the place of the old one', () => {
    expect(
      settled(
        [
          ['a', 'FULL'],
          ['b', 'FULL'],
          ['c', 'FULL'],
        ],
        [{ from: 'b', to: ['x', 'y'] }],
      ),
    ).toEqual(['a FULL', 'x PART', 'y PART', 'c FULL']);
  });

  it('keeps one row of a statement, with the stronger claim', () => {
    expect(
      settled(
        [
          ['x', 'FULL'],
          ['b', 'PART'],
        ],
        [{ from: 'b', to: ['x'] }],
      ),
    ).toEqual(['x FULL']);
    expect(
      settled(
        [
          ['b', 'FULL'],
          ['X', 'INFORMS'],
        ],
        [{ from: 'b', to: ['x'] }],
      ),
    ).toEqual(['x PART']);
    const merged = [
      { from: 'a', to: ['x'], claim: 'INFORMS' },
      { from: 'b', to: ['x'], claim: 'FULL' },
    ];
    expect(
      settled(
        [
          ['a', 'INFORMS'],
          ['b', 'FULL'],
        ],
        merged,
      ),
    ).toEqual(['x FULL']);
  });

  it('drops a row that nothing takes the place of, and finds a statement however its id is written', () => {
    expect(
      settled(
        [
          ['A', 'FULL'],
          ['b', 'PART'],
        ],
        [{ from: 'a', to: [] }],
      ),
    ).toEqual(['b PART']);
  });
});

describe('the citations of a unit whose rows are settled', () => {
  const moved = (citations: readonly Citation[], left: readonly string[], move: Partial<UnitMove>) => {
    const next = moveCitations(
      unitOf(
        citations,
        left.map((id) => [id, 'FULL']),
      ),
      [{ unit: 'U', cited: OLD, carriedTo: [NEXT], successors: [NEXT], ...move }],
      {
        citations: citations.map(([cited]) => ({ standard: cited }) as ResolvedCitation),
        standardOf: new Map([['old', OLD.id]]),
      },
    );
    return next.units[0]?.standards.map(({ urn, edition, coverage }) => `${urn} ${edition} ${coverage}`);
  };

  it('stand beside the old one while a row evidences that, and take its place then', () => {
    const old: Citation = [OLD, '2013'];
    expect(moved([old], ['old'], {})).toEqual(['SAMAA1 2013 FULL', 'SAMBB1 2021 FULL']);
    expect(moved([old], ['new'], {})).toEqual(['SAMBB1 2021 FULL']);
    expect(moved([old, [NEXT, '2021']], ['new'], {})).toEqual(['SAMBB1 2021 FULL']);
  });

  it('keep the old one where nothing of it was carried to what succeeds', () => {
    expect(moved([[OLD, '2013']], [], { carriedTo: [] })).toEqual(['SAMAA1 2013 FULL']);
  });

  it('are as many as the rows evidence successors, at the place of the old one', () => {
    const both = { carriedTo: [NEXT, OTHER], successors: [NEXT, OTHER] };
    const before: Citation[] = [
      [OLD, '2013'],
      [standard('SAMDD1', '2000'), '2000'],
    ];
    expect(moved(before, [], both)).toEqual(['SAMBB1 2021 FULL', 'SAMCC1 2022 FULL', 'SAMDD1 2000 FULL']);
  });

  it('name the edition carried to where the unit cites another edition of it', () => {
    const elsewhere: Citation = [standard('SAMBB1', '2019'), '2019'];
    expect(moved([elsewhere], ['new'], {})).toEqual(['SAMBB1 2019 FULL', 'SAMBB1 2021 null']);
  });

  it('are left alone where the unit cites neither', () => {
    expect(moved([], ['new'], {})).toEqual([]);
  });

  it('stay without an edition when a standard is revised that was cited without one', () => {
    const revised = standard('SAMAA1', '2024');
    const move = { carriedTo: [revised], successors: [revised] };
    expect(moved([[OLD, null]], ['old'], move)).toEqual(['SAMAA1 null FULL']);
    expect(moved([[OLD, null]], ['new'], move)).toEqual(['SAMAA1 null FULL']);
    expect(moved([[OLD, '2013']], ['new'], move)).toEqual(['SAMAA1 2024 FULL']);
  });
});
