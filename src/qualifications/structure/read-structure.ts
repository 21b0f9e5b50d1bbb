import { checkGroupCycles } from './check-cycles';
import { checkLevels } from './check-levels';
import { checkReferences } from './check-references';
import { checkRules } from './check-rules';
import { type Report, type StructureFault, toPath } from './fault';
import { LIMITS } from './limits';
import { loosen } from './loose';
import { QUALIFICATION_SHAPE } from './shape';
import { reportIssue } from './shape-faults';
import { type QualificationStructure } from './structure';

/** A structure with its warnings, or null with every fault that stops it. */
export interface StructureReading {
  readonly structure: QualificationStructure | null;
  readonly faults: readonly StructureFault[];
}

/**
 * Reads the contract's QualificationInput from unknown JSON: shape, references, cycles and rules are all checked,
 * and every fault is told at once with its path. Null and left out are the same; an unknown field is a fault.
 */
export function readStructure(json: unknown): StructureReading {
  const faults: StructureFault[] = [];
  const left = { ERROR: 0, WARNING: 0 };
  const report: Report = (path, reason, severity = 'ERROR') => {
    if (faults.length >= LIMITS.faults) left[severity] += 1;
    else {
      const words = typeof reason === 'string' ? reason : reason();
      faults.push({ path: toPath(path), severity, reason: words });
    }
  };
  const parsed = QUALIFICATION_SHAPE.safeParse(json);
  for (const issue of parsed.error?.issues ?? []) reportIssue(issue, json, report);
  const isWithinLimits = !parsed.error?.issues.some(({ code }) => code === 'too_big');
  if (isWithinLimits) {
    const loose = loosen(json);
    checkReferences(loose, report);
    checkGroupCycles(loose.groups, report);
    checkRules(loose, report);
    checkLevels(loose, report);
  }
  for (const severity of ['ERROR', 'WARNING'] as const) {
    if (left[severity] > 0) faults.push({ path: '(root)', severity, reason: `and ${left[severity]} more` });
  }
  const isRefused = faults.some(({ severity }) => severity === 'ERROR');
  return { structure: !isRefused && parsed.success ? parsed.data : null, faults };
}
