import { createQualification } from '../../src/qualifications/store/save-qualification';
import { publishQualification } from '../../src/qualifications/store/publish-qualification';
import { readStructure } from '../../src/qualifications/structure/read-structure';
import { findStatementsOfStandards } from '../../src/register/standards/statement.queries';
import { keepOrganisation } from '../../src/register/terms/organisation-store';
import { mappedUnit, type QualificationInput, sampleUnit } from './qualification-inputs';
import { type TestRegister } from './register';

/** A standard that is cited, with some of its statements. */
export interface Citable {
  readonly urn: string;
  readonly edition: string;
  readonly statements: readonly string[];
}

/** The standards of a register that have statements, at most so many. */
export async function citableStandards({ database }: TestRegister, most: number): Promise<Citable[]> {
  const { primaryRows: rows } = database;
  const found = await rows.all<{ id: string; urn: string; edition: string }>(
    `select s.id, s.urn, s.edition from standard s
      where s.urn is not null and exists (select 1 from statement t where t.standard_id = s.id) order by s.id limit ?`,
    [most],
  );
  const statements = await findStatementsOfStandards(
    rows,
    found.map(({ id }) => id),
  );
  return found.map(({ urn, edition }, at) => ({
    urn,
    edition,
    statements: (statements[at] ?? []).slice(0, 4).map(({ id }) => id),
  }));
}

const CLAIMS = ['FULL', 'PART', 'INFORMS'] as const;
const FRAMEWORKS = ['RQF', 'CQFW', 'SCQF', 'OTHER'] as const;
const MEASURES = ['CREDITS', 'UNITS', 'GUIDED_LEARNING_HOURS', 'TOTAL_QUALIFICATION_TIME'] as const;
const READINGS = ['REFUSE', 'COUNT_UP_TO', 'COUNT_WHOLE_UNITS_UP_TO', null] as const;

/** One of the list, which begins again at its end. */
function pick<Value>(list: readonly Value[], at: number): Value {
  return list[at % list.length] as Value;
}

/** The qualification of that number: nested groups, rules of every kind, two units that cite standards; each differs. */
export function variedQualification(at: number, standards: readonly Citable[]): QualificationInput {
  const cites = (key: string, { urn, edition, statements }: Citable) => ({
    ...mappedUnit(
      key,
      urn,
      [...statements, ...statements.slice(0, at % 2)].map((id, row) => ({
        id,
        claim: pick(CLAIMS, at + row),
      })),
      1 + (at % 3),
    ),
    standards: [{ urn, edition: at % 2 === 0 ? edition : null, coverage: pick([...CLAIMS, null], at) }],
    totalQualificationTime: at % 3 === 0 ? 40 : null,
    guidedLearningHours: at % 3 === 1 ? 30 + (at % 5) : null,
  });
  return {
    title: { en: at % 10 === 0 ? null : `Qualification ${at}`, cy: at % 2 === 0 ? `Cymhwyster ${at}` : null },
    number: at % 4 === 0 ? null : `600/${String(1_000 + at)}/X`,
    otherNumbers: at % 3 === 0 ? [`Q${at}`] : null,
    framework: pick(FRAMEWORKS, at),
    level: String(1 + (at % 4)),
    credits: at % 2 === 0 ? 10 + at : null,
    guidedLearningHours: at % 3 === 0 ? 100 + at : null,
    totalQualificationTime: at % 3 === 1 ? 120 + at : null,
    reviewDate: at % 2 === 0 ? '2027-05' : null,
    units: [
      cites('A1', pick(standards, at)),
      cites('A2', pick(standards, at + 1)),
      sampleUnit('B1', 3 + (at % 3), {
        reference: `A/${500 + at}/2130`,
        barringCode: 'K1',
        versions: ['B0'],
      }),
      sampleUnit(`B2-${at % 3}`, 4, { level: at % 2 === 0 ? null : 3, barringCode: pick(['K1', null], at) }),
    ],
    groups: [
      { key: 'A', title: { en: 'Mandatory' }, units: ['A1', 'A2'] },
      {
        key: 'B',
        units: ['B1', `B2-${at % 3}`],
        groups: at % 2 === 0 ? ['A'] : [],
        acceptsExternal: at % 2 === 0,
      },
      ...(at % 7 === 0 ? [{ key: 'C', title: { cy: 'Gwag' }, units: [] }] : []),
    ],
    rules: [
      { key: 'all', kind: 'ALL_OF', groups: ['A'] },
      {
        key: 'range',
        kind: 'RANGE',
        groups: ['B'],
        measure: pick(MEASURES, at),
        minimum: at % 3 === 0 ? null : 1 + (at % 2),
        maximum: at % 3 === 1 ? null : 9 + (at % 2),
        overMaximum: at % 3 === 1 ? null : pick(READINGS, at),
        level: at % 4 === 0 ? 2 : null,
      },
      { key: 'barred', kind: 'BARRED', units: ['B1', `B2-${at % 3}`], informative: at % 2 === 0 },
      { key: 'code', kind: 'BARRED_BY_CODE', exceptCode: pick(['K1', null], at) },
      {
        key: 'when',
        kind: 'REQUIRED_WHEN',
        units: ['B1'],
        circumstance: `case ${at % 3}`,
        unless: at % 2 === 0 ? ['never'] : [],
      },
      { key: 'exempt', kind: 'EXEMPTION', units: ['B1'], exempts: [`B2-${at % 3}`] },
      { key: 'largest', kind: 'SAME_TITLE_LARGEST' },
    ],
    outcomes:
      at % 2 === 0
        ? [{ title: { en: `Title ${at}` }, rules: at % 4 === 0 ? ['all'] : ['all', 'code'] }]
        : null,
  };
}

/** Puts published qualifications of one organisation on a register. */
export async function addQualifications(register: TestRegister, count: number): Promise<void> {
  const standards = await citableStandards(register, count + 1);
  await register.database.transact(async (unit) => {
    const { organisation } = await keepOrganisation(unit, 'Many Awards');
    const editor = { organisationId: organisation.id, keyId: null };
    for (let at = 0; at < count; at += 1) {
      const { structure, faults } = readStructure(variedQualification(at, standards));
      if (!structure) throw new Error(JSON.stringify(faults));
      const when = new Date(Date.UTC(2026, 10, 1, 0, 0, at)).toISOString();
      const id = await createQualification(unit, editor, structure, when);
      await publishQualification(unit, editor, { id, version: 1 }, when);
    }
  });
}
