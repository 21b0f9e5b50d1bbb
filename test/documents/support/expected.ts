import { type StandardDraft, type StatementListDraft } from '../../../src/documents/standard-draft';
import { type AbstractGroups, type AbstractStandard, type Layout } from './abstract-standard';

/** The fields of a draft without places and raw texts, for comparison with an abstract standard. */
export function fieldsOf(draft: StandardDraft): Record<string, unknown> {
  const values = (list: readonly { readonly value: string }[]): string[] => list.map(({ value }) => value);
  const section = (kind: string): string | null =>
    draft.sections.find((candidate) => candidate.kind === kind)?.text?.value.replace(/\s+/g, ' ') ?? null;
  return {
    language: draft.language,
    title: draft.title?.value ?? null,
    urn: draft.urn?.value ?? null,
    suites: values(draft.suites),
    developedBy: draft.developedBy?.value ?? null,
    approvedOn: draft.approvedOn?.value ?? null,
    overview: draft.overview?.value.split(/\s+/).join(' ') ?? null,
    criteria: groupsOf(draft.performanceCriteria),
    knowledge: groupsOf(draft.knowledge),
    behaviours: section('BEHAVIOURS'),
    glossary: section('GLOSSARY'),
    version: draft.versionNumber?.value ?? null,
    reviewOn: draft.indicativeReviewDate?.value ?? null,
    validity: draft.validity?.value ?? null,
    status: draft.status?.value ?? null,
    originatingOrganisation: draft.originatingOrganisation?.value ?? null,
    originalUrns: draft.originalUrns?.value ?? null,
    occupations: values(draft.occupations),
    socCodes: values(draft.socCodes),
    keywords: values(draft.keywords),
  };
}

/** What reading a rendered standard must give: everything but what the layout does not print. */
export function expectedFields(standard: AbstractStandard, layout: Layout): Record<string, unknown> {
  const text = (lines: readonly string[]): string | null => (lines.length === 0 ? null : lines.join(' '));
  const hasTail = layout !== 'FRAGMENT';
  const hasSections = hasTail && layout !== 'PDF_COLUMNS' && layout !== 'ONE_LINE_FIELDS';
  const orNull = (value: string): string | null => (hasTail && value !== '' ? value : null);
  const orNone = (values: readonly string[]): readonly string[] => (hasTail ? values : []);
  return {
    language: standard.language,
    title: orNull(standard.title),
    urn: layout === 'HEAD_LOST' ? null : orNull(standard.urn),
    suites: orNone(standard.suites),
    developedBy: orNull(standard.developedBy),
    approvedOn: orNull(standard.approvedOn),
    overview: text(standard.overview),
    criteria: expectedGroups(standard.criteria),
    knowledge: expectedGroups(standard.knowledge),
    behaviours: hasSections ? text(standard.behaviours) : null,
    glossary: hasSections ? text(standard.glossary) : null,
    version: orNull(standard.version),
    reviewOn: orNull(standard.reviewOn),
    validity: hasTail ? standard.validity : null,
    status: hasTail ? standard.status : null,
    originatingOrganisation: orNull(standard.originatingOrganisation),
    originalUrns: orNull(standard.originalUrns),
    occupations: orNone(standard.occupations),
    socCodes: orNone(standard.socCodes),
    keywords: orNone(standard.keywords),
  };
}

type FlatGroups = readonly (readonly [string | null, readonly string[]])[];

function groupsOf(list: StatementListDraft): FlatGroups {
  const groups: [string | null, string[]][] = [];
  let open: number | null | undefined;
  for (const statement of list.statements) {
    if (statement.group !== open) {
      open = statement.group;
      groups.push([open === null ? null : (list.groups[open - 1]?.value ?? null), []]);
    }
    groups.at(-1)?.[1].push(statement.value);
  }
  return groups;
}

function expectedGroups(groups: AbstractGroups): FlatGroups {
  return groups.map(({ title, statements }) => [title, statements]);
}
