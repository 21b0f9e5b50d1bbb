import { type UnitOfWork } from '../../common/unit-of-work';

/** Brings the stored wordings given by key into line with the statements that have them now. */
export async function followWordings(_unit: UnitOfWork, _keys: readonly string[]): Promise<void> {
  // Filled in with the linker.
}
