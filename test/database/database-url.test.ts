import path from 'node:path';
import { describeDatabaseUrl, parseDatabaseUrl } from '../../src/database/database-url';
import { BadDatabaseUrl } from '../../src/database/errors';

describe('the address of a database', () => {
  it.each([
    ['sqlite:var/nos.db', { kind: 'sqlite-file', path: path.resolve('var/nos.db') }],
    ['sqlite:/srv/nos.db', { kind: 'sqlite-file', path: '/srv/nos.db' }],
    ['sqlite:///srv/nos.db', { kind: 'sqlite-file', path: '/srv/nos.db' }],
    ['  SQLite:../Cofrestr â lle.db ', { kind: 'sqlite-file', path: path.resolve('../Cofrestr â lle.db') }],
    ['sqlite::memory:', { kind: 'sqlite-memory' }],
    ['postgres://a:b@db/nos', { kind: 'postgresql', url: 'postgres://a:b@db/nos' }],
    ['postgresql:///nos?host=/run/pg', { kind: 'postgresql', url: 'postgresql:///nos?host=/run/pg' }],
  ])('is read from %j', (text, url) => {
    expect(parseDatabaseUrl(text)).toEqual(url);
  });

  it.each([
    ['', 'not a database address'],
    ['var/nos.db', 'not a database address'],
    ['sqlite:', 'lacks the path'],
    ['sqlite:var/', 'names a folder'],
    ['sqlite://host/nos.db', 'takes a path, not a host'],
    ['sqlite:a\0b', 'NUL'],
    ['mysql://a:b@db/nos', 'databases of the kind "mysql" are not supported'],
    ['postgres://a:b@db', 'names no database'],
    ['postgres:///nos', 'names no host'],
    ['postgres://a:p%@db/nos', 'cannot be read'],
    ['postgres://a:p#q@db/nos', 'cannot be read'],
  ])('is refused when it is %j', (text, reason) => {
    expect(() => parseDatabaseUrl(text)).toThrow(BadDatabaseUrl);
    expect(() => parseDatabaseUrl(text)).toThrow(reason);
  });

  it('is named without its password', () => {
    const url = parseDatabaseUrl('postgres://clerk:se%20cret@db.example:6432/nos?sslmode=require');
    expect(describeDatabaseUrl(url)).toBe('PostgreSQL database nos at db.example:6432');
    expect(describeDatabaseUrl(parseDatabaseUrl('postgres://db/nos'))).toBe(
      'PostgreSQL database nos at db:5432',
    );
  });
});
