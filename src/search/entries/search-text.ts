import { type Language } from '../../common/language';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { type TermKind } from '../../register/terms/term.entity';
import { type TermPlace } from './term';

/** The fields that are searched, by the names that highlights give them. `text` is that of a statement. */
export type SearchField = 'urn' | 'title' | 'keywords' | 'overview' | 'suites' | 'occupations' | 'text';

/** One text that is searched. */
export interface SearchText {
  readonly field: SearchField;
  readonly language: Language;
  readonly place: TermPlace;
  readonly text: string;
}

/** An entry of a list that a standard prints. */
export interface ListedText {
  readonly kind: TermKind | 'KEYWORD';
  readonly language: Language;
  readonly printed: string;
}

/** What of a standard is searched beside its own row: its lists in the order it prints them. */
export type SearchedLists = readonly ListedText[];

/** The columns of a standard that are searched. */
export type SearchedStandard = Pick<
  StandardRecord,
  'urn' | 'titleEn' | 'titleCy' | 'overviewEn' | 'overviewCy' | 'hasEn' | 'hasCy'
>;

/** Between the entries of a list, as highlights show it. */
const BETWEEN = '; ';

/** The texts of a standard, without its statements. Its URN stands in every language it exists in. */
export function textsOfStandard(standard: SearchedStandard, lists: SearchedLists): SearchText[] {
  return (['EN', 'CY'] as const).flatMap((language) => {
    const english = language === 'EN';
    const named = (kind: ListedText['kind']) =>
      lists
        .filter((row) => row.kind === kind && row.language === language)
        .map(({ printed }) => printed)
        .join(BETWEEN);
    const texts: readonly (readonly [SearchField, TermPlace, string | null])[] = [
      ['urn', 'HEAD', (english ? standard.hasEn : standard.hasCy) ? standard.urn : null],
      ['title', 'HEAD', english ? standard.titleEn : standard.titleCy],
      ['keywords', 'HEAD', named('KEYWORD')],
      ['overview', 'BODY', english ? standard.overviewEn : standard.overviewCy],
      ['suites', 'BODY', named('SUITE')],
      ['occupations', 'BODY', named('OCCUPATION')],
    ];
    return texts.flatMap(([field, place, text]) => (text ? [{ field, language, place, text }] : []));
  });
}

/** The texts of a statement. */
export function textsOfStatement({ textEn, textCy }: Pick<StatementRow, 'textEn' | 'textCy'>): SearchText[] {
  const inLanguage = (language: Language, text: string | null): SearchText[] =>
    text ? [{ field: 'text', language, place: 'HEAD', text }] : [];
  return [...inLanguage('EN', textEn), ...inLanguage('CY', textCy)];
}
