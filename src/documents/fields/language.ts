import { type Language } from '../../common/language';

const WELSH = new Set(
  "yn y yr ac ar gyfer mae eich gan neu sut wrth gyda drwy trwy sydd bod eu ei i'w chi am mewn nad nid hyn hynny pan fel er rhaid safon gwaith yw ydych sy'n a'r i'r o'r â ag".split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and of to in for with that you are is your by from or on as be this it how which when must need their other any standard work at an what who have has can will'.split(
    ' ',
  ),
);

/** How many words of a text are plainly Welsh and how many plainly English. */
export interface LanguageCount {
  readonly welsh: number;
  readonly english: number;
}

/** Counts common words of both languages in up to 3,000 characters of text. */
export function countLanguages(texts: Iterable<string>): LanguageCount {
  let welsh = 0;
  let english = 0;
  let budget = 3_000;
  for (const text of texts) {
    if (budget <= 0) break;
    const part = text.slice(0, budget).toLowerCase();
    budget -= part.length;
    for (const word of part.split(/[\s.,;:()]+/)) {
      const plain = word.includes('’') ? word.replace(/’/g, "'") : word;
      if (WELSH.has(plain)) welsh++;
      else if (ENGLISH.has(plain)) english++;
    }
  }
  return { welsh, english };
}

/** The language that more of the words speak; null when neither does. */
export function languageOf(count: LanguageCount): Language | null {
  if (count.welsh === count.english) return null;
  return count.welsh > count.english ? 'CY' : 'EN';
}
