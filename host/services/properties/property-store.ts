import type { ReadState, StatePart } from '../../engine/state-part';

/** One set of properties: of the script, of a user, of the document. */
export type PropertyScope = 'script' | 'document' | `user:${string}`;

type Values = Record<string, string>;

const FILE = 'properties.json';

/** Every property of a project, kept in `properties.json`. */
export class PropertyStore implements StatePart {
  readonly #scopes = new Map<string, Map<string, string>>();
  readonly #onSet: (name: string, value: string) => void;
  /** Script properties whose values are lent: as long as they stay, no file holds them. */
  readonly #lent: ReadonlyMap<string, string>;
  #changed = false;
  onChange: (() => void) | undefined;

  /**
   * @param onSet - Hears of every value, the kept ones included, so that secrets become known.
   * @param lent - Script properties that go over those kept, and are not kept themselves.
   */
  constructor(
    read: ReadState,
    onSet: (name: string, value: string) => void,
    lent: Readonly<Record<string, string>> = {},
  ) {
    this.#onSet = onSet;
    this.#lent = new Map(Object.entries(lent));
    const kept = JSON.parse(read(FILE) ?? '{}') as Record<string, Values>;
    for (const [scope, values] of Object.entries(kept)) {
      for (const [name, value] of Object.entries(values))
        this.set(scope as PropertyScope, name, value);
    }
    for (const [name, value] of this.#lent) this.set('script', name, value);
    // what an earlier start kept of them goes
    this.#changed = this.#lent.size > 0;
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
    const all = [...this.#scopes].map(([scope, values]) => [scope, this.#toKeep(scope, values)]);
    return new Map([[FILE, JSON.stringify(Object.fromEntries(all), null, 2)]]);
  }

  #toKeep(scope: string, values: ReadonlyMap<string, string>): Values {
    const isLent = (name: string, value: string): boolean =>
      scope === 'script' && this.#lent.get(name) === value;
    return Object.fromEntries([...values].filter(([name, value]) => !isLent(name, value)));
  }

  #touch(): void {
    this.#changed = true;
    this.onChange?.();
  }
}
