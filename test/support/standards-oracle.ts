import { type StandardFactsFragment, type StandardFilter, type StandardOrder } from '../generated/operations';

/**
 * Which of all standards a filter finds and in which order, worked out in memory from what each says of itself: a second
 * opinion on the SQL behind the list, written without a look at it.
 */
export function expectedStandards(
  all: readonly StandardFactsFragment[],
  filter: StandardFilter,
  order: StandardOrder,
): StandardFactsFragment[] {
  const key = (standard: StandardFactsFragment) => [KEYS[order](standard), standard.id];
  return all.filter((standard) => meets(standard, filter)).sort((a, b) => compare(key(a), key(b)));
}

const LAST = '~';

const KEYS: Readonly<Record<StandardOrder, (standard: StandardFactsFragment) => string>> = {
  URN: ({ urn, edition }) => `${urn === null ? LAST : codeOf(urn)} ${editionRank(edition)}`,
  TITLE: ({ english }) => fold(english).normalize('NFD').replace(/\p{M}/gu, ''),
  APPROVED_ON: ({ approvedOn }) => approvedOn ?? LAST,
  INDICATIVE_REVIEW_DATE: ({ indicativeReviewDate }) => indicativeReviewDate ?? LAST,
};

function meets(standard: StandardFactsFragment, filter: StandardFilter): boolean {
  const { latestEditionOnly, includeUnidentified, suite, developedBy, validity, status, occupation } = filter;
  const { soc, originalUrn, hasLanguage, pastReviewOn, keyword, urns } = filter;
  const names = (terms: readonly { name: string; welsh: string }[]) =>
    terms.flatMap(({ name, welsh }) => [fold(name), fold(welsh)]);
  const cites = standard.socCodes.some(
    ({ printed, meanings }) =>
      printed.startsWith(soc?.code ?? '') &&
      /^\d+$/.test(printed) &&
      (soc?.edition == null || meanings.some(({ edition }) => edition === soc.edition)),
  );
  const originals = standard.originalUrns.map(({ normalised }) => normalised);
  const keywords = [...standard.englishKeywords, ...standard.welshKeywords].map(fold);
  return [
    latestEditionOnly === false || standard.isLatestEdition,
    includeUnidentified === true || standard.urn !== null,
    suite == null || names(standard.suites).includes(fold(suite)),
    developedBy == null || fold(standard.developedBy?.name ?? '') === fold(developedBy),
    validity == null || standard.validity === validity,
    status == null || standard.status === status,
    occupation == null || names(standard.occupations).includes(fold(occupation)),
    soc == null || cites,
    originalUrn == null || originalUrn.split(/[;,]/).some((code) => originals.includes(codeOf(code))),
    hasLanguage == null || standard.languages.includes(hasLanguage),
    pastReviewOn == null || isOver(standard.indicativeReviewDate, pastReviewOn),
    keyword == null || keywords.includes(fold(keyword)),
    urns == null || (standard.urn !== null && urns.map(codeOf).includes(codeOf(standard.urn))),
  ].every(Boolean);
}

/** True when the last day that a date may mean lies before the first day that `day` may mean. */
function isOver(date: string | null, day: string): boolean {
  if (date === null) return false;
  const [year = 0, month = 12, dayOfMonth] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, dayOfMonth === undefined ? month : month - 1, dayOfMonth ?? 0));
  const [firstYear = 0, firstMonth = 1, firstDay = 1] = day.split('-').map(Number);
  return last.getTime() < Date.UTC(firstYear, firstMonth - 1, firstDay);
}

function editionRank(edition: string): string {
  if (edition === 'undated') return '0';
  return edition.startsWith('v') ? `1 ${edition.slice(1).padStart(9, '0')}` : `2 ${edition}`;
}

function codeOf(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

function fold(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function compare(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place < 0 ? 0 : (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}
