import { quote, type Report } from './fault';
import { type LooseRule, type LooseStructure } from './loose';
import { type RuleKind } from './structure';

type RuleField =
  | 'groups'
  | 'units'
  | 'measure'
  | 'minimum'
  | 'maximum'
  | 'overMaximum'
  | 'level'
  | 'circumstance'
  | 'unless'
  | 'exceptCode'
  | 'exempts';

/** The fields a kind reads. Groups and units are pooled by every kind: a rule is about all that either names. */
const USED: Readonly<Record<RuleKind, readonly RuleField[]>> = {
  ALL_OF: ['groups', 'units'],
  RANGE: ['groups', 'units', 'measure', 'minimum', 'maximum', 'overMaximum', 'level'],
  BARRED: ['groups', 'units'],
  BARRED_BY_CODE: ['groups', 'units', 'exceptCode'],
  REQUIRED_WHEN: ['groups', 'units', 'circumstance', 'unless'],
  EXEMPTION: ['groups', 'units', 'exempts'],
  SAME_TITLE_LARGEST: ['groups', 'units'],
};

/** Left over, these change no verdict; the others would be a rule that somebody believes in and nobody applies. */
const HARMLESS: ReadonlySet<RuleField> = new Set(['measure', 'overMaximum']);

const FIELDS: readonly RuleField[] = USED.RANGE.concat('circumstance', 'unless', 'exceptCode', 'exempts');

/** Rules whose fields do not make a rule of their kind. */
export function checkRules(structure: LooseStructure, report: Report): void {
  structure.rules.forEach((rule, at) => {
    if (rule.kind === null) return;
    const here: Report = (path, reason, severity) => report(['rules', at, ...path], reason, severity);
    checkUnused(rule, rule.kind, here);
    CHECKS[rule.kind](rule, here);
  });
}

function checkUnused(rule: LooseRule, kind: RuleKind, report: Report): void {
  for (const field of FIELDS) {
    if (USED[kind].includes(field) || !isGiven(rule[field])) continue;
    const severity = HARMLESS.has(field) ? 'WARNING' : 'ERROR';
    report([field], `a rule of kind ${kind} has no use for ${field}`, severity);
  }
}

function isGiven(value: LooseRule[RuleField]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

const CHECKS: Readonly<Record<RuleKind, (rule: LooseRule, report: Report) => void>> = {
  ALL_OF: mustName,
  RANGE: checkRange,
  BARRED(rule, report) {
    mustName(rule, report);
    if (rule.groups.length === 0 && new Set(rule.units).size === 1) {
      report(['units'], 'one unit alone bars nothing', 'WARNING');
    }
  },
  BARRED_BY_CODE: () => undefined,
  REQUIRED_WHEN(rule, report) {
    mustName(rule, report);
    if (rule.circumstance === null && rule.unless.length === 0) {
      report(
        ['circumstance'],
        'is missing: say when the units are required (or in unless, when they are not)',
      );
    }
    const at = rule.unless.findIndex((one) => one !== null && one === rule.circumstance);
    if (at !== -1) {
      report(['unless', at], `${quote(rule.circumstance ?? '')} is also the circumstance: it never applies`);
    }
  },
  EXEMPTION(rule, report) {
    mustName(rule, report);
    if (rule.exempts.length === 0) report(['exempts'], 'is missing: say which units are exempted');
  },
  SAME_TITLE_LARGEST: () => undefined,
};

function mustName(rule: LooseRule, report: Report): void {
  if (rule.groups.length === 0 && rule.units.length === 0) {
    report(['units'], `a rule of kind ${rule.kind} must name units or groups`);
  }
}

function checkRange(rule: LooseRule, report: Report): void {
  const { minimum, maximum } = rule;
  if (rule.measure === null) report(['measure'], 'is missing: say what the rule counts');
  if (minimum === null && maximum === null) {
    report(['minimum'], 'is missing: a rule of kind RANGE has a minimum, a maximum or both');
  }
  if (minimum !== null && maximum !== null && minimum > maximum) {
    report(['minimum'], `the minimum ${minimum} is above the maximum ${maximum}`);
  }
  if (maximum === null && rule.overMaximum !== null) {
    report(['overMaximum'], 'there is no maximum to be over', 'WARNING');
  }
}
