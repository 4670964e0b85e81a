/** A JSON object whose fields nobody has checked yet. */
export type Wire = Readonly<Record<string, unknown>>;

/** The value as an object; `undefined` for anything else, `null` and lists included. */
export function recordOf(value: unknown): Wire | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Wire)
    : undefined;
}

/** The value as a list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field as text without space around it; `undefined` when absent, empty or no text. */
export function textOf(wire: Wire | undefined, field: string): string | undefined {
  const value = wire?.[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A field as a whole number from 0 on, also when it comes as text; `undefined` for anything else. */
export function wholeOf(wire: Wire | undefined, field: string): number | undefined {
  const value = wire?.[field];
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}

/** A field as an id: a whole number above 0. */
export function idOf(wire: Wire | undefined, field: string): number | undefined {
  return wholeOf(wire, field) || undefined;
}

/** The ids of the objects in a list, each once; what has none is left out. */
export function idsIn(value: unknown): readonly number[] {
  const ids = listOf(value).map((item) => idOf(recordOf(item), 'id'));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** One text field of each object in a list; what has none is left out. */
export function textsIn(value: unknown, field: string): readonly string[] {
  return listOf(value)
    .map((item) => textOf(recordOf(item), field))
    .filter((text) => text !== undefined);
}
