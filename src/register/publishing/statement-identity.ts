import { nameBasedId } from '../../common/uuid';
import { type StatementRow } from '../standards/statement.entity';
import { matchStatements, placeOf, textKeysOf } from './match-statements';
import { type StatementImage } from './standard-image';

/** A statement to be stored: its image with the id it gets. */
export interface IdentifiedStatement {
  readonly id: string;
  readonly image: StatementImage;
}

/**
 * Gives each statement its id. A new statement is named by its place (standard, kind, position), which English and Welsh
 * share, so both documents give the same ids in either order. In a corrected edition what stayed the same keeps its id
 * wherever it moved, a reworded statement keeps the id of what it replaces, and only what is left gets a new one.
 */
export function identifyStatements(
  standardId: string,
  images: readonly StatementImage[],
  existing: readonly StatementRow[],
): IdentifiedStatement[] {
  const matches = matchStatements(images, existing);
  const taken = new Set([...matches.values()].map((row) => row.id));
  return images.map((image) => ({ id: matches.get(image)?.id ?? freshId(standardId, image, taken), image }));
}

/** The id of the place, or, where a statement that moved still has it, one that is named by the text as well. */
function freshId(standardId: string, image: StatementImage, taken: Set<string>): string {
  const place = placeOf(image);
  let id = nameBasedId('Statement', standardId, place);
  for (let attempt = 0; taken.has(id); attempt += 1) {
    id = nameBasedId('Statement', standardId, place, ...textKeysOf(image), String(attempt));
  }
  taken.add(id);
  return id;
}
