import { findGluedVersion } from './version-mark';

/** A chunk that holds a number, taken apart. */
export interface TrimmedChunk {
  /** The part that belongs to the code. */
  readonly body: string;
  readonly version: string | null;
  /** True when a title or a file extension was stuck to the code; what follows it is a title too. */
  readonly titleFollows: boolean;
}

/**
 * Takes version mark, title (`PPLRES25Check`) and file extension (`SUMBSE04.pdf`) off a chunk that holds a number. One
 * letter after the number is part of the code (COSVR290L, IMPWM116KPack), two are when the case does not speak against it,
 * three or four only after a level digit or a body's number (`PPL2SAM`, `029NSAM`); letters followed by digits always are (`SAm1Jan10`).
 */
export function trimChunk(chunk: string): TrimmedChunk {
  const glued = findGluedVersion(chunk);
  const { body, titleFollows } = cutTitle(glued ? glued.before + glued.after : chunk);
  return { body, version: glued?.version ?? null, titleFollows };
}

function cutTitle(chunk: string): { body: string; titleFollows: boolean } {
  const end = lastDigit(chunk) + 1;
  const letters = /^\p{L}*/u.exec(chunk.slice(end))?.[0] ?? '';
  const number = chunk.slice(0, end);
  if (/^[A-Z][A-Z][a-z]/.test(letters)) return { body: number + letters.charAt(0), titleFollows: true };
  if (letters.length > 1 && !mayEnd(number, letters)) return { body: number, titleFollows: true };
  const rest = chunk.slice(end + letters.length);
  const isExtension = /^[.\-_]+[\p{L}\p{M}]{2}/u.test(rest);
  return isExtension ? { body: number + letters, titleFollows: true } : { body: chunk, titleFollows: false };
}

function mayEnd(number: string, letters: string): boolean {
  const whole = number + letters;
  if (whole !== whole.toUpperCase() && whole !== whole.toLowerCase()) return false;
  if (letters.length === 2) return true;
  return letters.length <= 4 && /^(?:[A-Z]{0,3}\d{1,2}|[A-Z]?\d{1,3})$/i.test(number);
}

function lastDigit(chunk: string): number {
  for (let at = chunk.length - 1; at >= 0; at -= 1) if (/\d/.test(chunk[at] ?? '')) return at;
  return -1;
}
