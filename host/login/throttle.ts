import { isIPv6 } from 'node:net';

/** Wrong guesses that cost nothing: people mistype. */
const FREE = 5;
/** The longest a sender waits, so that nobody can be locked out for good. */
const LONGEST_SECONDS = 60;
/** Guesses of so long ago are forgotten. */
const MEMORY_MS = 60 * 60 * 1000;
/** More senders than this share one count. */
const MOST_SENDERS = 1000;

interface Guesses {
  readonly count: number;
  readonly lastAt: number;
}

/** Counts wrong guesses, and says how long their sender has to wait before the next. */
export class Throttle {
  readonly #senders = new Map<string, Guesses>();

  /**
   * @param sender - The address a request came from.
   * @param now - Epoch milliseconds.
   * @returns Whole seconds; 0: guess.
   */
  waitSeconds(sender: string, now: number): number {
    const { count, lastAt } = this.#of(sender, now);
    if (count < FREE) return 0;
    const pause = Math.min(2 ** (count - FREE + 1), LONGEST_SECONDS);
    return Math.max(0, Math.ceil((lastAt + pause * 1000 - now) / 1000));
  }

  /** A guess begins; counted before its outcome is known, so that many at once count as many. */
  count(sender: string, now: number): void {
    this.#prune(now);
    const { count } = this.#of(sender, now);
    this.#senders.set(this.#key(sender), { count: count + 1, lastAt: now });
  }

  /** It was right: the sender is no guesser. */
  forget(sender: string): void {
    this.#senders.delete(this.#key(sender));
  }

  #of(sender: string, now: number): Guesses {
    const known = this.#senders.get(this.#key(sender));
    return known && known.lastAt + MEMORY_MS > now ? known : { count: 0, lastAt: now };
  }

  #key(sender: string): string {
    const name = isIPv6(sender) && !sender.includes('.') ? network(sender) : sender;
    return this.#senders.size < MOST_SENDERS || this.#senders.has(name) ? name : 'others';
  }

  #prune(now: number): void {
    for (const [name, { lastAt }] of this.#senders) {
      if (lastAt + MEMORY_MS <= now) this.#senders.delete(name);
    }
  }
}

/** The first 64 bits: whoever has one IPv6 address has all that share them. */
function network(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group));
  const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0');
  return [...(before ?? []), ...zeros, ...(after ?? [])].slice(0, 4).join(':');
}
