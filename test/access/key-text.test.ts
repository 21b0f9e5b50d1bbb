import { hashOfKey, isKeyText, looksLikeKey, makeKeyText, prefixOfKey } from '../../src/access/key-text';

describe('the text of a key', () => {
  const key = makeKeyText();

  it('begins with nos_, holds 256 bits of randomness, and travels in a header, an address or a file as it is', () => {
    expect(key).toMatch(/^nos_[0-9A-Za-z]{49}$/);
    expect(Math.log2(62 ** 43)).toBeGreaterThanOrEqual(256);
    expect(isKeyText(key)).toBe(true);
    expect(new Set(Array.from({ length: 1_000 }, makeKeyText)).size).toBe(1_000);
  });

  it('uses every character evenly', () => {
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 2_000; turn += 1) {
      for (const character of makeKeyText().slice(4, 47))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect(counts.size).toBe(62);
    const expected = (2_000 * 43) / 62;
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.2);
  });

  it('is known to be mistyped when any one character is another, or two neighbours are exchanged', () => {
    for (let place = 0; place < key.length; place += 1) {
      const other = key[place] === 'a' ? 'b' : 'a';
      expect(isKeyText(key.slice(0, place) + other + key.slice(place + 1))).toBe(false);
      const [one, two] = [key[place] ?? '', key[place + 1] ?? ''];
      if (one !== two && two !== '')
        expect(isKeyText(key.slice(0, place) + two + one + key.slice(place + 2))).toBe(false);
    }
  });

  it.each([
    ['', 'nothing'],
    [key.slice(0, -1), 'cut short'],
    [`${key}0`, 'too long'],
    [` ${key}`, 'with a space'],
    [key.toUpperCase(), 'in capitals'],
    [key.replace('nos_', 'nos-'), 'with another mark'],
    [`${key}\n`, 'with a line break'],
    ['nos_', 'the mark alone'],
  ])('is none when it is %j (%s)', (text) => {
    expect(isKeyText(text)).toBe(false);
  });

  it('is told apart by its beginning, and kept as a SHA-256 alone', () => {
    expect(prefixOfKey(key)).toBe(key.slice(0, 12));
    expect(hashOfKey(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(looksLikeKey(`Token ${key}`)).toBe(true);
    expect(looksLikeKey('Basic dXNlcjpwYXNz')).toBe(false);
  });
});
