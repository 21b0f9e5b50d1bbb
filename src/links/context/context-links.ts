import { groupBy } from '../../common/group-by';
import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { getRegisterState } from '../../register/changes/change.queries';
import { findStandards } from '../../register/standards/standard.queries';
import { type StandardLink } from '../standard-link';
import { chooseValues, COMMON } from './chosen-values';
import { CONTEXT_SOURCES, type ContextKind } from './context-source';
import { strengthOf, weightOf } from './context-strength';
import { type ContextValue, countSharing, findSharing, findValues, type SharingRow } from './context.queries';

/**
 * The latest editions of other units that share something of one kind with each standard (by id), worked out when asked:
 * five queries, however many standards. What few share makes a strong link, what many share a weak one; see docs/links.md
 * for what is left out.
 */
export async function findContextLinks(
  rows: RowReader,
  kind: ContextKind,
  standardIds: readonly string[],
): Promise<StandardLink[][]> {
  const source = CONTEXT_SOURCES[kind];
  const [standards, values, { standardCount }] = await Promise.all([
    findStandards(rows, standardIds),
    findValues(rows, source, standardIds),
    getRegisterState(rows),
  ]);
  const counts = await countSharing(rows, source, new Set(values.map(({ value }) => value)), COMMON);
  const owned = groupBy(values, ({ standardId }) => standardId);
  const chosen = standardIds.map((id) =>
    chooseValues(
      (owned.get(id) ?? []).map(({ value }) => value),
      counts,
    ),
  );
  const found = await findSharing(rows, source, new Set(chosen.flat()), COMMON);
  const sharing = groupBy(found, ({ value }) => value);
  return standards.map((standard, index) => {
    if (!standard) return [];
    const own = groupBy(owned.get(standard.id) ?? [], ({ value }) => value);
    const shared = (chosen[index] ?? []).flatMap((value) =>
      (sharing.get(value) ?? [])
        .filter(({ identity }) => identity !== standard.identity)
        .map((row) => ({ row, own: (own.get(value) ?? []).filter((each) => areAlike(each, row)) }))
        .filter((each) => each.own.length > 0),
    );
    return [...groupBy(shared, ({ row }) => row.standardId).values()].map((each) =>
      toLink(kind, each, Number(standardCount)),
    );
  });
}

/** What one standard has and another has too. */
interface Shared {
  readonly row: SharingRow;
  readonly own: readonly ContextValue[];
}

/** False where an editor says of both what they mean, and it differs. */
function areAlike(own: ContextValue, other: SharingRow): boolean {
  return own.reading === null || other.reading === null || own.reading === other.reading;
}

function toLink(kind: ContextKind, shared: readonly Shared[], total: number): StandardLink {
  const weightsIn = (language: Language | null) =>
    shared
      .filter(({ own }) => own.some((each) => each.language === language))
      .map(({ row }) => weightOf(Number(row.sharing), total));
  const [first] = shared;
  return {
    kind,
    standardId: first?.row.standardId ?? '',
    order: first?.row.order ?? '',
    strength: Math.max(strengthOf(weightsIn(null)), strengthOf(weightsIn('EN')), strengthOf(weightsIn('CY'))),
    evidence: (language) => namesOf(shared, language),
  };
}

/** The names of what is shared, the rarest first; of keywords those in the language, or of the other one. */
function namesOf(shared: readonly Shared[], language: Language): string[] {
  const own = shared.flatMap((each) => each.own);
  const inLanguage = own.filter((each) => each.language === null || each.language === language);
  const told = inLanguage.length > 0 ? inLanguage : own;
  return [...new Set(told.map(({ english, welsh }) => (language === 'CY' ? welsh : english)))];
}
