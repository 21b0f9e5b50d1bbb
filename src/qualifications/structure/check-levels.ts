import { quote, type Report } from './fault';
import { type LooseStructure } from './loose';
import { type QualificationFramework } from './structure';

/** The highest level of each framework; OTHER is left wide. Level 0 stands for Entry levels of units. */
const HIGHEST: Readonly<Record<QualificationFramework, number>> = { RQF: 8, CQFW: 8, SCQF: 12, OTHER: 20 };
const ENTRY = /^(?:entry(?: level)?|e)\s*[123]?$/i;
const NUMBERED = /^(?:level\s*)?(\d{1,3})$/i;

/** Levels that the framework does not have: of the qualification, its units, and in its rules. */
export function checkLevels(structure: LooseStructure, report: Report): void {
  const framework = structure.framework ?? '';
  if (!Object.hasOwn(HIGHEST, framework)) return;
  const highest = HIGHEST[framework as QualificationFramework];
  const check = (path: readonly PropertyKey[], level: number | null, least: number) => {
    if (level !== null && level > highest) {
      report(path, `level ${level} is above ${highest}, the highest of ${framework}`);
    } else if (level !== null && level >= 0 && level < least) {
      report(path, `level ${level} is below ${least}, the lowest of ${framework}`);
    }
  };
  const least = framework === 'SCQF' ? 1 : 0;
  structure.units.forEach((unit, at) => check(['units', at, 'level'], unit.level, least));
  structure.rules.forEach((rule, at) => check(['rules', at, 'level'], rule.level, 0));
  const { level } = structure;
  if (level === null) return;
  const numbered = NUMBERED.exec(level.trim())?.[1];
  if (numbered !== undefined) check(['level'], Number(numbered), least);
  else if (framework !== 'OTHER' && !ENTRY.test(level.trim())) {
    report(['level'], `${quote(level)} is no level of ${framework}: "3", "Entry 2"`, 'WARNING');
  }
}
