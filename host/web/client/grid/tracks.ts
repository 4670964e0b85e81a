/**
 * Where rows (or columns) lie: their sizes in pixels, and the pixel each starts at.
 *
 * Hidden ones have size 0.
 */
export class Tracks {
  readonly #starts: Float64Array;

  /** @param sizeOf - Pixels of the row or column with that 0-based index. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1)
      this.#starts[index + 1] = (this.#starts[index] as number) + sizeOf(index);
  }

  /** The pixel an index starts at; the end of the last one for `count`. */
  start(index: number): number {
    return this.#starts[Math.min(Math.max(index, 0), this.count)] as number;
  }

  /** Pixels from the start of one index to the end of the last of `span`. */
  size(index: number, span = 1): number {
    return this.start(index + span) - this.start(index);
  }

  /** Pixels of all together. */
  get total(): number {
    return this.start(this.count);
  }

  /** The index that covers a pixel; the first or last one outside. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** The next index in a direction that is not hidden; the index itself when there is none. */
  next(index: number, step: 1 | -1): number {
    for (let at = index + step; at >= 0 && at < this.count; at += step)
      if (this.size(at) > 0) return at;
    return index;
  }
}
