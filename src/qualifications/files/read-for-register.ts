import { type RowReader } from '../../common/rows';
import { FaultyStructure } from '../store/errors';
import { type StructureFault } from '../structure/fault';
import { readStructure } from '../structure/read-structure';
import { type QualificationStructure } from '../structure/structure';
import { resolveReferences } from './resolve-references';

/** The structure that a file holds, its readable references resolved. Refuses (FaultyStructure) with every fault at once. */
export async function readForRegister(
  rows: RowReader,
  input: unknown,
): Promise<{ readonly structure: QualificationStructure; readonly warnings: readonly StructureFault[] }> {
  const resolved = await resolveReferences(rows, input);
  const { structure, faults } = readStructure(resolved.json);
  if (!structure || resolved.faults.length > 0) throw new FaultyStructure([...faults, ...resolved.faults]);
  return { structure, warnings: faults };
}
