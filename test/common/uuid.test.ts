import { isUuid, nameBasedId } from '../../src/common/uuid';

describe('the id of a thing', () => {
  it('is the same on every installation and for ever', () => {
    expect(nameBasedId('SocCode', 'SOC2020', '7212')).toBe('eb3983da-20d6-542b-af4c-d94b4303c9f4');
    expect(nameBasedId('Suite', 'canolfan gyswllt â ŵ 🙂')).toBe('69fdc983-cdaa-5f66-8e95-acfcf2abc753');
  });

  it('is a UUID of version 5', () => {
    expect(nameBasedId('A')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(isUuid(nameBasedId('A'))).toBe(true);
    expect(isUuid(nameBasedId('A').toUpperCase())).toBe(true);
    for (const text of ['', 'x', nameBasedId('A').slice(1), `${nameBasedId('A')} `])
      expect(isUuid(text)).toBe(false);
  });

  it('depends on the kind and on where one part ends and the next begins', () => {
    const ids = [
      nameBasedId('A', 'b', 'c'),
      nameBasedId('A', 'bc'),
      nameBasedId('Ab', 'c'),
      nameBasedId('A', 'b', 'C'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is worked out for any text, also for half a surrogate pair', () => {
    expect(nameBasedId('SocCode', 'SOC2020', '\ud800')).toBe(nameBasedId('SocCode', 'SOC2020', '\ufffd'));
  });
});
