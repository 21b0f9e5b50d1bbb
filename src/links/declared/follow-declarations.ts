import { type UnitOfWork } from '../../common/unit-of-work';

/** Brings the stored citations of "Links to other NOS" into line with the sections of the standards given by id. */
export async function followDeclarations(_unit: UnitOfWork, _standardIds: readonly string[]): Promise<void> {
  // Filled in with the parser of the section.
}
