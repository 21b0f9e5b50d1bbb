import { type PlacedCode } from './find-codes';

/** The most standards a range may stand for; a longer one gives its two ends. */
const LONGEST_RANGE = 100;
const BETWEEN = /^[\s"'“”]*(?:to|through|until|up to|hyd at|hyd|i|\p{Pd}|\u2212)[\s"'“”]*$/iu;

/** Fills in what lies between the two ends of a range: `CFACC1 to CFACC4`, `CFACC1-4`. All stand at the range's place. */
export function fillRanges(text: string, codes: readonly PlacedCode[]): PlacedCode[] {
  const filled: PlacedCode[] = [];
  codes.forEach((code, index) => {
    const before = codes[index - 1];
    const between = before && BETWEEN.test(text.slice(before.to, code.from));
    const range = between ? expandRange(before.code, code.code) : null;
    if (range && before) {
      const place = { from: before.from, to: code.to };
      filled.splice(-1, 1, ...range.map((each) => ({ code: each, ...place })));
      return;
    }
    filled.push(...(expandHyphen(code) ?? [code]));
  });
  return filled;
}

/** `CFACC08-12`: two numbers equally long are a range; others (`SEMEM3-13`: level and number) are one code. */
function expandHyphen(code: PlacedCode): PlacedCode[] | null {
  const [, stem, first, last] = /^([A-Z][A-Z&.]*)(\d+)-(\d+)$/u.exec(code.code) ?? [];
  if (stem === undefined || first?.length !== last?.length) return null;
  const range = expandRange(`${stem}${first}`, `${stem}${last}`);
  return range?.map((each) => ({ ...code, code: each })) ?? null;
}

function expandRange(first: string, last: string): string[] | null {
  const [, stem, from, end] = /^(.*?)(\d+)([A-Z]?)$/u.exec(first) ?? [];
  const [, otherStem, to, otherEnd] = /^(.*?)(\d+)([A-Z]?)$/u.exec(last) ?? [];
  if (stem === undefined || from === undefined || to === undefined) return null;
  if (!/[A-Z]/u.test(stem) || stem !== otherStem || end !== otherEnd) return null;
  const [low, high] = [Number(from), Number(to)];
  if (high <= low || high - low >= LONGEST_RANGE) return null;
  return Array.from(
    { length: high - low + 1 },
    (_, step) => `${stem}${String(low + step).padStart(from.length, '0')}${end}`,
  );
}
