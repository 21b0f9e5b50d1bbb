import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { type StandardCriteria } from '../../register/standards/standard-list.queries';
import { resolveTexts, type TextResolution } from '../../register/lineage/graph/resolve-texts';
import { findOriginalsOfStandards } from '../../register/lineage/lineage.queries';
import { storedLineage } from '../../register/lineage/stored-lineage';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { parseUrn } from '../../register/urn';
import { isStandingIn, type Standing, standingOf, toEntryNumber } from '../entries/entry-number';

/** Longer texts are no codes. */
const LONGEST_CODE = 2_000;

/** A standard that the text leads to as a code. */
export interface CodeHit {
  /** Entry number. */
  readonly number: number;
  /** The code as the standard prints it, as its own or as one that it follows; null when it follows by a longer way. */
  readonly printed: { readonly field: 'urn' | 'originalUrns'; readonly text: string } | null;
}

/** What a text means as a code. */
export interface CodeHits {
  /** True when it is a code of the register, whatever the filter leaves of it. */
  readonly isCode: boolean;
  readonly hits: readonly CodeHit[];
}

const NO_CODE: CodeHits = { isCode: false, hits: [] };

/**
 * The standards that a text leads to as a URN or original URN in any spelling: those that bear it, then those that followed.
 * `standards` are the numbers a filter leaves, null for all.
 */
export async function findCodeHits(
  rows: RowReader,
  text: string,
  criteria: StandardCriteria,
  standards: ReadonlySet<number> | null,
): Promise<CodeHits> {
  if (text.length > LONGEST_CODE || parseUrn(text).kind === 'INVALID') return NO_CODE;
  const resolutions = (await resolveTexts(storedLineage(rows), [text])).flatMap((one) => [one, ...one.parts]);
  const found = new Map(resolutions.flatMap(standardsOf).map((standard) => [standard.id, standard]));
  if (found.size === 0) return NO_CODE;
  const ids = [...found.keys()];
  const printed = await findPrinted(rows, [...found.values()], resolutions);
  const numbers = await findNumbers(rows, ids);
  const hits = ids.flatMap((id) => {
    const row = numbers.get(id);
    if (!row || !isStandingIn(standingOf(row), criteria)) return [];
    if (standards && !standards.has(row.number)) return [];
    const place = { standing: standingOf(row), target: 'STANDARD' as const, standard: row.number, slot: 0 };
    return [{ number: toEntryNumber(place), printed: printed.get(id) ?? null }];
  });
  return { isCode: true, hits };
}

type Resolution = TextResolution<StandardRecord>;

function standardsOf({ standards, successors }: Resolution): StandardRecord[] {
  return [...standards, ...successors];
}

async function findPrinted(
  rows: RowReader,
  standards: readonly StandardRecord[],
  resolutions: readonly Resolution[],
): Promise<Map<string, NonNullable<CodeHit['printed']>>> {
  const codes = new Set(resolutions.flatMap(({ normalised }) => normalised ?? []));
  const originals = await findOriginalsOfStandards(
    rows,
    standards.map(({ id }) => id),
  );
  const printed = new Map<string, NonNullable<CodeHit['printed']>>();
  for (const [at, { id, urn, urnKey }] of standards.entries()) {
    const original = originals[at]?.find(({ normalised }) => normalised !== null && codes.has(normalised));
    if (urn !== null && urnKey !== null && codes.has(urnKey)) printed.set(id, { field: 'urn', text: urn });
    else if (original) printed.set(id, { field: 'originalUrns', text: original.printed });
  }
  return printed;
}

async function findNumbers(
  rows: RowReader,
  ids: readonly string[],
): Promise<Map<string, Standing & { readonly number: number }>> {
  const found = await rows.all<Standing & { readonly id: string; readonly number: number }>(
    `select s.id, s.urn_key as "urnKey", s.is_latest as "isLatest", s.validity, x.number
       from search_standard x join standard s on s.id = x.standard_id where ${inList(rows.dialect, 'x.standard_id')}`,
    [listParameter(ids)],
  );
  return new Map(found.map((row) => [row.id, row]));
}
