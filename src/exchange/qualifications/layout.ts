import { type Language } from '../../common/language';
import {
  COVERAGE_CLAIMS,
  FRAMEWORKS,
  MEASURES,
  OVER_MAXIMUM,
  RULE_KINDS,
} from '../../qualifications/structure/structure';

/** What a cell holds: a key or code, a running text, a whole number, yes or no, a list of names, a word out of several, a date. */
export type CellKind = 'NAME' | 'TEXT' | 'SIZE' | 'FLAG' | 'NAMES' | 'CHOICE' | 'DATE';

/** A column of a sheet, or a row of the sheet of the qualification itself. */
export interface Column {
  /** The field of the structure it stands for: `title.cy`. */
  readonly field: string;
  readonly heading: Readonly<Record<Language, string>>;
  readonly kind: CellKind;
  readonly isRequired?: true;
  readonly choices?: readonly string[];
  /** True when it is there for people and is not read. */
  readonly isForReading?: true;
}

/** A sheet of the workbook of a qualification. */
export interface Layout {
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: readonly Column[];
}

const column = (
  field: string,
  kind: CellKind,
  EN: string,
  CY: string,
  more: Partial<Omit<Column, 'field' | 'kind' | 'heading'>> = {},
): Column => ({ field, kind, heading: { EN, CY }, ...more });
const required = { isRequired: true } as const;
const title = (field: string, EN = 'Title', CY = 'Teitl') => [
  column(`${field}.en`, 'TEXT', `${EN} (English)`, `${CY} (Saesneg)`),
  column(`${field}.cy`, 'TEXT', `${EN} (Welsh)`, `${CY} (Cymraeg)`),
];
const sizes = [
  column('credits', 'SIZE', 'Credits', 'Credydau'),
  column('guidedLearningHours', 'SIZE', 'Guided learning hours', 'Oriau dysgu dan arweiniad'),
  column('totalQualificationTime', 'SIZE', 'Total qualification time', 'Cyfanswm amser y cymhwyster'),
];
const unit = column('unit', 'NAME', 'Unit', 'Uned', required);
const urn = column('urn', 'NAME', 'Standard (URN)', 'Safon (URN)');
const edition = column('edition', 'DATE', 'Edition', 'Argraffiad');

/** The sheets in the order of their tabs. That of the qualification itself has a field a row, the others a field a column. */
export const LAYOUTS = {
  qualification: {
    name: { EN: 'Qualification', CY: 'Cymhwyster' },
    columns: [
      ...title('title'),
      column('number', 'NAME', 'Number', 'Rhif'),
      column('otherNumbers', 'NAMES', 'Other numbers', 'Rhifau eraill'),
      column('framework', 'CHOICE', 'Framework', 'Fframwaith', { ...required, choices: FRAMEWORKS }),
      column('level', 'NAME', 'Level', 'Lefel', required),
      ...sizes,
      column('reviewDate', 'DATE', 'Review date', 'Dyddiad adolygu'),
    ],
  },
  units: {
    name: { EN: 'Units', CY: 'Unedau' },
    columns: [
      column('key', 'NAME', 'Unit', 'Uned', required),
      column('reference', 'NAME', 'Reference', 'Cyfeirnod'),
      ...title('title'),
      column('level', 'SIZE', 'Level', 'Lefel'),
      ...sizes,
      column('barringCode', 'NAME', 'Barring code', 'Cod gwahardd'),
      column('versions', 'NAMES', 'Other versions', 'Fersiynau eraill'),
    ],
  },
  standards: {
    name: { EN: 'Standards', CY: 'Safonau' },
    columns: [
      unit,
      { ...urn, isRequired: true },
      edition,
      column('coverage', 'CHOICE', 'Coverage', 'Ymdriniaeth', { choices: COVERAGE_CLAIMS }),
    ],
  },
  outcomes: {
    name: { EN: 'Outcomes', CY: 'Deilliannau' },
    columns: [
      unit,
      column('outcome', 'NAME', 'Learning outcome', 'Deilliant dysgu', required),
      column('criterion', 'NAME', 'Assessment criterion', 'Maen prawf asesu'),
      ...title('text', 'Text', 'Testun'),
    ],
  },
  mapping: {
    name: { EN: 'Mapping', CY: 'Mapio' },
    columns: [
      unit,
      column('outcome', 'NAME', 'Learning outcome', 'Deilliant dysgu', required),
      column('criterion', 'NAME', 'Assessment criterion', 'Maen prawf asesu', required),
      urn,
      edition,
      column('statement', 'NAME', 'Statement', 'Gosodiad', required),
      column('claim', 'CHOICE', 'Claim', 'Hawliad', { ...required, choices: COVERAGE_CLAIMS }),
      column('wording', 'TEXT', 'Wording', 'Geiriad', { isForReading: true }),
      column('id', 'NAME', 'Statement id', 'Dynodydd y gosodiad'),
    ],
  },
  groups: {
    name: { EN: 'Groups', CY: 'Grwpiau' },
    columns: [
      column('key', 'NAME', 'Group', 'Grŵp', required),
      ...title('title'),
      column('units', 'NAMES', 'Units', 'Unedau'),
      column('groups', 'NAMES', 'Groups within', 'Grwpiau oddi mewn'),
      column('acceptsExternal', 'FLAG', 'Accepts units from elsewhere', 'Yn derbyn unedau o fannau eraill'),
    ],
  },
  rules: {
    name: { EN: 'Rules', CY: 'Rheolau' },
    columns: [
      column('key', 'NAME', 'Rule', 'Rheol', required),
      column('kind', 'CHOICE', 'Kind', 'Math', { ...required, choices: RULE_KINDS }),
      column('groups', 'NAMES', 'Groups', 'Grwpiau'),
      column('units', 'NAMES', 'Units', 'Unedau'),
      column('measure', 'CHOICE', 'Measure', 'Mesur', { choices: MEASURES }),
      column('minimum', 'SIZE', 'Minimum', 'Lleiafswm'),
      column('maximum', 'SIZE', 'Maximum', 'Uchafswm'),
      column('overMaximum', 'CHOICE', 'Over the maximum', 'Dros yr uchafswm', { choices: OVER_MAXIMUM }),
      column('level', 'SIZE', 'At or above level', 'Ar y lefel hon neu uwch'),
      column('circumstance', 'NAME', 'Circumstance', 'Amgylchiad'),
      column('unless', 'NAMES', 'Unless', 'Oni bai'),
      column('informative', 'FLAG', 'Informative', 'Er gwybodaeth'),
      column('exceptCode', 'NAME', 'Except code', 'Ac eithrio cod'),
      column('exempts', 'NAMES', 'Exempts', 'Yn eithrio'),
    ],
  },
  titles: {
    name: { EN: 'Titles earned', CY: 'Teitlau a enillir' },
    columns: [...title('title'), column('rules', 'NAMES', 'Rules', 'Rheolau', required)],
  },
} as const satisfies Readonly<Record<string, Layout>>;

/** The name of a sheet in the program. */
export type SheetKey = keyof typeof LAYOUTS;

/** All of them, in the order of their tabs. */
export const SHEET_KEYS = Object.keys(LAYOUTS) as SheetKey[];

/** The headings of the sheet of the qualification itself. */
export const FIELD_HEADINGS: Readonly<Record<Language, readonly [string, string]>> = {
  EN: ['Field', 'Value'],
  CY: ['Maes', 'Gwerth'],
};

/** A heading or the name of a sheet without what people write differently: case, spaces, marks. */
export function toHeadingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True when a text is a name in either language. */
export function isNamed(name: Readonly<Record<Language, string>>, text: string): boolean {
  const key = toHeadingKey(text);
  return key !== '' && (key === toHeadingKey(name.EN) || key === toHeadingKey(name.CY));
}
