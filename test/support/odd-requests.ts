import { type InjectOptions } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { QueryMaker, randomNumbers } from './random-query';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'] as const;
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/graphql',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/json;;=',
  '',
  '/',
];
const ACCEPTS = [
  'application/json',
  'application/graphql-response+json',
  '*/*',
  'text/plain',
  '',
  ';q=',
  'a'.repeat(900),
];
const PATHS = [
  '/graphql',
  '/graphql?',
  '/graphql/',
  '//graphql',
  '/graphql?query=',
  '/health/live',
  '/',
  '/%00',
  '/..%2f',
  '/graphql?query={now}&extensions={}',
];
const SCRAPS = [
  '{',
  '}',
  '(',
  ')',
  ':',
  '...',
  '$',
  '@',
  '"',
  '"""',
  '\\u',
  '\0',
  '\ud800',
  '__proto__',
  'constructor',
  '!',
  '[',
  ']',
  'null',
  '-',
  '1e999',
  '#',
  '\u2028',
  'fragment',
  'on',
  'query',
  '@skip(if: $a)',
  '🙂',
];
const VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  2 ** 31,
  '',
  'x',
  '\0',
  '\ud800',
  [],
  [[]],
  {},
  { a: 1 },
  true,
  'INSCC006',
  ['\0'],
  { __proto__: null },
  'x'.repeat(10_001),
];

/** Makes up requests that nobody should send, half of them with a valid query in them; the same for the same seed. */
export class OddRequests {
  private readonly random: () => number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly seed: number,
  ) {
    this.random = randomNumbers(seed);
  }

  /** The next odd request. */
  next(): InjectOptions {
    const kind = this.random();
    if (kind < 0.5) return this.post(JSON.stringify({ ...this.query(), ...this.extras() }));
    if (kind < 0.75)
      return this.post(JSON.stringify({ query: this.mangle(this.query().query), variables: this.value() }));
    if (kind < 0.85) return this.post(this.mangle(JSON.stringify(this.query())), this.pick(TYPES));
    if (kind < 0.95) return this.get();
    return {
      method: this.pick(METHODS),
      url: this.pick(PATHS),
      headers: {
        accept: this.pick(ACCEPTS),
        'content-type': this.pick(TYPES),
        host: this.pick(['a', '[', '', 'a b', 'x:99999']),
      },
      payload: this.mangle('{"query":"{now}"}'),
    };
  }

  private post(payload: string, type = 'application/json'): InjectOptions {
    const headers: Record<string, string> = { 'content-type': type, accept: this.pick(ACCEPTS.slice(0, 3)) };
    if (this.random() < 0.1)
      headers['authorization'] = this.pick(['Bearer x', 'bearer', 'Basic a', 'Bearer \u00e9', '']);
    if (this.random() < 0.1) headers['accept-language'] = this.pick(['cy', ';;q', 'x'.repeat(2_000)]);
    return { method: 'POST', url: '/graphql', headers, payload };
  }

  private get(): InjectOptions {
    const { query, variables } = this.query();
    const text = this.random() < 0.5 ? query : this.mangle(query);
    const parameters = [`query=${encodeURIComponent(Buffer.from(text).toString())}`];
    if (this.random() < 0.7) parameters.push(`variables=${encodeURIComponent(JSON.stringify(variables))}`);
    if (this.random() < 0.2)
      parameters.push(this.pick(['query=x', 'operationName=', 'extensions=[]', '%', 'variables=%ff', '&&']));
    return {
      method: 'GET',
      url: `/graphql?${parameters.join('&')}`,
      headers: { accept: this.pick(ACCEPTS.slice(0, 3)) },
    };
  }

  private query(): { query: string; variables: Record<string, unknown> } {
    const { text, variables } = new QueryMaker(
      this.schema,
      this.seed * 7_919 + Math.floor(this.random() * 1e6),
    ).make();
    const changed = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, this.random() < 0.1 ? this.value() : value]),
    );
    return { query: text, variables: changed };
  }

  private extras(): Record<string, unknown> {
    if (this.random() < 0.8) return {};
    return {
      [this.pick(['operationName', 'extensions', 'variables', 'query', '__proto__', 'id'])]: this.value(),
    };
  }

  private value(): unknown {
    return this.pick(VALUES);
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  private mangle(text: string): string {
    let mangled = text;
    for (let times = 1 + Math.floor(this.random() * 3); times > 0; times -= 1) {
      const at = Math.floor(this.random() * (mangled.length + 1));
      const until = at + Math.floor(this.random() * this.random() * 20);
      const kind = this.random();
      if (kind < 0.3) mangled = mangled.slice(0, at) + mangled.slice(until);
      else if (kind < 0.5) mangled = mangled.slice(0, until) + mangled.slice(at);
      else if (kind < 0.9) mangled = mangled.slice(0, at) + this.pick(SCRAPS) + mangled.slice(at);
      else mangled = mangled.slice(0, at);
    }
    return mangled;
  }
}
