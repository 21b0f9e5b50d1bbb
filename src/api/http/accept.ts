import { LANGUAGES, parseLanguage, type Language } from '../../common/language';

/** One entry of an Accept header: what it names, in lower case, and how much it is wanted (0 to 1). */
export interface Preference {
  readonly name: string;
  readonly quality: number;
}

const LONGEST_HEADER = 1_000;

/**
 * Reads an Accept or Accept-Language header, most wanted first and otherwise in the order given (RFC 9110, 12.4).
 * Entries that cannot be read are passed over; only the first 1,000 characters are looked at.
 */
export function parsePreferences(header: string | undefined): Preference[] {
  if (!header) return [];
  return header
    .slice(0, LONGEST_HEADER)
    .split(',')
    .flatMap((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return name !== '' && /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(quality)
        ? [{ name, quality: Number(quality) }]
        : [];
    })
    .sort((one, other) => other.quality - one.quality);
}

/**
 * The language a reader wants by Accept-Language: the most wanted of English and Welsh, whatever the region
 * (`cy-GB`). English when neither is named, or only by `*`.
 */
export function preferredLanguage(header: string | undefined): Language {
  const preferences = parsePreferences(header);
  const refused = new Set(
    preferences.filter(({ quality }) => quality === 0).map(({ name }) => toLanguage(name)),
  );
  for (const { name, quality } of preferences) {
    if (quality === 0) break;
    const language = name === '*' ? LANGUAGES.find((candidate) => !refused.has(candidate)) : toLanguage(name);
    if (language) return language;
  }
  return 'EN';
}

function toLanguage(range: string): Language | null {
  return parseLanguage(range.split('-')[0] ?? '');
}

/** True when the client names HTML and wants it no less than JSON: a browser that opens the address. */
export function prefersHtml(header: string | undefined): boolean {
  const preferences = parsePreferences(header);
  const wanted = (...names: string[]) =>
    Math.max(0, ...preferences.filter(({ name }) => names.includes(name)).map(({ quality }) => quality));
  const html = wanted('text/html', 'application/xhtml+xml');
  return html > 0 && html >= wanted('application/json', 'application/graphql-response+json');
}
