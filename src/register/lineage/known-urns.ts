import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { parseUrn } from '../urn';

/** Telling one code from several can raise a further question; no text has been seen to need more rounds than two. */
const MOST_ROUNDS = 4;

/** The URNs of the register that bear on how the texts are read; asks once a round, however many texts there are. */
export async function findKnownIn(rows: RowReader, texts: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  const answered = new Set<string>();
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const asked = new Set<string>();
    const isKnown = (code: string) => {
      if (!answered.has(code)) asked.add(code);
      return known.has(code);
    };
    for (const text of texts) parseUrn(text, isKnown);
    if (asked.size === 0) break;
    for (const code of await findKnown(rows, [...asked])) known.add(code);
    for (const code of asked) answered.add(code);
  }
  return known;
}

/** Which of the codes are URNs of the register. */
async function findKnown(rows: RowReader, codes: readonly string[]): Promise<Set<string>> {
  const found = await rows.all<{ code: string }>(
    `select distinct s.identity as code from standard s where ${inList(rows.dialect, 's.identity')}`,
    [listParameter(codes)],
  );
  return new Set(found.map((row) => row.code));
}

/**
 * The codes on which it depends how a text is read: `PPL1` and `PPL1/2` for the cell `PPL1/2`, none for `CFACC22`. As long
 * as none of them comes onto the register or leaves it, the text reads as it does and depends on the same codes.
 */
export function turningPoints(text: string, isKnown: (code: string) => boolean): string[] {
  const asked = new Set<string>();
  parseUrn(text, (code) => (asked.add(code), isKnown(code)));
  return [...asked];
}
