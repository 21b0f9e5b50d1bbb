import { type RowReader } from '../../common/rows';
import { deletionKeys, suggestUrns, toLooseForm } from '../urn/suggestions';
import { findByDeletion } from './lineage.queries';
import { toLocalCode } from './qualify';

/** The most suggestions for one code. */
const MOST_SUGGESTIONS = 5;

/** The keys under which a code of the register is found by its near misses, and by its form without the body's prefix. */
export function nearMissKeys(code: string): string[] {
  const local = toLocalCode(code);
  return [...new Set([...deletionKeys(code), ...(local === null ? [] : [toLooseForm(local)])])];
}

/**
 * Codes on the register (URNs, and codes named as originals) close to each unknown one: first those that are it with a
 * body's prefix (CC25: CFACC25), then the nearest by edit distance; one query.
 */
export async function suggestCodes(
  rows: RowReader,
  unknown: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (unknown.length === 0) return new Map();
  const keys = new Map(unknown.map((code) => [code, deletionKeys(code)]));
  const found = await findByDeletion(rows, [...new Set([...keys.values()].flat())]);
  const suggest = (code: string) => {
    const candidates = (keys.get(code) ?? []).flatMap((key) => found.get(key) ?? []);
    const loose = toLooseForm(code);
    const local = candidates
      .filter((candidate) => toLooseForm(toLocalCode(candidate) ?? '') === loose)
      .sort();
    const near = suggestUrns(code, candidates, MOST_SUGGESTIONS);
    return [...new Set([...local, ...near])].slice(0, MOST_SUGGESTIONS);
  };
  return new Map([...keys.keys()].map((code) => [code, suggest(code)]));
}
