/** A server process for bench/http.ts: `node … bench/http-server.ts bare|ours FILE`; prints its address. */
import 'reflect-metadata';
import { ApolloServer, type BaseContext } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { createContext } from '../src/api/context';
import { buildApiSchema } from '../src/api/graphql/schema';
import { createApp } from '../src/app';
import { readConfig } from '../src/config';
import { type Database } from '../src/database/database';
import { openRegister } from '../src/open-register';
import { partsOf } from '../src/register-parts';

async function bareApollo(database: Database): Promise<FastifyInstance> {
  const app = fastify();
  const server = new ApolloServer<BaseContext>({
    schema: buildApiSchema(),
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await server.start();
  const context = async () => createContext(database, { id: 'bench', language: 'EN' });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(server, { context }) });
  return app;
}

async function main(kind: string | undefined, file: string | undefined): Promise<void> {
  const config = readConfig({
    DATABASE_URL: `sqlite:${file}`,
    RATE_LIMIT_PER_ADDRESS: '0',
    EVENT_LOOP_DELAY_MAX_MS: '0',
  });
  const { database } = await openRegister(config);
  const app =
    kind === 'bare'
      ? await bareApollo(database)
      : await createApp(config, partsOf(database, pino({ level: 'silent' })));
  console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
}

process.once('SIGINT', () => process.exit(0));
void main(process.argv[2], process.argv[3]);
