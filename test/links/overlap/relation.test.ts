import { type Measures } from '../../../src/links/overlap/measures/measures';
import { mirrorRelation, toRelation } from '../../../src/links/overlap/relation';

const measures = (own: Partial<Measures>): Measures => ({
  keyedCosine: 0.5,
  exactCosine: 0.5,
  gramCosine: 0.5,
  firstInSecond: 0.5,
  secondInFirst: 0.5,
  onlyInFirst: 2,
  onlyInSecond: 2,
  sharedWeight: 4,
  heaviestShared: 1.5,
  frameShare: 0,
  isSameVerb: false,
  isSameText: false,
  doNumbersDiffer: false,
  doesNegationDiffer: false,
  areOpposed: false,
  ...own,
});

const swapped = (own: Measures): Measures => ({
  ...own,
  firstInSecond: own.secondInFirst,
  secondInFirst: own.firstInSecond,
});

describe('the relation of two texts', () => {
  it('is IDENTICAL for the same comparable text, whatever else is measured', () => {
    expect(toRelation(measures({ isSameText: true, doNumbersDiffer: true }))).toBe('IDENTICAL');
  });

  it('is containment when all of one is in the other and the other says more', () => {
    expect(toRelation(measures({ secondInFirst: 1, firstInSecond: 0.93 }))).toBe('CONTAINS');
    expect(toRelation(measures({ secondInFirst: 0.93, firstInSecond: 1 }))).toBe('CONTAINED_IN');
    expect(toRelation(measures({ secondInFirst: 0.9, firstInSecond: 0.5 }))).toBe('CONTAINS');
  });

  it('is NEAR_IDENTICAL when nearly all of each is in the other', () => {
    expect(toRelation(measures({ secondInFirst: 1, firstInSecond: 1 }))).toBe('NEAR_IDENTICAL');
    expect(toRelation(measures({ secondInFirst: 0.9, firstInSecond: 0.9 }))).toBe('NEAR_IDENTICAL');
  });

  it('is never more than OVERLAPS when numbers or negation differ, or with opposites', () => {
    expect(toRelation(measures({ secondInFirst: 1, firstInSecond: 1, doNumbersDiffer: true }))).toBe(
      'OVERLAPS',
    );
    expect(toRelation(measures({ secondInFirst: 1, firstInSecond: 1, doesNegationDiffer: true }))).toBe(
      'OVERLAPS',
    );
    expect(toRelation(measures({ secondInFirst: 1, firstInSecond: 1, areOpposed: true }))).toBe('OVERLAPS');
  });

  it('is mirrored when it is asked from the other end', () => {
    const shares = [0, 0.5, 0.84, 0.85, 0.9, 0.97, 0.98, 1];
    for (const firstInSecond of shares) {
      for (const secondInFirst of shares) {
        const one = measures({ firstInSecond, secondInFirst });
        expect(toRelation(swapped(one))).toBe(mirrorRelation(toRelation(one)));
      }
    }
  });
});
