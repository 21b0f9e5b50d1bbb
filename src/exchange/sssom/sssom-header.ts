import { nameBasedId } from '../../common/uuid';
import { type OverlapCriteria } from '../../links/overlaps/statement-overlap';
import { ID_PREFIX } from './sssom-record';

/** What a set of mappings was made of. */
export interface SssomSet {
  readonly criteria: OverlapCriteria;
  readonly suite: string | null;
  /** Of the register: goes up with every import that changes something. */
  readonly dataVersion: string;
  /** Versions of what computed the links; null before any have been. */
  readonly tool: { readonly analyser: string; readonly model: string } | null;
}

/**
 * The metadata block of an SSSOM/TSV file, each line after `#`. Ids are written as `uuid:…`, which stands for `urn:uuid:…`:
 * the same on every installation. The texts belong to whoever published the standards, so no licence is claimed.
 */
export function sssomHeader(set: SssomSet): string {
  const lines = [
    'sssom_version: "1.1"',
    'curie_map:',
    `  ${ID_PREFIX}: "urn:uuid:"`,
    `mapping_set_id: urn:uuid:${idOf(set)}`,
    `mapping_set_version: "${set.dataVersion}"`,
    'mapping_set_title: Overlaps between statements of National Occupational Standards',
    `mapping_set_description: ${JSON.stringify(describe(set))}`,
    'license: https://w3id.org/sssom/license/unspecified',
    'mapping_tool: nos-register',
    ...(set.tool ? [`mapping_tool_version: analyser ${set.tool.analyser}, model ${set.tool.model}`] : []),
  ];
  return lines.map((line) => `#${line}\n`).join('');
}

function describe({ criteria, suite }: SssomSet): string {
  const { minProbability, statuses } = criteria;
  const among = suite === null ? 'of the register' : `of the suite ${suite}, and with them`;
  return (
    `Pairs of statements of different units in the latest editions ${among}, each pair once, with a probability of at least ` +
    `${minProbability} or confirmed, in the states ${statuses.join(', ')}; of one statement the 100 likeliest at most. ` +
    'confidence is the calibrated probability that the two ask for the same thing; what curators decided has a reviewer instead.'
  );
}

function idOf({ criteria, suite, dataVersion, tool }: SssomSet): string {
  const { minProbability, statuses } = criteria;
  const parts = [dataVersion, suite ?? '', String(minProbability), [...statuses].sort().join()];
  return nameBasedId('MappingSet', ...parts, tool?.analyser ?? '', tool?.model ?? '');
}
