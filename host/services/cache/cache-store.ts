import type { Clock, EpochMilliseconds } from '../../../clock/clock';
import type { ReadState, StatePart } from '../../engine/state-part';

/** One cache: of the script, of a user, of the document. */
export type CacheScope = 'script' | 'document' | `user:${string}`;

interface Entry {
  readonly value: string;
  readonly until: EpochMilliseconds;
}

const FILE = 'cache.json';

/** Most values one cache holds. @see https://developers.google.com/apps-script/reference/cache/cache (read 2026-11) */
const MOST_ENTRIES = 1000;

/** How many of the oldest go at once when a cache is full (measured: about a tenth). */
const EVICTED_AT_ONCE = 100;

/** Every cached value of a project with its expiry by the clock, kept in `cache.json`. */
export class CacheStore implements StatePart {
  readonly #clock: Clock;
  readonly #scopes = new Map<string, Map<string, Entry>>();
  #changed = false;
  onChange: (() => void) | undefined;

  constructor(clock: Clock, read: ReadState) {
    this.#clock = clock;
    const kept = JSON.parse(read(FILE) ?? '{}') as Record<string, Record<string, Entry>>;
    for (const [scope, entries] of Object.entries(kept)) {
      this.#scopes.set(scope, new Map(Object.entries(entries)));
    }
  }

  get(scope: CacheScope, key: string): string | undefined {
    const entry = this.#entries(scope).get(key);
    if (entry && entry.until > this.#clock.now()) return entry.value;
    if (entry) this.remove(scope, key);
    return undefined;
  }

  put(scope: CacheScope, key: string, value: string, seconds: number): void {
    const entries = this.#entries(scope);
    if (!entries.has(key) && entries.size >= MOST_ENTRIES) this.#evict(entries);
    entries.set(key, { value, until: this.#clock.now() + seconds * 1000 });
    this.#touch();
  }

  remove(scope: CacheScope, key: string): void {
    if (this.#entries(scope).delete(key)) this.#touch();
  }

  /**
   * Forgets values before their time, as Google does without a word.
   *
   * @param goes - Whether the value under a key goes.
   * @returns How many went.
   */
  lose(goes: (key: string) => boolean): number {
    let lost = 0;
    for (const entries of this.#scopes.values()) {
      for (const key of [...entries.keys()].filter(goes)) {
        entries.delete(key);
        lost += 1;
      }
    }
    if (lost > 0) this.#touch();
    return lost;
  }

  takeChanges(): ReadonlyMap<string, string | undefined> {
    if (!this.#changed) return new Map();
    this.#changed = false;
    const now = this.#clock.now();
    const all = [...this.#scopes].map(([scope, entries]) => [
      scope,
      Object.fromEntries([...entries].filter(([, { until }]) => until > now)),
    ]);
    return new Map([[FILE, JSON.stringify(Object.fromEntries(all))]]);
  }

  #entries(scope: CacheScope): Map<string, Entry> {
    const known = this.#scopes.get(scope);
    if (known) return known;
    const made = new Map<string, Entry>();
    this.#scopes.set(scope, made);
    return made;
  }

  #evict(entries: Map<string, Entry>): void {
    for (const key of [...entries.keys()].slice(0, EVICTED_AT_ONCE)) entries.delete(key);
  }

  #touch(): void {
    this.#changed = true;
    this.onChange?.();
  }
}
