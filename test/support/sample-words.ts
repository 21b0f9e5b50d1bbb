import { type Language } from '../../src/common/language';

/** What the page prints in one language, and our own wording for what a test does not care about. */
export const SAMPLE_WORDS = {
  EN: {
    suites: 'Business Sectors (Suites)',
    developedBy: 'Developed by',
    approvedOn: 'Approved on',
    overview: 'Overview',
    criteria: 'Performance criteria',
    criteriaLeadIn: 'You must be able to:',
    knowledge: 'Knowledge and Understanding',
    knowledgeLeadIn: 'You need to know and understand:',
    glossary: 'Glossary',
    links: 'Links To Other NOS',
    version: 'Version Number',
    reviewOn: 'Indicative Review Date',
    validity: 'Validity',
    status: 'Status',
    originatingOrganisation: 'Originating Organisation',
    originalUrns: 'Original URN',
    occupations: 'Relevant Occupations',
    socCodes: 'SOC Code',
    keywords: 'Keywords',
    additional: 'Additional Information',
    sampleMark: 'Sample wording: this text was written for the tests of this project and has no authority.',
    validities: { CURRENT: 'Current', LEGACY: 'Legacy' },
    statuses: { ORIGINAL: 'Original', TAILORED: 'Tailored', IMPORTED: 'Imported' },
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    defaults: {
      title: 'Look after the lanterns of a harbour',
      suites: ['Harbour Lanterns'],
      overview: 'This standard is about keeping the lanterns of a harbour clean and lit through the night.',
      criteria: [
        'inspect each lantern before it is lit',
        'replace the wicks that are worn',
        'record the hours for which each lantern was lit',
      ],
      knowledge: ['the kinds of oil that burn without smoke', 'who must be told when a lantern fails'],
      occupations: ['Lantern keeper', 'Harbour hand'],
      keywords: ['lantern', 'harbour'],
    },
  },
  CY: {
    suites: 'Sectorau Busnes (Suites)',
    developedBy: 'Datblygwyd gan',
    approvedOn: 'Cymeradwy ar',
    overview: 'Trosolwg',
    criteria: 'Meini prawf perfformiad',
    criteriaLeadIn: "Mae'n rhaid eich bod chi'n gallu:",
    knowledge: 'Gwybodaeth a Dealltwriaeth',
    knowledgeLeadIn: 'Mae angen i chi wybod a deall:',
    glossary: 'Geirfa',
    links: 'Dolenni I NOS Eraill',
    version: 'Fersiwn rhif',
    reviewOn: 'Dyddiad Adolygu Dangosol',
    validity: 'Dilysrwydd',
    status: 'Statws',
    originatingOrganisation: 'Sefydliad Cychwynnol',
    originalUrns: 'URN gwreiddiol',
    occupations: 'Galwedigaethau Perthnasol',
    socCodes: 'Cod SOC',
    keywords: 'Geiriau Allweddol',
    additional: 'Gwybodaeth Ychwanegol',
    sampleMark: 'Geiriad enghreifftiol: ysgrifennwyd y testun hwn ar gyfer profion y prosiect hwn.',
    validities: { CURRENT: 'Ar hyn o bryd', LEGACY: 'Etifeddol' },
    statuses: { ORIGINAL: 'Gwreiddiol', TAILORED: 'Wedi’i deilwra', IMPORTED: 'Wedi’i fewnforio' },
    months: ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
    defaults: {
      title: 'Gofalu am lusernau harbwr',
      suites: ['Llusernau Harbwr'],
      overview: "Mae'r safon hon yn ymwneud â chadw llusernau harbwr yn lân ac yn olau trwy'r nos.",
      criteria: [
        'archwilio pob llusern cyn iddi gael ei goleuo',
        'newid y pabwyr sydd wedi treulio yn y llusernau',
        'cofnodi am faint o oriau y bu pob llusern yn olau',
      ],
      knowledge: [
        "y mathau o olew sy'n llosgi heb fwg",
        "pwy y mae'n rhaid dweud wrthynt pan fydd llusern yn methu",
      ],
      occupations: ['Ceidwad llusernau', 'Gweithiwr harbwr'],
      keywords: ['llusern', 'harbwr'],
    },
  },
} as const satisfies Record<Language, unknown>;

/** An ISO date of any precision as the page prints it: `05 Chwef 2021`, `Feb 2021`, `2021`. */
export function printSampleDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? undefined : SAMPLE_WORDS[language].months[Number(month) - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
