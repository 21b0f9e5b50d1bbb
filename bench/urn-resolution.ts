/**
 * How many of the original URNs on the register of 2019 lead to a row of the same file, and what the others are.
 * Takes a table of the register with the columns urn and original_urn:
 * node -r ./scripts/typescript.cjs bench/urn-resolution.ts register.csv
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parseUrn, type UrnPart } from '../src/register/urn';

interface Row {
  readonly urn: string;
  readonly original_urn: string;
}

const [, , file] = process.argv;
if (file === undefined) throw new Error('name the table: bench/urn-resolution.ts register.csv');
const rows = parse<Row>(readFileSync(file), { columns: true, bom: true });

const partsOf = (text: string, isKnown: (code: string) => boolean): readonly UrnPart[] => {
  const parsed = parseUrn(text, isKnown);
  if (parsed.kind === 'CODE') return [parsed];
  return parsed.kind === 'SEVERAL' ? parsed.parts : [];
};
const typed = new Set(rows.map(({ urn }) => urn));
const register = new Set(rows.flatMap(({ urn }) => partsOf(urn, () => false).map((part) => part.normalised)));
const bodies = new Set([...register].map((code) => code.slice(0, 3)));
const isKnown = (code: string) => register.has(code);

const cells = new Map<string, number>();
const references = new Map<string, number>();
const count = (table: Map<string, number>, key: string) => table.set(key, (table.get(key) ?? 0) + 1);

for (const row of rows) {
  const cell = row.original_urn.trim();
  const parts = partsOf(cell, isKnown);
  const kind =
    cell === '' ? 'empty' : parts.length === 0 ? 'no code' : parts.length === 1 ? 'one code' : 'several';
  count(cells, kind);
  const [own] = partsOf(row.urn, () => false);
  for (const { printed, normalised } of parts)
    count(references, describe(printed, normalised, own?.normalised ?? ''));
}

function describe(printed: string, code: string, own: string): string {
  if (code === own)
    return printed === own ? 'a resolved: its own URN, as typed' : 'a resolved: its own URN, normalised';
  if (register.has(code)) {
    return typed.has(printed) ? 'b resolved: another row, as typed' : 'b resolved: another row, normalised';
  }
  const withBody = own.slice(0, 3) + code.replace(/^UNIT/, '');
  if (withBody === own) return 'c its own URN without the letters of its body';
  if (register.has(withBody)) return 'c another row of its body, without the letters of the body';
  if (/^(?:UNIT)?[\d.]+[A-Z]?$/.test(code)) return 'f a bare number or a numbered unit';
  if (bodies.has(code.slice(0, 3))) return 'd a code of a body in the file, not in the file';
  if (/^(?:[O0]\d\dN|\d[A-Z])/.test(code)) return 'e a code of another system (029N…, 2GEN…)';
  if (/^[A-Z]{4,}/.test(code)) return 'e a code of another body or suite, four letters or more';
  return 'g a short suite-local code';
}

function print(title: string, table: Map<string, number>): void {
  const total = [...table.values()].reduce((sum, value) => sum + value, 0);
  console.log(`\n${title} (${total})`);
  for (const [key, value] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `  ${key.padEnd(58)} ${String(value).padStart(6)} ${((100 * value) / total).toFixed(1).padStart(6)} %`,
    );
  }
}

print('Original URN fields', cells);
print('Codes in them', references);
const resolved = [...references]
  .filter(([key]) => key.includes('resolved'))
  .reduce((sum, [, value]) => sum + value, 0);
const total = [...references.values()].reduce((sum, value) => sum + value, 0);
console.log(
  `\n${resolved} of ${total} codes (${((100 * resolved) / total).toFixed(1)} %) lead to a row of the file.`,
);
