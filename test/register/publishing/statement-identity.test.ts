import fc from 'fast-check';
import { type StatementImage } from '../../../src/register/publishing/standard-image';
import { toStatementRows } from '../../../src/register/publishing/standard-rows';
import { identifyStatements } from '../../../src/register/publishing/statement-identity';
import { type Alignment, type StatementRow } from '../../../src/register/standards/statement.entity';

/** A list of criteria from texts. */
function listOf(
  texts: readonly string[],
  alignment: Alignment = 'BOTH',
  language: 'EN' | 'CY' = 'EN',
): StatementImage[] {
  return texts.map((text, index) => ({
    kind: 'PERFORMANCE_CRITERION',
    position: index + 1,
    alignment,
    label: null,
    groupPosition: null,
    text: { [language]: text },
  }));
}

function paired(english: readonly string[], welsh: readonly string[]): StatementImage[] {
  return listOf(english).map((image, index) => ({
    ...image,
    text: { ...image.text, CY: welsh[index] ?? '' },
  }));
}

const store = (images: readonly StatementImage[], existing: readonly StatementRow[] = []) =>
  toStatementRows('standard', identifyStatements('standard', images, existing));
const idsOf = (rows: readonly StatementRow[]) => rows.map(({ id }) => id);

describe('the ids of statements', () => {
  it('follow from the place alone in a new standard', () => {
    expect(idsOf(store(listOf(['one', 'two'])))).toEqual(idsOf(store(listOf(['something', 'else']))));
  });

  it('differ between criteria and knowledge, and between standards', () => {
    const knowledge = listOf(['one']).map((image) => ({ ...image, kind: 'KNOWLEDGE_ITEM' as const }));
    const [elsewhere] = identifyStatements('another standard', listOf(['one']), []);
    const ids = [...idsOf(store([...listOf(['one']), ...knowledge])), elsewhere?.id];
    expect(new Set(ids).size).toBe(3);
  });

  it('stay with texts that are printed twice, which may stand in for each other', () => {
    const before = store(listOf(['same', 'same', 'other']));
    expect(idsOf(store(listOf(['same', 'same', 'other']), before))).toEqual(idsOf(before));
    const [, ...after] = idsOf(store(listOf(['new', 'same', 'same', 'other']), before));
    expect(new Set(after)).toEqual(new Set(idsOf(before)));
  });

  it('do not depend on the order in which a database hands out the stored rows', () => {
    const before = store(listOf(['same', 'one', 'same', 'two']));
    const after = listOf(['two', 'same', 'three', 'same', 'one']);
    expect(idsOf(store(after, [...before].reverse()))).toEqual(idsOf(store(after, before)));
  });

  it('pair reworded statements between neighbours that stayed, wherever these moved', () => {
    const before = store(listOf(['a', 'b', 'c', 'd']));
    const [a, b, c, d] = idsOf(before);
    const after = store(listOf(['new', 'a', 'b reworded', 'c reworded', 'd']), before);
    expect(idsOf(after).slice(1)).toEqual([a, b, c, d]);
  });

  it('are the same for English and Welsh whichever comes first, also with unequal counts', () => {
    const [english, welsh] = [
      ['one', 'two', 'three'],
      ['un', 'dau'],
    ];
    const apart = [...listOf(english, 'EN'), ...listOf(welsh, 'CY', 'CY')];
    const englishFirst = store(apart, store(listOf(english)));
    const welshFirst = store(apart, store(listOf(welsh, 'BOTH', 'CY')));
    expect(idsOf(welshFirst)).toEqual(idsOf(englishFirst));
    const both = paired(english, [...welsh, 'tri']);
    expect(idsOf(store(both, englishFirst))).toEqual(idsOf(store(both)));
  });

  it('are never given twice, and whatever keeps its text and its neighbours keeps its id (any edit)', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, texts, (one, two, three) => {
        const first = store(listOf(one));
        const second = store(listOf(two), first);
        const third = store(listOf(three), second);
        for (const rows of [second, third]) expect(new Set(idsOf(rows)).size).toBe(rows.length);
        const kept = new Set(two).size === two.length && new Set(three).size === three.length;
        if (!kept) return;
        const before = new Map(second.map((row) => [row.textEn, row.id]));
        for (const row of third) if (before.has(row.textEn)) expect(row.id).toBe(before.get(row.textEn));
      }),
    );
  });
});
