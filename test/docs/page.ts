/** A query of a page with the answer printed under it. */
export interface PrintedQuery {
  readonly query: string;
  /** True when it is asked with a key. */
  readonly hasKey: boolean;
  /** Null when none are printed. */
  readonly variables: Record<string, unknown> | null;
  readonly answer: unknown;
}

const BLOCK = /^```(graphql|json)( [a-z]+)?\n([^]*?)^```$/gm;

/** The queries of a Markdown page in order: blocks `graphql`, `graphql key`, `json variables`, and `json` for the answer. */
export function readPage(markdown: string): PrintedQuery[] {
  const queries: PrintedQuery[] = [];
  let open = null as Omit<PrintedQuery, 'answer'> | null;
  for (const block of markdown.matchAll(BLOCK)) {
    const [, language, mark = '', content = ''] = block;
    if (language === 'graphql') {
      if (open) throw new Error(`no answer is printed under: ${open.query}`);
      open = { query: content, hasKey: mark === ' key', variables: null };
    } else if (!open) throw new Error(`no query stands above: ${content}`);
    else if (mark === ' variables')
      open = { ...open, variables: JSON.parse(content) as Record<string, unknown> };
    else {
      queries.push({ ...open, answer: content.trim() === '' ? null : (JSON.parse(content) as unknown) });
      open = null;
    }
  }
  if (open) throw new Error(`no answer is printed under: ${open.query}`);
  return queries;
}
