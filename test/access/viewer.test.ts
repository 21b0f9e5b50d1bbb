import { MissingScope, Unauthenticated } from '../../src/access/errors';
import { parseScope, type Scope, SCOPES } from '../../src/access/scope';
import { hasScope, requireScope, type Viewer } from '../../src/access/viewer';

const viewer = (...scopes: Scope[]): Viewer => ({ organisationId: 'o', keyId: 'k', scopes: new Set(scopes) });

describe('what a key allows', () => {
  it.each(SCOPES)('is its own scopes and no others: %s', (scope) => {
    const holder = viewer(scope);
    for (const asked of SCOPES) {
      const isAllowed = asked === scope || scope === 'admin';
      expect(hasScope(holder, asked)).toBe(isAllowed);
      if (isAllowed) expect(requireScope(holder, asked)).toBe(holder);
      else expect(() => requireScope(holder, asked)).toThrow(MissingScope);
    }
  });

  it('is nothing without a key, or without a scope', () => {
    expect(() => requireScope(null, 'links:curate')).toThrow(Unauthenticated);
    expect(() => requireScope(viewer(), 'links:curate')).toThrow(
      'This needs a key that allows links:curate; the key sent allows nothing.',
    );
  });

  it('is named in the refusal', () => {
    expect(() => requireScope(viewer('register:import', 'links:curate'), 'admin')).toThrow(
      'This needs a key that allows admin; the key sent allows links:curate, register:import.',
    );
  });
});

describe('a scope', () => {
  it('is read in any case, and nothing else is', () => {
    expect(parseScope(' Links:Curate ')).toBe('links:curate');
    for (const text of ['', 'links', 'links:*', 'admin,links:curate', '__proto__'])
      expect(parseScope(text)).toBeNull();
  });
});
