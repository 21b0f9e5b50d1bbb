/**
 * Asks something of every page and uses the answers in order, one question ahead: while an answer is used, and the next
 * page fetched, the next question is being worked on. Never more than two are under way.
 */
export async function askAhead<Page, Answer>(
  pages: AsyncIterable<Page>,
  ask: (page: Page) => Promise<Answer>,
  use: (answer: Answer, page: Page) => Promise<void> | void,
): Promise<void> {
  let asked: { readonly page: Page; readonly answer: Promise<Answer> } | null = null;
  for await (const page of pages) {
    const before: typeof asked = asked;
    asked = { page, answer: ask(page) };
    if (before) await use(await before.answer, before.page);
  }
  if (asked) await use(await asked.answer, asked.page);
}
