import type { EpochSeconds } from '../account/model';
import type { Switches } from '../switches';

/** Where the company stands in the present minute. */
interface RateState {
  readonly isOver: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const windowSeconds = 60;

/**
 * The request budget of one company, all keys together.
 *
 * A window opens with the first request after the last one has closed, and is 60 s long.
 *
 * @see https://developer.aircall.io/api-references/#rate-limiting — 120 a minute and company (read
 * 2026-11-20); that the window is fixed follows from an older guide.
 */
export class RateLimit {
  #opened: EpochSeconds = Number.NEGATIVE_INFINITY;
  #used = 0;

  /**
   * Counts one request.
   *
   * @param now - With fractions of a second.
   */
  take(now: EpochSeconds, switches: Switches): RateState {
    const limit = switches['rate.limit'];
    if (limit === 0) return { isOver: false, headers: {} };
    if (now >= this.#opened + windowSeconds || now < this.#opened) {
      this.#opened = now;
      this.#used = 0;
    }
    this.#used += 1;
    const isOver = this.#used > limit;
    return { isOver, headers: this.#headers({ now, isOver, switches }) };
  }

  #headers(at: { now: number; isOver: boolean; switches: Switches }): Record<string, string> {
    const { switches, isOver, now } = at;
    if (!isOver && switches['rate.headers'] === 'onLimit') return {};
    const limit = switches['rate.limit'];
    const reset = Math.ceil(this.#opened + windowSeconds);
    const wait = { 'Retry-After': String(Math.max(1, reset - Math.floor(now))) };
    return {
      'X-AircallApi-Limit': String(limit),
      'X-AircallApi-Remaining': String(Math.max(0, limit - this.#used)),
      'X-AircallApi-Reset': String(switches['rate.resetUnit'] === 'ms' ? reset * 1000 : reset),
      ...(isOver && switches['rate.retryAfter'] === 'on' ? wait : {}),
    };
  }
}
