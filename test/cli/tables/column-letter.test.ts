import {
  formatRange,
  parseColumnLetter,
  parseRange,
  toColumnLetter,
} from '../../../src/cli/tables/column-letter';

describe('Letters of columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(toColumnLetter(column)).toBe(letters);
    expect(parseColumnLetter(letters.toLowerCase())).toBe(column);
  });

  test.each(['', 'XFE', 'AAAA', 'A1', '1', 'Ŵ'])('%j is no column', (text) => {
    expect(parseColumnLetter(text)).toBeNull();
  });

  test('a range is read and written', () => {
    expect(parseRange('A4:F100')).toEqual({ top: 4, bottom: 100, left: 0, right: 5 });
    expect(parseRange('B2')).toEqual({ top: 2, bottom: 2, left: 1, right: 1 });
    expect(formatRange({ top: 4, bottom: 100, left: 0, right: 26 })).toBe('A4:AA100');
    expect(parseRange('Sheet!A1')).toBeNull();
  });
});
