import { checkCharacter } from '../../src/qualifications/check-characters';
import { describeWithShared } from '../support/shared';
import { readPublished } from './support/published';

describe('the check character', () => {
  it('is told with the one that was expected', () => {
    expect(checkCharacter('601/3562/2')).toEqual({
      form: 'QUALIFICATION_NUMBER',
      isRight: false,
      expected: '1',
    });
    expect(checkCharacter(' a/506/2131 ')).toEqual({
      form: 'UNIT_REFERENCE',
      isRight: false,
      expected: 'F',
    });
  });

  it.each(['S/016/608', 'F9DA 04', 'CS 18', '', '601/3562', 'A/506/21300'])('%p carries none', (text) => {
    expect(checkCharacter(text)).toBeNull();
  });
});

describeWithShared('the published check-character vectors', (shared) => {
  interface Vectors<Valid> {
    readonly qualificationNumbers: readonly Valid[];
    readonly unitReferences: readonly Valid[];
  }
  const { valid, invalid } = readPublished<{
    readonly valid: Vectors<string>;
    readonly invalid: Vectors<{ readonly value: string; readonly why: string }>;
  }>(shared, 'check-characters.json');

  it.each([...valid.qualificationNumbers, ...valid.unitReferences])('%s is right', (number) => {
    expect(checkCharacter(number)?.isRight).toBe(true);
  });

  it.each([...invalid.qualificationNumbers, ...invalid.unitReferences])(
    '$value is wrong: $why',
    ({ value }) => {
      expect(checkCharacter(value)?.isRight).toBe(false);
    },
  );
});
