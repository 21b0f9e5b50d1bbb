import { type Language } from '../common/language';
import { type Token } from './tokenise';

/** Numbers that are written out in running text. One is left out: in both languages it is rather an article or a pronoun. */
const WRITTEN: Readonly<Record<Language, string>> = {
  EN: 'two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 twenty:20',
  CY: `dau:2 ddau:2 dwy:2 ddwy:2 tri:3 dri:3 thri:3 tair:3 dair:3 thair:3 pedwar:4 bedwar:4 phedwar:4 pedair:4 bedair:4 phedair:4
    pum:5 bum:5 phum:5 pump:5 bump:5 phump:5 chwe:6 chwech:6 saith:7 wyth:8 naw:9 deg:10 ddeg:10 deng:10 ugain:20 hugain:20`,
};

const FIGURES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  EN: toFigures(WRITTEN.EN),
  CY: toFigures(WRITTEN.CY),
};

/**
 * The numbers of a text as figures, thousands without comma, each once, in reading order: `2.5`, `10%`, `1000`. Written numbers
 * from two to twelve and twenty count; the figures in a code (INSCC006, CF10) do not, those before a unit or an ending do (`5kg`, `1st`).
 */
export function findNumbers(tokens: readonly Token[], language: Language): readonly string[] {
  const found = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const isWholeOfParts = !token.isPart && tokens[index + 1]?.isPart === true;
    if (isWholeOfParts) continue;
    const figure = /^\d[\d.]*%?/.exec(token.key)?.[0] ?? FIGURES[language].get(token.exact);
    if (figure !== undefined) found.add(figure);
  }
  return [...found];
}

function toFigures(written: string): ReadonlyMap<string, string> {
  return new Map(
    written
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );
}
