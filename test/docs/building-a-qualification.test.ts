import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fillQualifications } from '../../src/fill-qualifications';
import { Linker } from '../../src/links/linker/linker';
import { describeOnBothDatabases } from '../support/databases';
import { SAMPLES } from '../support/fillings';
import { surroundingsOf } from '../support/linking';
import { makeKey, withKey } from '../support/viewers';
import { wholeServer } from '../support/whole-server';
import { readPage } from './page';

/** The day whose answers the page prints: which standards are past their review depends on it. */
const DAY = new Date('2026-11-22T12:00:00.000Z');
const TIMERS = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'queueMicrotask',
  'nextTick',
  'hrtime',
  'performance',
] as const;
const ROOT = path.resolve(__dirname, '../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/building-a-qualification.md'), 'utf8');

describeOnBothDatabases('docs/building-a-qualification.md', (open) => {
  const server = wholeServer(open, SAMPLES);
  let key: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const { database } = server.register;
    const reports = await fillQualifications(server.register, path.join(ROOT, 'data/qualifications'));
    expect(reports.map(({ outcome }) => outcome)).toEqual(['IMPORTED']);
    const around = surroundingsOf(database);
    const linker = new Linker(around);
    await linker.linkPending();
    await linker.close();
    expect(around.faults).toEqual([]);
    key = withKey(
      await makeKey(database, { organisation: 'Sample Awarding', scopes: ['qualifications:write'] }),
    );
  });

  afterEach(() => void jest.useRealTimers());

  it('prints what the server answers, query by query', async () => {
    jest.useFakeTimers({ now: DAY, doNotFake: [...TIMERS] });
    let input: Record<string, unknown> = {};
    const queries = readPage(PAGE);
    expect(queries.length).toBeGreaterThan(12);
    for (const { query, hasKey, variables, answer } of queries) {
      if (variables) input = variables.input as Record<string, unknown>;
      const sent = query.includes('updateQualification') ? { input: lowered(input) } : (variables ?? {});
      const { data, errors } = await server.ask(query, sent, hasKey ? key : {});
      expect({ query, data, errors }).toEqual({ query, data: answer, errors: [] });
    }
  });
});

/** The input with the figures that the page says are changed in the second version. */
function lowered(input: Record<string, unknown>): Record<string, unknown> {
  const rules = (input.rules as Record<string, unknown>[]).map((rule) =>
    rule.key === 'total' ? { ...rule, minimum: 7 } : rule,
  );
  return { ...input, credits: 7, rules };
}
