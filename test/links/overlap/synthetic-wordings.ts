import { LANGUAGES, type LocalisedText } from '../../../src/common/language';
import { type OverlapWording } from '../../../src/links/overlap/overlap-wording';
import { Rarity } from '../../../src/links/overlap/terms/rarity';
import { TermCounter } from '../../../src/links/overlap/terms/term-counter';

const ENGLISH =
  'check clean record store valve boiler pump report meter safety leak pressure repair client order drain'.split(
    ' ',
  );
const WELSH =
  'gwirio glanhau cofnodi storio falf boeler pwmp adrodd mesurydd diogelwch gollyngiad pwysedd trwsio cleient'.split(
    ' ',
  );

/** A wording of words picked by number; no numbers in a language leave it out. */
export function syntheticWording(
  key: string,
  english: readonly number[],
  welsh: readonly number[],
  unit: string | null,
  kind: OverlapWording['kind'] = 'PERFORMANCE_CRITERION',
): OverlapWording {
  const text: LocalisedText = {
    ...(english.length === 0 ? {} : { EN: pick(ENGLISH, english) }),
    ...(welsh.length === 0 ? {} : { CY: pick(WELSH, welsh) }),
  };
  return { key, kind, text, soleUnit: unit };
}

/** Rarities of the texts of wordings, each counted once. */
export function rarityOf(wordings: readonly OverlapWording[]): Rarity {
  const counter = new TermCounter();
  for (const language of LANGUAGES) {
    for (const text of new Set(wordings.flatMap((wording) => wording.text[language] ?? []))) {
      counter.add(text, language);
    }
  }
  return new Rarity(counter.counts());
}

function pick(words: readonly string[], numbers: readonly number[]): string {
  return numbers.map((number) => words[number % words.length]).join(' ');
}
