import { type Hop, type Phrases } from './phrases';

/** The reasons in Welsh. */
export const WELSH: Phrases = {
  current: (standard) => `Mae ${standard} yn gyfredol`,
  reassigned: (heirs) => {
    const became = heirs.length === 0 ? '' : `, a ddaeth yn ${list(heirs, 'a')}`;
    return `ond mae argraffiad hŷn o'r URN hwn yn ymwneud â rhywbeth arall${became}, felly cymharwch y teitlau`;
  },
  hop: tell,
  chain: (sentences) => sentences.map(asClause).join(', ac yna '),
  together: (sentences) => sentences.map(asClause).join('; '),
  superseded: (code, by) => `Disodlwyd ${code} gan ${list(by, 'a')}`,
  nothingInForce: 'ond nid oes dim mewn grym yn ei ddilyn',
  legacy: (standard) =>
    `Mae ${standard} yn etifeddol, ac nid oes safon ddiweddarach yn ei henwi fel ei gwreiddiol`,
  ambiguous: (code, by) =>
    `Enwir ${code} yn wreiddiol gan safonau nad ydynt yn perthyn i'w gilydd: ${list(by, 'a')}`,
  unknown: (codes, suggestions) => {
    const what = `Nid yw ${list(codes, 'a')} yn hysbys`;
    return suggestions.length === 0
      ? what
      : `${what}; ai ${list(suggestions, 'neu')} oedd gennych mewn golwg?`;
  },
  invalid: (text) => `Nid cod yw "${text}"`,
  date: (text) => `Mae'r gell yn dal y dyddiad ${text}; efallai i daenlen droi cod yn ddyddiad`,
  error: (text) => `Mae'r gell yn dal y gwall ${text}`,
  notCalculated: "Mae'r gell yn dal fformiwla heb ei gwerth; agorwch y ffeil mewn taenlen a'i chadw",
  blank: "Mae'r gell yn wag",
};

function tell({ kind, from, others, to }: Hop): string {
  const [codes, targets] = [list(from, 'a'), list(to, 'a')];
  switch (kind) {
    case 'ALIAS':
      return `Mae ${codes} yn sefyll am ${targets}`;
    case 'MERGED':
      return `Cyfunwyd ${codes}${others.length > 0 ? ` ${withWord(others)} ${list(others, 'a')}` : ''} yn ${targets}`;
    case 'SPLIT':
      return `Rhannwyd ${codes} yn ${targets}`;
    case 'TAILORED':
      return `Teilwrwyd ${codes} i greu ${targets}`;
    case 'IMPORTED':
      return `Mewnforiwyd ${codes} fel ${targets}`;
    case 'RENUMBERED':
      return `Ailrifwyd ${codes} yn ${targets}`;
    case 'REVISED':
    case 'REASSIGNED':
      return `Diwygiwyd ${codes} fel ${targets}`;
  }
}

/** `a` is `ac` and `â` is `ag` before a vowel. */
function list(items: readonly string[], word: 'a' | 'neu'): string {
  if (items.length < 2) return items.join('');
  const last = items.at(-1) ?? '';
  return `${items.slice(0, -1).join(', ')} ${word === 'a' && startsWithVowel(last) ? 'ac' : word} ${last}`;
}

function withWord([first = '']: readonly string[]): string {
  return startsWithVowel(first) ? 'ag' : 'â';
}

function startsWithVowel(text: string): boolean {
  return /^[aeiouwy]/i.test(text);
}

/** In Welsh a sentence begins with its verb, which is written small where the sentence goes on. */
function asClause(sentence: string, index: number): string {
  return index === 0 ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
