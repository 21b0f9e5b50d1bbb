import { type RegisterChanges } from './change-log';

/** The ids of the nodes of one type that a piece of work added, changed or removed, each once, in order of first touch. */
export function changedNodes({ changes }: Pick<RegisterChanges, 'changes'>, typeName: string): string[] {
  return [...new Set(changes.filter((change) => change.typeName === typeName).map(({ nodeId }) => nodeId))];
}
