import DataLoader from 'dataloader';
import { type RowReader } from '../../../common/rows';
import { type Context } from '../../context';

/** A batched query: answers stand in the order of the keys. It may ask the context who asks, and on which day. */
export type BatchQuery<Value> = (
  rows: RowReader,
  keys: readonly string[],
  context: Context,
) => Promise<readonly Value[]>;

/** Looks one key up within a request, together with all others asked for in the same turn. */
export type Load<Value> = (context: Context, key: string) => Promise<Value>;

/**
 * Turns a batched query into a look-up of one key. Each request has a loader of its own, so that nothing is shared
 * between users and nothing outlives its request.
 */
export function loaderOf<Value>(query: BatchQuery<Value>): Load<Value> {
  return (context, key) => {
    let loader = context.loaders.get(query) as DataLoader<string, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<string, Value>((keys) => query(context.rows, keys, context));
      context.loaders.set(query, loader);
    }
    return loader.load(key);
  };
}

/** Like `loaderOf`, for queries that also depend on arguments: parents asked with equal arguments share one query. */
export function loaderWith<Value, Arguments>(
  query: (
    rows: RowReader,
    keys: readonly string[],
    given: Arguments,
    context: Context,
  ) => Promise<readonly Value[]>,
): (context: Context, key: string, given: Arguments) => Promise<Value> {
  return (context, key, given) => {
    let byArguments = context.loaders.get(query) as Map<string, DataLoader<string, Value>> | undefined;
    if (!byArguments) {
      byArguments = new Map();
      context.loaders.set(query, byArguments);
    }
    const name = JSON.stringify(given);
    let loader = byArguments.get(name);
    if (!loader) {
      loader = new DataLoader<string, Value>((keys) => query(context.rows, keys, given, context));
      byArguments.set(name, loader);
    }
    return loader.load(key);
  };
}
