import { type PoolRule, sizeOf } from '../pool';
import { NO_FIGURES, type Repair, type RuleAnswer } from '../rule-answer';
import { heldOf, type Situation } from '../situation';

/** BARRED: at most one of the units may be held. Counts units. */
export function evaluateBarred(rule: PoolRule, situation: Situation, isMandatory: IsMandatory): RuleAnswer {
  return judge([rule.members], situation, isMandatory);
}

/** BARRED_BY_CODE: of the units with one code at most one may be held. `taken` is the most held of one code. */
export function evaluateBarredByCode(
  rule: PoolRule,
  situation: Situation,
  isMandatory: IsMandatory,
): RuleAnswer {
  return judge(rule.classes, situation, isMandatory);
}

/** Whether a rule asks for the unit, so that giving it up would break another rule. */
export type IsMandatory = (unit: number) => boolean;

function judge(
  classes: readonly (readonly number[])[],
  situation: Situation,
  isMandatory: IsMandatory,
): RuleAnswer {
  const held = classes.map((members) => heldOf(situation, members));
  const clashes = held.filter((members) => members.length > 1);
  const taken = Math.max(0, ...held.map((members) => members.length));
  return {
    ...NO_FIGURES,
    met: clashes.length === 0,
    taken,
    counted: Math.min(taken, 1),
    maximum: 1,
    units: [...new Set(clashes.flat())].sort((a, b) => a - b),
    repair: clashes.length === 0 ? null : giveUp(clashes, situation, isMandatory),
  };
}

/** Of one pair either unit, but rather the one that no rule asks for; else all but one unit of every clash. */
function giveUp(
  clashes: readonly (readonly number[])[],
  { pool }: Situation,
  isMandatory: IsMandatory,
): Repair {
  const [pair = []] = clashes;
  if (clashes.length === 1 && pair.length === 2) {
    const free = pair.filter((unit) => !isMandatory(unit));
    return { action: 'REMOVE', isTogether: false, units: free.length > 0 ? free : pair };
  }
  const units = clashes.flatMap((members) => {
    const worth = (unit: number) => (isMandatory(unit) ? 1e9 : 0) + sizeOf(pool, unit, 'CREDITS');
    return [...members].sort((a, b) => worth(b) - worth(a) || a - b).slice(1);
  });
  return { action: 'REMOVE', isTogether: units.length > 1, units };
}
