import { MissingScope, Unauthenticated } from './errors';
import { type Scope } from './scope';

/** Who asks, by the key that was sent and found valid: an organisation, and what that key allows. */
export interface Viewer {
  readonly organisationId: string;
  readonly keyId: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** True when the viewer's key allows it; `admin` allows everything. */
export function hasScope(viewer: Viewer | null, scope: Scope): boolean {
  return viewer !== null && (viewer.scopes.has(scope) || viewer.scopes.has('admin'));
}

/**
 * The viewer, who may do what the scope is for. The one place that decides it: refuses with Unauthenticated when no key
 * was sent, with MissingScope when the key does not allow it.
 */
export function requireScope(viewer: Viewer | null, scope: Scope): Viewer {
  if (viewer === null) throw Unauthenticated.withoutKey(scope);
  if (!hasScope(viewer, scope)) throw new MissingScope(scope, viewer.scopes);
  return viewer;
}
