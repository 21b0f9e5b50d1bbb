import fc from 'fast-check';
import { deletionKeys, suggestUrns } from '../../../src/register/urn';

const REGISTER = ['CFACC25', 'CFACC26', 'CFACC52', 'CFAC26', 'INSCC006', 'INSCC007', 'CFAM&LBA4', 'SFHCHS1'];

describe('suggestions for an unknown code', () => {
  test.each([
    ['a letter left out', 'CFAC25', 'CFACC25'],
    ['a letter too many', 'CFACCC25', 'CFACC25'],
    ['two letters swapped', 'CFCAC25', 'CFACC25'],
    ['two digits swapped', 'INSCC060', 'INSCC006'],
    ['zeros left out', 'INSCC6', 'INSCC006'],
    ['a mark left out', 'CFAMLBA4', 'CFAM&LBA4'],
    ['another letter', 'CFBCC26', 'CFACC26'],
    ['the letters of the body left out', 'CHS1', 'SFHCHS1'],
  ])('put the code meant first: %s', (_, typed, meant) => {
    expect(suggestUrns(typed, REGISTER, 3)[0]).toBe(meant);
  });

  test('are bounded in distance and in number', () => {
    expect(suggestUrns('XYZ123', REGISTER, 5)).toEqual([]);
    expect(suggestUrns('CFACC27', REGISTER, 2)).toEqual(['CFACC25', 'CFACC26']);
  });

  test('do not name the code asked for, and name each code once', () => {
    expect(suggestUrns('INSCC006', [...REGISTER, ...REGISTER], 5)).toEqual(['INSCC007']);
  });
});

describe('deletion keys', () => {
  test('are the loose form, what is left of it without one character, and it without the letters of its body', () => {
    expect(deletionKeys('INSCC006')).toEqual(['INSCC6', 'NSCC6', 'ISCC6', 'INCC6', 'INSC6', 'INSCC', 'CC6']);
  });

  test('are shared by any two codes one edit or one swap apart', () => {
    const code = fc.stringMatching(/^[A-Z]{3,6}[1-9]{1,3}$/);
    fc.assert(
      fc.property(
        code,
        fc.nat(),
        fc.constantFrom('Q', '7', ''),
        fc.boolean(),
        (typed, seed, other, isSwap) => {
          const at = seed % (typed.length - 1);
          const edited = isSwap
            ? typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2)
            : typed.slice(0, at) + other + typed.slice(at + 1);
          const keys = new Set(deletionKeys(typed));
          expect(deletionKeys(edited).some((key) => keys.has(key))).toBe(true);
        },
      ),
    );
  });
});
