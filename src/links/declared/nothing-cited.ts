/** What a section says that names no standard: "None", "N/A", "Dim", "There are no links to other NOS". */
const NOTHING: readonly RegExp[] = [
  /^(?:none|nil|null|n\s?[/.]?\s?a|not applicable|no|tb[acd]|to be (?:confirmed|advised|decided|agreed)|blank|empty|unknown)$/u,
  /^none (?:at present|known|identified|stated|specified|listed|applicable|available|specific|noted|currently|for|of the above)\b/u,
  /^(?:there (?:are|is) |(?:this|the) (?:standard|unit|nos) has )?(?:currently |at present )?(?:no|none|not any)\b.{0,30}\b(?:links?|nos|noss|standards?|units?|identified|applicable)\b/u,
  /^not (?:linked|applicable|currently|known|specified)\b/u,
  /^(?:dim|dim un|dim byd|dim yn berthnasol|amherthnasol|ddim yn berthnasol|nid yw['’]n berthnasol|nid yw[’']n gymwys|heb eu nodi|i['’]w gadarnhau|i['’]w cadarnhau)$/u,
  /^(?:dim|nid oes|does dim|does (?:yna )?ddim|heb)\b.{0,30}(?:cysyllt|gysyllt|chysyllt|dolen|ddolen|safon|uned|nos|sgc|ar hyn o bryd|wedi['’]u nodi|perthnasol)/u,
];

/** True for a piece that says there is nothing to cite, or says nothing (marks, a placeholder in square brackets). */
export function citesNothing(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/[.\s]+$/u, '')
    .replace(/^[\s"“(]+|[\s"”)]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  if (/^\[[^\]\d]*\]?$/u.test(plain)) return true;
  return NOTHING.some((pattern) => pattern.test(plain));
}
