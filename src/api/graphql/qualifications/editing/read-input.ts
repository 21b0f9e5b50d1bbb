import { FaultyStructure } from '../../../../qualifications/store/errors';
import { type StructureFault } from '../../../../qualifications/structure/fault';
import { LIMITS } from '../../../../qualifications/structure/limits';
import { readStructure } from '../../../../qualifications/structure/read-structure';
import { type QualificationStructure } from '../../../../qualifications/structure/structure';
import { FaultyInput } from '../../execution/errors';

/** The structure that the argument `input` holds; refuses it (FaultyInput) with every fault at once. */
export function readInput(input: object): QualificationStructure {
  const { structure, faults } = readStructure(input);
  if (!structure) throw toFaultyInput(faults);
  return structure;
}

/** Does what keeps a structure; what the register finds wrong with it is refused as faults of the argument `input`. */
export async function keepingInput<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FaultyStructure ? toFaultyInput(error.faults) : error;
  }
}

function toFaultyInput(faults: readonly StructureFault[]): FaultyInput {
  const errors = faults.filter(({ severity }) => severity === 'ERROR');
  const faultsOf = (some: readonly StructureFault[]) =>
    some.map(({ path, reason }) => ({ path: path === '(root)' ? 'input' : `input.${path}`, reason }));
  // Those of a structure end with how many more there are; those that the register finds do not.
  if (errors.length <= LIMITS.faults + 1) return new FaultyInput(faultsOf(errors));
  const rest = { path: 'input', reason: `and ${errors.length - LIMITS.faults} more` };
  return new FaultyInput([...faultsOf(errors.slice(0, LIMITS.faults)), rest]);
}
