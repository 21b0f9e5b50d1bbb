import { type Language } from '../../src/common/language';
import { languageBehind } from '../../src/importing/language-behind';

/** "E1 C1 E2": English words 1, Welsh words 1, English words 2. */
const behindAfter = (arrivals: string) =>
  languageBehind(
    arrivals.split(' ').map((arrival) => ({
      language: (arrival.startsWith('E') ? 'EN' : 'CY') satisfies Language,
      words: arrival.slice(1),
    })),
  );

describe('the language that lags behind', () => {
  test.each<readonly [string, Language | null, string]>([
    ['E1', null, 'one document'],
    ['E1 C1', null, 'one of each'],
    ['E1 E2', null, 'a correction, and no other language'],
    ['E1 E2 C1', null, 'the other language after the correction'],
    ['E1 C1 E2', 'CY', 'a correction after the other language'],
    ['C1 E1 E2', 'CY', 'the same, the other language first'],
    ['E1 C1 C2', 'EN', 'a correction of the Welsh'],
    ['E1 C1 E2 C2', null, 'both corrected'],
    ['E1 C1 E2 C2 E3', 'CY', 'both corrected, then one again'],
    ['E1 C1 E2 E3', 'CY', 'two corrections of one'],
    ['E1 C1 E2 E3 C2', null, 'two corrections of one, then the other'],
    ['E1 C1 E2 E2', 'CY', 'a copy of the correction'],
    ['E1 C1 E2 C1', null, 'a fresh copy of the other language'],
    ['E1 C1 E1', null, 'a copy'],
    ['E1 C1 E2 E1', null, 'a correction taken back'],
    ['E1 C1 E2 C2 E1', 'CY', 'words of long ago are no way back once the other has followed'],
    ['E1 C1 E2 C1 E1', 'CY', 'nor once the other was confirmed'],
  ])('%s: %s (%s)', (arrivals, language) => {
    expect(behindAfter(arrivals)).toBe(language);
  });
});
