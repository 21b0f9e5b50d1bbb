type NumberArray = Int32Array | Float64Array | Uint8Array;

/** A growing column of numbers, addressed by slot; a slot never written reads as 0. */
export class Column<Values extends NumberArray> {
  constructor(private values: Values) {}

  get(slot: number): number {
    return this.values[slot] ?? 0;
  }

  set(slot: number, value: number): void {
    if (slot >= this.values.length) this.values = enlarged(this.values, slot + 1);
    this.values[slot] = value;
  }
}

/** The same numbers with room for at least `least` of them, and for as much again by half. */
export function enlarged<Values extends NumberArray>(values: Values, least: number): Values {
  const length = Math.max(least, Math.ceil(values.length * 1.5), 16);
  const larger = new (values.constructor as new (length: number) => Values)(length);
  larger.set(values);
  return larger;
}

/** Pieces of whole numbers side by side in one array; the room of a piece given back is used again. */
export class Pieces {
  private values = new Int32Array(1024);
  private end = 0;
  private readonly free = new Map<number, number[]>();

  /** Keeps the numbers and returns where. */
  keep(numbers: ArrayLike<number>): number {
    const at = this.free.get(numbers.length)?.pop() ?? this.claim(numbers.length);
    this.values.set(numbers, at);
    return at;
  }

  read(at: number, length: number): Int32Array {
    return this.values.subarray(at, at + length);
  }

  release(at: number, length: number): void {
    const free = this.free.get(length);
    if (free) free.push(at);
    else this.free.set(length, [at]);
  }

  private claim(length: number): number {
    const at = this.end;
    this.end += length;
    if (this.end > this.values.length) this.values = enlarged(this.values, this.end);
    return at;
  }
}
