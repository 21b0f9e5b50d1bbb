/** A number as it stands for a code after a joiner: `7`, `26`, `4.2`, `406K`. */
const NUMBER = /^\d{1,6}(?:\.\d{1,4}){0,3}[A-Z]?$/i;

/** True when the chunk is a number that may share the stem of the code before it: the 7 of `STE6/7`. */
export function isBareNumber(chunk: string): boolean {
  return NUMBER.test(chunk);
}

/**
 * The code that a bare number or a letter stands for after a joiner, by the stem of the code before it: STE6 and `7` give
 * STE7, EUSDSG3.18 and `19` EUSDSG3.19, IMPEM107S and `108K` IMPEM108K, IMPEM107S and `K` IMPEM107K. A number keeps the
 * width of one written with leading zeros (CFASAL023 and `24`: CFASAL024). Null when there is no stem to share.
 */
export function expandStem(previous: string, chunk: string): string | null {
  const next = chunk.toUpperCase();
  if (/^[A-Z]$/.test(next)) return /\d[A-Z]$/.test(previous) ? previous.slice(0, -1) + next : null;
  const [, stem, number] = /^(.*?)(\d+(?:\.\d+)*)[A-Z]?$/.exec(previous) ?? [];
  if (stem === undefined || number === undefined || !NUMBER.test(next)) return null;
  if (stem === '' && !number.includes('.')) return null;
  const old = number.split('.');
  const fresh = next.split('.');
  const kept = old.slice(0, Math.max(0, old.length - fresh.length));
  if (stem === '' && kept.length === 0) return null;
  const [first = '', ...rest] = fresh;
  return stem + [...kept, padLike(old[kept.length] ?? '', first), ...rest].join('.');
}

function padLike(model: string, number: string): string {
  if (!model.startsWith('0')) return number;
  const letter = /[A-Z]$/.exec(number)?.[0] ?? '';
  return number.slice(0, number.length - letter.length).padStart(model.length, '0') + letter;
}
