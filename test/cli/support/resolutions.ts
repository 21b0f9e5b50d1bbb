import { type UrnResolution } from '../../../src/register/lineage/resolve-urn';
import { type StandardRecord } from '../../../src/register/standards/standard.queries';

/** A standard of the tests, in force unless it is said otherwise. */
export function standardOf(urn: string, edition: string, more: Partial<StandardRecord> = {}): StandardRecord {
  return {
    id: `${urn} ${edition}`,
    identity: urn,
    urn,
    urnKey: urn,
    edition,
    editionOrder: `2:${edition}`,
    isLatest: true,
    isSample: true,
    titleEn: `Title of ${urn}`,
    titleCy: null,
    overviewEn: null,
    overviewCy: null,
    hasEn: true,
    hasCy: false,
    developedById: null,
    originatingOrganisationId: null,
    approvedOn: null,
    versionNumber: null,
    indicativeReviewDate: null,
    reviewBy: null,
    validity: 'CURRENT',
    status: 'ORIGINAL',
    category: null,
    diagnostics: '[]',
    ...more,
  } as StandardRecord;
}

/** The resolution of a code, or of several where parts are given. */
export function resolutionOf(code: string, more: Partial<UrnResolution>): UrnResolution {
  return {
    input: code,
    normalised: more.outcome === 'MULTIPLE' || more.outcome === 'INVALID' ? null : code,
    outcome: 'UNKNOWN',
    standards: [],
    successors: [],
    path: [],
    parts: [],
    suggestions: [],
    ...more,
  };
}

/** Steps of a path: `A RENUMBERED B`. */
export function pathOf(...steps: readonly string[]): UrnResolution['path'] {
  return steps.map((step) => {
    const [from = '', kind = '', to = ''] = step.split(' ');
    return { from, kind: kind as UrnResolution['path'][number]['kind'], to };
  });
}
