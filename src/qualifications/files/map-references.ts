/**
 * How a file names a statement so that a person can read it: `{"urn": "INSCC006", "edition": "2021-02-05", "statement":
 * "P17", "claim": "FULL"}` in place of an id. The edition may be left out, and an `id` given beside it. Values as they stand.
 */
export interface WrittenReference {
  readonly urn: unknown;
  readonly edition: unknown;
  readonly statement: unknown;
  readonly id: unknown;
  /** What the unit around it cites, as it stands in the file. */
  readonly citations: readonly unknown[];
  readonly path: string;
}

/** The JSON of a file with every reference that a person can read replaced; everything else is left as it is. */
export function mapReferences(json: unknown, replace: (reference: WrittenReference) => unknown): unknown {
  return mapList(json, 'units', '', (unit, unitPath) =>
    mapList(unit, 'learningOutcomes', `${unitPath}.`, (outcome, outcomePath) =>
      mapList(outcome, 'assessmentCriteria', `${outcomePath}.`, (criterion, criterionPath) =>
        mapList(criterion, 'evidences', `${criterionPath}.`, (evidence, path) => {
          if (!isObject(evidence) || !('urn' in evidence)) return evidence;
          const { urn, edition, id, ...rest } = evidence;
          const { standards } = unit as { readonly standards?: unknown };
          const citations = Array.isArray(standards) ? (standards as readonly unknown[]) : [];
          const reference = { urn, edition, id, statement: evidence.statement, citations, path };
          return { ...rest, statement: replace(reference) };
        }),
      ),
    ),
  );
}

/** A reference as one text, for reading a file where there is no register: `INSCC006 2021-02-05 P17`. */
export function describeReference({ urn, edition, statement }: WrittenReference): string {
  return [urn, edition, statement].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function mapList(
  holder: unknown,
  field: string,
  prefix: string,
  map: (entry: unknown, path: string) => unknown,
): unknown {
  if (!isObject(holder) || !Array.isArray(holder[field])) return holder;
  const entries = (holder[field] as readonly unknown[]).map((entry, at) =>
    map(entry, `${prefix}${field}[${at}]`),
  );
  return { ...holder, [field]: entries };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
