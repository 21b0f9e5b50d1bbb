import { parseUrn, toNormalForm, type UrnPart } from '../../register/urn';

/** A code in a piece of the section, with its place (UTF-16 offsets). */
export interface PlacedCode {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** A run of three capitals or more and a number is a code here even in the middle of prose. */
const WRITTEN_AS_CODE = /^[A-Z]{3}[A-Z&]*\.?[0-9][A-Za-z0-9.&]*$/u;

/** Names of other things that are written like codes. */
const NO_CODES =
  /^(?:ISO|BSI?|EN|IEC|PAS|NVQ|SVQ|QCF|RQF|CQFW|SCQF|EQF|GCSE|BTEC|COVID|SARS|GDPR|HTML|CSS|COSHH|LOLER|PUWER|RIDDOR|SOC|SIC|EU|UK|HTM|NICE|AQA|HNC|HND|ICAO|IATA|ADR|WCAG|PCI|ITIL|IPC|ASME|ANSI|DIN|NFPA|HSG|INDG|LEVEL|LEFEL|KS|NQF)(?:EN|ISO|IEC)?-?\d/u;

/** A unit's reference at the regulator is one code with its slashes. */
const REGULATOR_REFERENCE = /(?<![\p{L}\p{N}/])[A-Z]\/\d{3}\/\d{4}(?![\p{L}\p{N}/])/giu;

/** Brackets around codes part them from a title like commas; brackets around a remark do not. */
const BRACKETED_CODES = /[([]((?=\s?[A-Z]{2,}[A-Z&]*\.?\s?\d)[^()[\]]{1,400})[)\]]/gu;

/** The codes of a piece in the order printed; a range gives its ends. Reading follows the rules of `parseUrn`. */
export function findCodes(text: string): PlacedCode[] {
  const references = [...text.matchAll(REGULATOR_REFERENCE)].map(({ 0: printed, index }) => ({
    code: printed.toUpperCase(),
    from: index,
    to: index + printed.length,
  }));
  const rest = text
    .replace(REGULATOR_REFERENCE, (printed) => ','.repeat(printed.length))
    .replace(BRACKETED_CODES, ',$1,');
  return [...references, ...readCodes(rest)].sort((a, b) => a.from - b.from);
}

function readCodes(text: string): PlacedCode[] {
  const written = writtenCodes(text);
  const parsed = parseUrn(text, (code) => written.has(code));
  const parts: readonly UrnPart[] =
    parsed.kind === 'INVALID' ? [] : parsed.kind === 'CODE' ? [parsed] : parsed.parts;
  let from = 0;
  return parts.flatMap(({ printed, normalised }) => {
    if (NO_CODES.test(normalised) || !isPlausible(normalised, printed)) return [];
    const place = findPrinted(text, printed, from);
    from = place.to;
    return [{ code: normalised, ...place }];
  });
}

function writtenCodes(text: string): ReadonlySet<string> {
  const written = new Set<string>();
  for (const token of text.split(/[^\p{L}\p{N}.&]+/u)) {
    const bare = token.replace(/\.+$/u, '').replace(/(?<=\d)[vV]\d+(?:\.\d+)?$/u, '');
    if (bare.length <= 31 && WRITTEN_AS_CODE.test(bare) && !NO_CODES.test(bare))
      written.add(toNormalForm(bare));
  }
  return written;
}

/** A bare number, an ordinal or a word with a number (`Phase 2`) is a code to who types it into a box, not in a text. */
function isPlausible(normalised: string, printed: string): boolean {
  if (!/[A-Z]/u.test(normalised) || /^\d+(?:ST|ND|RD|TH|AIN|FED)?$/u.test(normalised)) return false;
  return !/^\p{L}\p{Ll}{2,}\s+\d/u.test(printed) || /^(?:unit|uned)/iu.test(printed);
}

/** The code of a shared stem is printed as its number alone, so it is looked for after the code before it. */
function findPrinted(text: string, printed: string, after: number): { from: number; to: number } {
  const pattern = [...printed].map(signPattern).join('[\'"\\u2018-\\u201f\\u00ab\\u00bb]*');
  const found = new RegExp(pattern, 'gu');
  found.lastIndex = after;
  const match = found.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : { from: after, to: after };
}

function signPattern(sign: string): string {
  if (sign === ' ') return '[^\\p{L}\\p{N}]+';
  if (sign === '-') return '[\\p{Pd}\\u2212]';
  return /[.*+?^${}()|[\]\\/]/u.test(sign) ? `\\${sign}` : sign;
}
