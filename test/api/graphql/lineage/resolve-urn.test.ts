import { ResolveUrnDocument, ResolveUrnsDocument } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { wholeServer } from '../../../support/whole-server';

describeOnBothDatabases('resolving a code', (open) => {
  const server = wholeServer(open);
  beforeAll(async () => {
    const other = { developedBy: 'Guild of Bakers', originatingOrganisation: null };
    await server.register.addAll(
      { urn: 'SAMZZ01', validity: 'LEGACY', originalUrns: 'N/A' },
      { urn: 'SAMZZ02', originalUrns: 'F1' },
      { urn: 'TESZZ02', originalUrns: 'F1', title: 'Bake bread', ...other },
      { urn: 'SAMZZ10', validity: 'LEGACY' },
      { urn: 'SAMZZ11', validity: 'LEGACY', originalUrns: 'SAMZZ10' },
      { urn: 'SAMZZ12', originalUrns: 'Sam ZZ 11' },
    );
  });
  const resolve = async (urn: string) => (await server.query(ResolveUrnDocument, { urn })).resolveUrn;
  const urnsOf = (standards: readonly { readonly urn: string | null }[]) => standards.map(({ urn }) => urn);

  it('answers CURRENT for the URN of a standard in force, in any spelling', async () => {
    for (const urn of ['INSCC006', 'ins cc006', 'INSCC006 v2']) {
      const answer = await resolve(urn);
      expect(answer).toMatchObject({ input: urn, normalised: 'INSCC006', outcome: 'CURRENT', parts: [] });
      expect(urnsOf(answer.standards)).toEqual(['INSCC006']);
      expect([answer.successors, answer.path, answer.suggestions]).toEqual([[], [], []]);
    }
  });

  it('answers SUPERSEDED with the standards in force for a code that is on no document but named as original', async () => {
    const answer = await resolve('CfA CC22');
    expect(answer).toMatchObject({ normalised: 'CFACC22', outcome: 'SUPERSEDED', standards: [] });
    expect(urnsOf(answer.successors)).toEqual(['INSCC006']);
    expect(answer.path).toEqual([{ from: 'CFACC22', to: 'INSCC006', kind: 'RENUMBERED' }]);
    expect((await resolve('CFA CC 26')).path).toEqual([{ from: 'CFACC26', to: 'INSCC007', kind: 'MERGED' }]);
  });

  it('walks chains to their end, and tells every step', async () => {
    const answer = await resolve('SAMZZ10');
    expect(answer.outcome).toBe('SUPERSEDED');
    expect(urnsOf(answer.standards)).toEqual(['SAMZZ10']);
    expect(urnsOf(answer.successors)).toEqual(['SAMZZ12']);
    expect(answer.path).toEqual([
      { from: 'SAMZZ10', to: 'SAMZZ11', kind: 'RENUMBERED' },
      { from: 'SAMZZ11', to: 'SAMZZ12', kind: 'RENUMBERED' },
    ]);
  });

  it('gives all successors of a split, each once', async () => {
    const answer = await resolve('SAMCC03');
    expect(answer.outcome).toBe('SUPERSEDED');
    expect(urnsOf(answer.successors).sort()).toEqual(['SAMCC04', 'SAMCC05']);
    expect(answer.path.map(({ kind }) => kind)).toEqual(['SPLIT', 'SPLIT']);
  });

  it('answers LEGACY where nothing newer names it', async () => {
    const answer = await resolve('SAMZZ01');
    expect(answer).toMatchObject({ outcome: 'LEGACY', successors: [], path: [] });
    expect(urnsOf(answer.standards)).toEqual(['SAMZZ01']);
  });

  it('answers AMBIGUOUS for a code that unrelated bodies use, and lists all it may be', async () => {
    const answer = await resolve('F1');
    expect(answer.outcome).toBe('AMBIGUOUS');
    expect(urnsOf(answer.successors).sort()).toEqual(['SAMZZ02', 'TESZZ02']);
  });

  it('answers UNKNOWN with the codes that look like it', async () => {
    const answer = await resolve('INSCC08');
    expect(answer).toMatchObject({
      normalised: 'INSCC08',
      outcome: 'UNKNOWN',
      standards: [],
      successors: [],
    });
    expect(answer.suggestions).toEqual(expect.arrayContaining(['INSCC006']));
    expect((await resolve('QQQQ12345')).suggestions).toEqual([]);
  });

  it.each(['', '  ', 'N/A', 'New', 'not a code at all', '🙂', '[URN]'])(
    'answers INVALID for what is no code: %j',
    async (urn) => {
      const answer = await resolve(urn);
      const nothing = { standards: [], successors: [], path: [], parts: [], suggestions: [] };
      expect(answer).toEqual({ input: urn, normalised: null, outcome: 'INVALID', ...nothing });
    },
  );

  it('answers MULTIPLE for a cell with several codes, each with an answer of its own', async () => {
    const answer = await resolve('CfA CC25 & SAMZZ01; QQQQ1');
    expect(answer).toMatchObject({
      outcome: 'MULTIPLE',
      normalised: null,
      standards: [],
      successors: [],
      path: [],
    });
    expect(answer.parts.map(({ normalised, outcome }) => [normalised, outcome])).toEqual([
      ['CFACC25', 'SUPERSEDED'],
      ['SAMZZ01', 'LEGACY'],
      ['QQQQ1', 'UNKNOWN'],
    ]);
    expect((await resolve('SAMZZ10/11')).parts.map(({ normalised }) => normalised)).toEqual([
      'SAMZZ10',
      'SAMZZ11',
    ]);
  });

  it('answers many in the order asked, those asked twice included, as it answers each alone', async () => {
    const urns = ['CfA CC22', 'nothing', 'INSCC006', 'CfA CC22', 'F1', '', 'SAMZZ10, SAMCC03', 'inscc006'];
    const { resolveUrns } = await server.query(ResolveUrnsDocument, { urns });
    expect(resolveUrns).toEqual(await Promise.all(urns.map(resolve)));
    expect((await server.query(ResolveUrnsDocument, { urns: [] })).resolveUrns).toEqual([]);
  });

  it('answers 500 codes, with all there is to ask of each, within the cost limit and a few statements', async () => {
    const codes = [
      'CfA CC22',
      'SAMZZ10',
      'SAMCC03',
      'SAMCS02',
      'SAMCC01; SAMCC02',
      'F1',
      'INSCC08',
      'nothing',
    ];
    const urns = Array.from({ length: 500 }, (_, index) => codes[index % codes.length] ?? '');
    const count = async (asked: readonly string[]) =>
      (await server.statementsFor(() => server.query(ResolveUrnsDocument, { urns: asked }))).length;
    const { cost, errors, data } = await server.ask(ResolveUrnsDocument, { urns });
    expect(errors).toEqual([]);
    expect(cost).toBeLessThan(10_000);
    expect(data?.resolveUrns.map(({ input }) => input)).toEqual(urns);
    expect(await count(urns)).toBe(await count(codes));
  });
});
