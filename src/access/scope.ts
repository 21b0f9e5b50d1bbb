/** What a key may allow; reading the published register needs none. `admin` implies the others. */
export const SCOPES = ['qualifications:write', 'links:curate', 'register:import', 'admin'] as const;

/** One thing a key allows. */
export type Scope = (typeof SCOPES)[number];

/** The scope of that name, in any case and with spaces around it; null for anything else. */
export function parseScope(text: string): Scope | null {
  const name = text.trim().toLowerCase();
  return SCOPES.find((scope) => scope === name) ?? null;
}
