import { type RowReader } from '../../common/rows';
import { deletionKeys, suggestUrns } from '../urn';
import { findByDeletion } from './lineage.queries';

/** The most suggestions for one code. */
const MOST_SUGGESTIONS = 5;

/** Codes on the register (URNs, and codes named as originals) close to each unknown one, the closest first; one query. */
export async function suggestCodes(
  rows: RowReader,
  unknown: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (unknown.length === 0) return new Map();
  const keys = new Map(unknown.map((code) => [code, deletionKeys(code)]));
  const found = await findByDeletion(rows, [...new Set([...keys.values()].flat())]);
  const suggest = (code: string) => {
    const candidates = (keys.get(code) ?? []).flatMap((key) => found.get(key) ?? []);
    return suggestUrns(code, candidates, MOST_SUGGESTIONS);
  };
  return new Map([...keys.keys()].map((code) => [code, suggest(code)]));
}
