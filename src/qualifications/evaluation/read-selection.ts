import { BadInput } from '../../common/errors';
import { quote, suggest } from '../structure/fault';
import { LIMITS } from '../structure/limits';
import { type ExternalUnit, type QualificationStructure } from '../structure/structure';

/** What a learner holds. `units` are keys, or references or versions where no unit has such a key. */
export interface Selection {
  readonly units: readonly string[];
  readonly external?: readonly ExternalUnit[] | null | undefined;
  readonly circumstances?: readonly string[] | null | undefined;
}

/** The units of the structure by number, each once, and the units from elsewhere, each once. */
export interface ReadSelection {
  readonly units: ReadonlySet<number>;
  readonly external: readonly ExternalUnit[];
}

const SIZES = ['level', 'credits', 'guidedLearningHours'] as const;
const NAMED_AT_ONCE = 5;

/**
 * Finds the units of a selection: by key, then by reference or version, then by either without regard to case and
 * white space. Throws BadInput that names unknown units, a name that several units share, and a unit from elsewhere
 * whose group is unknown or takes none.
 */
export function readSelection(structure: QualificationStructure, selection: Selection): ReadSelection {
  const names = namesOf(structure);
  const units = new Set<number>();
  const unknown: number[] = [];
  selection.units.forEach((name, at) => {
    const found = names.keys.get(name) ?? names.references.get(name) ?? names.folded.get(foldReference(name));
    if (found === undefined) unknown.push(at);
    else if (found === SHARED) {
      throw new BadInput(`units[${at}]`, `${quote(name)} is a name of several units: use the key`);
    } else units.add(found);
  });
  const [first] = unknown;
  if (first !== undefined) {
    const words = unknown.slice(0, NAMED_AT_ONCE).map((at) => {
      const name = selection.units[at] ?? '';
      return `${quote(name)}${suggest(name, names.keys.keys())}`;
    });
    const more = unknown.length > words.length ? ` and ${unknown.length - words.length} more` : '';
    throw new BadInput(`units[${first}]`, `there is no unit ${words.join(', ')}${more} in this structure`);
  }
  return { units, external: readExternal(structure, selection.external ?? [], units) };
}

/** A reference in upper case without white space, as it is compared when it is not exactly known. */
export function foldReference(reference: string): string {
  return reference.replace(/\s+/g, '').toUpperCase();
}

function readExternal(
  structure: QualificationStructure,
  external: readonly ExternalUnit[],
  held: ReadonlySet<number>,
): readonly ExternalUnit[] {
  const groups = new Map(structure.groups.map((group) => [group.key, group]));
  const taken = new Set<string>();
  for (const at of held) {
    const unit = structure.units[at];
    for (const name of [unit?.reference ?? unit?.key ?? '', ...(unit?.versions ?? [])])
      taken.add(foldReference(name));
  }
  return external.filter((unit, at) => {
    const group = groups.get(unit.group);
    if (!group) {
      const hint = suggest(unit.group, groups.keys());
      throw new BadInput(`external[${at}].group`, `there is no group ${quote(unit.group)}${hint}`);
    }
    if (!group.acceptsExternal) {
      throw new BadInput(
        `external[${at}].group`,
        `the group ${quote(unit.group)} takes no units from elsewhere`,
      );
    }
    for (const field of SIZES) {
      const size = unit[field] ?? 0;
      if (!Number.isInteger(size) || size < 0 || size > LIMITS.size) {
        throw new BadInput(`external[${at}].${field}`, `must be a whole number of 0 or more, not ${size}`);
      }
    }
    const name = foldReference(unit.reference);
    if (name === '') throw new BadInput(`external[${at}].reference`, 'must not be blank');
    const isNew = !taken.has(name);
    taken.add(name);
    return isNew;
  });
}

const SHARED = -1;

interface Names {
  readonly keys: ReadonlyMap<string, number>;
  readonly references: ReadonlyMap<string, number>;
  readonly folded: ReadonlyMap<string, number>;
}

const KNOWN = new WeakMap<QualificationStructure, Names>();

function namesOf(structure: QualificationStructure): Names {
  const known = KNOWN.get(structure);
  if (known) return known;
  const references = new Map<string, number>();
  const folded = new Map<string, number>();
  const add = (names: Map<string, number>, name: string, at: number) => {
    const owner = names.get(name);
    names.set(name, owner === undefined || owner === at ? at : SHARED);
  };
  structure.units.forEach(({ key, reference, versions }, at) => {
    const codes = reference === null ? versions : [reference, ...versions];
    for (const code of codes) add(references, code, at);
    for (const code of [key, ...codes]) add(folded, foldReference(code), at);
  });
  const keys = new Map(structure.units.map(({ key }, at) => [key, at]));
  const names = { keys, references, folded };
  KNOWN.set(structure, names);
  return names;
}
