import { BadInput } from '../../common/errors';

/** A file of a qualification: the structure, and what a file may say beside it. */
export interface QualificationFile {
  /** QualificationInput of the schema, in which evidence may be written so that a person can read it. */
  readonly input: unknown;
  /** Whose it is; null when the file leaves it to whoever imports it. */
  readonly organisation: string | null;
}

/** Takes apart what a file holds. `selections`, examples for `nos qualification check`, are no part of the structure. */
export function splitQualificationFile(json: unknown): QualificationFile {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { input: json, organisation: null };
  const { organisation = null, selections: _selections, ...input } = json as Record<string, unknown>;
  if (organisation !== null && typeof organisation !== 'string')
    throw new BadInput('organisation', 'must be a text');
  return { input, organisation };
}
