import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { readConfig, WrongEnvironment, type Environment } from '../src/config';
import { SETTINGS } from '../src/settings';

function faultsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof WrongEnvironment) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('need nothing to be set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: 'sqlite:var/nos.db',
      databaseReplicaUrls: [],
      dataDir: 'data',
      logLevel: 'info',
      trustedProxies: [],
      query: { tokens: 2_000, depth: 12, aliases: 30, cost: 10_000 },
      stop: { notice: 1_000 },
    });
  });

  it('are the ones that .env.example lists, with the same defaults and in the same order', () => {
    const example = readFileSync(path.resolve(__dirname, '../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
    expect(listed).toEqual(Object.entries(SETTINGS).map(([name, { fallback }]) => [name, fallback]));
    expect(readConfig(parseEnv(example))).toEqual(readConfig({}));
  });

  it('read what is given', () => {
    const config = readConfig({
      HOST: '::1',
      PORT: '0',
      DATABASE_URL: 'postgres://reader:secret@db.example:5433/register',
      DATABASE_REPLICA_URLS: 'postgres://reader:secret@one/register, postgres://reader:secret@two/register',
      DATA_DIR: 'none',
      LOG_LEVEL: 'debug',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    });
    expect(config).toMatchObject({ host: '::1', port: 0, dataDir: null, logLevel: 'debug' });
    expect(config.databaseReplicaUrls).toHaveLength(2);
    expect(config.trustedProxies).toEqual(['10.0.0.0/8', '::1']);
  });

  it('take their default when blank', () => {
    expect(readConfig({ PORT: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('are all reported when wrong, each with its value and what is allowed', () => {
    const faults = faultsOf({
      PORT: '65536',
      LOG_LEVEL: 'loud',
      BODY_MAX_BYTES: '1e6',
      TRUSTED_PROXIES: 'all',
      HOST: 'a b',
    });
    expect(faults).toEqual([
      'HOST "a b": must be an address or a host name',
      'PORT "65536": must be a whole number from 0 to 65535',
      'LOG_LEVEL "loud": must be one of fatal, error, warn, info, debug, trace, silent',
      'TRUSTED_PROXIES "all": must be addresses or subnets (10.0.0.0/8) between commas',
      'BODY_MAX_BYTES "1e6": must be a whole number from 1024 to 104857600',
    ]);
  });

  it.each(Object.keys(SETTINGS).filter((name) => name !== 'DATA_DIR'))('refuse a senseless %s', (name) => {
    const faults = faultsOf({ [name]: '-1;\u0007?' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} `));
  });

  it('never repeat a secret', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://root:hunter2@db/nos',
      DATABASE_REPLICA_URLS: 'sqlite:hunter2',
    }).join('\n');
    expect(faults).toContain(
      'DATABASE_URL (value not shown): databases of the kind "mysql" are not supported',
    );
    expect(faults).toContain('DATABASE_REPLICA_URLS (value not shown): each must be postgres://');
    expect(faults).not.toContain('hunter2');
  });

  it('are reported when they contradict each other, beside those that are wrong alone', () => {
    const faults = faultsOf({
      PORT: 'x',
      DATABASE_REPLICA_URLS: 'postgres://one/nos',
      HEADERS_TIMEOUT_MS: '60000',
    });
    expect(faults).toHaveLength(3);
    expect(faults[1]).toMatch(/^DATABASE_REPLICA_URLS .*replicas need a PostgreSQL server/);
    expect(faults[2]).toBe('HEADERS_TIMEOUT_MS "60000": must not exceed REQUEST_TIMEOUT_MS (20000)');
  });
});
