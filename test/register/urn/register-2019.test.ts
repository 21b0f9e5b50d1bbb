import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseUrn } from '../../../src/register/urn';
import { describeWithShared } from '../../support/shared';
import { codesIn } from './codes-in';

describeWithShared('the register as it stood in April 2019', (shared) => {
  const file = path.join(shared, 'register-2019', 'register.csv');
  const rows = parse<{ urn: string; original_urn: string }>(readFileSync(file), { columns: true, bom: true });

  test('holds in each of its 4,471 rows a URN that is one code', () => {
    expect(rows).toHaveLength(4471);
    const others = rows.filter(({ urn }) => parseUrn(urn).kind !== 'CODE');
    expect(others.map(({ urn }) => urn)).toEqual([]);
  });

  test('holds only codes of letters, digits and marks, each its own normal form', () => {
    const codes = new Set(rows.flatMap((row) => [...codesIn(row.urn), ...codesIn(row.original_urn)]));
    const odd = [...codes].filter((code) => !/^[A-Z0-9]+(?:[.\-/&_]{1,2}[A-Z0-9]+)*$/.test(code));
    expect(odd).toEqual([]);
    expect([...codes].filter((code) => codesIn(code).join() !== code)).toEqual([]);
  });

  test('names as originals mostly codes; few of the fields that are filled hold none', () => {
    const filled = rows.filter((row) => row.original_urn.trim() !== '');
    const invalid = filled.filter((row) => parseUrn(row.original_urn).kind === 'INVALID');
    expect(invalid.length / filled.length).toBeLessThan(0.07);
  });
});
