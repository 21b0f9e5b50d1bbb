/** Word forms that no rule of endings brings together, each with the form they are counted under. */
const IRREGULAR = `
  children:child women:woman men:man people:person persons:person feet:foot teeth:tooth mice:mouse
  criteria:criterion phenomena:phenomenon analyses:analyse analysis:analyse hypotheses:hypothesis diagnoses:diagnose diagnosis:diagnose
  lives:life knives:knife shelves:shelf halves:half leaves:leaf
  began:begin begun:begin bought:buy brought:bring broke:break broken:break built:build caught:catch chose:choose chosen:choose
  dealt:deal drew:draw drawn:draw drove:drive driven:drive fed:feed felt:feel fitted:fit found:find gave:give given:give
  grew:grow grown:grow heard:hear held:hold hidden:hide kept:keep knew:know known:know laid:lay led:lead learnt:learn lent:lend
  lost:lose made:make meant:mean met:meet paid:pay ran:run read:read said:say saw:see seen:see sent:send sold:sell shown:show
  spent:spend spoke:speak spoken:speak sought:seek stood:stand swept:sweep taken:take took:take taught:teach thought:think
  told:tell understood:understand withdrew:withdraw withdrawn:withdraw worn:wear wrote:write written:write`;

const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Where the spellings of Britain and America part, the second being what both are counted under. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})([iy])z(?=(?:e[sd]?|ers?|ing|able|ations?|ational)$)/, '$1s'],
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|vap|vig)our/, '$1or'],
  [/^(calib|cent|fib|lit|[a-z]*met|theat)re(?=[sd]?$)/, '$1er'],
  [/^(def|lic|off|pret)ence(?=[sd]?$)/, '$1ense'],
  [/^practis/, 'practic'],
  [/^(anal|catal|dial)ogue(?=s?$)/, '$1og'],
  [/^programmes?$/, 'program'],
  [/^(skil|wil)(?=ful)/, '$1l'],
  [/^(acknowledg|judg)ement/, '$1ment'],
  [/^(arch|an|enc?yclop|f|gyn|h|orthop|p)ae(?=[a-z]{3})/, '$1e'],
];

/** Where one letter is enough to know that no British spelling is near, so that most words are told at a glance. */
const MAY_DIFFER = /[yi]z|our|re[sd]?$|ence|practis|ogue|programme|ilful|gement|ae/;

/** An English word as it is counted, before its ending is taken off: one spelling, one form of an irregular word. */
export function toCommonSpelling(word: string): string {
  const regular = IRREGULAR_FORMS.get(word) ?? word;
  if (!MAY_DIFFER.test(regular)) return regular;
  return SPELLINGS.reduce((spelt, [pattern, replacement]) => spelt.replace(pattern, replacement), regular);
}
