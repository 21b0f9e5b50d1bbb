import fc from 'fast-check';
import {
  entryRanges,
  isStandingIn,
  preferredNumber,
  readEntryNumber,
  readSlot,
  SEARCH_TARGETS,
  slotOf,
  STANDINGS,
  standingOf,
  toEntryNumber,
} from '../../../src/search/entries/entry-number';
import { nameBasedId } from '../../../src/common/uuid';

const places = fc.record({
  standing: fc.integer({ min: 0, max: STANDINGS - 1 }),
  target: fc.constantFrom(...SEARCH_TARGETS),
  standard: fc.integer({ min: 0, max: 2 ** 36 - 1 }),
  slot: fc.integer({ min: 0, max: 4_095 }),
});

describe('The number of an entry', () => {
  test('says where the entry stands, and nothing is lost in a floating-point number', () => {
    fc.assert(
      fc.property(places, (place) => {
        const number = toEntryNumber(place);
        expect(Number.isSafeInteger(number)).toBe(true);
        expect(readEntryNumber(number)).toEqual(place);
      }),
    );
  });

  test('orders standards in force before legacy ones, these before older editions, unidentified ones last', () => {
    const current = { urnKey: 'SAMZZ01', isLatest: true, validity: 'CURRENT' };
    const standings = [
      current,
      { ...current, validity: 'LEGACY' },
      { ...current, isLatest: 0 },
      { ...current, urnKey: null },
    ].map(standingOf);
    expect(standings).toEqual([...standings].sort((a, b) => a - b));
    const wanted = { latestEditionOnly: true, includeUnidentified: false };
    expect(standings.map((one) => isStandingIn(one, wanted))).toEqual([true, true, false, false]);
  });

  test('puts newer standards before older ones, and those of an unknown year last', () => {
    const numbers = ['2062-01-01', '2024', '2021-02', '1999-12-31', '0001', null].map((date) =>
      preferredNumber(nameBasedId('Standard', date ?? ''), date),
    );
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    for (const number of numbers) expect(number).toBeLessThan(2 ** 36);
  });

  test('lies in the range of its standing and target, and ranges that meet are one', () => {
    fc.assert(
      fc.property(places, (place) => {
        const number = toEntryNumber(place);
        const [range] = entryRanges([place.standing], [place.target]);
        expect(number >= (range?.from ?? 0) && number <= (range?.to ?? 0)).toBe(true);
      }),
    );
    expect(entryRanges([0, 1], SEARCH_TARGETS)).toHaveLength(1);
    expect(entryRanges([0, 1], ['KNOWLEDGE_ITEM'])).toHaveLength(2);
  });

  test('has room for 2,048 statements of a kind in each language, and says so of more', () => {
    expect(slotOf({ position: 2_048, alignment: 'CY' })).toBe(4_095);
    expect(slotOf({ position: 2_049, alignment: 'BOTH' })).toBeNull();
    expect(readSlot(slotOf({ position: 7, alignment: 'CY' }) ?? 0)).toEqual({
      position: 7,
      isWelshOnly: true,
    });
    expect(readSlot(slotOf({ position: 7, alignment: 'EN' }) ?? 0)).toEqual({
      position: 7,
      isWelshOnly: false,
    });
  });
});
