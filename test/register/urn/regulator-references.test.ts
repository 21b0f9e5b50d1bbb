import { parseUrn } from '../../../src/register/urn';

describe('the numbers of a regulator, which stand in the same columns as URNs', () => {
  it.each(['L/506/2130', 'h/601/1550', '601/3562/1', '500/1234/X'])('reads %s as one code', (text) => {
    expect(parseUrn(text)).toMatchObject({ kind: 'CODE', normalised: text.toUpperCase() });
  });

  it('still reads shared stems and lists with slashes as several', () => {
    expect(parseUrn('STE6/7/8')).toMatchObject({ kind: 'SEVERAL' });
    expect(parseUrn('SKAG21/SKAG16')).toMatchObject({ kind: 'SEVERAL' });
  });
});
