import { allWordings } from './dictionary';
import { type HeadingForm } from './heading';

const SHORTEST = 8;
const LONGEST = 45;

const BY_LENGTH = new Map<number, (readonly [string, HeadingForm])[]>();
for (const [text, form] of allWordings()) {
  if (text.length < SHORTEST || text.length > LONGEST) continue;
  const same = BY_LENGTH.get(text.length);
  if (same) same.push([text, form]);
  else BY_LENGTH.set(text.length, [[text, form]]);
}

/**
 * The heading that a line (in `headingKey` form) resembles: one letter wrong, missing, too many, or two neighbours
 * changed about. Null for short lines, where one letter makes another word.
 */
export function findMisspelt(key: string): HeadingForm | null {
  if (key.length < SHORTEST || key.length > LONGEST + 1) return null;
  for (const length of [key.length, key.length - 1, key.length + 1]) {
    for (const [text, form] of BY_LENGTH.get(length) ?? []) if (differsByOne(key, text)) return form;
  }
  return null;
}

function differsByOne(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (
    end < shorter - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end++;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left <= 1 && right <= 1) return true;
  const isSwap =
    left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
  return isSwap;
}
