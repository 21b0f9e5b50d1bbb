import { parseUrn } from '../../../register/urn';
import { type StandardCriteria } from '../../../register/standards/standard-list.queries';
import { type StandardFilterInput } from './standards.args';

/** The normal form of a URN in any spelling; null when it is not one code. */
export function toUrnKey(urn: string): string | null {
  const parsed = parseUrn(urn);
  return parsed.kind === 'CODE' ? parsed.normalised : null;
}

/** A filter in the terms of the register: codes in normal form, defaults filled in, null meaning "not given". */
export function toCriteria(filter: StandardFilterInput): StandardCriteria {
  const given = Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value != null),
  ) as StandardFilterInput;
  const { originalUrn, urns, soc, latestEditionOnly = true, includeUnidentified = false, ...plain } = given;
  return {
    ...plain,
    ...(soc === undefined ? {} : { soc: soc.edition == null ? { code: soc.code } : soc }),
    ...(originalUrn === undefined ? {} : { originalUrns: toUrnKeys(originalUrn) }),
    ...(urns === undefined ? {} : { urns: urns.flatMap(toUrnKeys) }),
    latestEditionOnly,
    includeUnidentified,
  };
}

function toUrnKeys(text: string): string[] {
  const parsed = parseUrn(text);
  if (parsed.kind === 'SEVERAL') return parsed.parts.map((part) => part.normalised);
  return parsed.kind === 'CODE' ? [parsed.normalised] : [];
}
