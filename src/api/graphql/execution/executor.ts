import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { takeArgumentsFromRun } from './compiled-arguments';
import { connectionTypes } from './cost';
import { planOperation } from './operation-plan';
import { type Compiling, PreparedOperation } from './prepared-operation';
import { resolveTypesByTypename } from './synchronous-types';

/** How much the operations kept in memory may weigh together, in fields with every fragment written out. */
const MOST_KEPT_FIELDS = 100_000;

/**
 * Keeps the operations of one schema prepared for running, by the text of their document, the least recently used
 * dropped first. Adapts the schema: interfaces and unions go by `__typename`, resolvers take arguments from compiled runs.
 */
export class Executor {
  private readonly connections: ReadonlySet<string>;
  private readonly prepared = new LRUCache<string, PreparedOperation>({
    maxSize: MOST_KEPT_FIELDS,
    sizeCalculation: ({ plan }) => Math.max(1, Math.min(plan.expandedFields, MOST_KEPT_FIELDS)),
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compiling: Compiling = 'when-repeated',
  ) {
    resolveTypesByTypename(schema);
    takeArgumentsFromRun(schema);
    this.connections = connectionTypes(schema);
  }

  /** The prepared form of an operation of a valid document; `key` stands for the document's text. */
  prepare(key: string, document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation {
    const id = `${key} ${operation.name?.value ?? ''}`;
    const known = this.prepared.get(id);
    if (known) return known;
    const plan = planOperation(this.schema, this.connections, document, operation);
    const prepared = new PreparedOperation(this.schema, plan, this.compiling);
    this.prepared.set(id, prepared);
    return prepared;
  }
}
