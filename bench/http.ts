/**
 * Requests a second of a standard with all its statements and of a list of 50, beside Apollo Server on Fastify as it comes
 * over the same schema, loaders and database: `npm run bench:http [STANDARDS]`. Each server has a process of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { importGenerated, openTemporaryRegister } from './filled-register';
import { urnOf } from './generated-documents';

const QUERIES = {
  detail: `query($urn: String!) { standard(urn: $urn) { id urn edition title overview validity
    suites { name } occupations { name } socCodes { printed agreement meanings { edition title } }
    originalUrns { printed normalised } performanceCriteria { id position label text }
    knowledgeItems { id position label text } } }`,
  list: '{ standards(first: 50) { nodes { id urn edition title suites { name } } pageInfo { hasNextPage endCursor } } }',
};

async function startServer(kind: string, file: string): Promise<{ url: string; process: ChildProcess }> {
  const loader = path.join(__dirname, '../scripts/typescript.cjs');
  const script = path.join(__dirname, 'http-server.ts');
  const child = spawn(process.execPath, ['-r', loader, script, kind, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { url: `${address}/graphql`, process: child };
}

async function requestsASecond(url: string, query: string, standards: number): Promise<number> {
  let n = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const variables = { urn: urnOf((n++ * 37) % standards) };
    return { ...request, body: JSON.stringify({ query, variables }) };
  };
  const headers = { 'content-type': 'application/json' };
  const requests = [{ method: 'POST' as const, headers, setupRequest }];
  const load = (duration: number) => autocannon({ url, connections: 16, duration, requests });
  await load(3);
  const result = await load(8);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} failed, ${result.errors} errors`);
  return result.requests.average;
}

async function main(standards: number): Promise<void> {
  const register = await openTemporaryRegister();
  await importGenerated(register, 0, standards);
  for (const [name, query] of Object.entries(QUERIES)) {
    const measured: Record<string, number> = {};
    for (const kind of ['bare', 'ours']) {
      const server = await startServer(kind, register.file);
      measured[kind] = await requestsASecond(server.url, query, standards);
      server.process.kill('SIGKILL');
    }
    const { bare = 1, ours = 0 } = measured;
    const ratio = (ours / bare).toFixed(2);
    console.log(
      `${name}: bare Apollo ${Math.round(bare)}, ours ${Math.round(ours)} requests a second, ${ratio} x`,
    );
  }
  await register.remove();
}

void main(Number(process.argv[2] ?? 2_000));
