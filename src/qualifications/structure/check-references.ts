import { quote, type Report, suggest, toPath } from './fault';
import { type LooseNames, type LooseStructure } from './loose';

/** Keys that occur twice, and names of units, groups and rules that do not exist. */
export function checkReferences(structure: LooseStructure, report: Report): void {
  const units = collectKeys('units', 'unit', structure.units, report);
  const groups = collectKeys('groups', 'group', structure.groups, report);
  const rules = collectKeys('rules', 'rule', structure.rules, report);
  const inUnits = { known: units, noun: 'unit' };
  const inGroups = { known: groups, noun: 'group' };
  structure.groups.forEach((group, at) => {
    checkNames(['groups', at, 'units'], group.units, inUnits, report);
    checkNames(['groups', at, 'groups'], group.groups, inGroups, report);
    if (group.units.length === 0 && group.groups.length === 0 && !group.acceptsExternal) {
      report(['groups', at, 'units'], 'the group holds nothing', 'WARNING');
    }
  });
  structure.rules.forEach((rule, at) => {
    checkNames(['rules', at, 'groups'], rule.groups, inGroups, report);
    checkNames(['rules', at, 'units'], rule.units, inUnits, report);
    checkNames(['rules', at, 'exempts'], rule.exempts, inUnits, report);
  });
  structure.outcomes.forEach((outcome, at) => {
    checkNames(['outcomes', at, 'rules'], outcome.rules, { known: rules, noun: 'rule' }, report);
  });
  checkUnitReferences(structure, report);
  if (structure.units.length === 0) report(['units'], 'there are no units', 'WARNING');
  if (structure.rules.length === 0) {
    report(['rules'], 'there are no rules: every selection is valid', 'WARNING');
  }
}

function collectKeys(
  field: string,
  noun: string,
  entries: readonly { readonly key: string | null }[],
  report: Report,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  entries.forEach(({ key }, at) => {
    if (key === null) return;
    const first = places.get(key);
    if (first === undefined) places.set(key, at);
    else {
      report([field, at, 'key'], `the ${noun} key ${quote(key)} is taken by ${toPath([field, first])}`);
    }
  });
  return places;
}

function checkNames(
  path: readonly PropertyKey[],
  names: LooseNames,
  { known, noun }: { readonly known: ReadonlyMap<string, number>; readonly noun: string },
  report: Report,
): void {
  const seen = new Set<string>();
  names.forEach((name, at) => {
    if (name === null) return;
    if (!known.has(name)) {
      report([...path, at], () => `there is no ${noun} ${quote(name)}${suggest(name, known.keys())}`);
    } else if (seen.has(name)) {
      report([...path, at], `the ${noun} ${quote(name)} is named twice`, 'WARNING');
    }
    seen.add(name);
  });
}

/** One reference of two units is no fault (a published slip), but a selection cannot use it as a name. */
function checkUnitReferences({ units }: LooseStructure, report: Report): void {
  const owners = new Map<string, number>();
  const claim = (path: readonly PropertyKey[], reference: string | null, at: number) => {
    if (reference === null) return;
    const owner = owners.get(reference);
    if (owner === undefined) owners.set(reference, at);
    else if (owner !== at) {
      report(path, `${quote(reference)} is also a reference of ${toPath(['units', owner])}`, 'WARNING');
    }
  };
  units.forEach(({ reference, versions }, at) => {
    claim(['units', at, 'reference'], reference, at);
    versions.forEach((version, place) => claim(['units', at, 'versions', place], version, at));
  });
}
