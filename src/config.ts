import { SETTINGS, type Setting } from './settings';

/** The environment as the process was given it: names to texts. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Values = {
  [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Setting<infer V> ? V : never;
};

/** What a query may ask for before it is refused, counted on the document. */
export interface QueryLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** In objects of the answer, worked out before execution. */
  readonly cost: number;
}

/** What one client, and all clients together, may take. Times are in milliseconds; a rate of 0 is no limit. */
export interface ServerLimits {
  readonly bodyBytes: number;
  readonly requestsPerMinutePerAddress: number;
  readonly requestsPerMinutePerKey: number;
  readonly connections: number;
  /** Mean delay of the event loop above which new requests are turned away; 0 never turns any away. */
  readonly eventLoopDelay: number;
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly answerTimeout: number;
  readonly idleTimeout: number;
}

/** Every setting of the program, read and checked. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly databaseUrl: string;
  readonly databaseReplicaUrls: readonly string[];
  /** The folder that fills an empty database; null for none. */
  readonly dataDir: string | null;
  /** Whether the server links statements in the background as documents come in. */
  readonly linksInBackground: boolean;
  readonly logLevel: string;
  /** Addresses or subnets whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly query: QueryLimits;
  readonly server: ServerLimits;
  /** On a stop: how long readiness says no before the listener closes, and how long running requests may go on (ms). */
  readonly stop: { readonly notice: number; readonly timeout: number };
}

/** The environment holds settings that cannot be used; `faults` names each, with what is allowed. */
export class WrongEnvironment extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['The environment is not usable:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'WrongEnvironment';
  }
}

/**
 * Reads the environment; a setting that is absent or blank takes its default. Throws WrongEnvironment with every fault
 * at once. Secret values are never repeated in a message.
 */
export function readConfig(environment: Environment): Config {
  const faults: string[] = [];
  const values = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, entry]) => [name, read(name, entry, environment[name], faults)]),
  ) as Values;
  faults.push(...contradictions(values));
  if (faults.length > 0) throw new WrongEnvironment(faults);
  return toConfig(values);
}

/** The environment of this process, the only place it is read; a file `.env` in the working directory adds to it. */
export function processEnvironment(): Environment {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return process.env;
}

function read(name: string, setting: Setting<unknown>, given: string | undefined, faults: string[]): unknown {
  const text = given?.trim() || setting.fallback;
  const result = setting.reads.safeParse(text);
  if (result.success) return result.data;
  const shown = setting.secret ? '(value not shown)' : JSON.stringify(text.slice(0, 100));
  faults.push(
    `${name} ${shown}: ${[...new Set(result.error.issues.map((issue) => issue.message))].join('; ')}`,
  );
  return undefined;
}

/** Settings that are each usable and not together; one that could not be read is undefined here and contradicts nothing. */
function contradictions(values: Partial<Values>): string[] {
  const { DATABASE_REPLICA_URLS = [], DATABASE_URL = '' } = values;
  const faults: string[] = [];
  if (DATABASE_REPLICA_URLS.length > 0 && DATABASE_URL !== '' && !/^postgres(ql)?:/i.test(DATABASE_URL)) {
    faults.push('DATABASE_REPLICA_URLS (value not shown): replicas need a PostgreSQL server in DATABASE_URL');
  }
  const order = ['HEADERS_TIMEOUT_MS', 'REQUEST_TIMEOUT_MS', 'ANSWER_TIMEOUT_MS'] as const;
  order.slice(1).forEach((later, index) => {
    const earlier = order[index] ?? later;
    const [less = 0, more = Infinity] = [values[earlier], values[later]];
    if (less > more) faults.push(`${earlier} "${less}": must not exceed ${later} (${more})`);
  });
  return faults;
}

function toConfig(values: Values): Config {
  return {
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    databaseReplicaUrls: values.DATABASE_REPLICA_URLS,
    dataDir: values.DATA_DIR === 'none' ? null : values.DATA_DIR,
    linksInBackground: values.LINKS_BACKGROUND === 'on',
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
    query: {
      tokens: values.QUERY_MAX_TOKENS,
      depth: values.QUERY_MAX_DEPTH,
      aliases: values.QUERY_MAX_ALIASES,
      directives: values.QUERY_MAX_DIRECTIVES,
      cost: values.QUERY_MAX_COST,
    },
    server: {
      bodyBytes: values.BODY_MAX_BYTES,
      requestsPerMinutePerAddress: values.RATE_LIMIT_PER_ADDRESS,
      requestsPerMinutePerKey: values.RATE_LIMIT_PER_KEY,
      connections: values.CONNECTIONS_MAX,
      eventLoopDelay: values.EVENT_LOOP_DELAY_MAX_MS,
      headersTimeout: values.HEADERS_TIMEOUT_MS,
      requestTimeout: values.REQUEST_TIMEOUT_MS,
      answerTimeout: values.ANSWER_TIMEOUT_MS,
      idleTimeout: values.IDLE_TIMEOUT_MS,
    },
    stop: { notice: values.STOP_NOTICE_MS, timeout: values.STOP_TIMEOUT_MS },
  };
}
