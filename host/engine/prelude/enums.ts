/** A member of one of Google's enums inside the script. */
export class ScriptEnum {
  readonly #enumName: string;
  readonly #name: string;
  readonly #ordinal: number;

  constructor(enumName: string, name: string, ordinal: number) {
    this.#enumName = enumName;
    this.#name = name;
    this.#ordinal = ordinal;
  }

  static enumNameOf(value: ScriptEnum): string {
    return value.#enumName;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: ScriptEnum): number {
    return this.#ordinal - other.#ordinal;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/** One enum, member by name: `{ SOLID: … }`. */
export type ScriptEnumTable = Readonly<Record<string, ScriptEnum>>;

const known = new Map<string, ScriptEnumTable>();

/** Makes an enum, once for each name, so that members can be compared with `===`. */
export function defineEnum(enumName: string, members: readonly string[]): ScriptEnumTable {
  const existing = known.get(enumName);
  if (existing) return existing;
  const table = Object.freeze(
    Object.fromEntries(members.map((name, i) => [name, new ScriptEnum(enumName, name, i)])),
  );
  known.set(enumName, table);
  return table;
}

/** The member of that name, known before or not. */
export function enumMember(enumName: string, name: string): ScriptEnum {
  return known.get(enumName)?.[name] ?? new ScriptEnum(enumName, name, 0);
}
