import { type Viewer } from '../access/viewer';
import { type Language } from '../common/language';
import { type RowReader } from '../common/rows';
import { type Database } from '../database/database';
import { Examiner } from '../qualifications/examination/thread/examiner';
import { type RequestFacts } from './http/request-facts';

/** What resolvers know of the request they answer: one of its own for every request. */
export interface Context {
  /** Committed rows; those of the primary once the request has written something. */
  readonly rows: RowReader;
  /** Never behind what was committed, unlike `rows` where there are replicas. */
  readonly primaryRows: RowReader;
  /**
   * Does one unit of work; what a mutation reads and writes goes through it. Look-ups of the request are forgotten then, so
   * that what follows answers the new state.
   */
  readonly transact: Database['transact'];
  /** The language of texts when a field's `language` argument is left out. */
  readonly language: Language;
  /** Today in UTC (ISO), the same for the whole request. */
  readonly today: string;
  readonly requestId: string;
  /** Who asks, by the key; null when none was sent. See access/viewer.ts for what it allows. */
  readonly viewer: Viewer | null;
  /** Examines structures of qualifications in a thread of its own; one for all requests. */
  readonly examiner: Examiner;
  /** Batches and remembers look-ups within the request; see graphql/shared/loader.ts. */
  readonly loaders: Map<object, unknown>;
}

/** Makes the context of one request; nobody is known to ask when the facts do not say. */
export function createContext(
  database: Database,
  facts: Pick<RequestFacts, 'id' | 'language'> & Partial<Pick<RequestFacts, 'viewer'>>,
  examiner = new Examiner(),
): Context {
  const context: { -readonly [Part in keyof Context]: Context[Part] } = {
    rows: database.rows,
    primaryRows: database.primaryRows,
    transact: async (work) => {
      const done = await database.transact(work);
      context.rows = database.primaryRows;
      context.loaders.clear();
      return done;
    },
    language: facts.language,
    today: new Date().toISOString().slice(0, 10),
    requestId: facts.id,
    viewer: facts.viewer ?? null,
    examiner,
    loaders: new Map(),
  };
  return context;
}
