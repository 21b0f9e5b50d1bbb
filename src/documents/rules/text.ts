import { type Diagnostic } from '../../common/diagnostic';
import { countLanguages, languageOf } from '../fields/language';
import { report } from '../diagnostic-catalogue';
import { statementTexts } from '../statement-texts';
import { type Rule } from './rule';

/** Replacement characters, and UTF-8 read as Windows-1252: `â€™` for an apostrophe, `Ã¢` for â. */
const DAMAGED = /\ufffd|â€[™œ\u009d“”˜]|Ã[¢®´»¯\u00a2\u00ae\u00b4\u00bb\u00af]|Å[µ·]/;

/** The text is undamaged, and in the language that was asserted. */
export const text: Rule = (draft, { lines, asserted }) => {
  const found: Diagnostic[] = [];
  const damaged = lines.find((line) => DAMAGED.test(line.raw));
  if (damaged) {
    const place = { line: damaged.number, column: damaged.column + damaged.raw.search(DAMAGED) };
    found.push(report('DAMAGED_CHARACTERS', 'letters were lost before the file was written', place));
  }
  if (asserted === null) return found;
  const count = countLanguages(statementTexts(draft));
  const spoken = languageOf(count);
  const isPlain =
    Math.abs(count.welsh - count.english) > (count.welsh + count.english) / 2 &&
    count.welsh + count.english > 20;
  if (spoken !== null && spoken !== asserted && isPlain) {
    found.push(report('LANGUAGE_CONTRADICTED', `${asserted} was asserted; the words are ${spoken}`));
  }
  return found;
};
