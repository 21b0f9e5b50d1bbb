import { type Assertion } from '../../src/importing/assertion';
import { randomNumbers } from './random-query';
import { type SampleDocument } from './sample-document';

/** A document, and what a person asserts of it. */
export interface InventedDocument {
  readonly document: SampleDocument;
  readonly assertion?: Assertion;
}

const SUITES = ['Postal Work', 'Parcels, Bags and Boxes', 'Éclair Baking', 'Lamp Lighting'];
const BODIES = ['Sample Post Council', 'Guild of Bakers', 'Cyngor Sampl', null];
const OCCUPATIONS = ['Postal workers', 'Bakers', 'Lamp lighters', 'Couriers'];
const WELSH: Readonly<Record<string, string>> = {
  'Postal Work': 'Gwaith Post',
  'Lamp Lighting': 'Cynnau Lampau',
  'Postal workers': 'Gweithwyr post',
};
const TITLES = ['Sort letters', 'sort Letters', 'Bake éclairs', 'Bake eclairs', 'Light lamps', 'Ôl-ofal'];
const SOC_CODES = ['7211', '7212', '7129', '3542', '1170', '9211', 'x2122', '721'];
const ORIGINALS = ['', 'CfA CC22', 'SAMRG001', 'Sam RG 2', 'SAMRG003, SAMRG004', 'N/A', 'QQQ 77', 'New'];
const KEYWORDS = ['letters', 'Lamps', 'éclair', 'bags', 'Ffwrn'];
const DATES = ['2019', '2019-02', '2019-02-01', '2019-12-31', '2020', '2020-01', '2020-01-01', null];
const NEWER_DATES = ['2023', '2024-06', '2025-01-01'];

/** How many invented URNs there are; some have two editions, and some documents have none. */
const URNS = 110;

/**
 * Documents of about 140 invented standards that differ in everything a list can be narrowed or ordered by, the same on
 * every run: equal titles, dates of every precision and none, both languages, editions, lists with every member.
 */
export function inventedDocuments(): InventedDocument[] {
  const random = randomNumbers(20_261);
  return Array.from({ length: URNS }, (_, index) => inventedStandard(index + 1, random)).flat();
}

function inventedStandard(number: number, random: () => number): InventedDocument[] {
  const chance = (share: number) => random() < share;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const some = (items: readonly string[]) => items.filter(() => chance(0.3));
  const upTo = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, (_, at) => at + 1);
  const urn = `SAMRG${String(number).padStart(3, '0')}`;
  const editions = chance(0.25) ? [DATES, NEWER_DATES] : [DATES];
  return editions.flatMap((dates, edition) => {
    const document: SampleDocument = {
      title: `${pick(TITLES)}${chance(0.5) ? ` ${number % 7}` : ''}`,
      urn: chance(0.06) ? null : chance(0.1) ? `Sam rg ${urn.slice(5)}` : urn,
      suites: some(SUITES),
      developedBy: pick(BODIES),
      originatingOrganisation: pick(BODIES),
      approvedOn: pick(dates),
      criteria: upTo(4).map((step) => `carry out step ${step} of task ${number}`),
      knowledge: upTo(3).map((step) => `the reason for step ${step}`),
      ...(chance(0.3) ? { versionNumber: pick(['1', '2', '10']) } : {}),
      reviewOn: pick([...DATES, '2035', '2040-01-01']),
      validity: pick(['CURRENT', 'LEGACY', null]),
      status: pick(['ORIGINAL', 'TAILORED', 'IMPORTED', null]),
      originalUrns: pick(ORIGINALS),
      occupations: some(OCCUPATIONS),
      socCodes: some(SOC_CODES),
      keywords: some(KEYWORDS),
    };
    const welsh = toWelsh(document, chance(0.3));
    const asserted = document.urn === null ? { assertion: { title: `Invented ${number}-${edition}` } } : {};
    return pick([[document], [document], [welsh], [document, welsh]]).map((one) => ({
      document: one,
      ...asserted,
    }));
  });
}

/** The Welsh twin; a longer one has a criterion more, so that the statements cannot be paired. */
function toWelsh(document: SampleDocument, longer: boolean): SampleDocument {
  const { criteria = [], knowledge = [], suites = [], occupations = [] } = document;
  return {
    ...document,
    language: 'CY',
    title: `${document.title} yn Gymraeg`,
    suites: suites.map((name) => WELSH[name] ?? name),
    overview: "Mae'r safon hon yn ymwneud â gwaith a ddyfeisiwyd ar gyfer y profion hyn.",
    criteria: [...criteria, ...(longer ? ['un arall'] : [])].map(
      (_, at) => `gwneud cam ${at + 1} o'r gwaith`,
    ),
    knowledge: knowledge.map((_, at) => `y rheswm dros gam ${at + 1} o'r gwaith`),
    occupations: occupations.map((name) => WELSH[name] ?? name),
  };
}
