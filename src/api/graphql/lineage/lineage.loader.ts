import { type CitedCode } from '../../../register/lineage/lineage-link';
import { findCiters, findOriginalsOfStandards } from '../../../register/lineage/lineage.queries';
import { type OriginalUrnRow } from '../../../register/lineage/original-urn.entity';
import { resolveUrns } from '../../../register/lineage/resolve-urn';
import { type Context } from '../../context';
import { loaderOf } from '../shared/loader';
import { loadEditions } from '../standards/standard.loader';

/** The codes a standard names as original. */
export const loadOriginals = loaderOf(findOriginalsOfStandards);
/** The standards that name a code as their original. */
export const loadCiters = loaderOf(findCiters);
/** Where a text typed as a code leads. */
export const loadResolution = loaderOf(resolveUrns);

/** What a code named as original leads to: a URN of the register, else one of the same body (VR218 as COSVR218). */
export async function loadCited(context: Context, original: OriginalUrnRow): Promise<CitedCode> {
  for (const code of [original.normalised, original.qualified]) {
    if (code === null) continue;
    const editions = await loadEditions(context, code);
    if (editions.length > 0) return { original, editions, citers: await loadCiters(context, code) };
  }
  const citers = original.normalised === null ? [] : await loadCiters(context, original.normalised);
  return { original, editions: [], citers };
}
