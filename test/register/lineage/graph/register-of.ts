import { groupBy } from '../../../../src/common/group-by';
import {
  type Citation,
  type LineageNode,
  type LineageSource,
  type LineageStandard,
} from '../../../../src/register/lineage/graph/lineage-node';
import { loadGraph } from '../../../../src/register/lineage/graph/load-graph';
import { CodeResolver, type CodeResolution } from '../../../../src/register/lineage/graph/resolve-code';
import { orderEdition } from '../../../../src/register/standards/edition';
import { parseOwnUrn, parseUrn } from '../../../../src/register/urn';

/** A document as far as its lineage is concerned; what is left out is usual: dated 2015, CURRENT, ORIGINAL, of one body. */
export interface DocumentFacts {
  readonly urn: string;
  readonly edition?: string;
  readonly title?: string;
  readonly validity?: 'CURRENT' | 'LEGACY' | null;
  readonly status?: 'ORIGINAL' | 'TAILORED' | 'IMPORTED';
  /** The field Original URN as printed. */
  readonly original?: string;
  readonly body?: string;
}

const codesOf = (typed: string): { printed: string; normalised: string }[] => {
  const parsed = parseUrn(typed);
  if (parsed.kind === 'CODE') return [parsed];
  return parsed.kind === 'SEVERAL' ? [...parsed.parts] : [];
};

/** A register in memory that counts how often it is asked. */
export class RegisterInMemory implements LineageSource<LineageStandard> {
  loads = 0;
  private readonly editions: ReadonlyMap<string, { standard: LineageStandard; originals: string[] }[]>;
  private readonly citations: ReadonlyMap<string, Citation<LineageStandard>[]>;

  constructor(documents: readonly DocumentFacts[]) {
    const read = documents.map((facts) => ({ facts, ...readDocument(facts) }));
    const newestFirst = read.toSorted((a, b) => (a.standard.editionOrder < b.standard.editionOrder ? 1 : -1));
    this.editions = groupBy(newestFirst, ({ standard }) => standard.identity);
    const citations = read.flatMap(({ facts, standard, originals }) =>
      codesOf(facts.original ?? '').map(({ printed, normalised }) => ({
        cited: normalised,
        printed,
        by: { standard, originals },
      })),
    );
    this.citations = groupBy(citations, ({ cited }) => cited);
  }

  load(codes: readonly string[]): Promise<readonly LineageNode<LineageStandard>[]> {
    this.loads += 1;
    return Promise.resolve(
      codes.map((code) => ({
        code,
        editions: this.editions.get(code) ?? [],
        citations: this.citations.get(code) ?? [],
      })),
    );
  }

  async resolve(code: string, body: string | null = null): Promise<CodeResolution<LineageStandard>> {
    return new CodeResolver(await loadGraph(this, [code])).resolve(code, body);
  }
}

function readDocument(facts: DocumentFacts): { standard: LineageStandard; originals: string[] } {
  const own = parseOwnUrn(facts.urn);
  const edition = facts.edition ?? '2015';
  const identity = own.kind === 'CODE' ? own.normalised : facts.urn;
  const standard = {
    id: `${identity} ${edition}`,
    identity,
    edition,
    editionOrder: orderEdition(edition),
    validity: facts.validity === undefined ? ('CURRENT' as const) : facts.validity,
    status: facts.status ?? ('ORIGINAL' as const),
    titleEn: facts.title ?? 'Mend fishing nets',
    titleCy: null,
    developedById: facts.body ?? null,
  };
  return {
    standard,
    originals: [...new Set(codesOf(facts.original ?? '').map(({ normalised }) => normalised))],
  };
}

/** The answer in short: the outcome, the successors with their editions, the path as `A RENUMBERED B`. */
export async function inShort(
  documents: readonly DocumentFacts[],
  code: string,
  body: string | null = null,
): Promise<{ outcome: string; successors: string[]; path: string[] }> {
  const { outcome, successors, path } = await new RegisterInMemory(documents).resolve(code, body);
  return {
    outcome,
    successors: successors.map(({ id }) => id),
    path: path.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
  };
}
