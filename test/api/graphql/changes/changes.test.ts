import {
  ChangesDocument,
  RegisterDocument,
  StandardByUrnDocument,
  StandardCountDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { changesAfter, readNodes } from '../../../support/follow-changes';
import { cursorOf } from '../../../support/paging';
import { type SampleDocument } from '../../../support/sample-document';
import { toCursor } from '../../../../src/common/page';
import { wholeServer } from '../../../support/whole-server';

const LANTERNS: SampleDocument = {
  urn: 'SAMZZ01',
  criteria: ['clean the glass', 'trim the wick', 'fill the lamp'],
};
const WELSH: SampleDocument = {
  ...LANTERNS,
  language: 'CY',
  title: 'Gofalu am lusernau',
  suites: ['Llusernau Harbwr'],
  criteria: ["glanhau'r gwydr", "tocio'r wic", "llenwi'r lamp"],
};

describeOnBothDatabases('the change feed', (open) => {
  const server = wholeServer(open);
  const register = async () => (await server.query(RegisterDocument, {})).register;

  it('numbers everything there is without a gap, each thing added once', async () => {
    const { entries } = await changesAfter(server, null);
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.length).toBeGreaterThan(300);
    const added = entries.filter(({ kind }) => kind === 'ADDED').map(({ nodeId }) => nodeId);
    expect(new Set(added).size).toBe(added.length);
    const { standardCount, statementCount } = await register();
    const ofType = (...types: string[]) =>
      entries.filter(({ kind, typeName }) => kind === 'ADDED' && types.includes(typeName));
    expect(ofType('Standard')).toHaveLength(standardCount);
    expect(ofType('PerformanceCriterion', 'KnowledgeItem')).toHaveLength(statementCount);
    expect(ofType('Suite').length).toBeGreaterThan(2);
    expect(ofType('Organisation').length).toBeGreaterThan(2);
  });

  it('leads from each entry to the node as it is now', async () => {
    for (const { kind, typeName, node, at } of (await changesAfter(server, null)).entries) {
      expect(new Date(at).toISOString()).toBe(at);
      if (kind !== 'REMOVED') expect(node?.__typename).toBe(typeName);
    }
  });

  it('tells the same in pages of any size', async () => {
    expect((await changesAfter(server, null, 7)).entries).toEqual((await changesAfter(server, null)).entries);
  });

  it('counts standards and statements as the lists do', async () => {
    const { standards } = await server.query(StandardCountDocument, {
      filter: { latestEditionOnly: false, includeUnidentified: true },
    });
    expect(standards.totalCount).toBe((await register()).standardCount);
  });

  it('is at its end when nothing has happened since', async () => {
    const { cursor } = await changesAfter(server, null);
    expect((await changesAfter(server, cursor)).entries).toEqual([]);
    const { changes } = await server.query(ChangesDocument, { after: cursor });
    expect(changes.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it('tells each thing that changed, nothing else, and leaves the rest of the register as it was', async () => {
    const steps: readonly (readonly [string, SampleDocument])[] = [
      ['a new standard', LANTERNS],
      ['its Welsh twin', WELSH],
      [
        'a corrected statement',
        { ...LANTERNS, criteria: ['clean the glass well', 'trim the wick', 'fill the lamp'] },
      ],
      ['a statement less', { ...LANTERNS, criteria: ['clean the glass well', 'trim the wick'] }],
      ['another suite', { ...LANTERNS, suites: ['Harbour Lights'] }],
      ['a newer edition', { ...LANTERNS, approvedOn: '2025' }],
      ['another URN', { ...LANTERNS, urn: 'SAMZZ02', developedBy: 'SAMPLE STANDARDS BODY' }],
    ];
    let { cursor } = await changesAfter(server, null);
    for (const [step, document] of steps) {
      const ids = [...new Set((await changesAfter(server, null)).entries.map(({ nodeId }) => nodeId))];
      const before = await readNodes(server, ids);
      const [report] = await server.register.addAll(document);
      expect(report?.outcome).toMatch(/^(IMPORTED|UPDATED)$/);
      const { entries, cursor: next } = await changesAfter(server, cursor);
      cursor = next;
      const after = await readNodes(server, [...new Set([...ids, ...entries.map(({ nodeId }) => nodeId)])]);
      const told = new Map(entries.map(({ nodeId, kind }) => [nodeId, kind]));
      expect(told.size).toBe(entries.length);
      for (const [id, node] of after) {
        const change =
          before.get(id) === node
            ? undefined
            : node === null
              ? 'REMOVED'
              : before.has(id) && before.get(id) !== null
                ? 'MODIFIED'
                : 'ADDED';
        if (change !== undefined)
          expect({ step, node: before.get(id) ?? node, kind: told.get(id) }).toEqual({
            step,
            node: before.get(id) ?? node,
            kind: change,
          });
      }
    }
  });

  it('says nothing of a document that changes nothing', async () => {
    const [first] = await server.register.addAll({ urn: 'SAMZZ05' });
    expect(first?.outcome).toBe('IMPORTED');
    const { cursor } = await changesAfter(server, null);
    const before = await register();
    expect((await server.register.addAll({ urn: 'SAMZZ05' }))[0]?.outcome).toBe('UNCHANGED');
    expect((await changesAfter(server, cursor)).entries).toEqual([]);
    expect(await register()).toEqual(before);
  });

  it('moves the counters and the version of the register on with each change', async () => {
    const before = await register();
    await server.register.addAll({ urn: 'SAMZZ06', criteria: ['one', 'two'], knowledge: ['three'] });
    const after = await register();
    expect(after.standardCount).toBe(before.standardCount + 1);
    expect(after.statementCount).toBe(before.statementCount + 3);
    expect(after.dataVersion).not.toBe(before.dataVersion);
    expect(Date.parse(after.lastImportAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(before.lastImportAt ?? ''),
    );
  });

  it('refuses to go on from a change that this register never had', async () => {
    const { changes } = await server.query(ChangesDocument, { first: 1 });
    const { standard } = await server.query(StandardByUrnDocument, { urn: 'INSCC006' });
    const elsewhere = [
      toCursor('changes', { order: 1_000_000, id: changes.edges[0]?.node.nodeId ?? '' }),
      toCursor('changes', { order: 2, id: standard?.id ?? '' }),
      toCursor('changes', { order: -1, id: '' }),
    ];
    for (const after of elsewhere) {
      const { errors } = await server.ask(ChangesDocument, { after });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
      expect(errors[0]?.message).toContain('this register does not have');
    }
    expect(
      (await server.ask(ChangesDocument, { after: cursorOf(changes.pageInfo.endCursor) })).errors,
    ).toEqual([]);
  });
});
