import { findLineageLinks } from '../../../src/register/lineage/lineage-links';
import { resolveUrns, type UrnResolution } from '../../../src/register/lineage/resolve-urn';
import { countingReader } from '../../support/counting-reader';
import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister, type TestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const LEGACY = { validity: 'LEGACY', approvedOn: '2012' } as const;

/** A body's suite through the years: renumbered twice, merged, split, tailored, imported, handed on. */
const SUITE: readonly SampleDocument[] = [
  { urn: 'SAMAA1', ...LEGACY, approvedOn: '2008' },
  { urn: 'SAMBB1', ...LEGACY, originalUrns: 'Sam AA1' },
  { urn: 'SAMCC1', originalUrns: 'SAMBB1, SAMBB2' },
  { urn: 'SAMBB3', ...LEGACY },
  { urn: 'SAMCC3', originalUrns: 'SAMBB3' },
  { urn: 'SAMCC4', originalUrns: 'SAMBB3' },
  { urn: 'SAMCC5', originalUrns: 'SAMCC5', title: 'Ring the harbour bells' },
  { urn: 'ZQXCC5', status: 'TAILORED', originalUrns: 'SAMCC5', developedBy: 'Another Body' },
  { urn: 'ZQXCC6', status: 'IMPORTED', originalUrns: 'SAMCC5', developedBy: 'Another Body' },
  { urn: 'SAMCC8', ...LEGACY, title: 'Count the boats that leave' },
  { urn: 'SAMCC8', title: 'Repair torn fishing nets', originalUrns: 'N/A' },
  { urn: 'SAMCC9', title: 'Count the boats leaving and coming', originalUrns: 'SAMCC8' },
  { urn: 'SAMDD1', ...LEGACY, originalUrns: 'SAMDD2' },
  { urn: 'SAMDD2', ...LEGACY, originalUrns: 'SAMDD1' },
  { urn: 'SAMEE1', originalUrns: 'F1' },
  { urn: 'ZQXEE1', originalUrns: 'F1', developedBy: 'Another Body' },
];

const inShort = ({ outcome, successors, path }: UrnResolution) => ({
  outcome,
  successors: successors.map(({ urn }) => urn),
  path: path.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
});

async function resolveOne(register: TestRegister, code: string) {
  const [resolution] = await resolveUrns(register.database.rows, [code]);
  if (!resolution) throw new Error('no answer');
  return resolution;
}

describeOnBothDatabases('codes resolved against documents that were imported', (open) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister(open);
    for (const report of await register.addAll(...SUITE)) expect(report.outcome).toBe('IMPORTED');
  });

  it.each<[string, ReturnType<typeof inShort>]>([
    ['sam cc 1', { outcome: 'CURRENT', successors: [], path: [] }],
    ['SAMCC5', { outcome: 'CURRENT', successors: [], path: [] }],
    [
      'SAMAA1',
      {
        outcome: 'SUPERSEDED',
        successors: ['SAMCC1'],
        path: ['SAMAA1 RENUMBERED SAMBB1', 'SAMBB1 MERGED SAMCC1'],
      },
    ],
    ['SAMBB2', { outcome: 'SUPERSEDED', successors: ['SAMCC1'], path: ['SAMBB2 MERGED SAMCC1'] }],
    [
      'SAMBB3',
      {
        outcome: 'SUPERSEDED',
        successors: ['SAMCC3', 'SAMCC4'],
        path: ['SAMBB3 SPLIT SAMCC3', 'SAMBB3 SPLIT SAMCC4'],
      },
    ],
    [
      'SAMCC8',
      {
        outcome: 'CURRENT',
        successors: ['SAMCC9'],
        path: ['SAMCC8 REASSIGNED SAMCC8', 'SAMCC8 RENUMBERED SAMCC9'],
      },
    ],
    [
      'SAMDD1',
      {
        outcome: 'SUPERSEDED',
        successors: [],
        path: ['SAMDD1 RENUMBERED SAMDD2', 'SAMDD2 RENUMBERED SAMDD1'],
      },
    ],
    [
      'F1',
      {
        outcome: 'AMBIGUOUS',
        successors: ['SAMEE1', 'ZQXEE1'],
        path: ['F1 RENUMBERED SAMEE1', 'F1 RENUMBERED ZQXEE1'],
      },
    ],
    ['SAMXX9', { outcome: 'UNKNOWN', successors: [], path: [] }],
    ['not a code', { outcome: 'INVALID', successors: [], path: [] }],
  ])('lead where the documents say: %s', async (code, expected) => {
    expect(inShort(await resolveOne(register, code))).toEqual(expected);
  });

  it('that are several are answered each', async () => {
    const { outcome, normalised, parts } = await resolveOne(register, 'SAMCC1; SAMBB3 and SAMXX9');
    expect([outcome, normalised]).toEqual(['MULTIPLE', null]);
    expect(parts.map((part) => [part.input, part.outcome])).toEqual([
      ['SAMCC1', 'CURRENT'],
      ['SAMBB3', 'SUPERSEDED'],
      ['SAMXX9', 'UNKNOWN'],
    ]);
  });

  it('that were handed on show both editions, the newer first', async () => {
    const { standards } = await resolveOne(register, 'SAMCC8');
    expect(standards.map(({ edition, titleEn }) => [edition, titleEn])).toEqual([
      ['2021-02-05', 'Repair torn fishing nets'],
      ['2012', 'Count the boats that leave'],
    ]);
  });

  it('that are nearly right get suggestions, also in the parts of a cell and for codes only named as originals', async () => {
    expect((await resolveOne(register, 'SAMCC11')).suggestions).toContain('SAMCC1');
    expect((await resolveOne(register, 'SAMBBB2')).suggestions[0]).toBe('SAMBB2');
    const { parts } = await resolveOne(register, 'SAMCC1, SAMC03');
    expect(parts[1]?.suggestions).toContain('SAMCC3');
    expect((await resolveOne(register, 'WWWWW99')).suggestions).toEqual([]);
  });

  it('are answered in the order asked, as often as asked', async () => {
    const codes = ['SAMCC5', 'SAMBB2', 'SAMCC5', '', 'SAMXX9'];
    const resolutions = await resolveUrns(register.database.rows, codes);
    expect(resolutions.map(({ input }) => input)).toEqual(codes);
    expect(await resolveUrns(register.database.rows, [])).toEqual([]);
  });

  it('take no more SQL statements when they are many', async () => {
    const count = async (codes: readonly string[]) => {
      const rows = countingReader(register.database.rows);
      await resolveUrns(rows, codes);
      return rows.statements();
    };
    const codes = ['SAMAA1', 'SAMXX9', 'F1', 'SAMCC1; SAMBB3'];
    const few = await count(codes);
    expect(await count(Array.from({ length: 500 }, (_, index) => codes[index % 4] ?? ''))).toBe(few);
    const unknown = Array.from({ length: 496 }, (_, index) => `SAMXX${index}`);
    expect(await count([...codes, ...unknown])).toBe(few);
  });

  it('are what links before and after a standard are made of, with the field that says so', async () => {
    const ids = await Promise.all(
      ['SAMCC1', 'SAMBB1', 'ZQXCC5', 'SAMCC8'].map(
        async (urn) => (await register.editions(urn))[0]?.id ?? '',
      ),
    );
    const rows = countingReader(register.database.rows);
    const [merged, middle, tailored, handedOn] = await findLineageLinks(rows, ids);
    const few = rows.statements();
    expect(merged?.predecessors.map(({ kind, urn, standard }) => [kind, urn, standard?.urn ?? null])).toEqual(
      [
        ['MERGED', 'SAMBB1', 'SAMBB1'],
        ['MERGED', 'SAMBB2', null],
      ],
    );
    expect(merged?.predecessors[1]?.evidence).toBe('the field Original URN of SAMCC1 (2021-02-05): "SAMBB2"');
    expect(middle?.successors.map(({ kind, standard }) => [kind, standard?.urn])).toEqual([
      ['MERGED', 'SAMCC1'],
    ]);
    expect(middle?.predecessors.map(({ kind, urn }) => [kind, urn])).toEqual([['RENUMBERED', 'Sam AA1']]);
    expect(tailored?.predecessors.map(({ kind, urn }) => [kind, urn])).toEqual([['TAILORED', 'SAMCC5']]);
    expect(handedOn?.predecessors.map(({ kind, standard }) => [kind, standard?.edition])).toEqual([
      ['REASSIGNED', '2012'],
    ]);
    const again = countingReader(register.database.rows);
    await findLineageLinks(
      again,
      Array.from({ length: 50 }, (_, index) => ids[index % 4] ?? ''),
    );
    expect(again.statements()).toBe(few);
  });
});

describeOnBothDatabases('an original that the register does not hold', (open) => {
  it('leads on from the moment its document arrives, and is forgotten with the last that names it', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMCC1', originalUrns: 'SAMBB1' });
    const idOf = async (urn: string) => (await register.editions(urn))[0]?.id ?? '';
    const [before] = await findLineageLinks(register.database.rows, [await idOf('SAMCC1')]);
    expect(before?.predecessors.map(({ urn, standard }) => [urn, standard])).toEqual([['SAMBB1', null]]);
    await register.add({ urn: 'SAM BB1', ...LEGACY, originalUrns: 'SAMAA77' });
    const [after] = await findLineageLinks(register.database.rows, [await idOf('SAMCC1')]);
    expect(after?.predecessors.map(({ standard }) => standard?.urn)).toEqual(['SAM BB1']);
    expect(inShort(await resolveOne(register, 'SAMAA77'))).toMatchObject({ successors: ['SAMCC1'] });
    await register.add({ urn: 'SAM BB1', ...LEGACY });
    expect(await resolveOne(register, 'SAMAA77')).toMatchObject({ outcome: 'UNKNOWN' });
    expect((await resolveOne(register, 'SAMAA78')).suggestions).not.toContain('SAMAA77');
  });

  it('may turn out to be two codes, or one, when a document says which', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMCC1', originalUrns: 'SAMBB1/2' });
    expect(await resolveOne(register, 'SAMBB1/2')).toMatchObject({ outcome: 'MULTIPLE' });
    await register.add({ urn: 'SAMBB1/2', ...LEGACY });
    expect(inShort(await resolveOne(register, 'SAMBB1/2'))).toEqual({
      outcome: 'SUPERSEDED',
      successors: ['SAMCC1'],
      path: ['SAMBB1/2 RENUMBERED SAMCC1'],
    });
  });
});
