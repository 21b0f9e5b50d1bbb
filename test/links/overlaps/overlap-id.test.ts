import fc from 'fast-check';
import { isUuid, nameBasedId } from '../../../src/common/uuid';
import { parseOverlapId, toOverlapId } from '../../../src/links/overlaps/overlap-id';

const ids = fc.string({ unit: 'binary' }).map((name) => nameBasedId('Statement', name));

describe('the id of an overlap', () => {
  it('is a UUID of version 5 that leads back to both statements', () => {
    fc.assert(
      fc.property(ids, ids, (from, to) => {
        const id = toOverlapId(from, to);
        expect(isUuid(id)).toBe(true);
        expect(id).toMatch(/^.{14}5.{4}8/);
        const parts = parseOverlapId(id);
        expect(parts?.fromPrefix).toHaveLength(18);
        expect(parts?.toPrefix).toHaveLength(17);
        expect(from.startsWith(parts?.fromPrefix ?? 'x')).toBe(true);
        expect(to.startsWith(parts?.toPrefix ?? 'x')).toBe(true);
        expect(parseOverlapId(id.toUpperCase())).toEqual(parts);
      }),
    );
  });

  it('differs from that of the other direction, and from that of every other pair', () => {
    const statements = Array.from({ length: 60 }, (_, index) => nameBasedId('Statement', String(index)));
    const all = statements.flatMap((from) => statements.map((to) => toOverlapId(from, to)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('stays the same for good', () => {
    expect(toOverlapId('0b0e2c5e-6f5e-5d8a-9a53-2f6a1c7e4d10', 'fedcba98-7654-5321-b012-3456789abcde')).toBe(
      '0b0e2c5e-6f5e-5d8a-8fed-cba987654532',
    );
  });

  it.each([
    '',
    'x',
    '%',
    '0b0e2c5e-6f5e-5d8a-8fed-cba98765453',
    '0b0e2c5e-6f5e-5d8a-8fed-cba9876545321',
    '0b0e2c5e-6f5e-4d8a-8fed-cba987654532',
    '0b0e2c5e-6f5e-5d8a-9fed-cba987654532',
    '0b0e2c5e-6f5e-5d8a-8fed-cba987654432',
    '0b0e2c5e_6f5e_5d8a_8fed_cba987654532',
    "0b0e2c5e-6f5e-5d8a-8fed-cba98765453'",
    '\ud8000b0e2c5e-6f5e-5d8a-8fed-cba987654532',
  ])('cannot be %j', (id) => {
    expect(parseOverlapId(id)).toBeNull();
  });
});
