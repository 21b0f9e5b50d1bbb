import { type Language } from '../../common/language';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { type StandardKeywordRow, type StandardTermRow } from '../../register/terms/term.entity';
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

/** What of a standard is searched beside its own row: its lists as it prints them. */
export interface SearchedLists {
  readonly keywords: readonly Pick<StandardKeywordRow, 'language' | 'keyword'>[];
  readonly terms: readonly Pick<StandardTermRow, 'kind' | 'language' | 'printed'>[];
}

/** The columns of a standard that are searched. */
export type SearchedStandard = Pick<
  StandardRecord,
  'urn' | 'titleEn' | 'titleCy' | 'overviewEn' | 'overviewCy' | 'hasEn' | 'hasCy'
>;

/** Between the entries of a list, as highlights show it. */
const BETWEEN = '; ';

/** The texts of a standard, without its statements. Its URN stands in every language it exists in. */
export function textsOfStandard(
  standard: SearchedStandard,
  { keywords, terms }: SearchedLists,
): SearchText[] {
  return (['EN', 'CY'] as const).flatMap((language) => {
    const english = language === 'EN';
    const named = (kind: StandardTermRow['kind']) =>
      terms.filter((term) => term.kind === kind && term.language === language).map(({ printed }) => printed);
    const listed = keywords.filter((row) => row.language === language).map(({ keyword }) => keyword);
    const texts: readonly (readonly [SearchField, TermPlace, string | null])[] = [
      ['urn', 'HEAD', (english ? standard.hasEn : standard.hasCy) ? standard.urn : null],
      ['title', 'HEAD', english ? standard.titleEn : standard.titleCy],
      ['keywords', 'HEAD', listed.join(BETWEEN)],
      ['overview', 'BODY', english ? standard.overviewEn : standard.overviewCy],
      ['suites', 'BODY', named('SUITE').join(BETWEEN)],
      ['occupations', 'BODY', named('OCCUPATION').join(BETWEEN)],
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
