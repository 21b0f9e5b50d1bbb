import { type ChangeKind } from '../../../src/register/changes/change.entity';
import { mergeChanges } from '../../../src/register/changes/change-log';
import { getRegisterState } from '../../../src/register/changes/change.queries';
import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister } from '../../support/register';

const change = (kind: ChangeKind, nodeId = 'node') => ({ kind, nodeId, typeName: 'Suite' });

describe('changes of one unit of work', () => {
  it.each([
    [['ADDED', 'MODIFIED'], 'ADDED'],
    [['MODIFIED', 'MODIFIED'], 'MODIFIED'],
    [['MODIFIED', 'REMOVED'], 'REMOVED'],
    [['REMOVED', 'ADDED'], 'MODIFIED'],
    [['ADDED', 'REMOVED', 'ADDED'], 'ADDED'],
  ] as const)('of one node count as one: %j is %s', (kinds, expected) => {
    expect(mergeChanges(kinds.map((kind) => change(kind)))).toEqual([change(expected)]);
  });

  it('that came to nothing are none', () => {
    expect(mergeChanges([change('ADDED'), change('MODIFIED'), change('REMOVED')])).toEqual([]);
  });

  it('keep the order in which their nodes were first touched', () => {
    const changes = [change('ADDED', 'b'), change('ADDED', 'a'), change('MODIFIED', 'b')];
    expect(mergeChanges(changes)).toEqual([change('ADDED', 'b'), change('ADDED', 'a')]);
  });
});

describeOnBothDatabases('the change log', (open) => {
  it('numbers its entries from 1 without gaps, and names each node once a document', async () => {
    const register = await openTestRegister(open);
    const documents = [
      { urn: 'SAMZZ01' },
      { urn: null },
      { urn: 'SAMZZ01', language: 'CY' as const },
      { urn: 'SAMZZ02', suites: ['Harbour Boats'] },
      { urn: 'SAMZZ01', criteria: ['inspect each lantern before it is lit'], suites: ['Boats'] },
      { urn: 'SAMZZ02', suites: ['Harbour Lanterns'] },
    ];
    let last = 0;
    for (const document of documents) {
      await register.add(document);
      const changes = await register.database.rows.all<{ sequence: number; node: string }>(
        'select sequence, node_id as node from change where sequence > ? order by sequence',
        [last],
      );
      expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => last + index + 1));
      expect(new Set(changes.map(({ node }) => node)).size).toBe(changes.length);
      last += changes.length;
    }
    const state = await getRegisterState(register.database.rows);
    expect(state).toMatchObject({ lastSequence: last, lastDocument: 6, standardCount: 2 });
  });

  it('counts standards and statements as they are, and the data version grows with every document', async () => {
    const register = await openTestRegister(open);
    const versions: number[] = [];
    for (const criteria of [['light the lamps'], ['light the lamps', 'put them out'], ['put them out']]) {
      await register.add({ urn: 'SAMZZ01', criteria });
      const state = await getRegisterState(register.database.rows);
      versions.push(state.dataVersion);
      const [counted] = await register.database.rows.all<{ standards: number; statements: number }>(
        'select (select count(*) from standard) as standards, (select count(*) from statement) as statements',
      );
      expect(counted).toEqual({ standards: state.standardCount, statements: state.statementCount });
    }
    expect(versions.map((version) => version - (versions[0] ?? 0))).toEqual([0, 1, 2]);
  });
});
