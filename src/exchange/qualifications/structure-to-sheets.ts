import { type Language } from '../../common/language';
import {
  type BilingualText,
  type Evidence,
  type QualificationStructure,
} from '../../qualifications/structure/structure';
import { joinNames } from './cell-values';
import { type Column, FIELD_HEADINGS, type Layout, LAYOUTS, SHEET_KEYS, type SheetKey } from './layout';
import { type NewColumn, type NewSheet } from './sheet';

/** How a statement is shown to a person beside its id. */
export interface ReadableStatement {
  readonly urn: string;
  readonly edition: string;
  /** `P17` */
  readonly statement: string;
  readonly wording: string;
}

/** What is known of the statements that a mapping names; null for one that is not on the register. */
export type DescribeStatement = (id: string) => ReadableStatement | null;

type Value = string | number | boolean | readonly string[] | null;
type Fields = Readonly<Record<string, Value | BilingualText>>;

/** A structure as the sheets of a workbook; `null` makes an empty one to fill in. */
export function structureToSheets(
  structure: QualificationStructure | null,
  language: Language,
  describe: DescribeStatement = () => null,
): NewSheet[] {
  const records = structure ? recordsOf(structure, describe) : null;
  return SHEET_KEYS.map((key) => {
    const layout: Layout = LAYOUTS[key];
    if (key === 'qualification') return toFieldSheet(layout, records?.qualification[0] ?? null, language);
    return toListSheet(layout, records?.[key] ?? [], language);
  });
}

function recordsOf(
  structure: QualificationStructure,
  describe: DescribeStatement,
): Readonly<Record<SheetKey, readonly Fields[]>> {
  const { units, groups, rules, outcomes, ...own } = structure;
  const inUnits = units.map(({ learningOutcomes, standards, key, ...rest }) => ({
    unit: { key, ...rest } as Fields,
    standards: standards.map((citation): Fields => ({ unit: key, ...citation })),
    outcomes: learningOutcomes.flatMap(({ number: outcome, text, assessmentCriteria }): Fields[] => [
      { unit: key, outcome, text },
      ...assessmentCriteria.map((one) => ({ unit: key, outcome, criterion: one.number, text: one.text })),
    ]),
    mapping: learningOutcomes.flatMap(({ number: outcome, assessmentCriteria }) =>
      assessmentCriteria.flatMap(({ number: criterion, evidences }) =>
        evidences.map((one): Fields => ({ unit: key, outcome, criterion, ...toMappingCells(one, describe) })),
      ),
    ),
  }));
  return {
    qualification: [own as Fields],
    units: inUnits.map(({ unit }) => unit),
    standards: inUnits.flatMap(({ standards }) => standards),
    outcomes: inUnits.flatMap((unit) => unit.outcomes),
    mapping: inUnits.flatMap(({ mapping }) => mapping),
    groups: groups as readonly object[] as readonly Fields[],
    rules: rules as readonly object[] as readonly Fields[],
    titles: outcomes as readonly object[] as readonly Fields[],
  };
}

/** The id stands in the column of numbers where nothing better is known. */
function toMappingCells({ statement, claim }: Evidence, describe: DescribeStatement): Fields {
  const readable = describe(statement);
  return readable ? { ...readable, claim, id: statement } : { statement, claim };
}

function toListSheet({ name, columns }: Layout, records: readonly Fields[], language: Language): NewSheet {
  const rows = records.flatMap((record) => toRows(columns.map((column) => toCells(column, record))));
  return {
    name: name[language],
    columns: columns.map((column) => toNewColumn(column)),
    rows: [columns.map(({ heading }) => heading[language]), ...rows],
  };
}

function toFieldSheet({ name, columns }: Layout, record: Fields | null, language: Language): NewSheet {
  const rows = columns.flatMap((column) => {
    const cells = record ? toCells(column, record) : [];
    return (cells.length === 0 ? [null] : cells).map((cell) => [column.heading[language], cell]);
  });
  return {
    name: name[language],
    columns: [
      { width: 34, isText: true },
      { width: 70, isText: true },
    ],
    rows: [FIELD_HEADINGS[language], ...rows],
  };
}

/** The cells of one field, one below the other; more than one only of a long list. */
function toCells({ field, kind }: Column, record: Fields): (string | number)[] {
  const [outer = field, inner] = field.split('.');
  const holder = record[outer];
  const value = inner === undefined ? holder : ((holder ?? {}) as Readonly<Record<string, Value>>)[inner];
  if (value === null || value === undefined) return [];
  if (kind === 'NAMES') return joinNames(value as readonly string[]);
  if (typeof value === 'boolean') return value ? ['yes'] : [];
  return [value as string | number];
}

function toRows(cells: readonly (readonly (string | number)[])[]): (string | number | null)[][] {
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => cells.map((own) => own[row] ?? null));
}

const WIDTHS = { NAME: 16, TEXT: 60, SIZE: 12, FLAG: 14, NAMES: 30, CHOICE: 22, DATE: 14 } as const;

function toNewColumn({ kind, choices }: Column): NewColumn {
  const allowed = choices ?? (kind === 'FLAG' ? ['yes', 'no'] : undefined);
  return {
    width: WIDTHS[kind],
    isText: kind !== 'SIZE',
    ...(allowed === undefined ? {} : { choices: allowed }),
  };
}
