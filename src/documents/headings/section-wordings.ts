import { type SectionKey } from './heading';
import { type Wordings } from './wordings';

const EN_SCOPES = ['scope range', 'scope', 'range', 'scope and range', 'range scope'];
const EN_LINKS = ['related to', 'relating to', 'relates to', 'relevant to', 'linked to', 'for'];
const CY_SCOPES = [
  'cwmpas ystod',
  'cwmpas',
  'ystod',
  'cwmpas a ystod',
  'cwmpas ac ystod',
  'cwmpas neu ystod',
];
const CY_LINKS = [
  'cysylltiedig a',
  'cysylltiedig ar',
  'syn gysylltiedig a',
  'syn gysylltiedig ar',
  'yn gysylltiedig a',
  'yn ymwneud a',
  'syn ymwneud a',
  'syn berthnasol i',
  'mewn perthynas a',
  'ar gyfer',
];

function combine(scopes: readonly string[], links: readonly string[], targets: readonly string[]): string[] {
  return scopes.flatMap((scope) =>
    links.flatMap((link) => targets.map((target) => `${scope} ${link} ${target}`)),
  );
}

const CRITERIA_CY = ['meini prawf perfformiad', 'meini prawf perfformio'];
const KNOWLEDGE_EN = ['knowledge and understanding', 'knowledge'];
const KNOWLEDGE_CY = ['gwybodaeth a dealltwriaeth', 'gwybodaeth'];

/** Every wording of the headings of sections, seen or likely (design page on documents, section 3). */
export const SECTION_WORDINGS: Readonly<Record<SectionKey, Wordings>> = {
  overview: {
    en: [
      'overview',
      'standard overview',
      'nos overview',
      'overview of the standard',
      'unit overview',
      'unit summary',
      'about this standard',
      'about this unit',
      'what this standard is about',
      'what this unit is about',
      'what is this standard about',
    ],
    cy: [
      'trosolwg',
      'trosolwg or safon',
      'trosolwg y safon',
      'crynodeb or safon',
      'am y safon hon',
      'ynghylch y safon hon',
    ],
  },
  performanceCriteria: {
    en: [
      'performance criteria',
      'performance criterion',
      'performance criteria (pc)',
      'performance criteria (pcs)',
    ],
    cy: [...CRITERIA_CY, 'y meini prawf perfformiad', 'meini prawf y perfformiad', 'meini perfformiad'],
  },
  knowledge: {
    en: [
      ...KNOWLEDGE_EN,
      'knowledge and understanding requirements',
      'knowledge requirements',
      'essential knowledge and understanding',
      'essential knowledge',
      'underpinning knowledge',
      'underpinning knowledge and understanding',
      'required knowledge and understanding',
      'knowledge understanding',
    ],
    cy: [
      ...KNOWLEDGE_CY,
      'gwybodaeth and dealltwriaeth',
      'gwybodaeth ac dealltwriaeth',
      'gwybodaeth dealltwriaeth',
      'dealltwriaeth a gwybodaeth',
      'y wybodaeth ar ddealltwriaeth',
      'gwybodaeth sylfaenol',
    ],
  },
  SCOPE: {
    en: [
      ...EN_SCOPES,
      'scope range statement',
      'scope of the standard',
      'scope of this standard',
      'range statement',
      'what you must cover',
      'what you need to cover',
    ],
    cy: [...CY_SCOPES, 'cwmpas y safon', 'datganiad cwmpas'],
  },
  SCOPE_PERFORMANCE: {
    en: [
      'scope performance',
      'scope range performance',
      'performance scope',
      ...combine(EN_SCOPES, EN_LINKS, ['performance criteria', 'performance', 'the performance criteria']),
    ],
    cy: [
      'cwmpas perfformiad',
      'cwmpas perfformio',
      'perfformiad cwmpas',
      'cwmpas ystod perfformiad',
      ...combine(CY_SCOPES, CY_LINKS, [...CRITERIA_CY, 'perfformiad']),
    ],
  },
  SCOPE_KNOWLEDGE: {
    en: [
      'scope knowledge',
      'scope range knowledge',
      'knowledge scope',
      'scope knowledge and understanding',
      ...combine(EN_SCOPES, EN_LINKS, [...KNOWLEDGE_EN, 'the knowledge and understanding']),
    ],
    cy: [
      'gwybodaeth cwmpas',
      'cwmpas gwybodaeth',
      'gwybodaeth am gwmpas',
      'cwmpas ystod gwybodaeth',
      'cwmpas gwybodaeth a dealltwriaeth',
      ...combine(CY_SCOPES, CY_LINKS, KNOWLEDGE_CY),
    ],
  },
  VALUES: { en: ['values', 'values and attitudes', 'core values'], cy: ['gwerthoedd', 'gwerthoedd craidd'] },
  BEHAVIOURS: {
    en: [
      'behaviours',
      'behaviors',
      'behaviour',
      'key behaviours',
      'behaviours which underpin effective performance',
      'behaviours that underpin effective performance',
      'behaviours underpinning effective performance',
      'behaviours underpinning performance',
      'values and behaviours',
    ],
    cy: [
      'ymddygiadau',
      'ymddygiad',
      'ymddygiadau allweddol',
      'ymddygiadau syn sail i berfformiad effeithiol',
      'ymddygiadau syn tanategu perfformiad effeithiol',
      'ymddygiadau syn ategu perfformiad effeithiol',
    ],
  },
  SKILLS: {
    en: ['skills', 'key skills', 'generic skills', 'core skills'],
    cy: ['sgiliau', 'sgiliau allweddol'],
  },
  GLOSSARY: {
    en: ['glossary', 'glossary of terms', 'terms and definitions', 'definitions', 'glossary definitions'],
    cy: ['geirfa', 'rhestr termau', 'rhestr o dermau', 'diffiniadau', 'termau a diffiniadau'],
  },
  LINKS_TO_OTHER_NOS: {
    en: [
      'links to other nos',
      'link to other nos',
      'links with other nos',
      'links to other noss',
      'links to other national occupational standards',
      'links to other standards',
      'links to other units',
      'links to related nos',
      'linked nos',
    ],
    cy: [
      'dolenni i nos eraill',
      'dolenni i sgc eraill',
      'dolenni a nos eraill',
      'dolenni i safonau eraill',
      'dolenni i safonau galwedigaethol cenedlaethol eraill',
      'cysylltiadau a sgc eraill',
      'cysylltiadau  sgc eraill',
      'cysylltiadau sgc eraill',
      'cysylltiadau ag sgc eraill',
      'cysylltiadau a nos eraill',
      'cysylltiadau ag nos eraill',
      'cysylltiadau i sgc eraill',
      'cysylltiadau i nos eraill',
      'cysylltiadau a safonau eraill',
      'cysylltiadau a safonau galwedigaethol cenedlaethol eraill',
      'cysylltiad a sgc eraill',
    ],
  },
  EXTERNAL_LINKS: {
    en: ['external links', 'external link', 'external references', 'links to external sources'],
    cy: ['cysylltiadau allanol', 'dolenni allanol', 'cyswllt allanol', 'dolen allanol'],
  },
  OTHER: {
    en: [
      'additional information',
      'additional notes',
      'additional guidance',
      'further information',
      'supporting information',
      'assessment guidance',
      'assessment requirements',
      'assessment strategy',
      'evidence requirements',
      'evidence guidance',
      'guidance notes',
      'notes',
      'context',
      'acknowledgements',
      'references',
      'contact details',
      'copyright',
      'document history',
      'version history',
      'progression',
      'nos level',
      'credit value',
      'related qualifications',
      'specific legislation',
      'who is this standard for',
    ],
    cy: [
      'gwybodaeth ychwanegol',
      'rhagor o wybodaeth',
      'gwybodaeth bellach',
      'gwybodaeth ategol',
      'canllawiau asesu',
      'strategaeth asesu',
      'gofynion tystiolaeth',
      'gofynion asesu',
      'canllawiau ychwanegol',
      'nodiadau',
      'nodiadau ychwanegol',
      'cyd-destun',
      'cydnabyddiaethau',
      'cyfeiriadau',
      'manylion cyswllt',
      'hawlfraint',
    ],
  },
};
