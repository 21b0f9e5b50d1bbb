/**
 * Compares two version numbers as printed ("2", "v2.0", "Version 3"): below 0 when the first is older, above when it is
 * newer, 0 when they are equal or one of them is no number and nothing can be said.
 */
export function compareVersions(first: string | null, second: string | null): number {
  const [one, other] = [toFigures(first), toFigures(second)];
  if (!one || !other) return 0;
  const place = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find(
    (index) => (one[index] ?? 0) !== (other[index] ?? 0),
  );
  return place === undefined ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

function toFigures(version: string | null): number[] | null {
  const figures = /^\s*(?:v|version|fersiwn)?[\s.:]*(\d{1,6}(?:\.\d{1,6}){0,3})\s*$/i.exec(
    version ?? '',
  )?.[1];
  return figures?.split('.').map(Number) ?? null;
}
