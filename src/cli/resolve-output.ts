import { type UrnResolution } from '../register/lineage/resolve-urn';
import { type StandardRecord } from '../register/standards/standard.queries';

/** Where a code leads, in a line for a person (one more for each part of a cell). */
export function describeResolution(resolution: UrnResolution): string {
  return [
    `${resolution.input}: ${explain(resolution)}`,
    ...resolution.parts.map((part) => `  ${part.normalised ?? part.input}: ${explain(part)}`),
  ].join('\n');
}

/** The same for a program: names and editions instead of whole standards. */
export function toResolutionJson(resolution: UrnResolution): object {
  const toName = ({ id, urn, edition, titleEn, titleCy }: StandardRecord) => ({
    id,
    urn,
    edition,
    title: titleEn ?? titleCy,
  });
  return {
    ...resolution,
    standards: resolution.standards.map(toName),
    successors: resolution.successors.map(toName),
    parts: resolution.parts.map(toResolutionJson),
  };
}

function explain(resolution: UrnResolution): string {
  const own = resolution.standards[0];
  const newer = resolution.successors.map(nameOf).join(', ');
  switch (resolution.outcome) {
    case 'CURRENT':
      return `current: ${own ? nameOf(own) : ''}`;
    case 'SUPERSEDED':
      return newer === '' ? 'superseded, but nothing in force follows it' : `superseded by ${newer}`;
    case 'LEGACY':
      return `legacy: ${own ? nameOf(own) : ''}; nothing newer names it`;
    case 'AMBIGUOUS':
      return `ambiguous: named by unrelated standards: ${newer}`;
    case 'MULTIPLE':
      return `${resolution.parts.length} codes`;
    case 'UNKNOWN':
      return resolution.suggestions.length > 0
        ? `unknown; did you mean ${resolution.suggestions.join(', ')}?`
        : 'unknown';
    case 'INVALID':
      return 'not a code';
  }
}

function nameOf(standard: StandardRecord): string {
  return `${standard.urn ?? standard.identity} (${standard.edition}) ${standard.titleEn ?? standard.titleCy ?? ''}`.trim();
}
