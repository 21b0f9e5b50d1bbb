import { type Language, LANGUAGES } from '../../../common/language';
import { OverlapIndex } from '../../overlap/overlap-index';
import { type OverlapWording } from '../../overlap/overlap-wording';
import { Rarity } from '../../overlap/terms/rarity';
import { TermCounter } from '../../overlap/terms/term-counter';
import { bestOf } from '../best-links';
import { type Conversation, type Found, type TermCount, type TextToCount } from './messages';

type Topics = {
  readonly [Topic in keyof Conversation]: (asks: Conversation[Topic]['asks']) => Conversation[Topic]['gives'];
};

/** Counts texts, holds the index of wordings and searches it: all that takes time, to be done in a thread of its own. */
export class OverlapDesk implements Topics {
  private counter: TermCounter | null = null;
  private counted: Record<Language, Set<string>> = { EN: new Set(), CY: new Set() };
  private terms: readonly TermCount[] = [];
  private texts: Readonly<Record<Language, number>> = { EN: 0, CY: 0 };
  private rarities: Record<Language, Map<string, number>> = { EN: new Map(), CY: new Map() };
  private names = new Map<string, string>();
  private index: OverlapIndex | null = null;

  beginCount(): null {
    this.index = null;
    this.counter = new TermCounter();
    this.counted = { EN: new Set(), CY: new Set() };
    return null;
  }

  count(texts: readonly TextToCount[]): null {
    for (const { language, key, text } of texts) {
      if (this.counted[language].has(key)) continue;
      this.counted[language].add(key);
      this.counter?.add(text, language);
    }
    return null;
  }

  endCount(): Readonly<Record<Language, number>> {
    const { texts, terms } = (this.counter ?? new TermCounter()).counts();
    this.terms = LANGUAGES.flatMap((language) =>
      Array.from(terms[language], ([term, count]) => ({ language, term, texts: count })),
    );
    this.counter = null;
    this.counted = { EN: new Set(), CY: new Set() };
    return texts;
  }

  readTerms({ from, count }: { readonly from: number; readonly count: number }): readonly TermCount[] {
    return this.terms.slice(from, from + count);
  }

  beginIndex(texts: Readonly<Record<Language, number>>): null {
    this.terms = [];
    this.index = null;
    this.texts = texts;
    this.rarities = { EN: new Map(), CY: new Map() };
    this.names = new Map();
    return null;
  }

  addRarities(rarities: readonly TermCount[]): null {
    for (const { language, term, texts } of rarities) this.rarities[language].set(term, texts);
    return null;
  }

  follow({ gone, come }: Conversation['follow']['asks']): number {
    const index = this.openIndex();
    for (const key of gone) index.remove(key);
    for (const wording of come) index.add(this.withSharedNames(wording));
    return index.size;
  }

  search(wordings: readonly OverlapWording[]): readonly Found[] {
    const index = this.openIndex();
    return wordings.map((wording) => ({ key: wording.key, links: index.search(wording) }));
  }

  searchBest(wordings: readonly OverlapWording[]): readonly Found[] {
    return this.search(wordings).map(({ key, links }) => ({ key, links: bestOf(links) }));
  }

  /** A message brings its own copy of every string; of names that come again and again one is kept. */
  private withSharedNames(wording: OverlapWording): OverlapWording {
    const soleUnit = wording.soleUnit === null ? null : this.shared(wording.soleUnit);
    return { ...wording, kind: this.shared(wording.kind), soleUnit };
  }

  private shared<Name extends string>(name: Name): Name {
    const known = this.names.get(name);
    if (known === undefined) this.names.set(name, name);
    return (known ?? name) as Name;
  }

  private openIndex(): OverlapIndex {
    this.index ??= new OverlapIndex(new Rarity({ texts: this.texts, terms: this.rarities }));
    return this.index;
  }
}
