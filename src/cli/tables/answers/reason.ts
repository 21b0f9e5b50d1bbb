import { type Language } from '../../../common/language';
import { localFormsOf } from '../../../register/lineage/graph/local-codes';
import { type UrnResolution } from '../../../register/lineage/resolve-urn';
import { pickCurrent, type StandardRecord } from '../../../register/standards/standard.queries';
import { followPath } from './followed-path';
import { type Phrases } from './phrases';
import { WELSH } from './phrases-cy';
import { ENGLISH } from './phrases-en';

/** The sentences by language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { EN: ENGLISH, CY: WELSH };

/** The codes that a standard names as its originals, in their normal form, by the id of the standard. */
export type Originals = ReadonlyMap<string, readonly string[]>;

/** The longest piece of a cell that is repeated in a reason. */
const LONGEST_QUOTE = 60;

/** Why a cell gets the answer it gets, in words; codes of one cell that share their fate share a sentence. */
export function explainResolution(resolution: UrnResolution, originals: Originals, phrases: Phrases): string {
  if (resolution.outcome !== 'MULTIPLE') return explainOne([resolution], originals, phrases);
  const groups = new Map<string, UrnResolution[]>();
  for (const part of resolution.parts) {
    const fate = fateOf(part);
    const group = groups.get(fate) ?? [];
    if (!group.some(({ normalised }) => normalised === part.normalised)) group.push(part);
    groups.set(fate, group);
  }
  return phrases.together([...groups.values()].map((group) => explainOne(group, originals, phrases)));
}

/** A standard with its edition: `INSCC007 (2021-02-05)`. */
export function nameStandard({ urn, identity, edition }: StandardRecord): string {
  return `${urn ?? identity} (${edition})`;
}

/** Codes with the same fate can be told of in one sentence: unknown ones, and those merged into one standard. */
function fateOf({ normalised, outcome, path, suggestions }: UrnResolution): string {
  if (outcome === 'UNKNOWN' && suggestions.length === 0) return 'UNKNOWN';
  const [step, ...more] = path;
  const isMerged = outcome === 'SUPERSEDED' && more.length === 0 && step?.kind === 'MERGED';
  return isMerged ? `MERGED ${step.to}` : `${outcome} ${normalised ?? ''}`;
}

function explainOne(group: readonly UrnResolution[], originals: Originals, phrases: Phrases): string {
  const codes = group.map(({ normalised }) => normalised ?? '');
  const [first] = group;
  if (!first) return phrases.blank;
  const [code = ''] = codes;
  const own = pickCurrent(first.standards);
  const standard = own ? nameStandard(own) : code;
  switch (first.outcome) {
    case 'CURRENT': {
      const heirs = first.successors.map(nameStandard);
      const isReassigned = first.path.some(({ kind }) => kind === 'REASSIGNED');
      return phrases.current(standard) + (isReassigned ? `, ${phrases.reassigned(heirs)}` : '');
    }
    case 'SUPERSEDED':
      return explainSuccession(group, codes, originals, phrases);
    case 'LEGACY':
      return phrases.legacy(standard);
    case 'AMBIGUOUS':
      return phrases.ambiguous(code, first.successors.map(nameStandard));
    case 'UNKNOWN':
      return phrases.unknown(codes, first.suggestions);
    case 'INVALID':
    case 'MULTIPLE':
      return phrases.invalid(quote(first.input));
  }
}

function explainSuccession(
  group: readonly UrnResolution[],
  codes: readonly string[],
  originals: Originals,
  phrases: Phrases,
): string {
  const [{ path, successors } = { path: [], successors: [] }] = group;
  const [code = ''] = codes;
  const byIdentity = new Map(successors.map((standard) => [standard.identity, standard]));
  const hops = followPath(code, path, byIdentity);
  const end = successors.length > 0 ? '' : `, ${phrases.nothingInForce}`;
  if (!hops) {
    const names = successors.length > 0 ? successors.map(nameStandard) : path.map(({ to }) => to);
    return (
      phrases.superseded(
        code,
        [...new Set(names)].filter((name) => name !== code),
      ) + end
    );
  }
  const sentences = hops.map(({ kind, from, to }, index) => {
    const subjects = index === 0 ? codes : [from];
    const merged = to.flatMap((identity) => originals.get(byIdentity.get(identity)?.id ?? '') ?? []);
    const others =
      kind === 'MERGED'
        ? [...new Set(merged)].filter(
            (other) => ![...subjects, ...to, ...to.flatMap(localFormsOf)].includes(other),
          )
        : [];
    const targets = to.map((identity) => {
      const standard = byIdentity.get(identity);
      return standard ? nameStandard(standard) : identity;
    });
    return phrases.hop({ kind, from: subjects, others, to: targets });
  });
  return phrases.chain(sentences) + end;
}

/** A piece of a cell on one line. */
export function quote(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line;
}
