import { type Viewer } from '../access/viewer';
import { type Language } from '../common/language';
import { type RowReader } from '../common/rows';
import { type Database } from '../database/database';
import { type RequestFacts } from './http/request-facts';

/** What resolvers know of the request they answer: one of its own for every request. */
export interface Context {
  readonly rows: RowReader;
  /** Never behind what was committed, unlike `rows` where there are replicas. */
  readonly primaryRows: RowReader;
  /** Does one unit of work; what a mutation reads and writes goes through it. */
  readonly transact: Database['transact'];
  /** The language of texts when a field's `language` argument is left out. */
  readonly language: Language;
  /** Today in UTC (ISO), the same for the whole request. */
  readonly today: string;
  readonly requestId: string;
  /** Who asks, by the key; null when none was sent. See access/viewer.ts for what it allows. */
  readonly viewer: Viewer | null;
  /** Batches and remembers look-ups within the request; see graphql/shared/loader.ts. */
  readonly loaders: Map<object, unknown>;
}

/** Makes the context of one request; nobody is known to ask when the facts do not say. */
export function createContext(
  database: Database,
  facts: Pick<RequestFacts, 'id' | 'language'> & Partial<Pick<RequestFacts, 'viewer'>>,
): Context {
  return {
    rows: database.rows,
    primaryRows: database.primaryRows,
    transact: (work) => database.transact(work),
    language: facts.language,
    today: new Date().toISOString().slice(0, 10),
    requestId: facts.id,
    viewer: facts.viewer ?? null,
    loaders: new Map(),
  };
}
