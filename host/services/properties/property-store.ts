import type { ReadState, StatePart } from '../../engine/state-part';

/** One set of properties: of the script, of a user, of the document. */
export type PropertyScope = 'script' | 'document' | `user:${string}`;

type Values = Record<string, string>;

const FILE = 'properties.json';

/** Every property of a project, kept in `properties.json`. */
export class PropertyStore implements StatePart {
  readonly #scopes = new Map<string, Map<string, string>>();
  readonly #onSet: (name: string, value: string) => void;
  #changed = false;
  onChange: (() => void) | undefined;

  /** @param onSet - Hears of every value, the kept ones included, so that secrets become known. */
  constructor(read: ReadState, onSet: (name: string, value: string) => void) {
    this.#onSet = onSet;
    const kept = JSON.parse(read(FILE) ?? '{}') as Record<string, Values>;
    for (const [scope, values] of Object.entries(kept)) {
      for (const [name, value] of Object.entries(values))
        this.set(scope as PropertyScope, name, value);
    }
    this.#changed = false;
  }

  /** The properties of a scope, live. */
  scope(scope: PropertyScope): ReadonlyMap<string, string> {
    const known = this.#scopes.get(scope);
    if (known) return known;
    const made = new Map<string, string>();
    this.#scopes.set(scope, made);
    return made;
  }

  set(scope: PropertyScope, name: string, value: string): void {
    (this.scope(scope) as Map<string, string>).set(name, value);
    this.#onSet(name, value);
    this.#touch();
  }

  delete(scope: PropertyScope, name: string): void {
    (this.scope(scope) as Map<string, string>).delete(name);
    this.#touch();
  }

  takeChanges(): ReadonlyMap<string, string | undefined> {
    if (!this.#changed) return new Map();
    this.#changed = false;
    const all = [...this.#scopes].map(([scope, values]) => [scope, Object.fromEntries(values)]);
    return new Map([[FILE, JSON.stringify(Object.fromEntries(all), null, 2)]]);
  }

  #touch(): void {
    this.#changed = true;
    this.onChange?.();
  }
}
