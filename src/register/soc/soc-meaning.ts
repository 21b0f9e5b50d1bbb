import { type SocGroup } from './soc-table';

/** How far the editions that have a code agree on what it means. */
export type SocAgreement = 'SAME_TITLE' | 'DIFFERING_TITLES' | 'ONE_EDITION' | 'UNKNOWN_CODE';

/**
 * Compares what a code means in each edition that has it (one meaning an edition). Titles are compared without case,
 * punctuation and white space. An equal title promises the same label, not the same coverage.
 */
export function agreementOf(meanings: readonly Pick<SocGroup, 'title'>[]): SocAgreement {
  if (meanings.length === 0) return 'UNKNOWN_CODE';
  if (meanings.length === 1) return 'ONE_EDITION';
  const titles = new Set(meanings.map((meaning) => titleKey(meaning.title)));
  return titles.size === 1 ? 'SAME_TITLE' : 'DIFFERING_TITLES';
}

const INVISIBLE = /[\p{Cf}\s]+/gu;
// `SOC 2010` is the name of an edition; no edition has a code 2000, 2010 or 2020.
const LABEL = /^SOC(?:CODE)?:?(?=\d{1,4}$)(?!20[012]0$)/i;

/**
 * The code in what a document prints: one to four digits, without white space, characters that do not show, or the
 * label `SOC`. Null when there is none (`x2122`, `Legacy`, `7211/02`): a doubtful code is not repaired.
 */
export function normaliseSocCode(printed: string): string | null {
  const code = printed.replace(INVISIBLE, '').replace(LABEL, '');
  return /^\d{1,4}$/.test(code) ? code : null;
}

function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
