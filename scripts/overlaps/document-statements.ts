import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type OverlapWording } from '../../src/links/overlap/overlap-wording';
import { readDocument } from '../../src/documents/read-document';
import { type CitedPair, type JudgedPair, toWording } from './judged-pairs';

/** A statement of a document, named by kind and position. */
export interface DocumentStatement {
  readonly document: string;
  readonly position: number;
  readonly wording: OverlapWording;
}

/** The statements of all documents of a folder; a document is a unit of its own, named by its file. */
export function readStatements(folder: string): DocumentStatement[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const { draft } = readDocument(readFileSync(path.join(folder, file)));
    if (draft === null) throw new Error(`${file} cannot be read as a standard`);
    const lists = [
      ['PERFORMANCE_CRITERION', draft.performanceCriteria.statements],
      ['KNOWLEDGE_ITEM', draft.knowledge.statements],
    ] as const;
    return lists.flatMap(([kind, statements]) =>
      statements.map(({ value, position }) => ({
        document: file,
        position,
        wording: toWording(file, kind, { [draft.language]: value }),
      })),
    );
  });
}

/** All pairs of statements of different documents, with what was judged of them. */
export function pairUp(statements: readonly DocumentStatement[], judged: readonly CitedPair[]): JudgedPair[] {
  const verdicts = new Map(judged.map(({ a, b, same }) => [pairId(nameOf(a), nameOf(b)), same]));
  return statements.flatMap((one, index) =>
    statements.slice(index + 1).flatMap((other) => {
      if (one.document === other.document) return [];
      const id = pairId(statementName(one), statementName(other));
      const isSame = verdicts.get(id) ?? null;
      const units = [one.document, other.document] as const;
      return [{ id, units, a: one.wording, b: other.wording, isSame, trap: undefined }];
    }),
  );
}

function statementName({ document, position, wording }: DocumentStatement): string {
  return nameOf({ document, position, kind: wording.kind });
}

function nameOf({ document, kind, position }: CitedPair['a']): string {
  return `${document} ${kind} ${String(position).padStart(3, '0')}`;
}

function pairId(...names: readonly [string, string]): string {
  return [...names].sort().join(' | ');
}
