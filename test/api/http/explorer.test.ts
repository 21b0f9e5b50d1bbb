import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { sampleApp, type SampleApp } from '../../support/sample-app';

const EXAMPLE = '{\n  standard(urn: "INSCC006") { title }\n}\n';
const browser = { method: 'GET', url: '/graphql', headers: { accept: 'text/html,*/*;q=0.8' } } as const;

describe('the explorer', () => {
  let sample: SampleApp;
  beforeAll(async () => (sample = await sampleApp({}, { exampleQuery: EXAMPLE })));
  afterAll(() => sample.app.close());

  it('is what a browser gets at /graphql, whatever query the address holds', async () => {
    for (const url of ['/graphql', '/graphql?query=%7Bnow%7D']) {
      const response = await sample.app.inject({ ...browser, url });
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(response.body).toContain('<title>National Occupational Standards</title>');
    }
  });

  it('opens with the example query, and keeps no key in the browser', async () => {
    const { body } = await sample.app.inject(browser);
    expect(body).toContain(JSON.stringify(EXAMPLE));
    expect(body).toContain('"shouldPersistHeaders":false');
  });

  it('may run its own script, talk to this server, and nothing else', async () => {
    const { body, headers } = await sample.app.inject(browser);
    const policy = String(headers['content-security-policy']);
    const script = body.slice(body.indexOf('<script>') + 8, body.lastIndexOf('</script>'));
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    expect(body).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/);
  });

  it('travels packed to browsers that take that, and only once', async () => {
    const packed = await sample.app.inject({
      ...browser,
      headers: { ...browser.headers, 'accept-encoding': 'gzip, br' },
    });
    expect(packed.headers['content-encoding']).toBe('gzip');
    const plain = await sample.app.inject({
      ...browser,
      headers: { ...browser.headers, 'accept-encoding': 'gzip;q=0' },
    });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(gunzipSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
    const again = await sample.app.inject({
      ...browser,
      headers: { ...browser.headers, 'if-none-match': String(packed.headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  it.each(['application/json', '*/*', 'application/graphql-response+json, text/html;q=0.5'])(
    'leaves clients that accept %s alone',
    async (accept) => {
      const response = await sample.app.inject({ url: '/graphql?query=%7Bnow%7D', headers: { accept } });
      expect(response.json()).toMatchObject({ data: { now: 'now' } });
    },
  );
});
