import type { CallsSlice, CallsWish, SearchCursor } from '../../../src/domain/pages/search-view';
import { server } from '../server';

/** Who is told how the reading goes. */
export interface SliceListener {
  /** A slice has come. */
  onSlice(slice: CallsSlice): void;
  /** The minute's requests are used up; told every second. @param seconds - Still to wait. */
  onWait(seconds: number): void;
  /** All slices have come. */
  onEnd(): void;
  onFailure(error: unknown): void;
}

/**
 * Reads the calls of one wish slice by slice, until they are all there or somebody stops it. A
 * reading that stopped or failed goes on from the slice it had not got.
 */
export class SliceReader {
  readonly #wish: CallsWish;
  readonly #listener: SliceListener;
  #cursor: SearchCursor | undefined;
  /** What a stopped round still brings belongs to nobody. */
  #round = 0;

  constructor(wish: CallsWish, listener: SliceListener) {
    this.#wish = wish;
    this.#listener = listener;
  }

  stop(): void {
    this.#round += 1;
  }

  /** Reads from where it stopped, or from the beginning. */
  async goOn(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const isStopped = (): boolean => round !== this.#round;
    try {
      do {
        const slice = await this.#readSlice();
        if (isStopped()) return;
        this.#cursor = slice.next;
        this.#listener.onSlice(slice);
        await this.#wait(slice, isStopped);
        if (isStopped()) return;
      } while (this.#cursor !== undefined);
      this.#listener.onEnd();
    } catch (error) {
      if (!isStopped()) this.#listener.onFailure(error);
    }
  }

  #readSlice(): Promise<CallsSlice> {
    return this.#cursor === undefined
      ? server.apiFindCalls(this.#wish)
      : server.apiFindCalls(this.#wish, this.#cursor);
  }

  async #wait({ next, waitSeconds }: CallsSlice, isStopped: () => boolean): Promise<void> {
    if (next === undefined) return;
    const until = Date.now() + waitSeconds * 1000;
    // a computer that slept through the wait must not wait again, so the clock is asked each time
    for (let left = waitSeconds; left > 0; left = Math.ceil((until - Date.now()) / 1000)) {
      if (isStopped()) return;
      this.#listener.onWait(left);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
