import { type Language } from '../../../src/common/language';

/** How a printed document words its headings; the index picks one of the ways seen. */
export interface PrintedWords {
  readonly urn: string;
  readonly suites: string;
  readonly developedBy: string;
  readonly approvedOn: string;
  readonly overview: string;
  readonly criteria: string;
  readonly criteriaLeadIn: string;
  readonly knowledge: string;
  readonly knowledgeLeadIn: string;
  readonly scope: string;
  readonly scopePerformance: string;
  readonly scopeKnowledge: string;
  readonly values: string;
  readonly behaviours: string;
  readonly skills: string;
  readonly glossary: string;
  readonly links: string;
  readonly externalLinks: string;
  readonly version: string;
  readonly reviewOn: string;
  readonly validity: string;
  readonly status: string;
  readonly originatingOrganisation: string;
  readonly originalUrn: string;
  readonly occupations: string;
  readonly soc: string;
  readonly keywords: string;
}

const WEB_EN: PrintedWords = {
  urn: 'URN',
  suites: 'Business Sectors (Suites)',
  developedBy: 'Developed by',
  approvedOn: 'Approved on',
  overview: 'Overview',
  criteria: 'Performance criteria',
  criteriaLeadIn: 'You must be able to:',
  knowledge: 'Knowledge and Understanding',
  knowledgeLeadIn: 'You need to know and understand:',
  scope: 'Scope/range',
  scopePerformance: 'Scope Performance',
  scopeKnowledge: 'Scope Knowledge',
  values: 'Values',
  behaviours: 'Behaviours',
  skills: 'Skills',
  glossary: 'Glossary',
  links: 'Links To Other NOS',
  externalLinks: 'External Links',
  version: 'Version Number',
  reviewOn: 'Indicative Review Date',
  validity: 'Validity',
  status: 'Status',
  originatingOrganisation: 'Originating Organisation',
  originalUrn: 'Original URN',
  occupations: 'Relevant Occupations',
  soc: 'SOC Code',
  keywords: 'Keywords',
};

const PDF_EN: PrintedWords = {
  ...WEB_EN,
  urn: 'Unique Reference Number',
  suites: 'Suite',
  approvedOn: 'Date approved',
  criteriaLeadIn: 'You must be able to do the following:',
  knowledge: 'Knowledge and understanding',
  knowledgeLeadIn: 'You must know and understand:',
  scope: 'Scope / range',
  scopePerformance: 'Scope/range related to performance criteria',
  scopeKnowledge: 'Scope/range related to knowledge and understanding',
  links: 'Links to other NOS',
  externalLinks: 'External links',
  version: 'Version number',
  reviewOn: 'Indicative review date',
  originatingOrganisation: 'Originating organisation',
  occupations: 'Relevant occupations',
  keywords: 'Key words',
};

const WEB_CY: PrintedWords = {
  urn: 'URN',
  suites: 'Sectorau Busnes (Suites)',
  developedBy: 'Datblygwyd gan',
  approvedOn: 'Cymeradwy ar',
  overview: 'Trosolwg',
  criteria: 'Meini prawf perfformiad',
  criteriaLeadIn: "Mae'n rhaid eich bod chi'n gallu:",
  knowledge: 'Gwybodaeth a Dealltwriaeth',
  knowledgeLeadIn: 'You need to know and understand:',
  scope: 'Cwmpas/ystod',
  scopePerformance: 'Cwmpas Perfformiad',
  scopeKnowledge: 'Gwybodaeth Cwmpas',
  values: 'Gwerthoedd',
  behaviours: 'Ymddygiadau',
  skills: 'Sgiliau',
  glossary: 'Geirfa',
  links: 'Dolenni I NOS Eraill',
  externalLinks: 'Cysylltiadau Allanol',
  version: 'Fersiwn rhif',
  reviewOn: 'Dyddiad Adolygu Dangosol',
  validity: 'Dilysrwydd',
  status: 'Statws',
  originatingOrganisation: 'Sefydliad Cychwynnol',
  originalUrn: 'URN gwreiddiol',
  occupations: 'Galwedigaethau Perthnasol',
  soc: 'Cod SOC',
  keywords: 'Geiriau Allweddol',
};

const SYSTEM_CY: PrintedWords = {
  ...WEB_CY,
  urn: 'RCU',
  suites: 'Cyfres',
  approvedOn: 'Dyddiad cymeradwyo',
  criteriaLeadIn: 'Rhaid ichi allu:',
  knowledgeLeadIn: 'Mae angen i chi wybod a deall:',
  scope: 'Cwmpas/Ystod ',
  scopePerformance: 'Cwmpas/Ystod cysylltiedig â meini prawf perfformiad',
  scopeKnowledge: 'Cwmpas/Ystod cysylltiedig â gwybodaeth a dealltwriaeth',
  links: 'Cysylltiadau â SGC eraill',
  reviewOn: 'Dyddiad adolygu dangosol',
  originatingOrganisation: 'Sefydliad gwreiddiol',
  originalUrn: 'RCU gwreiddiol',
  soc: 'SOC Cod',
};

/** Welsh text under English headings, and English lead-ins under Welsh ones: ordinary in the wild. */
const MIXED_CY: PrintedWords = { ...WEB_CY, ...pick(WEB_EN), criteriaLeadIn: 'Mae’n rhaid i chi yn gallu:' };

function pick(words: PrintedWords): Partial<PrintedWords> {
  const { developedBy, knowledge, version, validity, status, keywords } = words;
  return { developedBy, knowledge, version, validity, status, keywords };
}

/** The ways of wording headings in which a text of the language is found. */
export const PRINTED_WORDS: Readonly<Record<Language, readonly PrintedWords[]>> = {
  EN: [WEB_EN, PDF_EN],
  CY: [WEB_CY, SYSTEM_CY, MIXED_CY],
};

/** The printed choices of validity and status. */
export const PRINTED_CHOICES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  EN: {
    CURRENT: 'Current',
    LEGACY: 'Legacy',
    ORIGINAL: 'Original',
    TAILORED: 'Tailored',
    IMPORTED: 'Imported',
  },
  CY: {
    CURRENT: 'Ar hyn o bryd',
    LEGACY: 'Etifeddol',
    ORIGINAL: 'Gwreiddiol',
    TAILORED: "Wedi'i deilwra",
    IMPORTED: 'Mewnforiwyd',
  },
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  EN: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  CY: ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
};

/** A partial ISO date in the words of the language: "05 Chwef 2021", "Mar 2016", "2024". */
export function printDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[language][Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}
