import { DecisionIndex } from '../../../src/links/curation/decision-index';
import { type DecidedStatement } from '../../../src/links/curation/decision-texts';
import { judge, type Judgement } from '../../../src/links/curation/judge';
import { mirrorRelation } from '../../../src/links/overlap/relation';
import { type OverlapDecisionRow } from '../../../src/links/curation/overlap-decision.entity';
import { type SampleDecision, sampleDecision } from '../../support/decisions';
import { randomNumbers } from '../../support/random-query';

const SORT = 'sort letters by street';
const ORDER = 'order letters by their street';
const DIDOLI = 'didoli llythyrau fesul stryd';

function statement(
  id: string,
  textEn: string | null,
  textCy: string | null = null,
  kind: DecidedStatement['kind'] = 'PERFORMANCE_CRITERION',
): DecidedStatement {
  return { id, kind, textEn, textCy };
}

function judged(from: DecidedStatement, to: DecidedStatement, ...decisions: SampleDecision[]): Judgement {
  const rows = decisions.map((decision, index) => sampleDecision({ sequence: index + 1, ...decision }));
  return judge({ from, to }, new DecisionIndex(rows));
}

const A = statement('a', SORT);
const B = statement('b', ORDER);
const DECIDED: SampleDecision = { a: [SORT, null], b: [ORDER, null] };

describe('a pair of statements', () => {
  it('is suggested while nobody has decided of it', () => {
    expect(judged(A, B)).toEqual({ status: 'SUGGESTED', decision: null, relation: null, differences: [] });
    expect(judged(A, B, { a: [SORT, null], b: ['close the counter', null], statementB: 'c' }).status).toBe(
      'SUGGESTED',
    );
  });

  it('is what the latest decision says, and earlier ones are forgotten', () => {
    const confirmed = judged(A, B, { ...DECIDED, verdict: 'REJECTED' }, DECIDED);
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', decision: { sequence: 2 }, differences: [] });
    expect(judged(A, B, DECIDED, { ...DECIDED, verdict: 'REJECTED' }).status).toBe('REJECTED');
  });

  it('is decided wherever the two texts stand, apart from case, spaces and end marks', () => {
    const elsewhere = [statement('x', 'Sort  letters by street;'), statement('y', `${ORDER}.`)] as const;
    expect(judged(...elsewhere, { ...DECIDED, verdict: 'REJECTED' }).status).toBe('REJECTED');
  });

  it('is not decided by what was said of criteria when one is a knowledge item', () => {
    const known = statement('y', ORDER, null, 'KNOWLEDGE_ITEM');
    expect(judged(statement('x', SORT), known, DECIDED).status).toBe('SUGGESTED');
    expect(judged(statement('x', SORT), known, { ...DECIDED, kindB: 'KNOWLEDGE_ITEM' }).status).toBe(
      'CONFIRMED',
    );
  });

  it('stays decided when a Welsh text arrives beside the English one', () => {
    expect(judged(statement('a', SORT, DIDOLI), B, DECIDED).status).toBe('CONFIRMED');
    expect(judged(statement('x', SORT, DIDOLI), statement('y', ORDER, 'trefnu'), DECIDED).status).toBe(
      'CONFIRMED',
    );
  });

  it('needs review when a text changed since, and says by which words', () => {
    const changed = statement('a', 'sort letters by town');
    expect(judged(changed, B, DECIDED)).toEqual({
      status: 'NEEDS_REVIEW',
      decision: expect.objectContaining({ sequence: 1 }) as OverlapDecisionRow,
      relation: null,
      differences: [
        {
          side: 'FROM',
          language: 'EN',
          words: [
            { op: 'EQUAL', text: 'sort letters by' },
            { op: 'DELETED', text: ' street' },
            { op: 'INSERTED', text: ' town' },
          ],
        },
      ],
    });
    expect(judged(B, changed, DECIDED).differences).toMatchObject([{ side: 'TO', language: 'EN' }]);
  });

  it('needs review when the Welsh text changed or went, and only that is shown', () => {
    const both: SampleDecision = { a: [SORT, DIDOLI], b: [ORDER, null] };
    const other = judged(statement('a', SORT, 'didoli parseli'), B, both);
    expect(other).toMatchObject({ status: 'NEEDS_REVIEW', differences: [{ side: 'FROM', language: 'CY' }] });
    expect(judged(A, B, both).differences).toEqual([
      { side: 'FROM', language: 'CY', words: [{ op: 'DELETED', text: DIDOLI }] },
    ]);
  });

  it('is decided again when the text comes back, and when somebody decides anew', () => {
    const changed = statement('a', 'sort letters by town');
    const anew: SampleDecision = { a: ['sort letters by town', null], b: [ORDER, null], verdict: 'REJECTED' };
    expect(judged(A, B, DECIDED, anew).status).toBe('CONFIRMED');
    expect(judged(changed, B, DECIDED, anew).status).toBe('REJECTED');
  });

  it('needs no review where others have decided of the texts that stand there now', () => {
    const changed = statement('a', 'sort letters by town');
    const elsewhere: SampleDecision = {
      a: ['sort letters by town', null],
      b: [ORDER, null],
      statementA: 'x',
      statementB: 'y',
      verdict: 'REJECTED',
    };
    expect(judged(changed, B, elsewhere, DECIDED).status).toBe('REJECTED');
  });

  it('has the relation that was set, as seen from the end asked', () => {
    const contains: SampleDecision = { ...DECIDED, relation: 'CONTAINS' };
    expect(judged(A, B, contains).relation).toBe('CONTAINS');
    expect(judged(B, A, contains).relation).toBe('CONTAINED_IN');
    expect(judged(statement('y', ORDER), statement('x', SORT), contains).relation).toBe('CONTAINED_IN');
  });

  it('has a directed relation of equal texts only where it was set', () => {
    const same: SampleDecision = { a: [SORT, null], b: [SORT, null], relation: 'CONTAINS' };
    const [a, b] = [statement('a', SORT), statement('b', SORT)];
    expect(judged(a, b, same).relation).toBe('CONTAINS');
    expect(judged(b, a, same).relation).toBe('CONTAINED_IN');
    expect(judged(statement('x', SORT), b, same)).toMatchObject({ status: 'CONFIRMED', relation: null });
    expect(judged(statement('x', SORT), b, { ...same, relation: 'IDENTICAL' }).relation).toBe('IDENTICAL');
  });
});

describe('any pair, whatever was decided of it and of others,', () => {
  const next = randomNumbers(2026);
  const random = (below: number) => Math.floor(next() * below);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const texts = [SORT, ORDER, 'Sort letters by street.', DIDOLI, null] as const;
  const kindOf = (id: string): DecidedStatement['kind'] =>
    'be'.includes(id) ? 'KNOWLEDGE_ITEM' : 'PERFORMANCE_CRITERION';
  const relations = ['CONTAINS', 'CONTAINED_IN', 'OVERLAPS', null] as const;
  const someTexts = (): [string | null, string | null] => [pick(texts) ?? SORT, pick(texts)];
  const anyStatement = (...ids: string[]) => {
    const id = pick(ids);
    return statement(id, ...someTexts(), kindOf(id));
  };
  const anyDecision = (): SampleDecision => {
    const [statementA = 'a', statementB = 'b'] = [pick(['a', 'b', 'c']), pick(['d', 'e'])];
    const verdict = pick(['CONFIRMED', 'REJECTED'] as const);
    const relation = verdict === 'CONFIRMED' ? pick(relations) : null;
    const kindsOf = { kindA: kindOf(statementA), kindB: kindOf(statementB) };
    const parts = { a: someTexts(), b: someTexts(), ...kindsOf };
    return { ...parts, statementA, statementB, verdict, relation };
  };

  it('is the same from both ends', () => {
    const statuses = new Set<string>();
    for (let turn = 0; turn < 3_000; turn += 1) {
      const from = anyStatement('a', 'b', 'c');
      const to = anyStatement('d', 'e');
      const decisions = Array.from({ length: random(5) }, anyDecision);
      const there = judged(from, to, ...decisions);
      const back = judged(to, from, ...decisions);
      expect(back).toEqual({
        ...there,
        relation: there.relation && mirrorRelation(there.relation),
        differences: expect.arrayContaining(
          there.differences.map((difference) => ({
            ...difference,
            side: difference.side === 'FROM' ? 'TO' : 'FROM',
          })),
        ) as unknown,
      });
      expect(back.differences).toHaveLength(there.differences.length);
      expect(there.differences.length > 0).toBe(there.status === 'NEEDS_REVIEW');
      statuses.add(`${there.status} ${there.relation ?? ''}`);
    }
    expect([...statuses].sort()).toHaveLength(7);
  });

  it('is the same in whatever order the decisions are read', () => {
    for (let turn = 0; turn < 300; turn += 1) {
      const rows = Array.from({ length: 4 }, (_, index) =>
        sampleDecision({ ...anyDecision(), sequence: index + 1 }),
      );
      const pair = { from: statement('a', ...someTexts()), to: statement('d', ...someTexts()) };
      const turned = new DecisionIndex([...rows].reverse().concat(rows));
      expect(judge(pair, turned)).toEqual(judge(pair, new DecisionIndex(rows)));
    }
  });
});
