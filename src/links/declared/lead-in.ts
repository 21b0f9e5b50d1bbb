/** Words that only lead to what is cited: "This standard links to the following units". English and Welsh. */
const LEADING: ReadonlySet<string> = new Set(
  (
    'this these the it that those which standard standards unit units nos noss sgc national occupational link links linked ' +
    'linking is are was closely close directly direct strongly strong specifically particularly also to with and or of on ' +
    'following other others another relevant please see refer reference related relates relate relating should be being ' +
    'read used use in conjunction alongside together connected connects connection connections has have may can could ' +
    'would will must key main all both following: below above listed as from such including include includes e.g. i.e. ' +
    'same suite within across associated supports supported supporting underpins underpinned by for you your undertaken ' +
    'completed delivered suites code codes urn urns number numbers title titles ' +
    "mae mae'r mae’r maen nhw'n nhw hon hwn hyn yr y yn safon safonau uned unedau cysylltu gysylltu cysylltiedig gysylltiedig " +
    "cysylltiadau cysylltiad dolen dolenni â ag â'r â’r a'r a’r gyda gydag i i'r i’r o at ar ac a neu canlynol eraill arall " +
    'galwedigaethol cenedlaethol dylid dylai darllen ei eu cyd ochr gweler hefyd perthnasol cysylltir cyfeirio cyfeirier ' +
    'cyfeiriwch agos uniongyrchol cael ynghyd wedi gan isod uchod'
  ).split(' '),
);

/** Of those, the ones that tell a lead-in from a title that begins with common words ("Use and store the tools"). */
const ANCHOR =
  /^(?:links?|linked|linking|see|refer|relat\w+|conjunction|alongside|connect\w*|associated|following|standards?|units?|nos\w?|urns?|suite|underpin\w*|support\w*|[cg]hysyllt\w*|[cg]ysyllt\w*|dd?olen\w*|gweler|safon\w*|uned\w*|sgc|canlynol|cyfeiri\w*|darllen)$/u;

/** Words that a lead-in may end with before the thing itself. */
const LAST =
  /^(?:to|with|alongside|following|other|units?|standards?|nos|noss|sgc|see|also|are|is|and|the|both|from|of|by|in|include|includes|including|as|below|codes?|urns?|titles?|suite|related|linked|links?|â|ag|â['’]r|i|i['’]r|at|gyda|gydag|gweler|hefyd|safonau?|unedau?|canlynol|eraill|y|yr|a|ac|a['’]r|isod)$/u;

/** A piece with the words that lead to its citations set apart. */
export interface LedText {
  readonly lead: string;
  readonly rest: string;
}

/**
 * Parts "This standard links to Lead a team" into its lead-in and the rest. Without a lead-in `lead` is empty; a title that
 * merely begins with such words is left whole.
 */
export function splitLeadIn(text: string): LedText {
  const whole = { lead: '', rest: text };
  const words = [...text.matchAll(/[^\s]+/gu)];
  let used = 0;
  let isAnchored = false;
  for (const [index, { 0: printed }] of words.entries()) {
    const word = printed.toLowerCase().replace(/[:,.()\u2013-]+$/u, '');
    if (!LEADING.has(word) && word !== '') break;
    if (/^(?:units?|uned|standards?|safon)$/u.test(word) && /^\d/u.test(words[index + 1]?.[0] ?? '')) break;
    used += 1;
    isAnchored ||= ANCHOR.test(word);
    if (printed.endsWith(':')) break;
  }
  if (!isAnchored) return whole;
  const last = words[used - 1];
  const end = last ? last.index + last[0].length : 0;
  const rest = text.slice(end).trim();
  const isColon = last?.[0].endsWith(':') === true;
  const isLast = last !== undefined && LAST.test(last[0].toLowerCase().replace(/[:,.-]+$/u, ''));
  const begins = rest === '' || isColon || (isLast && /^[\p{Lu}\p{N}“"‘'([]/u.test(rest));
  return begins ? { lead: text.slice(0, end), rest } : whole;
}

const OPENERS =
  /^(?:th(?:is|ese|ere|ose)|it|they|you|all|any|both|each|please|note|when|where|for|in|links?|see|refer|mae|maen|maent|dylai|dylid|ceir|bydd|gall|rhaid|dylech|gweler|pob|yr holl|holl|defnyddir|cyfeiri\w+)(?=[\s'’])/iu;
const FINITE =
  /\b(?:should|must|may|will|would|can be|could|is|are|was|were|you|we|they|has|have|links to|linked to|relates to|related to)\b|\b(?:this|these|the) (?:standards?|units?|nos)\b|(?<!\p{L})(?:mae|dylid|dylai|gellir|bydd|mae['’]r)(?!\p{L})/iu;

/** True for running text about the standard, as against a title or a code. */
export function isProse(text: string): boolean {
  return OPENERS.test(text) || FINITE.test(text) || splitLeadIn(text).lead !== '';
}

const NAMED = [
  /\b(?:suites?|family|pathway|framework)\b/iu,
  /(?<!\p{L})(?:(?:c|g|ch|ngh)yfres|fframwaith|swît|teulu)(?!\p{L})/iu,
  /\b(?:[Ss]tandards?|[Uu]nits?|NOSs?)\s+(?:in|for|on|from|within|about|covering|developed by|relating to|of)\s+(?:the\s+)?\p{Lu}/u,
  /(?<!\p{L})(?:[Ss]afonau?|[Uu]nedau?|SGC|NOS)\s+(?:ar gyfer|yn|o|gan|ym|yng|am)\s+(?:y\s+|yr\s+)?\p{Lu}/u,
  /\b(?:[Uu]nits?|[Ss]tandards?|[Uu]ned(?:au)?|[Ss]afon(?:au)?)\s+[A-Z]{0,4}\d/u,
  /\bthe (?:\p{Lu}[\p{L}'’-]+ (?:(?:and|of|for|in|&) )?)+(?:[Ss]tandards?|[Uu]nits?|NOS)\b/u,
  /\b(?:[Aa]ll|[Aa]ny|[Pp]ob|[Hh]oll)\b.*\b(?!NOS|SGC|URN|RCU)[A-Z]{3,8}\b/u,
];

/** True for words that name a whole suite rather than one standard. */
export function namesSuite(text: string): boolean {
  return NAMED.slice(0, 2).some((pattern) => pattern.test(text));
}

/** True for a sentence without a code that still says which standards are meant: a suite, a body, a number. */
export function namesStandards(text: string): boolean {
  return text.length <= 400 && NAMED.some((pattern) => pattern.test(text));
}
