import { distance } from 'fastest-levenshtein';

/** ERROR: the structure is refused. WARNING: it can be used, but this is probably not what was meant. */
export type FaultSeverity = 'ERROR' | 'WARNING';

/** What is wrong with a field of a structure; `path` is as in a program: `units[3].credits`. */
export interface StructureFault {
  readonly path: string;
  readonly severity: FaultSeverity;
  readonly reason: string;
}

/** How a check reports; the path is given in parts. A reason that is dear to find is a function. */
export type Report = (
  path: readonly PropertyKey[],
  reason: string | (() => string),
  severity?: FaultSeverity,
) => void;

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;
const LONGEST_SHOWN = 60;

/** `['units', 3, 'credits']` is `units[3].credits`; a name that is no plain name is quoted; no parts are `(root)`. */
export function toPath(parts: readonly PropertyKey[]): string {
  let path = '';
  for (const part of parts) {
    if (typeof part === 'number') path += `[${part}]`;
    else if (PLAIN_NAME.test(String(part))) path += path === '' ? String(part) : `.${String(part)}`;
    else path += `[${quote(String(part))}]`;
  }
  return path === '' ? '(root)' : path;
}

/** A text in quotation marks on one line, cut when long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text);
}

/** ` (did you mean "B"?)` when one of the known names is near, else nothing. */
export function suggest(text: string, known: Iterable<string>): string {
  if (text.length > LONGEST_SHOWN) return '';
  const folded = text.trim().toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - folded.length) >= bestDistance) continue;
    const far = distance(folded, name.toLowerCase());
    if (far < bestDistance) [best, bestDistance] = [name, far];
  }
  return best === null || best === text ? '' : ` (did you mean ${quote(best)}?)`;
}
