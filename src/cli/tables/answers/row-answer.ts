import { type Language, localise } from '../../../common/language';
import { type ResolutionOutcome, type UrnResolution } from '../../../register/lineage/resolve-urn';
import { pickCurrent, type StandardRecord } from '../../../register/standards/standard.queries';
import { toResolutionJson } from '../../resolve-output';
import { neutralise } from '../additions';
import { type CodeCell } from '../code-cells';
import { explainResolution, type Originals, PHRASES, quote } from './reason';

/** A standard in force that a cell leads to. */
export interface CurrentStandard {
  readonly urn: string;
  readonly edition: string;
  readonly title: string | null;
}

/** The answer for one cell. */
export interface RowAnswer {
  /** As the register resolves codes; BLANK for a cell without one. */
  readonly outcome: ResolutionOutcome | 'BLANK';
  /** The codes that were read, in their normal form. */
  readonly codes: readonly string[];
  /** Each once. Empty when it is not certain which one is meant. */
  readonly current: readonly CurrentStandard[];
  readonly reason: string;
  /** True when nobody but a person can say which standard in force is meant, or whether it still is the same. */
  readonly needsPerson: boolean;
  /** The whole resolution as `nos resolve --json` prints it; null where there was nothing to resolve. */
  readonly resolution: object | null;
}

/** The answer for what a cell resolves to. */
export function toAnswer(resolution: UrnResolution, originals: Originals, language: Language): RowAnswer {
  const parts = resolution.outcome === 'MULTIPLE' ? resolution.parts : [resolution];
  const current = new Map(parts.flatMap(currentOf).map((standard) => [standard.id, standard]));
  return {
    outcome: resolution.outcome,
    codes: [...new Set(parts.flatMap(({ normalised }) => normalised ?? []))],
    current: [...current.values()].map((standard) => toCurrent(standard, language)),
    reason: explainResolution(resolution, originals, PHRASES[language]),
    needsPerson: parts.some(needsPerson),
    resolution: toResolutionJson(resolution),
  };
}

/** The answer for a cell that is not looked up: a blank one, a date, an error, a formula without its value. Null for others. */
export function answerWithoutLookUp({ text, oddity }: CodeCell, language: Language): RowAnswer | null {
  const phrases = PHRASES[language];
  const answer = { codes: [], current: [], needsPerson: true, resolution: null };
  if (oddity === 'DATE') return { ...answer, outcome: 'INVALID', reason: phrases.date(quote(text)) };
  if (oddity === 'ERROR') return { ...answer, outcome: 'INVALID', reason: phrases.error(quote(text)) };
  if (oddity === 'NOT_CALCULATED') return { ...answer, outcome: 'INVALID', reason: phrases.notCalculated };
  return text === '' ? { ...answer, outcome: 'BLANK', reason: phrases.blank, needsPerson: false } : null;
}

/** The cells to add to the row, in the order of `HEADINGS`; none is taken for a formula. */
export function toCells({ outcome, codes, current, reason }: RowAnswer): string[] {
  const joined = (values: readonly (string | null)[]) => values.map((value) => value ?? '').join('; ');
  return [
    outcome,
    joined(codes),
    joined(current.map(({ urn }) => urn)),
    joined(current.map(({ edition }) => edition)),
    joined(current.map(({ title }) => title)),
    reason,
  ].map(neutralise);
}

function currentOf({ outcome, standards, successors }: UrnResolution): readonly StandardRecord[] {
  const own = pickCurrent(standards);
  if (outcome === 'CURRENT') return own ? [own] : [];
  return outcome === 'SUPERSEDED' ? successors : [];
}

function toCurrent(standard: StandardRecord, language: Language): CurrentStandard {
  const { urn, identity, edition, titleEn, titleCy } = standard;
  const titles = {
    ...(titleEn === null ? {} : { EN: titleEn }),
    ...(titleCy === null ? {} : { CY: titleCy }),
  };
  return { urn: urn ?? identity, edition, title: localise(titles, language) };
}

function needsPerson({ outcome, successors, path }: UrnResolution): boolean {
  if (path.some(({ kind }) => kind === 'REASSIGNED')) return true;
  return outcome !== 'CURRENT' && (outcome !== 'SUPERSEDED' || successors.length !== 1);
}
