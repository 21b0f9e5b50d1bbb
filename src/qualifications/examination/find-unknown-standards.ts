import { type ResolvedCitation } from '../store/citation.queries';
import { type StructureFinding } from './finding';

/** What an examination finds, and besides citations of what the register does not have. */
export type RegisterFinding =
  StructureFinding | (Omit<StructureFinding, 'kind'> & { readonly kind: 'UNKNOWN_STANDARD' });

/** A finding for each unit that cites a standard, or an edition of one, which the register does not have. */
export function findUnknownStandards(citations: readonly ResolvedCitation[]): RegisterFinding[] {
  return citations
    .filter(({ standard }) => standard === null)
    .map(({ unit, urn, edition }) => ({
      kind: 'UNKNOWN_STANDARD',
      rule: null,
      unit,
      message:
        edition === null
          ? `The register has no standard ${urn}, which the unit ${unit} cites.`
          : `The register has no edition ${edition} of ${urn}, which the unit ${unit} cites.`,
    }));
}
