import { Clock, type EpochMilliseconds } from '../../../clock/clock';

const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** How many quiet turns of the event loop count as "nobody will do anything until time passes". */
const quietTurns = 4;

/** A virtual clock on which answers may take their time: whoever waits for one does not stop it. */
export class SoakClock extends Clock {
  #held = 0;
  /** Requests whose answer waits for the clock; each of them holds it. */
  #slow = 0;
  /** Answers that are still under way to somebody who has given up waiting. */
  #givenUp = 0;
  #wake: (() => void) | undefined;

  override hold(): () => void {
    this.#held += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#held -= 1;
      this.#forgetGivenUp();
      if (this.isIdle) this.#wake?.();
    };
  }

  override get isIdle(): boolean {
    return this.#held <= this.#slow;
  }

  /** Waits on behalf of a request that holds the clock meanwhile. */
  async slowly(milliseconds: number): Promise<void> {
    this.#slow += 1;
    this.#wake?.();
    try {
      await this.sleep(milliseconds);
    } finally {
      if (this.#givenUp > 0) this.#givenUp -= 1;
      else this.#slow -= 1;
    }
  }

  /** There cannot be more slow answers than there are requests waiting for one. */
  #forgetGivenUp(): void {
    const tooMany = this.#slow - this.#held;
    if (tooMany <= 0) return;
    this.#slow -= tooMany;
    this.#givenUp += tooMany;
  }

  /**
   * Goes from event to event without waiting for anything but work, until the clock shows a time.
   * It may show more when somebody sets it meanwhile.
   */
  async liveUntil(until: EpochMilliseconds): Promise<void> {
    await this.#quiet();
    while (this.now() < until) {
      this.advanceTo(Math.min(this.nextTimerAt() ?? until, until));
      await this.#quiet();
    }
  }

  async #quiet(): Promise<void> {
    for (let turns = 0; turns < quietTurns; turns += 1) {
      await nextTurn();
      if (this.isIdle) continue;
      turns = -1;
      await new Promise<void>((done) => {
        this.#wake = done;
        // it may have become idle since
        if (this.isIdle) done();
      });
      this.#wake = undefined;
    }
  }
}
