import { enlarged } from './columns';

/** Which slots have a term, term by term. Terms and slots are numbers from 0. */
export class PostingLists {
  private readonly lists: Int32Array[] = [];
  private readonly lengths: number[] = [];

  add(term: number, slot: number): void {
    const length = this.lengths[term] ?? 0;
    let list = this.lists[term] ?? new Int32Array(2);
    if (length === list.length) list = grown(list);
    list[length] = slot;
    this.put(term, list, length + 1);
  }

  remove(term: number, slot: number): void {
    const list = this.lists[term];
    const length = this.lengths[term] ?? 0;
    const at = list?.subarray(0, length).indexOf(slot) ?? -1;
    if (list === undefined || at < 0) return;
    list[at] = list[length - 1] ?? 0;
    this.lengths[term] = length - 1;
  }

  /** The slots of a term, in no particular order; to be read before the next change. */
  of(term: number): Int32Array {
    return this.lists[term]?.subarray(0, this.lengths[term]) ?? NONE;
  }

  /** Terms may come in any order: the arrays stay without holes. */
  private put(term: number, list: Int32Array, length: number): void {
    while (this.lists.length < term) {
      this.lists.push(NONE);
      this.lengths.push(0);
    }
    this.lists[term] = list;
    this.lengths[term] = length;
  }
}

const NONE = new Int32Array(0);

function grown(list: Int32Array): Int32Array {
  if (list.length >= 16) return enlarged(list, list.length + 1);
  const larger = new Int32Array(Math.max(2, list.length * 2));
  larger.set(list);
  return larger;
}
