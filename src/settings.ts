import { z } from 'zod';
import { parseDatabaseUrl } from './database/database-url';

/** A whole number between two bounds, written in digits. */
function count(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);
}

/** Entries between commas; none when blank. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

function faultOfDatabaseUrl(text: string): string | null {
  try {
    parseDatabaseUrl(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const databaseUrl = z.string().superRefine((text, context) => {
  const fault = faultOfDatabaseUrl(text);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});

const replicaUrls = list.superRefine((urls, context) => {
  for (const url of urls) {
    if (/^postgres(ql)?:/i.test(url) && faultOfDatabaseUrl(url) === null) continue;
    context.addIssue({ code: 'custom', message: 'each must be postgres://USER:PASSWORD@HOST:PORT/NAME' });
    return;
  }
});

/** One setting: how its text is read, its default as it would be written, and whether its value is a secret. */
export interface Setting<Value> {
  readonly reads: z.ZodType<Value, string>;
  readonly fallback: string;
  readonly secret?: true;
}

function setting<Value>(fallback: string, reads: z.ZodType<Value, string>, secret?: true): Setting<Value> {
  return secret ? { reads, fallback, secret } : { reads, fallback };
}

/** Levels of the log, from the gravest; `silent` writes none. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting of the program by the name of its environment variable; `.env.example` explains each to operators. */
export const SETTINGS = {
  HOST: setting('127.0.0.1', z.string().regex(/^[\w.:-]+$/, 'must be an address or a host name')),
  PORT: setting('4000', count(0, 65_535)),
  DATABASE_URL: setting('sqlite:var/nos.db', databaseUrl, true),
  DATABASE_REPLICA_URLS: setting('', replicaUrls, true),
  DATA_DIR: setting('data', z.string()),
  LINKS_BACKGROUND: setting('on', z.enum(['on', 'off'], 'must be on or off')),
  LOG_LEVEL: setting('info', z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)),
  TRUSTED_PROXIES: setting(
    '',
    list.refine((entries) => entries.every((entry) => /^[0-9a-fA-F.:]+(\/\d{1,3})?$/.test(entry)), {
      message: 'must be addresses or subnets (10.0.0.0/8) between commas',
    }),
  ),
  BODY_MAX_BYTES: setting('2097152', count(1_024, 104_857_600)),
  QUERY_MAX_TOKENS: setting('2000', count(100, 100_000)),
  QUERY_MAX_DEPTH: setting('12', count(1, 100)),
  QUERY_MAX_ALIASES: setting('30', count(0, 10_000)),
  QUERY_MAX_DIRECTIVES: setting('50', count(0, 10_000)),
  QUERY_MAX_COST: setting('10000', count(100, 10_000_000)),
  RATE_LIMIT_PER_ADDRESS: setting('12000', count(0, 100_000_000)),
  RATE_LIMIT_PER_KEY: setting('12000', count(0, 100_000_000)),
  CONNECTIONS_MAX: setting('2000', count(1, 1_000_000)),
  EVENT_LOOP_DELAY_MAX_MS: setting('500', count(0, 600_000)),
  HEADERS_TIMEOUT_MS: setting('10000', count(100, 600_000)),
  REQUEST_TIMEOUT_MS: setting('20000', count(100, 3_600_000)),
  ANSWER_TIMEOUT_MS: setting('30000', count(100, 3_600_000)),
  IDLE_TIMEOUT_MS: setting('60000', count(100, 3_600_000)),
  STOP_NOTICE_MS: setting('1000', count(0, 10_000)),
  STOP_TIMEOUT_MS: setting('10000', count(100, 60_000)),
} as const;
