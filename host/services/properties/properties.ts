import { ScriptException, ServiceObject } from '../service';
import type { PropertyScope, PropertyStore } from './property-store';

/** Measured; the documentation says 9 KB. */
const MOST_VALUE_BYTES = 8_066;

const MOST_STORE_BYTES = 500 * 1024;

/** What scripts get from `getScriptProperties()` and its sisters. */
export class Properties extends ServiceObject {
  readonly className = 'Properties';
  readonly #store: PropertyStore;
  readonly #scope: PropertyScope;

  constructor(store: PropertyStore, scope: PropertyScope) {
    super();
    this.#store = store;
    this.#scope = scope;
  }

  deleteAllProperties(): this {
    for (const key of this.getKeys()) this.#store.delete(this.#scope, key);
    return this;
  }

  deleteProperty(key: unknown): this {
    this.#store.delete(this.#scope, String(key));
    return this;
  }

  getKeys(): string[] {
    return [...this.#store.scope(this.#scope).keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#store.scope(this.#scope));
  }

  getProperty(key: unknown): string | null {
    return this.#store.scope(this.#scope).get(String(key)) ?? null;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  setProperty(key: unknown, value: unknown): this {
    const text = String(value);
    if (Buffer.byteLength(text) > MOST_VALUE_BYTES) {
      throw new ScriptException('Argument too large: value');
    }
    this.#checkStore(String(key), text);
    this.#store.set(this.#scope, String(key), text);
    return this;
  }

  #checkStore(key: string, value: string): void {
    let bytes = Buffer.byteLength(key) + Buffer.byteLength(value);
    for (const [name, kept] of this.#store.scope(this.#scope)) {
      if (name !== key) bytes += Buffer.byteLength(name) + Buffer.byteLength(kept);
    }
    if (bytes <= MOST_STORE_BYTES) return;
    throw new ScriptException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
