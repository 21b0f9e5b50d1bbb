import { toCursor } from '../../../../src/common/page';
import { StandardsDocument, SuitesDocument } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { cursorOf } from '../../../support/paging';
import { type ServerReply, wholeServer } from '../../../support/whole-server';

/** Every field that hands out pages, with what else it must be given; `PAGE` stands for the arguments of the page. */
const PAGED = {
  standards: '{ standards(PAGE) { totalCount } }',
  documents: '{ documents(PAGE) { totalCount } }',
  suites: '{ suites(PAGE) { totalCount } }',
  occupations: '{ occupations(PAGE) { totalCount } }',
  socCodes: '{ socCodes(edition: SOC2020, PAGE) { totalCount } }',
  changes: '{ changes(PAGE) { totalCount } }',
  overlaps: '{ overlaps(urns: ["INSCC006", "INSCC007"], PAGE) { totalCount } }',
  'Statement.overlaps':
    '{ standard(urn: "INSCC006") { performanceCriteria { overlaps(PAGE) { totalCount } } } }',
  qualifications: '{ qualifications(PAGE) { totalCount } }',
  'Standard.qualifications': '{ standard(urn: "INSCC006") { qualifications(PAGE) { totalCount } } }',
  'Suite.standards': '{ suite(name: "Sales") { standards(PAGE) { totalCount } } }',
  'Occupation.standards': '{ occupations(first: 1) { nodes { standards(PAGE) { totalCount } } } }',
  'SocCode.standards': '{ socCode(code: "72", edition: SOC2020) { standards(PAGE) { totalCount } } }',
} as const;
const FIELDS = Object.keys(PAGED) as (keyof typeof PAGED)[];
const BOTH_WAYS = ['standards', 'documents'] as const;

describeOnBothDatabases('an argument that cannot be used', (open) => {
  const server = wholeServer(open);
  const page = (field: keyof typeof PAGED, given: string) => server.ask(PAGED[field].replace('PAGE', given));

  describe.each(FIELDS)('of %s', (field) => {
    it.each([-1, 0, 101, 2_147_483_647])('is refused: first: %i', async (first) => {
      expectRefusal(await page(field, `first: ${first}`), 'first', `must be from 1 to 100, but is ${first}`);
    });

    it('is refused: a cursor that is none', async () => {
      for (const cursor of ['', 'x', 'MQ', '!!!!', 'WzFd', 'bnVsbA', 'e30']) {
        const reply = await page(field, `after: ${JSON.stringify(cursor)}`);
        expectRefusal(reply, 'after', 'is not a cursor that this server gave out');
      }
    });

    it('is refused: a cursor of another list', async () => {
      const foreign = toCursor('another list', { order: 'SAMCC01', id: 'x' });
      expectRefusal(await page(field, `after: "${foreign}"`), 'after', 'is a cursor of another list');
    });
  });

  it.each(BOTH_WAYS)('is refused where pages go both ways: %s', async (field) => {
    for (const last of [-1, 0, 101]) {
      expectRefusal(await page(field, `last: ${last}`), 'last', `must be from 1 to 100, but is ${last}`);
    }
    expectRefusal(await page(field, 'first: 5, last: 5'), 'last', 'give `first` or `last`, not both');
    expectRefusal(await page(field, 'before: "x"'), 'before', 'is not a cursor that this server gave out');
  });

  it('is refused: a cursor that was tampered with', async () => {
    const { standards } = await server.query(StandardsDocument, { first: 1 });
    const cursor = cursorOf(standards.pageInfo.endCursor);
    for (const mangled of [`${cursor}=`, ` ${cursor}`, cursor.slice(1), cursor.slice(0, -3), `${cursor}AA`]) {
      expectRefusal(
        await page('standards', `after: "${mangled}"`),
        'after',
        'is not a cursor that this server gave out',
      );
    }
  });

  it.each([
    ['a\0b', 'x'],
    ['\ud800', 'x'],
    [1e15, 'x'],
    [0.5, 'x'],
    [null, 'x'],
    [{}, 'x'],
    ['a', 'a\0b'],
    ['a', 5],
  ])('is refused: a forged cursor whose keys no database takes: %j, %j', async (order, id) => {
    const genuine = toCursor('changes', { order: 1, id: 'x' });
    const [mark] = JSON.parse(Buffer.from(genuine, 'base64url').toString()) as [string];
    const forged = Buffer.from(JSON.stringify([mark, order, id])).toString('base64url');
    const reply = await page('changes', `after: "${forged}"`);
    expectRefusal(reply, 'after', 'is not a cursor that this server gave out');
  });

  it('is refused: a cursor got under another filter or order', async () => {
    const { standards } = await server.query(StandardsDocument, { first: 1, orderBy: 'TITLE' });
    const after = cursorOf(standards.pageInfo.endCursor);
    const says = 'is a cursor of another list: filter and order must stay the same from page to page';
    for (const variables of [
      { after },
      { after, orderBy: 'URN' },
      { after, orderBy: 'TITLE', filter: { suite: 'Sales' } },
      { after, orderBy: 'TITLE', filter: { latestEditionOnly: false } },
    ] as const) {
      expectRefusal(await server.ask(StandardsDocument, variables), 'after', says);
    }
    expect((await server.ask(StandardsDocument, { after, orderBy: 'TITLE', filter: {} })).errors).toEqual([]);
    expectRefusal(await server.ask(SuitesDocument, { after }), 'after', says);
  });

  it('is refused: a cursor of the standards of another suite, and only there', async () => {
    const ask = (name: string, after: string) =>
      server.ask(
        `{ suite(name: "${name}") { standards(first: 1, after: "${after}") { nodes { urn } pageInfo { endCursor } } } }`,
      );
    const text = '{ suite(name: "Sales") { standards(first: 1) { pageInfo { endCursor } } } }';
    const { data } = await server.ask<{ suite: { standards: { pageInfo: { endCursor: string } } } }, never>(
      text,
    );
    const cursor = cursorOf(data?.suite.standards.pageInfo.endCursor);
    expect((await ask('Sales', cursor)).errors).toEqual([]);
    expect((await ask('Contact Centre', cursor)).errors).toMatchObject([
      { path: ['suite', 'standards'], extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
    ]);
  });

  it.each([
    ['resolveUrns', '($list: [String!]!) { resolveUrns(urns: $list) { outcome } }', 'urns'],
    ['nodes', '($list: [ID!]!) { nodes(ids: $list) { id } }', 'ids'],
    ['standards', '($list: [String!]) { standards(filter: { urns: $list }) { totalCount } }', 'filter.urns'],
  ])('is refused: 501 entries where 500 may be: %s', async (_name, text, argument) => {
    const list = (length: number) => ({ list: Array.from({ length }, (_, index) => `SAMCC${index}`) });
    const reply = await server.ask(`query ${text}`, list(501));
    expectRefusal(reply, argument, 'has 501 entries, and at most 500 are allowed');
    expect((await server.ask(`query ${text}`, list(500))).errors).toEqual([]);
  });

  it('is refused: cells that hold more codes together than can be answered at once', async () => {
    const cells = Array.from({ length: 500 }, () => 'SAMCC001, '.repeat(6));
    const reply = await server.ask('query ($urns: [String!]!) { resolveUrns(urns: $urns) { outcome } }', {
      urns: cells,
    });
    expectRefusal(reply, 'urns', 'has 30000 characters in all, and at most 25000 are allowed');
  });

  it.each([
    ['72x', 'must be one to four digits'],
    ['', 'must be one to four digits'],
    ['72110', 'must be one to four digits'],
    ['7\u0662', 'must be one to four digits'],
  ])('is refused: the SOC code %j', async (code, says) => {
    expectRefusal(
      await server.ask(StandardsDocument, { filter: { soc: { code } } }),
      'filter.soc.code',
      says,
    );
  });

  it.each([
    [
      'language',
      'query ($language: Language) { standard(urn: "SAMCC01") { title(language: $language) } }',
      'FR',
      'Language',
    ],
    [
      'edition',
      'query ($edition: SocEdition!) { socCodes(edition: $edition) { totalCount } }',
      'SOC1990',
      'SocEdition',
    ],
    [
      'orderBy',
      'query ($orderBy: StandardOrder) { standards(orderBy: $orderBy) { totalCount } }',
      'NEWEST',
      'StandardOrder',
    ],
    [
      'state',
      'query ($state: DocumentState) { documents(state: $state) { totalCount } }',
      'held',
      'DocumentState',
    ],
  ])('is refused: a value that the enumeration does not have: %s', async (name, text, value, type) => {
    const { status, errors } = await server.ask(text, { [name]: value });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain(
      `Variable "$${name}" got invalid value "${value}"; Value "${value}" does not exist in "${type}" enum.`,
    );
    const literal = text.replace(/^query \(.*?\) /, '').replace(`$${name}`, value);
    const written = await server.ask(literal);
    expect(written.errors[0]?.message).toBe(`Value "${value}" does not exist in "${type}" enum.`);
    expect(written.errors[0]?.locations).toHaveLength(1);
  });

  it.each(['2021-13', '2021-02-30', '21', '2021-2', '2021-02-05T00:00:00Z', '', 'soon', 2021, true])(
    'is refused: the date %j, and is told what a date looks like',
    async (pastReviewOn) => {
      const says = 'PartialDate: must be "2024", "2021-02" or "2021-02-05", and a day that exists';
      const { status, errors } = await server.ask(StandardsDocument, { filter: { pastReviewOn } } as never);
      expect(status).toBe(400);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toContain('filter.pastReviewOn');
      expect(errors[0]?.message).toContain(says);
      const literal = `{ standards(filter: { pastReviewOn: ${JSON.stringify(pastReviewOn)} }) { totalCount } }`;
      expect((await server.ask(literal)).errors[0]?.message).toContain(says);
    },
  );
});

function expectRefusal(reply: ServerReply<unknown>, argument: string, says: string): void {
  const { errors } = reply;
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument,
    requestId: expect.any(String) as string,
  });
  expect(errors[0]?.message).toContain(`${argument}: ${says}`);
}
