import { type Language, LANGUAGES } from '../../common/language';
import { type StatementKind } from '../../register/standards/statement.entity';
import { POSSIBLE } from './model/bands';
import { LanguageIndex } from './index/language-index';
import { judgePair, testify } from './model/model';
import { isEligible, type OverlapWording, type ScoredOverlap } from './overlap-wording';
import { type Rarity } from './terms/rarity';

/** So many nearest partners are scored in full; only the wordings of a text that thousands share have more. */
const MOST_SCORED = 1000;

/** Lowest keyed cosine at which a pair is looked at: small registers can afford to look at more. */
const FLOORS = [
  { below: 10_000, floor: 0.15 },
  { below: 100_000, floor: 0.3 },
  { below: Infinity, floor: 0.4 },
];

interface Entry {
  readonly kind: StatementKind;
  readonly soleUnit: string | null;
  readonly key: string;
}

/**
 * Wordings by what they say, for exact search: `search` finds every eligible partner whose keyed cosine in either language
 * reaches the floor and whose probability is at least possible. What it finds does not depend on the order of adding.
 */
export class OverlapIndex {
  private readonly languages: Readonly<Record<Language, LanguageIndex>>;
  private readonly slots = new Map<string, number>();
  private readonly entries: (Entry | null)[] = [];
  private readonly free: number[] = [];

  constructor(rarity: Rarity) {
    const texts = rarity.textsOf('EN') + rarity.textsOf('CY');
    const floor = FLOORS.find(({ below }) => texts < below)?.floor ?? 1;
    this.languages = {
      EN: new LanguageIndex(rarity, 'EN', floor),
      CY: new LanguageIndex(rarity, 'CY', floor),
    };
  }

  /** Wordings in the index. */
  get size(): number {
    return this.slots.size;
  }

  /** Adds a wording; one with a key that is there takes the place of the old one. */
  add(wording: OverlapWording): void {
    this.remove(wording.key);
    const slot = this.free.pop() ?? this.entries.length;
    const { key, kind, soleUnit } = wording;
    this.slots.set(key, slot);
    this.entries[slot] = { key, kind, soleUnit };
    for (const language of LANGUAGES) {
      const text = wording.text[language];
      if (text !== undefined) this.languages[language].add(slot, text);
    }
  }

  /** Takes a wording out; one that is not there is no fault. */
  remove(key: string): void {
    const slot = this.slots.get(key);
    if (slot === undefined) return;
    for (const language of LANGUAGES) this.languages[language].remove(slot);
    this.slots.delete(key);
    this.entries[slot] = null;
    this.free.push(slot);
  }

  /** Its eligible partners that are at least possible overlaps, best first, ties by key; never itself. */
  search(wording: OverlapWording): readonly ScoredOverlap[] {
    const own = this.slots.get(wording.key);
    const nearest = new Map<number, number>();
    const compared = LANGUAGES.filter((language) => wording.text[language] !== undefined);
    for (const language of compared) {
      const index = this.languages[language];
      const profile = index.begin(wording.text[language] ?? '', own);
      for (const { slot, cosine } of index.neighbours(profile)) {
        if (!this.isPartner(wording, slot)) continue;
        nearest.set(slot, Math.max(cosine, nearest.get(slot) ?? 0));
      }
    }
    return this.nearestFirst(nearest)
      .flatMap((slot) => this.score(wording, slot, compared) ?? [])
      .sort((a, b) => b.probability - a.probability || compareKeys(a.key, b.key));
  }

  private isPartner(wording: OverlapWording, slot: number): boolean {
    const entry = this.entries[slot];
    return entry !== null && entry !== undefined && isEligible(wording, entry);
  }

  private nearestFirst(nearest: ReadonlyMap<number, number>): number[] {
    const slots = [...nearest.keys()];
    if (slots.length <= MOST_SCORED) return slots;
    const keyOf = (slot: number): string => this.entries[slot]?.key ?? '';
    return slots
      .sort((a, b) => (nearest.get(b) ?? 0) - (nearest.get(a) ?? 0) || compareKeys(keyOf(a), keyOf(b)))
      .slice(0, MOST_SCORED);
  }

  private score(wording: OverlapWording, slot: number, compared: readonly Language[]): ScoredOverlap | null {
    const entry = this.entries[slot];
    if (!entry) return null;
    const isSameKind = entry.kind === wording.kind;
    const testimonies = compared.flatMap((language) => {
      const measures = this.languages[language].measure(slot);
      return measures === null ? [] : [testify(language, measures, isSameKind)];
    });
    const verdict = judgePair(testimonies, isSameKind);
    if (verdict === null || verdict.probability < POSSIBLE) return null;
    const { relation, probability, witnesses } = verdict;
    return { key: entry.key, relation, probability, witnesses };
  }
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
