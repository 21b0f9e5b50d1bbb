import { nameBasedId } from '../../common/uuid';
import { normaliseSpace } from '../../text/normalise';
import { type StatementRow } from '../standards/statement.entity';
import { type StatementImage } from './standard-image';

/** A statement to be stored: its image with the id it gets. */
export interface IdentifiedStatement {
  readonly id: string;
  readonly image: StatementImage;
}

/**
 * Gives each statement its id. A new statement is named by its place (standard, kind, position), which English and Welsh
 * share, so both documents give the same ids in either order. In a corrected edition a statement whose text stayed the
 * same keeps its id wherever it moved, a reworded one keeps the id of its place, and only what is left gets a new one.
 */
export function identifyStatements(
  standardId: string,
  images: readonly StatementImage[],
  existing: readonly StatementRow[],
): IdentifiedStatement[] {
  const claimed = new Set<string>();
  const chosen = new Map<StatementImage, string>();
  const candidates = existing.filter((row) => shapeOf(existing, row.kind) === shapeOf(images, row.kind));
  const byText = indexByText(candidates);
  const claim = (image: StatementImage, row: StatementRow | undefined) => {
    if (!row || claimed.has(row.id)) return;
    claimed.add(row.id);
    chosen.set(image, row.id);
  };
  const placed = new Map(candidates.map((row) => [placeOf(row), row]));
  for (const image of images) {
    const row = placed.get(placeOf(image));
    if (row && textsOf(row).some((text) => textKeys(image).includes(text))) claim(image, row);
  }
  for (const image of images) {
    if (chosen.has(image)) continue;
    const rows = textKeys(image).flatMap((key) => byText.get(key) ?? []);
    claim(
      image,
      rows.find((row) => !claimed.has(row.id)),
    );
  }
  for (const image of images) {
    if (!chosen.has(image)) claim(image, placed.get(placeOf(image)));
  }
  return images.map((image) => ({ id: chosen.get(image) ?? freshId(standardId, image, claimed), image }));
}

function freshId(standardId: string, image: StatementImage, claimed: Set<string>): string {
  const place = placeOf(image);
  let id = nameBasedId('Statement', standardId, place);
  for (let attempt = 0; claimed.has(id); attempt += 1) {
    id = nameBasedId('Statement', standardId, place, ...textKeys(image), String(attempt));
  }
  claimed.add(id);
  return id;
}

/** Ids are matched only while the alignment of a kind stays what it was; else places name other things. */
function shapeOf(items: readonly { kind: string; alignment: string }[], kind: string): string {
  return [...new Set(items.filter((item) => item.kind === kind).map((item) => item.alignment))].sort().join();
}

function placeOf(item: Pick<StatementImage, 'kind' | 'position' | 'alignment'>): string {
  const place = `${item.kind}:${item.position}`;
  return item.alignment === 'CY' ? `${place}:CY` : place;
}

function textsOf(row: StatementRow): string[] {
  return [key(row.kind, 'EN', row.textEn), key(row.kind, 'CY', row.textCy)].filter((text) => text !== null);
}

function textKeys(image: StatementImage): string[] {
  return [key(image.kind, 'EN', image.text.EN), key(image.kind, 'CY', image.text.CY)].filter(
    (text) => text !== null,
  );
}

function key(kind: string, language: string, text: string | null | undefined): string | null {
  return text ? `${kind}:${language}:${normaliseSpace(text)}` : null;
}

function indexByText(rows: readonly StatementRow[]): Map<string, StatementRow[]> {
  const index = new Map<string, StatementRow[]>();
  for (const row of rows) {
    for (const text of textsOf(row)) index.set(text, [...(index.get(text) ?? []), row]);
  }
  return index;
}
