import { v5 } from 'uuid';

/** The namespace of every id on the register; changing it changes every id on every installation. */
const NAMESPACE = '5b5d2c5e-6f5e-5d8a-9a53-2f6a1c7e4d10';

/**
 * The name-based id (UUID version 5) of a thing, from its kind and the parts of its name. The same content gets the
 * same id on every installation and every database. Parts are joined by a unit separator, which no name contains; half a
 * surrogate pair counts as U+FFFD.
 */
export function nameBasedId(kind: string, ...parts: readonly string[]): string {
  return v5(Buffer.from([kind, ...parts].join('\u001f')), NAMESPACE);
}

/** True for the text form of a UUID of any version, in either case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
