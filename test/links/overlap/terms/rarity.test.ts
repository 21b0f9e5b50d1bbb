import { Rarity } from '../../../../src/links/overlap/terms/rarity';
import { TermCounter, type TermCounts } from '../../../../src/links/overlap/terms/term-counter';

const counted = (texts: number, terms: Readonly<Record<string, number>>): TermCounts => ({
  texts: { EN: texts, CY: 0 },
  terms: { EN: new Map(Object.entries(terms)), CY: new Map() },
});

describe('rarities', () => {
  it('count each term once a text, and phrases that many texts share', () => {
    const counter = new TermCounter();
    for (const word of ['valves', 'pumps', 'meters', 'boilers'])
      counter.add(`check gas ${word} and gas pipes`, 'EN');
    const { texts, terms } = counter.counts();
    expect(texts).toEqual({ EN: 4, CY: 0 });
    expect(terms.EN.get('gas')).toBe(4);
    expect(terms.EN.get('valv')).toBe(1);
    expect(terms.EN.has('and')).toBe(false);
    expect([...terms.EN.keys()].filter((term) => term.startsWith('+'))).toHaveLength(2);
  });

  it('do not depend on the order of texts or of terms', () => {
    const texts = ['check the gas valve', 'clean the pump', 'check the pump seal', 'order a valve'];
    const rarityOf = (list: readonly string[]): Rarity => {
      const counter = new TermCounter();
      for (const text of list) counter.add(text, 'EN');
      return new Rarity(counter.counts());
    };
    const [one, other] = [rarityOf(texts), rarityOf([...texts].reverse())];
    for (const term of ['check', 'gas', 'valv', 'pump', 'seal', 'unseen']) {
      expect(other.weightOf(term, 'EN')).toBe(one.weightOf(term, 'EN'));
    }
  });

  it.each([150, 600, 25_000, 1_000_000])(
    'weigh a rare term above a common one, within bounds, among %i texts',
    (texts) => {
      const rarity = new Rarity(
        counted(texts, {
          common: texts / 3,
          ordinary: Math.ceil(texts / 50),
          fair: Math.ceil(texts / 200),
          rare: 1,
        }),
      );
      const [common = 0, ordinary = 0, rare = 0] = ['common', 'ordinary', 'rare'].map((term) =>
        rarity.weightOf(term, 'EN'),
      );
      expect(common).toBeGreaterThan(0);
      expect(ordinary).toBeGreaterThan(common);
      expect(rare).toBeGreaterThan(ordinary);
      expect(rare / common).toBeLessThan(10);
      expect(rarity.weightOf('never seen', 'EN')).toBeGreaterThanOrEqual(rare);
    },
  );

  it('take what every standard is full of as common, even where a small register does not show it', () => {
    const rarity = new Rarity(counted(200, { procedur: 1, solder: 1 }));
    expect(rarity.weightOf('procedur', 'EN')).toBeLessThan(rarity.weightOf('solder', 'EN'));
  });

  it('weigh all terms alike before anything is counted', () => {
    const rarity = new Rarity({ texts: { EN: 0, CY: 0 }, terms: { EN: new Map(), CY: new Map() } });
    expect(rarity.weightOf('gas', 'EN')).toBe(256);
  });
});
