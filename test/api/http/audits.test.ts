import { serverAudits } from 'graphql-http';
import { sampleApp, type SampleApp } from '../../support/sample-app';

describe('GraphQL over HTTP', () => {
  let sample: SampleApp;
  let url = '';
  const audits = serverAudits({ url: () => url });

  beforeAll(async () => {
    sample = await sampleApp();
    url = `${await sample.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => sample.app.close());

  it('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );
});
