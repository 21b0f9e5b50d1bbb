import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'csv-parse/sync';

/** An edition of the Standard Occupational Classification of the Office for National Statistics. */
export type SocEdition = 'SOC2000' | 'SOC2010' | 'SOC2020';

/** The editions on the register, oldest first: the order in which meanings of a code are told. */
export const SOC_EDITIONS: readonly SocEdition[] = ['SOC2000', 'SOC2010', 'SOC2020'];

/** The four levels of the hierarchy, by the length of their codes: one digit to four. */
export type SocLevel = 'major' | 'sub-major' | 'minor' | 'unit';

const LEVELS: readonly SocLevel[] = ['major', 'sub-major', 'minor', 'unit'];

/** One group of one edition. Example: SOC2000 7212, Customer care occupations, a unit group under 721. */
export interface SocGroup {
  readonly edition: SocEdition;
  /** One to four digits. */
  readonly code: string;
  readonly title: string;
  readonly level: SocLevel;
  /** The code without its last digit; null for a major group. */
  readonly parentCode: string | null;
}

type SocRow = Readonly<Record<'code' | 'title' | 'level' | 'parent', string>>;

/**
 * Reads one edition's table (columns code, title, level, parent) in the order of the file. Throws when a row
 * contradicts the hierarchy (level and parent must follow from the code), has no title or repeats a code: the tables
 * are part of the product, so that is a bug.
 */
export function parseSocTable(edition: SocEdition, csv: string): SocGroup[] {
  const rows: SocRow[] = parse(csv, { columns: true, bom: true });
  const groups = rows.map((row) => toSocGroup(edition, row));
  const codes = new Set(groups.map((group) => group.code));
  if (codes.size !== groups.length) throw new Error(`${edition}: a code is listed twice`);
  const orphan = groups.find((group) => group.parentCode !== null && !codes.has(group.parentCode));
  if (orphan)
    throw new Error(`${edition} ${orphan.code}: its parent ${orphan.parentCode} is not in the table`);
  return groups;
}

/** The groups of every edition from data/soc, oldest edition first. */
export function loadSocGroups(): SocGroup[] {
  return SOC_EDITIONS.flatMap((edition) =>
    parseSocTable(edition, readFileSync(path.join(SOC_FOLDER, `${edition.toLowerCase()}.csv`), 'utf8')),
  );
}

// src/register/soc and dist/register/soc lie equally deep below the package.
const SOC_FOLDER = path.resolve(__dirname, '../../../data/soc');

function toSocGroup(edition: SocEdition, { code, title, level, parent }: SocRow): SocGroup {
  const levelOfCode = /^\d{1,4}$/.test(code) ? LEVELS[code.length - 1] : undefined;
  if (levelOfCode === undefined || levelOfCode !== level || parent !== code.slice(0, -1) || title === '') {
    throw new Error(`${edition} ${code}: title, level and parent do not fit the code`);
  }
  return { edition, code, title, level: levelOfCode, parentCode: parent === '' ? null : parent };
}
