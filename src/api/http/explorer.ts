import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const TITLE = 'National Occupational Standards';

/** The explorer's page, packed, with the headers that hold for it. */
interface Page {
  readonly packed: Buffer;
  readonly etag: string;
  readonly policy: string;
}

/**
 * The page that lets a person ask the API from a browser. It carries all it needs: the policy sent with it forbids the
 * browser to fetch anything from elsewhere. Built, and its 9 MB loaded, when somebody first asks for it.
 */
export class Explorer {
  private page: Promise<Page> | null = null;

  constructor(
    /** What stands in the editor when it opens for the first time. */
    private readonly exampleQuery: string,
  ) {}

  /** Answers with the page, or with 304 when the browser has it. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    this.page ??= buildPage(this.exampleQuery);
    const { packed, etag, policy } = await this.page;
    void reply
      .type('text/html; charset=utf-8')
      .headers({ etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' })
      .headers({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff' })
      .header('referrer-policy', 'no-referrer');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(
      request.headers['accept-encoding'] ?? '',
    );
    if (takesGzip) return reply.header('content-encoding', 'gzip').send(packed);
    return reply.send(await promisify(gunzip)(packed));
  }
}

async function buildPage(exampleQuery: string): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: TITLE, defaultQuery: exampleQuery, shouldPersistHeaders: false });
  const packed = await promisify(gzip)(html, { level: 6 });
  return { packed, etag: `"${digest(packed)}"`, policy: policyFor(html) };
}

/** Only the page's own script may run, and it may talk to this server alone. */
function policyFor(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  return [
    "default-src 'none'",
    `script-src 'sha256-${digest(script)}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}
