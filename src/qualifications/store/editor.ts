import { requireScope, type Viewer } from '../../access/viewer';

/** Who writes: an organisation, by one of its keys, or by the operator of the server (no key) from a file. */
export interface Editor {
  readonly organisationId: string;
  readonly keyId: string | null;
}

/** The viewer as one who may write qualifications; refuses without the scope `qualifications:write`. */
export function toEditor(viewer: Viewer | null): Editor {
  const { organisationId, keyId } = requireScope(viewer, 'qualifications:write');
  return { organisationId, keyId };
}
