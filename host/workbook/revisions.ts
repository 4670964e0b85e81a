/** Counts the changes of a workbook, so that a reader can ask what is newer than what it has seen. */
export class Revisions {
  #current = 0;

  /** The revision of what has been published. */
  get current(): number {
    return this.#current;
  }

  /** The revision that changes made now will be published with. */
  get next(): number {
    return this.#current + 1;
  }

  /** Publishes the changes made since the last time. */
  publish(): void {
    this.#current += 1;
  }
}
