import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { selectionsFrom } from '../../src/cli/qualification/selection-file';
import { coverageCsv, coverageSheets, toCoverageTable } from '../../src/exchange/qualifications/coverage-table';
import { prepareRegister } from '../../src/open-register';
import { coverStructure } from '../../src/qualifications/coverage/cover-structure';
import { findCoverage } from '../../src/qualifications/coverage/find-coverage';
import { evaluateSelection } from '../../src/qualifications/evaluation/evaluate-selection';
import { examineStructure } from '../../src/qualifications/examination/examine-structure';
import { importQualification, type QualificationImport } from '../../src/qualifications/files/import-qualification';
import { keepOperator } from '../../src/qualifications/files/keep-operator';
import { splitQualificationFile } from '../../src/qualifications/files/qualification-file';
import { readForRegister } from '../../src/qualifications/files/read-for-register';
import { eachEvidence } from '../../src/qualifications/structure/walk-mapping';
import { describeOnBothDatabases } from '../support/databases';
import { SAMPLES } from '../support/fillings';
import { registerOver, type TestRegister } from '../support/register';

const FOLDER = path.resolve(__dirname, '../../data/qualifications');
const FILES = readdirSync(FOLDER);
const AT = '2026-11-22T10:00:00.000Z';

describeOnBothDatabases('the sample qualification', (open) => {
  const json = JSON.parse(readFileSync(path.join(FOLDER, 'contact-centre-service.json'), 'utf8')) as object;
  const { input, organisation } = splitQualificationFile(json);
  let register: TestRegister;
  let done: QualificationImport;
  beforeAll(async () => {
    const database = await open({ filled: SAMPLES });
    register = registerOver(database, await prepareRegister(database));
    done = await database.transact(async (unit) =>
      importQualification(unit, await keepOperator(unit, organisation ?? '', AT), input, { publish: true }, AT),
    );
  });

  it('is the only one, belongs to an invented body, and is published without a fault or a warning', () => {
    expect(FILES).toEqual(['contact-centre-service.json']);
    expect(organisation).toBe('Sample Awarding Body');
    expect(done).toMatchObject({ outcome: 'IMPORTED', state: 'PUBLISHED', warnings: [] });
  });

  it('has rules that can be met and of which none is idle, and totals that agree', async () => {
    expect(await examineStructure(done.structure, { seconds: 60 })).toEqual({
      isSatisfiable: true,
      findings: [],
      undecided: [],
    });
  });

  it('comes with three selections that are valid', () => {
    const selections = selectionsFrom((json as { selections?: unknown }).selections, 'selections');
    const totals = selections.map((selection) => {
      const { valid, credits, unitCount, guidedLearningHours } = evaluateSelection(done.structure, selection);
      return [valid, credits, unitCount, guidedLearningHours];
    });
    expect(totals).toEqual([
      [true, 40, 8, 219],
      [true, 40, 7, 220],
      [true, 40, 8, 220],
    ]);
  });

  it('names statements so that changed documents cannot mislead it, each of an edition that its unit cites', () => {
    const written = [...JSON.stringify(input).matchAll(/"evidences":\[(.*?)\]/g)].join();
    expect(written).toContain('"statement":"P1"');
    expect(written).not.toMatch(/"statement":"[0-9a-f-]{36}"/);
    expect([...eachEvidence(done.structure)]).toHaveLength(234);
  });

  it('covers nearly all of what it cites, with gaps and double claims to show', async () => {
    const { rows } = register.database;
    const [coverage = []] = await findCoverage(rows, [done]);
    const { structure } = await readForRegister(rows, input);
    expect(await coverStructure(rows, structure)).toEqual(
      coverage.map((one) => ({ ...one, statements: one.statements.map((statement) => expect.objectContaining({ isCovered: statement.isCovered, strength: statement.strength }) as unknown) })),
    );
    const english = toCoverageTable(structure, coverage, 'EN');
    expect(english.total.slice(3, 9)).toEqual([
      'Total',
      '',
      'Covered: 122 of 136 performance criteria, 101 of 128 knowledge items. Claimed more than once: 8.',
      '',
      '223 of 264',
      '8',
    ]);
    const csv = coverageCsv(english);
    expect(csv.startsWith('\ufeffStandard (URN),Edition,Title,Kind,Number,Text,')).toBe(true);
    const shared = csv.split('\n').filter((line) => line.includes('M1 LO1 AC1.2: Part; M2 LO1 AC1.2: Full'));
    expect(shared.map((line) => line.split(',').slice(-5, -1))).toEqual([['Full', 'Yes', 'Yes', 'M1; M2']]);
    const welsh = toCoverageTable(structure, coverage, 'CY');
    const [statements, sums] = coverageSheets(welsh, 'CY');
    expect([statements?.name, statements?.rows.length, sums?.name, sums?.rows.length]).toEqual(['Ymdriniaeth', 265, 'Crynodeb', 12]);
    expect(statements?.rows[1]?.slice(3, 5)).toEqual(['Maen prawf perfformiad', 'P1']);
  });

  it('makes a table in which nothing is calculated and unknown standards are told', async () => {
    const evil = JSON.parse(JSON.stringify(input)) as { units: { key: string; standards: object[] }[]; rules: object[]; groups: object[] };
    const [unit] = evil.units;
    if (!unit) throw new Error('there are no units');
    evil.groups = [];
    evil.rules = [];
    evil.units = [{ ...unit, key: '=HYPERLINK("http://x")', standards: [...unit.standards, { urn: 'NOSUCH9' }] }];
    const { rows } = register.database;
    const { structure } = await readForRegister(rows, evil);
    const csv = coverageCsv(toCoverageTable(structure, await coverStructure(rows, structure), 'EN'));
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).not.toMatch(/(?:^|,)"?=/m);
    expect(csv).toContain('NOSUCH9,,,Not on the register');
  });
});
