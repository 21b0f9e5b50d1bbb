import { ViewerDocument } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { REFERENCE } from '../../../support/register';
import { makeKey, makeViewers, UNKNOWN_REFUSED, walkEveryWay, withKey } from '../../../support/viewers';
import { wholeServer } from '../../../support/whole-server';

describeOnBothDatabases('who asks', (open) => {
  const server = wholeServer(open, REFERENCE);

  it('is nobody without a key, and costs no look-up', async () => {
    const statements = await server.statementsFor(async () => {
      expect(await server.query(ViewerDocument, {})).toEqual({ viewer: null });
    });
    expect(statements).toEqual([]);
  });

  it('is the organisation of the key with its scopes, and the organisation is a node', async () => {
    const scopes = ['links:curate', 'register:import'] as const;
    const key = await makeKey(server.register.database, { organisation: 'Agored Sample', scopes });
    const { viewer } = await server.query(ViewerDocument, {}, withKey(key));
    expect(viewer).toEqual({
      scopes: ['links:curate', 'register:import'],
      organisation: { id: expect.any(String) as string, name: 'Agored Sample' },
    });
    const node = `{ node(id: "${viewer?.organisation.id}") { __typename ... on Organisation { name } } }`;
    expect((await server.ask(node)).data).toEqual({
      node: { __typename: 'Organisation', name: 'Agored Sample' },
    });
  });

  it('is found by one look-up, then by none', async () => {
    const headers = withKey(await makeKey(server.register.database));
    const asking = () => server.statementsFor(() => server.ask('{ __typename }', undefined, headers));
    expect((await asking()).filter((sql) => sql.includes('api_key'))).toHaveLength(1);
    expect(await asking()).toEqual([]);
  });

  it('is refused altogether with a key that is not good, also where none is needed', async () => {
    const viewers = await makeViewers(server.register.database, 'links:curate');
    const outcomes = await walkEveryWay(viewers, (headers) =>
      server.ask('{ __typename }', undefined, headers),
    );
    expect(outcomes).toEqual({
      anonymous: 'OK',
      ...UNKNOWN_REFUSED,
      wrongScope: 'OK',
      otherOrganisation: 'OK',
      owner: 'OK',
      admin: 'OK',
    });
    const reply = await server.ask('{ __typename }', undefined, viewers.expiredKey);
    expect(reply).toMatchObject({
      status: 401,
      data: null,
      errors: [{ message: 'The key expired at 2020-06-01T00:00:00.000Z.' }],
    });
  });
});
