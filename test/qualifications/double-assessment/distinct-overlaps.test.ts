import fc from 'fast-check';
import { type StatementOverlap, type UnitStatement } from '../../../src/links/overlaps/statement-overlap';
import {
  listDistinctOverlaps,
  type PairSource,
} from '../../../src/qualifications/double-assessment/distinct-overlaps';

/** A statement of a unit with a wording; `A1` is wording A in unit 1. */
function statement(name: string, position = 1): UnitStatement {
  const wording = name.slice(0, 1);
  return {
    id: `${name}#${position}`,
    unit: name.slice(1),
    wordingKey: wording,
    standardId: name.slice(1),
    kind: 'PERFORMANCE_CRITERION',
    position,
    alignment: 'BOTH',
    label: null,
    groupPosition: null,
    textEn: wording,
    textCy: null,
  };
}

interface Known {
  readonly probability: number;
  readonly relation?: StatementOverlap['relation'];
}

/** Pairs of wordings with what is known of them: `AB`. */
function source(known: Readonly<Record<string, Known>>): PairSource {
  const of = (a: string, b: string) => known[a + b] ?? known[b + a];
  return {
    wordingsBeside: ({ wordingKey }) =>
      new Set(
        Object.keys(known)
          .filter((pair) => pair.includes(wordingKey))
          .map((pair) => pair.replace(wordingKey, '')),
      ),
    statementsBeside: () => [],
    between: (from, to) => {
      if (from.unit === to.unit) return null;
      const same: Known = { probability: 1, relation: 'IDENTICAL' };
      const found = from.wordingKey === to.wordingKey ? same : of(from.wordingKey, to.wordingKey);
      if (!found) return null;
      const { probability, relation = 'OVERLAPS' } = found;
      return {
        id: `${from.id} ${to.id}`,
        from,
        to,
        probability,
        relation,
        witnesses: 'EN',
        judgement: { status: 'SUGGESTED', decision: null, relation: null, differences: [] },
      };
    },
  };
}

const told = (names: readonly string[], known: Readonly<Record<string, Known>> = {}) =>
  listDistinctOverlaps(
    names.map((name) => statement(name)),
    source(known),
  ).map(({ from, to, probability }) => `${from.id.slice(0, 2)} ${to.id.slice(0, 2)} ${probability}`);

describe('overlaps of distinct requirements', () => {
  it('list each further statement with the same words once, against the first', () => {
    expect(told(['A1', 'A2', 'A3', 'A4'])).toEqual(['A1 A2 1', 'A1 A3 1', 'A1 A4 1']);
  });

  it('find a partner in another unit for a further statement of the first unit', () => {
    const list = [statement('A1', 1), statement('A1', 2), statement('A2', 1)];
    const rows = listDistinctOverlaps(list, source({}));
    expect(rows.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['A1#1', 'A2#1'],
      ['A1#2', 'A2#1'],
    ]);
  });

  it('tell two families that overlap once, by their first statements of different units', () => {
    const known = { AB: { probability: 0.8 } };
    expect(told(['A1', 'A2', 'B2', 'B3'], known)).toEqual(['A1 A2 1', 'B2 B3 1', 'A1 B2 0.8']);
    expect(told(['A1', 'B1', 'A2'], known)).toEqual(['A1 A2 1', 'B1 A2 0.8']);
  });

  it('tell families that say the same in one language as one requirement', () => {
    const same = { probability: 0.99, relation: 'IDENTICAL' as const };
    const known = { AB: same, BC: same, AC: same, AD: { probability: 0.7 }, CD: { probability: 0.6 } };
    expect(told(['A1', 'B2', 'C3', 'D4'], known)).toEqual(['A1 B2 0.99', 'A1 C3 0.99', 'A1 D4 0.7']);
  });

  it('list the likeliest first, then in the order of the statements', () => {
    const known = { AB: { probability: 0.6 }, CD: { probability: 0.9 }, AC: { probability: 0.6 } };
    expect(told(['A1', 'B2', 'C3', 'D4'], known)).toEqual(['C3 D4 0.9', 'A1 B2 0.6', 'A1 C3 0.6']);
  });

  it('say nothing of statements of one unit', () => {
    expect(told(['A1', 'B1'], { AB: { probability: 0.9 } })).toEqual([]);
  });

  it('are as few as join all statements that say the same, and no pair comes twice', () => {
    const names = fc.array(
      fc
        .tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('1', '2', '3', '4'))
        .map((pair) => pair.join('')),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(names, (list) => {
        const statements = list.map((name, at) => statement(name, at + 1));
        const rows = listDistinctOverlaps(statements, source({}));
        const families = new Map<string, Set<string>>();
        for (const { wordingKey, unit } of statements) {
          families.set(wordingKey, (families.get(wordingKey) ?? new Set()).add(unit));
        }
        const shared = statements.filter(({ wordingKey }) => (families.get(wordingKey)?.size ?? 0) > 1);
        const distinct = new Set(shared.map(({ wordingKey }) => wordingKey)).size;
        expect(rows).toHaveLength(shared.length - distinct);
        const named = new Set(rows.flatMap(({ from, to }) => [from.id, to.id]));
        expect([...named].sort()).toEqual(shared.map(({ id }) => id).sort());
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});
