import { groupBy } from '../../common/group-by';
import { normaliseSpace } from '../../text/normalise';
import { type StatementRow } from '../standards/statement.entity';
import { type StatementImage } from './standard-image';

/** The stored statement that each new one continues; those that begin anew are absent. */
export type StatementMatches = ReadonlyMap<StatementImage, StatementRow>;

/**
 * Finds what the statements of a corrected edition continue: first the same text at the same place, then the same text
 * elsewhere, then between two such neighbours what stands in their middle in order, at last what has the same place. A
 * Welsh list that was kept apart continues a Welsh list alone; the list of both languages continues the English one.
 */
export function matchStatements(
  images: readonly StatementImage[],
  existing: readonly StatementRow[],
): StatementMatches {
  const matches = new Map<StatementImage, StatementRow>();
  const rowsOfList = groupBy([...existing].sort(byPlace), listOf);
  for (const [list, imagesOfList] of groupBy(images, listOf)) {
    const matcher = new ListMatcher(imagesOfList, rowsOfList.get(list) ?? [], matches);
    matcher.matchTextsInPlace();
    matcher.matchTexts();
    matcher.matchGaps();
    matcher.matchPlaces();
  }
  return matches;
}

class ListMatcher {
  private readonly claimed = new Set<StatementRow>();
  private readonly byPlace: ReadonlyMap<string, StatementRow>;
  private readonly order: ReadonlyMap<StatementRow, number>;

  constructor(
    private readonly images: readonly StatementImage[],
    private readonly rows: readonly StatementRow[],
    private readonly matches: Map<StatementImage, StatementRow>,
  ) {
    this.byPlace = new Map(rows.map((row) => [placeOf(row), row]));
    this.order = new Map(rows.map((row, index) => [row, index]));
  }

  matchTextsInPlace(): void {
    for (const image of this.images) {
      const row = this.byPlace.get(placeOf(image));
      if (row && textKeysOfRow(row).some((key) => textKeysOf(image).includes(key))) this.claim(image, row);
    }
  }

  matchTexts(): void {
    const pairs = this.rows.flatMap((row) => textKeysOfRow(row).map((key) => ({ key, row })));
    const byText = groupBy(pairs, ({ key }) => key);
    for (const image of this.images) {
      const candidates = textKeysOf(image).flatMap((key) => byText.get(key) ?? []);
      this.claim(image, candidates.find(({ row }) => !this.claimed.has(row))?.row);
    }
  }

  /** Between neighbours that are known, as many new statements as old ones are the old ones reworded. */
  matchGaps(): void {
    let gap: StatementImage[] = [];
    let before = -1;
    for (const image of [...this.images, null]) {
      const row = image && this.matches.get(image);
      if (image && !row) {
        gap.push(image);
        continue;
      }
      const after = row ? (this.order.get(row) ?? 0) : this.rows.length;
      const left = this.rows.slice(before + 1, after).filter((candidate) => !this.claimed.has(candidate));
      if (left.length === gap.length) gap.forEach((reworded, index) => this.claim(reworded, left[index]));
      gap = [];
      before = after;
    }
  }

  matchPlaces(): void {
    for (const image of this.images) this.claim(image, this.byPlace.get(placeOf(image)));
  }

  private claim(image: StatementImage, row: StatementRow | undefined): void {
    if (!row || this.claimed.has(row) || this.matches.has(image)) return;
    this.claimed.add(row);
    this.matches.set(image, row);
  }
}

type Placed = Pick<StatementImage, 'kind' | 'position' | 'alignment'>;

/** What names a statement within its standard: kind, position, and whether it stands in a Welsh list of its own. */
export function placeOf(item: Placed): string {
  const place = `${item.kind}:${item.position}`;
  return item.alignment === 'CY' ? `${place}:CY` : place;
}

/** The texts of a statement as they are compared, one a language. */
export function textKeysOf(image: StatementImage): string[] {
  return keysOf(image.text.EN ?? null, image.text.CY ?? null);
}

function textKeysOfRow(row: StatementRow): string[] {
  return keysOf(row.textEn, row.textCy);
}

function keysOf(english: string | null, welsh: string | null): string[] {
  return [
    ...(english === null ? [] : [`EN:${normaliseSpace(english)}`]),
    ...(welsh === null ? [] : [`CY:${normaliseSpace(welsh)}`]),
  ];
}

function listOf({ kind, alignment }: Placed): string {
  return alignment === 'CY' ? `${kind}:CY` : kind;
}

function byPlace(one: StatementRow, other: StatementRow): number {
  return one.kind === other.kind ? one.position - other.position : one.kind < other.kind ? -1 : 1;
}
