/** The presence words Aircall documents for `/users/availabilities`. */
const knownKinds = [
  'available',
  'in_call',
  'after_call_work',
  'do_not_disturb',
  'offline',
] as const;

/** A presence word we know. */
export type KnownAvailability = (typeof knownKinds)[number];

/**
 * What a user is doing now. A word Aircall adds one day is kept and drawn, not dropped.
 *
 * @see https://developer.aircall.io/api-references/#user — `availability` (read 2026-11-20).
 */
export type Availability =
  | { readonly kind: KnownAvailability }
  | { readonly kind: 'unknown'; readonly word: string };

/** Reads Aircall's presence word. */
export function parseAvailability(word: string): Availability {
  const known = knownKinds.find((kind) => kind === word);
  return known ? { kind: known } : { kind: 'unknown', word };
}
