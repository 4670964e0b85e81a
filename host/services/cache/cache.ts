import { ScriptException, ServiceObject } from '../service';
import type { CacheScope, CacheStore } from './cache-store';

const MOST_KEY_CHARACTERS = 250;
const MOST_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

/** What scripts get from `getScriptCache()` and its sisters. */
export class Cache extends ServiceObject {
  readonly className = 'Cache';
  readonly #store: CacheStore;
  readonly #scope: CacheScope;

  constructor(store: CacheStore, scope: CacheScope) {
    super();
    this.#store = store;
    this.#scope = scope;
  }

  get(key: unknown): string | null {
    return this.#store.get(this.#scope, checkKey(key)) ?? null;
  }

  /** Only the keys that were found. */
  getAll(keys: readonly unknown[]): Record<string, string> {
    const found = keys.map((key) => [checkKey(key), this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }

  put(key: unknown, value: unknown, expirationInSeconds?: unknown): void {
    const text = String(value);
    if (Buffer.byteLength(text) > MOST_VALUE_BYTES) {
      throw new ScriptException('Argument too large: value');
    }
    this.#store.put(this.#scope, checkKey(key), text, seconds(expirationInSeconds));
  }

  putAll(values: Readonly<Record<string, unknown>>, expirationInSeconds?: unknown): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: unknown): void {
    this.#store.remove(this.#scope, checkKey(key));
  }

  removeAll(keys: readonly unknown[]): void {
    for (const key of keys) this.remove(key);
  }
}

function checkKey(key: unknown): string {
  const text = String(key);
  if (text.length > MOST_KEY_CHARACTERS) throw new ScriptException('Argument too large: key');
  return text;
}

/** A time that is no use, such as a negative one, counts as none given. */
function seconds(given: unknown): number {
  const wanted = Math.floor(Number(given ?? DEFAULT_SECONDS));
  return wanted >= 1 ? Math.min(wanted, LONGEST_SECONDS) : DEFAULT_SECONDS;
}
