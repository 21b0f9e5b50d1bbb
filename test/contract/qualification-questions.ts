import { type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { DeepSelection } from '../support/deep-selection';
import { addQualifications, citableStandards, variedQualification } from '../support/many-qualifications';
import {
  mappedUnit,
  type QualificationInput,
  sampleQualification,
  sampleUnit,
} from '../support/qualification-inputs';
import { undecidableSketch } from '../qualifications/support/undecidable';
import { type TestRegister } from '../support/register';
import { makeKey, withKey } from '../support/viewers';

type Ask = (
  text: string,
  headers: Readonly<Record<string, string>>,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>> | null>;

interface Place {
  readonly id: string;
  readonly version: number;
}

const MANY = 24;

/** Selections that are valid, not valid in every way, and cannot be finished. */
const SELECTIONS: readonly Readonly<Record<string, unknown>>[] = [
  { units: [] },
  { units: ['A1', 'A2'] },
  { units: ['A1', 'A2', 'B1'], circumstances: ['case 0', 'at sea'] },
  { units: ['A1', 'A2', 'B1', 'B0'], circumstances: ['case 1', 'case 2'] },
];

/**
 * Builds qualifications as their organisation does, and asks everything about them: drafts, published and withdrawn ones,
 * rules that cannot be met and such as nobody decides in time, rows that can be carried over.
 */
export async function askAboutQualifications(
  schema: GraphQLSchema,
  register: TestRegister,
  ask: Ask,
): Promise<void> {
  const scopes = ['qualifications:write'] as const;
  const key = withKey(await makeKey(register.database, { organisation: 'Many Awards', scopes }));
  const below = (type: string, depth: number) =>
    new DeepSelection(schema, { language: 'EN' }, ['Standard.comparison']).of(
      schema.getType(type) as GraphQLObjectType,
      depth,
    );
  const write = async (
    field: string,
    declared: string,
    variables: Record<string, unknown>,
  ): Promise<Place> => {
    const data = await ask(
      `mutation (${declared}) { ${field} { qualification { ${below('Qualification', 1)} } } }`,
      key,
      variables,
    );
    return (Object.values(data ?? {})[0] as { qualification: Place }).qualification;
  };
  const create = (input: QualificationInput) =>
    write('createQualification(input: $input)', '$input: QualificationInput!', { input });
  const version = '$id: ID!, $version: Int!';
  const publish = (place: Place) =>
    write('publishQualification(id: $id, version: $version)', version, { ...place });
  const update = (place: Place, input: QualificationInput) =>
    write(
      'updateQualification(id: $id, version: $version, input: $input)',
      `${version}, $input: QualificationInput!`,
      { ...place, input },
    );
  const withdraw = (place: Place, reason: string) =>
    write(
      'withdrawQualification(id: $id, version: $version, reason: $reason)',
      `${version}, $reason: String!`,
      {
        ...place,
        reason,
      },
    );

  const page = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } } nodes { ${below('Qualification', 2)} }`;
  await ask(`{ qualifications { ${page} } }`, key);
  await addQualifications(register, MANY);
  const standards = await citableStandards(register, MANY + 1);

  await register.addAll(
    {
      urn: 'SAMQC01',
      approvedOn: '2015-01-01',
      criteria: [
        'keep every lantern clean and dry at all times',
        'greet every visitor by name at the gate',
        'sing',
      ],
    },
    {
      urn: 'SAMQC01',
      approvedOn: '2024-01-01',
      criteria: ['keep every lantern clean and quite dry at all times', 'count the boats'],
      knowledge: ['greet every visitor by name at the gate'],
    },
  );
  const revised = await create(await fromOldEdition(register, 'SAMQC01', 'Old'));
  await carryOver(ask, key, revised, below('StandardImpact', 3));
  await create(await fromAll(register, ['SAMLA01', 'SAMLA02', 'SAMLA03']));
  const undecided = await create(sampleQualification({ number: 'hard', ...undecidableSketch() }));
  const [first, second] = [await create(varied(101)), await create(varied(102))];
  for (const [place, reason] of [
    [first, 'one'],
    [second, 'two'],
  ] as const) {
    const published = await publish(await update(place, { ...varied(103), level: reason }));
    await withdraw(published, reason);
  }
  const impossible = sampleUnit('A1', 3);
  await create(
    sampleQualification({
      number: 'none',
      units: [impossible],
      groups: [],
      rules: [{ key: 'much', kind: 'RANGE', measure: 'CREDITS', minimum: 9 }],
    }),
  );

  const data = await ask(`{ qualifications(first: 60) { ${page} } }`, key);
  const { endCursor } = (data?.['qualifications'] as { pageInfo: { endCursor: string } }).pageInfo;
  await ask(`{ qualifications(first: 60, after: "${endCursor}") { ${page} } }`, key);
  await ask(`{ qualifications(first: 10) { nodes { ${below('Qualification', 4)} } } }`, key);
  await ask(`{ qualifications(first: 10) { nodes { ${below('Qualification', 1)} } } }`, {});
  const evidences = `evidences { ${below('Evidence', 1)} }`;
  await ask(
    `{ qualifications { nodes { units { learningOutcomes { assessmentCriteria { ${evidences} } } } } } }`,
    key,
  );

  const evaluation = `query ($qualification: ID!, $units: [String!]!, $circumstances: [String!]) {
    evaluateSelection(qualification: $qualification, units: $units, circumstances: $circumstances) {
      ${below('SelectionEvaluation', 3)} } }`;
  const ids = (data?.['qualifications'] as { nodes: { id: string; units: { key: string }[] }[] }).nodes;
  for (const { id, units } of ids
    .filter(({ units: own }) => own.some(({ key: name }) => name === 'B1'))
    .slice(0, 12)) {
    for (const selection of SELECTIONS) await ask(evaluation, key, { qualification: id, ...selection });
    await ask(evaluation, key, { qualification: id, units: units.map(({ key: name }) => name) });
  }
  await ask(evaluation, key, { qualification: undecided.id, units: [] });

  function varied(at: number): QualificationInput {
    return { ...variedQualification(at, standards), number: `varied ${at}` };
  }
}

/** A qualification whose only unit evidences every statement of an edition that has been revised. */
async function fromOldEdition(
  register: TestRegister,
  urn: string,
  number: string,
): Promise<QualificationInput> {
  const [, old] = await register.editions(urn);
  const own = (await citableStandards(register, 10_000)).find(
    (one) => one.urn === urn && one.edition === old?.edition,
  );
  const statements = (own?.statements ?? []).map((id) => ({ id, claim: 'FULL' as const }));
  const units = [
    { ...mappedUnit('A1', urn, statements), standards: [{ urn, edition: old?.edition ?? null }] },
  ];
  return sampleQualification({ number, units, groups: [], rules: [] });
}

/** A qualification with a unit for each of several standards, which evidences all of it but the last statement. */
async function fromAll(register: TestRegister, urns: readonly string[]): Promise<QualificationInput> {
  const units = [];
  for (const [at, urn] of urns.entries()) {
    const statements = await register.statements(urn);
    const claims = statements.slice(0, -1).map(({ id }) => ({ id, claim: 'FULL' as const }));
    units.push(mappedUnit(`U${at}`, urn, claims));
  }
  return sampleQualification({ number: 'all of it', units, groups: [], rules: [] });
}

/** Accepts one proposal and refuses the others. */
async function carryOver(
  ask: Ask,
  key: Readonly<Record<string, string>>,
  { id, version }: Place,
  below: string,
): Promise<void> {
  const data = await ask(`{ qualification(id: "${id}") { affectedBy { ${below} } } }`, key);
  const { affectedBy } = data?.['qualification'] as { affectedBy: { proposals: { id: string }[] }[] };
  const [accepted, ...others] = affectedBy.flatMap(({ proposals }) => proposals);
  const refuse = JSON.stringify(others.map((one) => one.id));
  await ask(
    `mutation { carryOver(id: "${id}", version: ${version}, accept: [{ proposal: "${accepted?.id}" }], refuse: ${refuse}) {
      qualification { version } } }`,
    key,
  );
}
