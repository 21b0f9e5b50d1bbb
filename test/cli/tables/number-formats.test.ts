import { parseFormat, showNumber } from '../../../src/cli/tables/workbook/number-formats';

describe('Numbers of a workbook', () => {
  test.each([
    ['5.0999999999999996', 'General', '5.1'],
    ['5.1', '0.00', '5.10'],
    ['7', '000', '007'],
    ['25', '"CFACC"00', 'CFACC25'],
    ['6', '"INS"\\C\\C000;[Red]-0', 'INSCC006'],
    ['1234', '#,##0', '1234'],
    ['12', '@', '12'],
    ['-3', '000', '-3'],
    ['12345678', '', '12345678'],
    ['not a number', '0', 'not a number'],
  ])('%s shows in the format %j as %s', (raw, code, shown) => {
    expect(showNumber(raw, parseFormat(code), false)).toBe(shown);
  });

  test.each(['dd/mm/yyyy', 'mmm-yy', '[$-809]d mmmm yyyy;@', 'h:mm', '[h]:mm:ss', 'yyyy\\-mm\\-dd'])(
    '%j is the format of a date',
    (code) => {
      expect(parseFormat(code)).toEqual({ kind: 'DATE' });
    },
  );

  test.each(['General', '0.00', '"day "0', '[Red]0', '@', '0%', '\\d0'])('%j is not', (code) => {
    expect(parseFormat(code).kind).not.toBe('DATE');
  });

  test('days are counted from 1900, with its leap day that never was, or from 1904', () => {
    const date = { kind: 'DATE' } as const;
    expect(showNumber('1', date, false)).toBe('1900-01-01');
    expect(showNumber('59', date, false)).toBe('1900-02-28');
    expect(showNumber('61', date, false)).toBe('1900-03-01');
    expect(showNumber('44232.5', date, false)).toBe('2021-02-05');
    expect(showNumber('42770', date, true)).toBe('2021-02-05');
  });
});
