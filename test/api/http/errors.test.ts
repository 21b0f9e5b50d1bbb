import { Refusal } from '../../../src/common/errors';
import { ask, sampleApp, type SampleApp } from '../../support/sample-app';

/** A refusal of a key, as a context may throw it. */
class UnknownKey extends Refusal {
  readonly code = 'UNAUTHENTICATED';
}

const MASKED = 'Something went wrong on the server. If you report it, quote the request id.';

describe('an error while fields are resolved', () => {
  let sample: SampleApp;
  beforeAll(async () => (sample = await sampleApp({ LOG_LEVEL: 'warn' })));
  afterAll(() => sample.app.close());
  beforeEach(() => sample.logged.splice(0));

  it('that is a refusal is told with its message and code', async () => {
    const { status, body, headers } = await ask(sample.app, '{ standard(urn: "A") { id refused } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ standard: { id: 'standard-A', refused: null } });
    expect(body.errors).toEqual([
      {
        message: 'There is no such edition.',
        locations: [{ line: 1, column: 27 }],
        path: ['standard', 'refused'],
        extensions: { code: 'NOT_FOUND', requestId: headers['x-request-id'] },
      },
    ]);
    expect(sample.logged).toEqual([]);
  });

  it.each([1, 2, 3])('that is a bug is masked, and logged whole, at use %i of the query', async () => {
    const { body, headers } = await ask(sample.app, 'query Broken { boom }');
    expect(body.data).toEqual({ boom: null });
    expect(body.errors).toEqual([
      {
        message: MASKED,
        locations: [{ line: 1, column: 16 }],
        path: ['boom'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers['x-request-id'] },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/SELECT|nos\.db|at .*\.ts/);
    expect(sample.logged).toEqual([
      expect.objectContaining({
        level: 50,
        requestId: headers['x-request-id'],
        operationName: 'Broken',
        path: ['boom'],
        err: expect.objectContaining({
          type: 'Error',
          message: 'SELECT secret FROM passwords at /var/lib/nos.db',
          stack: expect.stringContaining('sample-schema') as string,
        }) as object,
      }),
    ]);
  });

  it.each([
    ['a null where the schema allows none', '{ standard(urn: "BAD") { mandatory } }'],
    ['a value that no type of the schema is', '{ unknownType { id } }'],
  ])('that the schema makes is a bug too: %s', async (_name, text) => {
    for (let use = 1; use <= 2; use += 1) {
      const { body } = await ask(sample.app, text);
      expect(body.errors).toHaveLength(1);
      expect(body.errors?.[0]).toMatchObject({
        message: MASKED,
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
    }
    expect(sample.logged).toHaveLength(2);
  });

  it('is logged a few times, not once for each field', async () => {
    const { body } = await ask(sample.app, '{ standards(first: 50) { nodes { fails } } }');
    expect(body.errors).toHaveLength(50);
    expect(sample.logged).toHaveLength(5);
    expect(sample.logged[0]).toMatchObject({ bugs: 50 });
  });
});

describe('a context that cannot be made', () => {
  it('because the key is refused answers 401 with the reason', async () => {
    const { app } = await sampleApp(
      {},
      { makeContext: () => Promise.reject(new UnknownKey('The key is not known.')) },
    );
    const { status, body, headers } = await ask(app, '{ now }');
    expect(status).toBe(401);
    const extensions = { code: 'UNAUTHENTICATED', requestId: headers['x-request-id'] };
    expect(body).toEqual({ errors: [{ message: 'The key is not known.', extensions }] });
    await app.close();
  });

  it('because of a bug answers 500, masked, and logs it', async () => {
    const { app, logged } = await sampleApp(
      {},
      { makeContext: () => Promise.reject(new Error('password wrong for db')) },
    );
    const { status, body, headers } = await ask(app, '{ now }');
    expect(status).toBe(500);
    const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: headers['x-request-id'] };
    expect(body).toEqual({ errors: [{ message: MASKED, extensions }] });
    expect(logged).toEqual([
      expect.objectContaining({
        err: expect.objectContaining({ message: 'password wrong for db' }) as object,
      }),
    ]);
    await app.close();
  });
});

describe('an executor that fails as a whole', () => {
  it('answers 500, masked, and logs it', async () => {
    const { app, logged } = await sampleApp(
      {},
      {
        makeContext: () =>
          new Proxy(
            {},
            {
              getPrototypeOf: () => {
                throw new Error('odd');
              },
            },
          ),
      },
    );
    const { status, body } = await ask(app, '{ now }');
    expect(status).toBe(500);
    expect(body.errors?.[0]).toMatchObject({ message: MASKED });
    expect(JSON.stringify(logged)).toContain('odd');
    await app.close();
  });
});
