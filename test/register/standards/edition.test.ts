import fc from 'fast-check';
import { type PartialDate } from '../../../src/common/partial-date';
import { nameEdition, orderEdition, UNDATED } from '../../../src/register/standards/edition';

const named = (
  approvedOn: string | null,
  versionNumber: string | null = null,
  urnVersion: string | null = null,
) => nameEdition({ approvedOn: approvedOn as PartialDate | null, versionNumber, urnVersion });

describe('the name of an edition', () => {
  it.each([
    ['the approval date as precise as printed', named('2021-02-05'), '2021-02-05'],
    ['a date before a version', named('2021', '3', '2'), '2021'],
    ['the version in the URN before the version number', named(null, '3', '2'), 'v2'],
    ['the version number', named(null, 'V3.0'), 'v3.0'],
    ['a version that says it is one', named(null, ' Version 2 '), 'v2'],
    ['a version in words, in lower case', named(null, ' Final '), 'vfinal'],
    ['undated when nothing is known', named(null), UNDATED],
    ['undated when the version is blank', named(null, ' v '), UNDATED],
  ])('is %s', (_what, name, expected) => {
    expect(name).toBe(expected);
  });
});

describe('the order of editions', () => {
  it('puts undated ones first, then versions by number, then dates', () => {
    const editions = [UNDATED, 'v1', 'v2', 'v2.1', 'v10', '2004', '2004-05', '2004-05-01', '2021'];
    const shuffled = [...editions].reverse();
    expect(shuffled.sort((a, b) => (orderEdition(a) < orderEdition(b) ? -1 : 1))).toEqual(editions);
  });

  it('never takes two editions for one', () => {
    const version = fc.integer({ min: 0, max: 99_999 }).map((number) => `v${number}`);
    const year = fc.integer({ min: 1990, max: 2030 }).map(String);
    const edition = fc.oneof(version, year);
    fc.assert(
      fc.property(edition, edition, (one, other) => {
        expect(orderEdition(one) === orderEdition(other)).toBe(one === other);
      }),
    );
  });
});
