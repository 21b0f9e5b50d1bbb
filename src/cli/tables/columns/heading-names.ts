/** Words of a heading, in small letters without accents, English and Welsh. */
const OTHER_THINGS = words(
  'title name description overview level date edition version status validity suite sector keyword occupation page note ' +
    'comment outcome result reason credit hour teitl enw disgrifiad trosolwg lefel dyddiad argraffiad fersiwn statws ' +
    'dilysrwydd cyfres sector allweddair galwedigaeth tudalen nodyn nodiadau sylw sylwadau canlyniad rheswm credyd awr',
);
const OLDER = words('original originating previous old former legacy gwreiddiol blaenorol hen cyn etifeddol');
const NEWER = words('current new latest replacement successor cyfredol newydd diweddaraf olynydd');
const STANDARDS = words('nos sgc');
const CODES = words(
  'code ref reference number no num id identifier mapping map mapped link linked standard standards cod codau cyfeirnod cyf ' +
    'cyfeiriad rhif mapio dolen cyswllt cysylltiad safon safonau',
);
const UNITS = words('unit module competence competency element uned unedau modiwl cymhwysedd');

/**
 * How well a heading names a column with codes of standards: 1 for a URN (Welsh URN, RCU), 2 for a code of NOS (SGC), 3 for an
 * original or current URN, 4 for a mere code, reference, standard or unit, which may be somebody else's. Null for a column
 * of anything else. Case, spaces, punctuation, accents and plurals do not matter.
 */
export function rankHeading(text: string): number | null {
  if (text.length > 80) return null;
  const all = toWords(text);
  const has = (group: ReadonlySet<string>) => all.some((word) => group.has(word));
  if (all.length === 0 || all.length > 9 || has(OTHER_THINGS)) return null;
  const isUrn = all.some((word) => word === 'urn' || word === 'rcu') || isSpelledUrn(all);
  if (isUrn) return has(OLDER) || has(NEWER) ? 3 : 1;
  const isOfStandards =
    has(STANDARDS) || /national occupational standard|safon(?:au)? (?:g)?alwedigaethol/.test(all.join(' '));
  if (isOfStandards) return has(OLDER) || has(NEWER) ? 3 : 2;
  const rest = all.filter((word) => ![CODES, UNITS, OLDER, NEWER, FILLERS].some((group) => group.has(word)));
  return rest.length === 0 && (has(CODES) || has(UNITS)) ? 4 : null;
}

/** A heading with all that does not matter taken out, to compare it with another one. */
export function toHeadingKey(text: string): string {
  return toWords(text).join('');
}

const FILLERS = words('to of the for and or a an i y yr o ar gyfer');

function isSpelledUrn(all: readonly string[]): boolean {
  const text = all.join(' ');
  return /unique reference (?:number|code|no)|rhif cyfeirnod unigryw/.test(text);
}

/** Parted at what is no letter or digit, and where small letters meet capitals (`NosCode`); `Refs`, `URNs` lose their s. */
function toWords(text: string): string[] {
  const plain = text
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 's').map(toSingular);
}

function toSingular(word: string): string {
  return /^(?:nos|status|previous|dilysrwydd)$/.test(word) ? word : word.replace(/(?<=[a-z]{2})s$/, '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(toSingular));
}
