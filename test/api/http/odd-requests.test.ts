import { isObjectType, type GraphQLSchema } from 'graphql';
import { type LightMyRequestResponse } from 'fastify';
import { OddRequests } from '../../support/odd-requests';
import { sampleApp, type Reply } from '../../support/sample-app';
import { sampleSchema } from '../../support/sample-schema';

const REQUESTS = Number(process.env['ODD_REQUESTS'] ?? 1_500);

function faultOf(response: LightMyRequestResponse): string | null {
  if (response.statusCode >= 500) return `status ${response.statusCode}`;
  if (response.body === '') return null;
  if (
    !/^application\/(graphql-response\+)?json; charset=utf-8$/.test(String(response.headers['content-type']))
  )
    return 'not JSON';
  const { errors = [] } = response.json<Reply['body']>();
  for (const { message, extensions } of errors) {
    if (typeof message !== 'string' || message.length > 1_001) return 'a message too long';
    if (typeof extensions['code'] !== 'string') return 'no code';
    if (extensions['requestId'] !== response.headers['x-request-id']) return 'no request id';
    if (/secret|node_modules|\.ts:\d/.test(message)) return 'a leak';
  }
  return response.statusCode >= 400 && errors.length === 0 && !response.body.includes('status')
    ? 'no errors'
    : null;
}

/**
 * The ordinary executor forgets the promises of a list when a later entry fails at once (graphql-js 16), and a forgotten
 * promise that fails would fail this test. test/run-server.test.ts shows that the server outlives it.
 */
function keepNullsWhereTheyArise(schema: GraphQLSchema): void {
  const standard = schema.getType('Standard');
  const fields = isObjectType(standard) ? standard.getFields() : {};
  for (const name of ['failsStrictly', 'mandatory'])
    Object.assign(fields[name] ?? {}, { resolve: () => 'kept' });
}

describe('requests that nobody should send', () => {
  it(`are answered in JSON without a fault of the server, ${REQUESTS} of them`, async () => {
    const schema = sampleSchema();
    keepNullsWhereTheyArise(schema);
    const { app, logged } = await sampleApp(
      {
        LOG_LEVEL: 'warn',
        RATE_LIMIT_PER_ADDRESS: '0',
        RATE_LIMIT_PER_KEY: '0',
      },
      { schema },
    );
    const odd = new OddRequests(schema, 2026);
    const statuses = new Map<number, number>();
    let answered = 0;
    for (let index = 0; index < REQUESTS; index += 1) {
      const request = odd.next();
      const response = await app.inject(request);
      const fault = faultOf(response);
      if (fault !== null)
        throw new Error(
          `${fault}: request ${index} ${JSON.stringify(request)}\n${response.body.slice(0, 2_000)}`,
        );
      statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1);
      if (response.body.startsWith('{"data":{')) answered += 1;
    }
    expect(Number(statuses.get(200))).toBeGreaterThan(REQUESTS * 0.3);
    expect(Number(statuses.get(400))).toBeGreaterThan(REQUESTS * 0.05);
    expect(answered).toBeGreaterThan(REQUESTS * 0.03);
    const unplanned = logged.filter(
      ({ err }) =>
        !/SELECT secret|Cannot return null|Abstract type|Runtime Object type/.test(JSON.stringify(err)),
    );
    expect(unplanned).toEqual([]);
    expect((await app.inject({ url: '/graphql?query={now}' })).json()).toMatchObject({
      data: { now: 'now' },
    });
    await app.close();
  }, 600_000);
});
