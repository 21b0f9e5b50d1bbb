import { type Language } from '../../common/language';
import { type CoverageClaim } from '../../qualifications/structure/structure';

/** The words of a table of coverage. */
export interface CoverageWords {
  /** The names of the two sheets. */
  readonly sheets: readonly [coverage: string, summary: string];
  readonly headings: readonly string[];
  readonly kinds: Readonly<Record<'PERFORMANCE_CRITERION' | 'KNOWLEDGE_ITEM', string>>;
  readonly summary: string;
  readonly total: string;
  readonly unknown: string;
  readonly claims: Readonly<Record<CoverageClaim, string>>;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  /** Before the number of a learning outcome and of an assessment criterion. */
  readonly outcome: string;
  readonly criterion: string;
  covered(count: number, total: number): string;
  described(criteria: string, knowledge: string, twice: number): string;
}

/** In the order of the columns: what is told of a statement, then who claims it. */
export const COVERAGE_WORDS: Readonly<Record<Language, CoverageWords>> = {
  EN: {
    sheets: ['Coverage', 'Summary'],
    headings: [
      'Standard (URN)',
      'Edition',
      'Title',
      'Kind',
      'Number',
      'Text',
      'Strength',
      'Covered',
      'Claimed more than once',
      'Units',
      'Claimed by',
    ],
    kinds: { PERFORMANCE_CRITERION: 'Performance criterion', KNOWLEDGE_ITEM: 'Knowledge item' },
    summary: 'Summary',
    total: 'Total',
    unknown: 'Not on the register',
    claims: { FULL: 'Full', PART: 'Part', INFORMS: 'Informs' },
    none: 'None',
    yes: 'Yes',
    no: 'No',
    outcome: 'LO',
    criterion: 'AC',
    covered: (count, total) => `${count} of ${total}`,
    described: (criteria, knowledge, twice) =>
      `Covered: ${criteria} performance criteria, ${knowledge} knowledge items. Claimed more than once: ${twice}.`,
  },
  CY: {
    sheets: ['Ymdriniaeth', 'Crynodeb'],
    headings: [
      'Safon (URN)',
      'Argraffiad',
      'Teitl',
      'Math',
      'Rhif',
      'Testun',
      'Cryfder',
      'Ymdrinnir ag ef',
      'Hawlir fwy nag unwaith',
      'Unedau',
      'Hawlir gan',
    ],
    kinds: { PERFORMANCE_CRITERION: 'Maen prawf perfformiad', KNOWLEDGE_ITEM: 'Gwybodaeth a dealltwriaeth' },
    summary: 'Crynodeb',
    total: 'Cyfanswm',
    unknown: 'Nid yw ar y gofrestr',
    claims: { FULL: 'Llawn', PART: 'Rhannol', INFORMS: 'Yn llywio' },
    none: 'Dim',
    yes: 'Ie',
    no: 'Na',
    outcome: 'DD',
    criterion: 'MPA',
    covered: (count, total) => `${count} o ${total}`,
    described: (criteria, knowledge, twice) =>
      `Ymdrinnir â: meini prawf perfformiad ${criteria}, gwybodaeth a dealltwriaeth ${knowledge}. Hawlir fwy nag unwaith: ${twice}.`,
  },
};
