import { type DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { createApp } from '../../src/app';
import { type RowReader } from '../../src/common/rows';
import { readConfig, type Environment } from '../../src/config';
import { type Database } from '../../src/database/database';
import { prepareRegister } from '../../src/open-register';
import { partsOf } from '../../src/register-parts';
import { type DatabaseSource } from './databases';
import { type Filling } from './filled-databases';
import { SAMPLES } from './fillings';
import { registerOver, type TestRegister } from './register';

/** An operation out of test/generated: its text, with the types of its answer and its variables. */
export type Operation<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

type Headers = Readonly<Record<string, string>>;

/** An environment in which a query may ask for anything. */
export const NO_QUERY_LIMITS: Environment = {
  QUERY_MAX_COST: '10000000',
  QUERY_MAX_TOKENS: '100000',
  QUERY_MAX_DEPTH: '100',
  QUERY_MAX_ALIASES: '10000',
};

/** A reply as a client gets it. */
export interface ServerReply<Result = Record<string, unknown>> {
  readonly status: number;
  readonly data: Result | null;
  readonly errors: readonly ServerError[];
  readonly cost: number | null;
}

/** An error of a reply. */
export interface ServerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: { readonly code: string; readonly argument?: string; readonly requestId: string };
}

/** The server as it is served, over a register of its own. */
export interface WholeServer {
  /** The register behind it, to import into while it runs. */
  readonly register: TestRegister;
  /** Asks an operation of the tests; fails unless the answer has no errors. */
  query<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    headers?: Headers,
  ): Promise<Result>;
  /** Asks whatever is wanted and gives the reply as it is. */
  ask<Result, Variables>(
    operation: Operation<Result, Variables> | string,
    variables?: Variables,
    headers?: Headers,
  ): Promise<ServerReply<Result>>;
  /** Asks by GET, as far as the status of the reply. */
  get(parameters: Readonly<Record<string, string>>, headers?: Headers): Promise<{ readonly status: number }>;
  /** The SQL statements that answering a query takes. */
  statementsFor(ask: () => Promise<unknown>): Promise<string[]>;
}

/**
 * Starts the whole server over a new register for the suite it is called in, and stops it at the end. What it gives may be
 * used inside tests and hooks.
 */
export function wholeServer(
  open: DatabaseSource,
  filled: Filling = SAMPLES,
  environment: Environment = {},
): WholeServer {
  let register: TestRegister | null = null;
  let app: FastifyInstance | null = null;
  let counted: string[] | null = null;
  beforeAll(async () => {
    const database: Database = await open({ filled });
    register = registerOver(database, await prepareRegister(database));
    const config = readConfig({ EVENT_LOOP_DELAY_MAX_MS: '0', RATE_LIMIT_PER_ADDRESS: '0', ...environment });
    const observe = (rows: RowReader) => observed(rows, (sql) => counted?.push(sql));
    const observedDatabase = {
      ...database,
      rows: observe(database.rows),
      primaryRows: observe(database.primaryRows),
    };
    app = await createApp(config, partsOf(observedDatabase, pino({ level: 'silent' })));
  });
  afterAll(() => app?.close());

  const ask = async <Result, Variables>(
    operation: Operation<Result, Variables> | string,
    variables?: Variables,
    headers: Headers = {},
  ): Promise<ServerReply<Result>> => {
    const reply = await started(app).inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: 'application/graphql-response+json', ...headers },
      payload: { query: operation.toString(), variables },
    });
    const { data, errors, extensions } = reply.json<{
      data?: Result | null;
      errors?: ServerError[];
      extensions?: { cost?: number };
    }>();
    return {
      status: reply.statusCode,
      data: data ?? null,
      errors: errors ?? [],
      cost: extensions?.cost ?? null,
    };
  };

  return {
    get register() {
      return started(register);
    },
    ask,
    async query(operation, variables, headers) {
      const { data, errors } = await ask(operation, variables, headers);
      if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors, null, 1));
      return data;
    },
    async get(query, headers = {}) {
      const accept = 'application/graphql-response+json';
      const all = { accept, ...headers };
      const reply = await started(app).inject({ method: 'GET', url: '/graphql', query, headers: all });
      return { status: reply.statusCode };
    },
    async statementsFor(question) {
      const statements: string[] = (counted = []);
      await question();
      counted = null;
      return statements;
    },
  };
}

function started<Part>(part: Part | null): Part {
  if (part === null) throw new Error('the server of a suite runs inside its tests and hooks only');
  return part;
}

function observed(rows: RowReader, onStatement: (sql: string) => void): RowReader {
  return {
    dialect: rows.dialect,
    all: (sql, parameters) => {
      onStatement(sql);
      return rows.all(sql, parameters);
    },
  };
}
