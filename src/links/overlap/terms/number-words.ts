import { type Language } from '../../../common/language';
import { toWelshKey } from '../../../text/welsh-initial-key';

const ENGLISH = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WELSH = [
  'dau dwy',
  'tri tair',
  'pedwar pedair',
  'pump pum',
  'chwech chwe',
  'saith',
  'wyth',
  'naw',
  'deg',
];

const BY_KEY: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  EN: new Map(ENGLISH.map((word, index) => [word, String(index + 2)])),
  CY: new Map(
    WELSH.flatMap((words, index) =>
      words.split(' ').map((word) => [toWelshKey(word), String(index + 2)] as const),
    ),
  ),
};

/** The figure that a number word from two to ten stands for, in any mutated form; null for any other word. */
export function readNumberWord(key: string, language: Language): string | null {
  return BY_KEY[language].get(key) ?? null;
}
