import { LineageDocument, LineageOfManyDocument, type LineageQuery } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { wholeServer } from '../../../support/whole-server';

type Lineage = NonNullable<LineageQuery['standard']>;

describeOnBothDatabases('the lineage of a standard', (open) => {
  const server = wholeServer(open);
  beforeAll(async () => {
    await server.register.addAll(
      { urn: 'SAMZZ01', approvedOn: '2015', validity: 'LEGACY', title: 'Trim lamps' },
      { urn: 'SAMZZ01', approvedOn: '2020', title: 'Trim lamps and lanterns' },
      { urn: 'SAMZZ02', approvedOn: '2015', validity: 'LEGACY', title: 'Count cash at a till' },
      { urn: 'SAMZZ02', approvedOn: '2020', title: 'Lift heavy goods safely' },
      { urn: 'SAMZZ03', originalUrns: 'samzz01', status: 'IMPORTED' },
      { urn: 'SAMZZ04', originalUrns: 'New' },
    );
  });
  const lineage = async (urn: string, edition?: string): Promise<Lineage> => {
    const { standard } = await server.query(
      LineageDocument,
      edition === undefined ? { urn } : { urn, edition },
    );
    if (!standard) throw new Error(`no ${urn}`);
    return standard;
  };
  const shown = (links: Lineage['predecessors']) =>
    links.map(({ kind, urn, standard }) => [kind, urn, standard?.urn ?? null]);

  it('names what a standard came from, on the register or not, as it is cited', async () => {
    expect(shown((await lineage('INSCC006')).predecessors)).toEqual([['RENUMBERED', 'CfA CC22', null]]);
    expect(shown((await lineage('INSCC007')).predecessors)).toEqual([
      ['MERGED', 'CfA CC25', null],
      ['MERGED', 'CfA CC26', null],
    ]);
    expect(shown((await lineage('SAMSA02')).predecessors)).toEqual([['RENUMBERED', 'Sam SL02', 'SAMSL02']]);
    expect(shown((await lineage('SAMCC02')).predecessors)).toEqual([['TAILORED', 'SAMCC01', 'SAMCC01']]);
    expect(shown((await lineage('SAMZZ03')).predecessors)).toEqual([['IMPORTED', 'samzz01', 'SAMZZ01']]);
  });

  it('names what came after', async () => {
    expect(shown((await lineage('SAMSL02')).successors)).toEqual([['RENUMBERED', 'SAMSA02', 'SAMSA02']]);
    expect(shown((await lineage('SAMCS03')).successors)).toEqual([['MERGED', 'SAMCS01', 'SAMCS01']]);
    expect(shown((await lineage('SAMCC03')).successors)).toEqual([
      ['SPLIT', 'SAMCC04', 'SAMCC04'],
      ['SPLIT', 'SAMCC05', 'SAMCC05'],
    ]);
    expect((await lineage('INSCC006')).successors).toEqual([]);
  });

  it('joins the editions of a URN as revisions', async () => {
    const [older, newer] = [await lineage('SAMZZ01', '2015'), await lineage('SAMZZ01', '2020')];
    expect(older.successors[0]).toMatchObject({ kind: 'REVISED', standard: { id: newer.id } });
    expect(newer.predecessors[0]).toMatchObject({ kind: 'REVISED', standard: { id: older.id } });
  });

  it('joins the editions of a URN that was given to another function as reassigned, and never as successors', async () => {
    const [older, newer] = [await lineage('SAMZZ02', '2015'), await lineage('SAMZZ02', '2020')];
    expect(older.successors.filter(({ kind }) => kind !== 'REASSIGNED')).toEqual([]);
    expect(newer.predecessors).toMatchObject([{ kind: 'REASSIGNED', standard: { id: older.id } }]);
  });

  it('says which field of which document it is taken from', async () => {
    const [link] = (await lineage('INSCC006')).predecessors;
    for (const part of ['Original URN', 'INSCC006', '2021-02-05', 'CfA CC22'])
      expect(link?.evidence).toContain(part);
  });

  it('takes a standard that names itself, or nothing, for the first of its line', async () => {
    const itself = await lineage('SAMCC01');
    expect(itself.predecessors).toEqual([]);
    expect(itself.originalUrns).toMatchObject([{ printed: 'SAMCC01', standards: [{ urn: 'SAMCC01' }] }]);
    const first = await lineage('SAMZZ04');
    expect(first.predecessors).toEqual([]);
    expect(first.originalUrns).toEqual([{ printed: 'New', normalised: null, standards: [] }]);
  });

  it('is told alike from both ends', async () => {
    const { standards } = await server.query(LineageOfManyDocument, { first: 100 });
    const ends = (from: 'predecessors' | 'successors') =>
      standards.nodes
        .flatMap((standard) =>
          standard[from].map(({ kind, standard: other }) =>
            from === 'predecessors' ? [kind, other?.urn, standard.urn] : [kind, standard.urn, other?.urn],
          ),
        )
        .filter(([kind, older]) => older !== undefined && kind !== 'REVISED' && kind !== 'REASSIGNED')
        .map((link) => link.join(' '))
        .sort();
    expect(standards.nodes.length).toBeGreaterThan(15);
    expect(ends('successors')).toEqual(ends('predecessors'));
    expect(ends('successors').length).toBeGreaterThan(5);
  });
});
