import { type LocalisedText } from '../src/common/language';
import { sampleDocument } from '../test/support/sample-document';

/** How many statements each generated unit has: half criteria, half knowledge. */
export const STATEMENTS = 40;
/** As many suites as the register of 2019 has, about. */
const SUITES = 300;
/** Every so many units is published in Welsh too. */
const WELSH_EVERY = 10;

/** What share of the statements are copied from an earlier unit of the suite, copied and edited, or common to all suites. */
const COPIED = 0.12;
const EDITED = 0.12;
const COMMON = 0.03;
const COMMON_STATEMENTS = 60;

const VERBS =
  `plan review record check agree explain monitor prepare report maintain identify select use follow apply assess
  communicate confirm deliver ensure evaluate handle install inspect keep manage obtain operate organise present process
  produce provide receive refer remove repair respond store supply support test update verify work`.split(
    /\s+/,
  );
const LINKS =
  'the a of to with for in and from by before during after using within all any each your relevant'.split(
    ' ',
  );
const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pr qu r s sc sp st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'm', 'ge', 'ng', 'rt'];

/** Numbers in [0, 1) that follow from a seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

function inventWord(seed: number): string {
  const random = randomFrom(seed);
  const syllables = 1 + Math.ceil(random() * 2);
  const parts = Array.from({ length: syllables }, () => pick(ONSETS, random) + pick(VOWELS, random));
  return parts.join('') + pick(CODAS, random);
}

/** Words that every suite uses, and how many each suite has of its own; the first are the most frequent (Zipf). */
const GENERAL = Array.from({ length: 1_500 }, (_, at) => inventWord(at + 1));
const OWN_WORDS = 250;
/** So many of the most frequent words are about equally frequent. */
const HEAD = 15;

function drawWord(suite: number, random: () => number): string {
  const isOwn = random() < 0.45;
  const many = isOwn ? OWN_WORDS : GENERAL.length;
  const rank = Math.floor(HEAD * ((many / HEAD + 1) ** random() - 1));
  return isOwn ? inventWord(100_000 + suite * OWN_WORDS + rank) : (GENERAL[rank] ?? 'work');
}

function newStatement(suite: number, random: () => number): string {
  const words = [pick(VERBS, random)];
  const length = 5 + Math.floor(random() * 9);
  while (words.length < length) words.push(random() < 0.35 ? pick(LINKS, random) : drawWord(suite, random));
  return words.join(' ');
}

/** Statement `at` of unit `n`: new, copied, edited or common. */
function statementOf(n: number, at: number): string {
  const random = randomFrom(n * STATEMENTS + at + 1);
  const suite = n % SUITES;
  const earlier = Math.floor(n / SUITES);
  const chance = random();
  if (chance < COMMON) {
    const common = Math.floor(random() * COMMON_STATEMENTS);
    return newStatement(0, randomFrom(900_000_000 + common));
  }
  if (earlier === 0 || chance > COMMON + COPIED + EDITED) return newStatement(suite, random);
  const source = statementOf(
    suite + SUITES * Math.floor(random() * earlier),
    Math.floor(random() * STATEMENTS),
  );
  if (chance < COMMON + COPIED) return source;
  const words = source.split(' ');
  const edits = 1 + Math.floor(random() * 2);
  for (let edit = 0; edit < edits; edit += 1)
    words[1 + Math.floor(random() * (words.length - 1))] = drawWord(suite, random);
  return words.join(' ');
}

/** A generated unit. */
export interface GeneratedUnit {
  readonly urn: string;
  readonly texts: readonly LocalisedText[];
}

/** The nth unit: half its statements are criteria, half knowledge; every tenth has Welsh texts too. */
export function unitOf(n: number): GeneratedUnit {
  const isWelsh = n % WELSH_EVERY === 0;
  const texts = Array.from({ length: STATEMENTS }, (_, at) => {
    const text = statementOf(n, at);
    return isWelsh ? { EN: text, CY: text.replace(/e/g, 'w').replace(/th/g, 'dd') } : { EN: text };
  });
  return { urn: `BEN${String.fromCharCode(65 + (n % 26))}${String(n).padStart(5, '0')}`, texts };
}

/** The English document of a generated unit. */
export function documentOfUnit({ urn, texts }: GeneratedUnit): string {
  const lines = texts.map(({ EN = '' }) => EN);
  return sampleDocument({
    urn,
    criteria: lines.slice(0, STATEMENTS / 2),
    knowledge: lines.slice(STATEMENTS / 2),
  });
}
