import { type Hop, type Phrases } from './phrases';

/** The reasons in English. */
export const ENGLISH: Phrases = {
  current: (standard) => `${standard} is current`,
  reassigned: (heirs) => {
    const became = heirs.length === 0 ? '' : ` that became ${list(heirs, 'and')}`;
    return `but an older edition of this URN is about something else${became}, so compare the titles`;
  },
  hop: tell,
  chain: (sentences) => sentences.join(', and then '),
  together: (sentences) => sentences.join('; '),
  superseded: (code, by) => `${code} is superseded by ${list(by, 'and')}`,
  nothingInForce: 'and nothing in force follows',
  legacy: (standard) => `${standard} is legacy, and no newer standard names it as its original`,
  ambiguous: (code, by) => `${code} is the original of unrelated standards: ${list(by, 'and')}`,
  unknown: (codes, suggestions) => {
    const what = `${list(codes, 'and')} ${codes.length > 1 ? 'are' : 'is'} unknown`;
    return suggestions.length === 0 ? what : `${what}; did you mean ${list(suggestions, 'or')}?`;
  },
  invalid: (text) => `"${text}" is not a code`,
  date: (text) => `The cell holds the date ${text}, which a spreadsheet may have made of a code`,
  error: (text) => `The cell holds the error ${text}`,
  notCalculated: 'The cell holds a formula without its value; open the file in a spreadsheet and save it',
  blank: 'The cell is blank',
};

function tell({ kind, from, others, to }: Hop): string {
  const were = from.length > 1 ? 'were' : 'was';
  const [codes, targets] = [list(from, 'and'), list(to, 'and')];
  switch (kind) {
    case 'ALIAS':
      return `${codes} stands for ${targets}`;
    case 'MERGED':
      return `${codes} ${were} merged ${others.length > 0 ? `with ${list(others, 'and')} ` : ''}into ${targets}`;
    case 'SPLIT':
      return `${codes} ${were} split into ${targets}`;
    case 'TAILORED':
      return `${codes} ${were} tailored into ${targets}`;
    case 'IMPORTED':
      return `${codes} ${were} imported as ${targets}`;
    case 'RENUMBERED':
      return `${codes} ${were} renumbered ${targets}`;
    case 'REVISED':
    case 'REASSIGNED':
      return `${codes} ${were} revised as ${targets}`;
  }
}

function list(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
