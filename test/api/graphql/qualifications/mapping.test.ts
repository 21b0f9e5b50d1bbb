import {
  CreateQualificationDocument,
  EvaluateSelectionDocument,
  PublishQualificationDocument,
  QualificationContentDocument,
  QualificationMappingDocument,
  QualificationsDocument,
  StandardQualificationsDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import {
  mappedUnit,
  type QualificationInput,
  sampleQualification,
  sampleUnit,
} from '../../../support/qualification-inputs';
import { REFERENCE } from '../../../support/register';
import { makeKey, withKey } from '../../../support/viewers';
import { wholeServer } from '../../../support/whole-server';

const STANDARD = { urn: 'SAMQA01', approvedOn: '2020-03-01', reviewOn: '2090' };

describeOnBothDatabases('a qualification beside its standards', (open) => {
  const server = wholeServer(open, REFERENCE);
  let key: Readonly<Record<string, string>>;
  let id: string;
  const publish = async (input: QualificationInput) => {
    const made = await server.query(CreateQualificationDocument, { input }, key);
    const { qualification } = made.createQualification;
    await server.query(PublishQualificationDocument, { id: qualification.id, version: 1 }, key);
    return qualification.id;
  };
  const mapping = async () => {
    const { qualification } = await server.query(QualificationMappingDocument, { id });
    if (!qualification) throw new Error('no qualification');
    return qualification;
  };
  const listed = async (filter: object) =>
    (await server.query(QualificationsDocument, { filter })).qualifications.nodes.map((node) => node.id);
  const citing = async (urn: string, edition: string | null = null) => {
    const { standard } = await server.query(StandardQualificationsDocument, { urn, edition });
    return standard?.qualifications.nodes.map((node) => node.id);
  };

  beforeAll(async () => {
    key = withKey(await makeKey(server.register.database, { scopes: ['qualifications:write'] }));
    await server.register.add({
      ...STANDARD,
      criteria: ['one', 'two', 'three'],
      knowledge: ['four', 'five'],
    });
    const [first, second, third] = await server.register.statements('SAMQA01');
    const unit = mappedUnit('A1', 'sam qa 01', [
      { id: first?.id ?? '', claim: 'FULL' },
      { id: first?.id.toUpperCase() ?? '', claim: 'PART' },
      { id: second?.id ?? '', claim: 'PART' },
      { id: third?.id ?? '', claim: 'INFORMS' },
    ]);
    const citations = [...(unit.standards ?? []), { urn: 'SAMQA07' }, { urn: 'SAMQA01', edition: '1999' }];
    id = await publish(
      sampleQualification({
        units: [
          { ...unit, standards: citations },
          sampleUnit('B1', 5, { reference: 'A/506/2131', barringCode: 'X', versions: ['B1-old'] }),
        ],
        groups: [
          { key: 'A', title: { cy: 'Gorfodol' }, units: ['A1'] },
          { key: 'B', title: { en: 'Optional' }, units: ['B1'], groups: ['A'], acceptsExternal: true },
        ],
        rules: [
          { key: 'all', kind: 'ALL_OF', groups: ['A'] },
          { key: 'level', kind: 'RANGE', measure: 'UNITS', minimum: 2, level: 2 },
          { key: 'food', kind: 'REQUIRED_WHEN', units: ['B1'], circumstance: 'prepares food' },
          { key: 'much', kind: 'RANGE', measure: 'CREDITS', minimum: 9, informative: true },
        ],
        outcomes: [{ title: { en: 'Lanterns', cy: 'Llusernau' }, rules: ['much'] }],
        credits: null,
        number: null,
      }),
    );
  });

  it('tells what it covers, statement by statement', async () => {
    const { coverage } = await mapping();
    expect(coverage).toHaveLength(1);
    const [own] = coverage;
    expect(own).toMatchObject({
      standard: { urn: 'SAMQA01', edition: '2020-03-01' },
      edition: '2020-03-01',
      units: ['A1'],
      covered: 2,
      total: 5,
    });
    const statements = own?.statements ?? [];
    const facts = statements.map(({ strength, isCovered, isClaimedMoreThanOnce, claims }) => [
      strength,
      isCovered,
      isClaimedMoreThanOnce,
      claims.map(({ criterion, claim }) => `${criterion} ${claim}`),
    ]);
    expect(facts).toHaveLength(5);
    expect(facts).toEqual(
      expect.arrayContaining([
        ['FULL', true, true, ['1.1 FULL', '1.2 PART']],
        ['PART', true, false, ['1.3 PART']],
        ['INFORMS', false, false, ['1.4 INFORMS']],
        [null, false, false, []],
      ]),
    );
    const idsOf = (rows: typeof statements) => rows.map(({ statement }) => statement.id);
    expect(own?.uncovered.map((row) => row.id)).toEqual(idsOf(statements.filter((row) => !row.isCovered)));
    expect(own?.claimedMoreThanOnce.map((row) => row.id)).toEqual(
      idsOf(statements.filter((row) => row.isClaimedMoreThanOnce)),
    );
  });

  it('keeps citations of what the register does not have, and tells them as findings', async () => {
    const { structureFindings, undecided } = await mapping();
    expect(undecided).toEqual([]);
    const unknown = structureFindings.filter(({ kind }) => kind === 'UNKNOWN_STANDARD');
    expect(unknown.map(({ unit, message }) => [unit, message])).toEqual([
      ['A1', 'The register has no standard SAMQA07, which the unit A1 cites.'],
      ['A1', 'The register has no edition 1999 of SAMQA01, which the unit A1 cites.'],
    ]);
    expect(structureFindings.map(({ kind }) => kind)).toContain('CHECK_CHARACTER');
    expect(await listed({ standard: 'SAMQA07' })).toEqual([id]);
    expect(await listed({ standard: 'SAMQA08' })).toEqual([]);
    expect(await listed({ standard: 'no code' })).toEqual([]);
  });

  it('shows its content with what each criterion evidences', async () => {
    const { qualification } = await server.query(QualificationContentDocument, { id });
    expect(qualification?.warnings).toEqual([]);
    expect(qualification?.groups.map(({ title }) => title)).toEqual(['Gorfodol', 'Optional']);
    const [unit] = qualification?.units ?? [];
    expect(unit?.standards).toEqual([{ urn: 'SAMQA01', edition: '2020-03-01' }]);
    expect(unit?.citations).toEqual([
      { urn: 'sam qa 01', edition: null, coverage: 'PART', standard: { urn: 'SAMQA01' } },
      { urn: 'SAMQA07', edition: null, coverage: null, standard: null },
      { urn: 'SAMQA01', edition: '1999', coverage: null, standard: null },
    ]);
    const criteria = unit?.learningOutcomes.flatMap(({ assessmentCriteria }) => assessmentCriteria) ?? [];
    expect(criteria.map(({ number, evidences }) => [number, evidences[0]?.claim])).toEqual([
      ['1.1', 'FULL'],
      ['1.2', 'PART'],
      ['1.3', 'PART'],
      ['1.4', 'INFORMS'],
    ]);
    for (const { evidences } of criteria) {
      expect(evidences[0]?.statement?.id).toBe(evidences[0]?.statementId);
    }
  });

  it('says why a selection is not valid, and how it can be finished', async () => {
    const evaluate = async (variables: object, headers = {}) =>
      (await server.query(EvaluateSelectionDocument, { qualification: id, units: [], ...variables }, headers))
        .evaluateSelection;
    const partial = await evaluate({ units: ['A1'], circumstances: ['Prepares food', 'at sea'] });
    expect(partial).toMatchObject({
      valid: false,
      outcomes: [],
      credits: 4,
      unitCount: 1,
      unknownCircumstances: ['at sea'],
      completion: { canBeFinished: true, completions: [{ units: ['B1'], credits: 5 }], addable: ['B1'] },
    });
    expect(partial.rules.map(({ rule, met, missing }) => [rule, met, missing])).toEqual([
      ['all', true, 0],
      ['level', false, 1],
      ['food', false, 1],
      ['much', false, 5],
    ]);
    const whole = await evaluate({ units: ['A1', 'b1-OLD'] }, { 'accept-language': 'cy' });
    expect(whole).toMatchObject({ valid: true, outcomes: ['Llusernau'], credits: 9 });
    const external = [{ reference: 'X/1', group: 'B', level: 3, credits: 5, guidedLearningHours: 7 }];
    const brought = await evaluate({ units: ['A1'], external });
    expect(brought).toMatchObject({ valid: true, credits: 9, unitCount: 2, guidedLearningHours: 7 });
    expect(brought.totalsByGroup.map(({ group, totals }) => [group, totals[0]?.counted])).toEqual([
      ['A', 4],
      ['B', 9],
    ]);
    expect(brought.totalsByLevel.map(({ level, totals }) => [level, totals[0]?.counted])).toEqual([
      [2, 9],
      [3, 5],
    ]);
  });

  it('is found from the editions that it cites, and not affected while nothing has happened', async () => {
    expect(await citing('SAMQA01')).toEqual([id]);
    expect((await mapping()).affectedBy).toEqual([]);
    expect(await listed({ affectedOnly: true })).toEqual([]);
  });

  it('is affected by a revision, and still found from the edition it cites alone', async () => {
    await server.register.add({ ...STANDARD, approvedOn: '2025-01-01', criteria: ['one', 'two'] });
    const { affectedBy } = await mapping();
    expect(affectedBy).toMatchObject([
      {
        kind: 'REVISED',
        cited: { urn: 'SAMQA01', edition: '2020-03-01' },
        successors: [{ urn: 'SAMQA01', edition: '2025-01-01' }],
        units: ['A1'],
        evidences: [
          { unit: 'A1', criterion: '1.1', claim: 'FULL' },
          { criterion: '1.2' },
          { criterion: '1.3' },
          { criterion: '1.4' },
        ],
      },
    ]);
    expect(affectedBy[0]?.statements).toHaveLength(3);
    expect(await listed({ affectedOnly: true })).toEqual([id]);
    expect(await citing('SAMQA01', '2020-03-01')).toEqual([id]);
    expect(await citing('SAMQA01', '2025-01-01')).toEqual([]);
    expect(await listed({ standard: 'SAMQA01' })).toEqual([id]);
  });

  it('is found from a standard that arrives after it was cited', async () => {
    await server.register.add({ urn: 'SAMQA07', reviewOn: '2090' });
    expect(await citing('SAMQA07')).toEqual([id]);
    const { coverage, structureFindings } = await mapping();
    expect(coverage.map(({ standard, covered }) => [standard.urn, covered])).toEqual([
      ['SAMQA01', 2],
      ['SAMQA07', 0],
    ]);
    const unknown = structureFindings.filter(({ kind }) => kind === 'UNKNOWN_STANDARD');
    expect(unknown.map(({ message }) => message)).toEqual([
      'The register has no edition 1999 of SAMQA01, which the unit A1 cites.',
    ]);
  });

  it('is listed by title, page by page, alone or with others that are affected', async () => {
    const titles = ['Bells', 'Anchors', 'Cables'];
    for (const title of titles) {
      const units = [sampleUnit('A1', 4, { standards: [{ urn: 'SAMQA07' }] })];
      await publish(
        sampleQualification({ title: { en: title }, number: null, units, groups: [], rules: [] }),
      );
    }
    expect(await listed({ affectedOnly: true })).toEqual([id]);
    await server.register.add({ urn: 'SAMQA07', approvedOn: '2025-01-01', reviewOn: '2090' });
    const seen: string[] = [];
    const pageAfter = (after: string | null): Promise<PageOfTitles> =>
      server.query(QualificationsDocument, { filter: { affectedOnly: true }, first: 2, after });
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { qualifications } = await pageAfter(after);
      expect(qualifications.totalCount).toBe(4);
      seen.push(...qualifications.nodes.map(({ title }) => title));
      after = qualifications.pageInfo.endCursor;
      if (!qualifications.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(['Anchors', 'Bells', 'Cables', 'Diploma in Keeping Lanterns']);
    const first = await server.query(StandardQualificationsDocument, {
      urn: 'SAMQA07',
      edition: '2021-02-05',
      first: 2,
    });
    const rest = await server.query(StandardQualificationsDocument, {
      urn: 'SAMQA07',
      edition: '2021-02-05',
      after: first.standard?.qualifications.pageInfo.endCursor ?? null,
    });
    const found = [first, rest].flatMap(({ standard }) => standard?.qualifications.nodes ?? []);
    expect(found.map(({ title }) => title)).toEqual(['Anchors', 'Bells', 'Cables']);
  });
});

interface PageOfTitles {
  readonly qualifications: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly title: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
