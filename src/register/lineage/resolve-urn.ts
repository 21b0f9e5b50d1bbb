import { type RowReader } from '../../common/rows';
import { type StandardRecord } from '../standards/standard.queries';
import { resolveTexts, type TextResolution } from './graph/resolve-texts';
import { storedLineage } from './stored-lineage';
import { suggestCodes } from './suggest-codes';

export { type LineageStep } from './graph/resolve-code';

/** Where a text leads that a person typed as a code. */
export type ResolutionOutcome = TextResolution<StandardRecord>['outcome'];

/** The answer for one text that a person typed as a code, with suggestions where the code is unknown. */
export interface UrnResolution extends Omit<TextResolution<StandardRecord>, 'parts'> {
  readonly parts: readonly UrnResolution[];
  readonly suggestions: readonly string[];
}

/** Answers many texts at once, in the order asked, in a number of queries that depends only on the longest chain. */
export async function resolveUrns(rows: RowReader, inputs: readonly string[]): Promise<UrnResolution[]> {
  const resolutions = await resolveTexts(storedLineage(rows), inputs);
  const unknown = resolutions
    .flatMap((one) => [one, ...one.parts])
    .filter((one) => one.outcome === 'UNKNOWN');
  const suggestions = await suggestCodes(
    rows,
    unknown.flatMap((one) => one.normalised ?? []),
  );
  const suggest = (one: TextResolution<StandardRecord>): UrnResolution => ({
    ...one,
    parts: one.parts.map(suggest),
    suggestions: (one.outcome === 'UNKNOWN' && suggestions.get(one.normalised ?? '')) || [],
  });
  return resolutions.map(suggest);
}
