import path from 'node:path';
import { BadDatabaseUrl } from './errors';

/** Where the register lives: a file, this process's memory (for trials), or a PostgreSQL server. */
export type DatabaseUrl =
  | { readonly kind: 'sqlite-file'; readonly path: string }
  | { readonly kind: 'sqlite-memory' }
  | { readonly kind: 'postgresql'; readonly url: string };

const FORMS = 'use sqlite:PATH, sqlite::memory: or postgres://USER:PASSWORD@HOST:PORT/NAME';

/** Reads `sqlite:PATH` (relative to the working directory), `sqlite::memory:`, `postgres://…`; throws BadDatabaseUrl. */
export function parseDatabaseUrl(text: string): DatabaseUrl {
  const trimmed = text.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === 'sqlite') return parseSqlite(trimmed.slice('sqlite:'.length));
  if (scheme === 'postgres' || scheme === 'postgresql') return parsePostgres(trimmed);
  throw new BadDatabaseUrl(
    scheme
      ? `databases of the kind "${scheme}" are not supported: ${FORMS}`
      : `not a database address: ${FORMS}`,
  );
}

function parseSqlite(rest: string): DatabaseUrl {
  if (rest === ':memory:') return { kind: 'sqlite-memory' };
  if (rest.includes('\0')) throw new BadDatabaseUrl('the path of the database holds a NUL character');
  if (rest.startsWith('//') && !rest.startsWith('///')) {
    throw new BadDatabaseUrl(
      'sqlite: takes a path, not a host: write sqlite:PATH or sqlite:///ABSOLUTE/PATH',
    );
  }
  const file = rest.replace(/^\/+/, '/');
  if (file === '') throw new BadDatabaseUrl(`sqlite: lacks the path of the file: ${FORMS}`);
  if (/[/\\]$/.test(file)) throw new BadDatabaseUrl(`sqlite:${file} names a folder, not a file`);
  return { kind: 'sqlite-file', path: path.resolve(file) };
}

function parsePostgres(text: string): DatabaseUrl {
  let url: URL;
  try {
    url = new URL(text);
    decodeURIComponent(url.username + url.password + url.pathname);
  } catch {
    throw new BadDatabaseUrl(
      `the PostgreSQL address cannot be read (is the password percent-encoded?): ${FORMS}`,
    );
  }
  if (url.hostname === '' && !url.searchParams.has('host')) {
    throw new BadDatabaseUrl(`the PostgreSQL address names no host: ${FORMS}`);
  }
  if (url.pathname.length < 2) throw new BadDatabaseUrl(`the PostgreSQL address names no database: ${FORMS}`);
  return { kind: 'postgresql', url: text };
}

/** How a message names the database: the path, or user, host and name without the password. */
export function describeDatabaseUrl(url: DatabaseUrl): string {
  if (url.kind === 'sqlite-file') return url.path;
  if (url.kind === 'sqlite-memory') return 'the database in memory';
  const { hostname, port, pathname, searchParams } = new URL(url.url);
  return `PostgreSQL database ${decodeURIComponent(pathname.slice(1))} at ${hostname || searchParams.get('host')}:${port || 5432}`;
}
