import { type RowReader } from '../../common/rows';
import { findEditions, pickCurrent, type StandardRecord } from '../../register/standards/standard.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { findStatementsOfStandards } from '../../register/standards/statement.queries';
import { parseUrn } from '../../register/urn';
import { isUuid } from '../../common/uuid';
import { quote, type StructureFault } from '../structure/fault';
import { mapReferences, type WrittenReference } from './map-references';
import { findNumbered, parseStatementNumber } from './statement-number';

/**
 * Replaces what a person can read by ids, in two queries. Without an edition the one that the unit cites is meant, else the
 * one in force. Faults name the field; what could not be found stays a text, so that the rest can be read on.
 */
export async function resolveReferences(
  rows: RowReader,
  json: unknown,
): Promise<{ readonly json: unknown; readonly faults: readonly StructureFault[] }> {
  const identities = new Set<string>();
  mapReferences(json, ({ urn }) => {
    const identity = identityOf(urn);
    if (identity !== null) identities.add(identity);
    return null;
  });
  const known = await readKnown(rows, [...identities]);
  const faults: StructureFault[] = [];
  const replaced = mapReferences(json, (reference) => {
    const found = resolve(reference, known);
    if (typeof found === 'string') return found;
    faults.push({ severity: 'ERROR', path: `${reference.path}.${found.field}`, reason: found.reason });
    return typeof reference.statement === 'string' ? reference.statement : '?';
  });
  return { json: replaced, faults };
}

interface Known {
  readonly editions: ReadonlyMap<string, readonly StandardRecord[]>;
  readonly statements: ReadonlyMap<string, readonly StatementRow[]>;
}

async function readKnown(rows: RowReader, identities: readonly string[]): Promise<Known> {
  if (identities.length === 0) return { editions: new Map(), statements: new Map() };
  const editions = await findEditions(rows, identities);
  const ids = editions.flat().map(({ id }) => id);
  const statements = await findStatementsOfStandards(rows, ids);
  return {
    editions: new Map(identities.map((identity, at) => [identity, editions[at] ?? []])),
    statements: new Map(ids.map((id, at) => [id, statements[at] ?? []])),
  };
}

interface Unresolved {
  readonly field: 'urn' | 'edition' | 'statement' | 'id';
  readonly reason: string;
}

function resolve(reference: WrittenReference, { editions, statements }: Known): string | Unresolved {
  const { urn, statement, id } = reference;
  const identity = identityOf(urn);
  if (identity === null) return { field: 'urn', reason: 'is no code of a standard' };
  const own = typeof id === 'string' && id.trim() !== '' ? id.trim().toLowerCase() : null;
  if (typeof statement === 'string' && isUuid(statement.trim())) {
    const written = statement.trim().toLowerCase();
    if (own === null || own === written) return written;
    return { field: 'id', reason: 'and the statement are two ids: leave one out' };
  }
  const number = typeof statement === 'string' ? parseStatementNumber(statement) : null;
  if (!number) {
    return { field: 'statement', reason: 'must be a number as P17 or K3, or the id of a statement' };
  }
  const known = editions.get(identity) ?? [];
  if (known.length === 0) {
    return own ?? { field: 'urn', reason: `${quote(String(urn))} is not on the register` };
  }
  const edition = editionMeant(reference, identity);
  const standard =
    edition === null ? pickCurrent(known) : (known.find((one) => one.edition === edition) ?? null);
  if (!standard) {
    const there = known.map((one) => one.edition).join(', ');
    const reason = `there is no edition ${quote(edition ?? '')} of ${identity} on the register, but ${there}`;
    return { field: 'edition', reason };
  }
  const found = findNumbered(statements.get(standard.id) ?? [], number);
  const place = `${standard.urn ?? identity} ${standard.edition}`;
  if (!found) return { field: 'statement', reason: `${place} has no ${String(statement)}` };
  if (own === null || own === found.id) return found.id;
  return {
    field: 'id',
    reason: `is not the id of ${String(statement)} of ${place}: leave out the one that is wrong`,
  };
}

/** The edition written beside the reference, else the only one that the unit cites of that standard. */
function editionMeant({ edition, citations }: WrittenReference, identity: string): string | null {
  if (typeof edition === 'string' && edition.trim() !== '') return edition.trim();
  const cited = citations.flatMap((citation) => {
    const { urn, edition: own } = (citation ?? {}) as { urn?: unknown; edition?: unknown };
    return identityOf(urn) === identity && typeof own === 'string' && own.trim() !== '' ? [own.trim()] : [];
  });
  const [first] = cited;
  return new Set(cited).size === 1 ? (first ?? null) : null;
}

function identityOf(urn: unknown): string | null {
  const parsed = typeof urn === 'string' ? parseUrn(urn) : null;
  return parsed?.kind === 'CODE' ? parsed.normalised : null;
}
