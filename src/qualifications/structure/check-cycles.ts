import { quote, type Report } from './fault';
import { type LooseGroup } from './loose';

const LONGEST_WAY_SHOWN = 12;

/** Groups that hold themselves, told once a cycle with the way round. Works to any depth without recursion. */
export function checkGroupCycles(groups: readonly LooseGroup[], report: Report): void {
  const places = new Map<string, number>();
  groups.forEach(({ key }, at) => {
    if (key !== null && !places.has(key)) places.set(key, at);
  });
  const state = new Uint8Array(groups.length);
  for (let start = 0; start < groups.length; start += 1) {
    if (state[start] === NEW) walkFrom(start, groups, places, state, report);
  }
}

const NEW = 0;
const OPEN = 1;
const DONE = 2;

/** Where the walk stands in each group on the way down: the group and the next of its members to look at. */
interface Step {
  readonly group: number;
  next: number;
}

function walkFrom(
  start: number,
  groups: readonly LooseGroup[],
  places: ReadonlyMap<string, number>,
  state: Uint8Array,
  report: Report,
): void {
  const way: Step[] = [{ group: start, next: 0 }];
  state[start] = OPEN;
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const members = groups[step.group]?.groups ?? [];
    if (step.next === members.length) {
      state[step.group] = DONE;
      way.pop();
      continue;
    }
    const at = step.next;
    step.next += 1;
    const child = places.get(members[at] ?? '');
    if (child === undefined || state[child] === DONE) continue;
    if (state[child] === OPEN) {
      const round = way.slice(way.findIndex(({ group }) => group === child)).map(({ group }) => group);
      report(['groups', step.group, 'groups', at], `the group holds itself: ${describe(round, groups)}`);
    } else {
      state[child] = OPEN;
      way.push({ group: child, next: 0 });
    }
  }
}

function describe(round: readonly number[], groups: readonly LooseGroup[]): string {
  const names = [...round, ...round.slice(0, 1)].map((at) => quote(groups[at]?.key ?? ''));
  if (names.length <= LONGEST_WAY_SHOWN) return names.join(' > ');
  const half = LONGEST_WAY_SHOWN / 2;
  const left = names.length - LONGEST_WAY_SHOWN;
  return [...names.slice(0, half), `(${left} more)`, ...names.slice(-half)].join(' > ');
}
