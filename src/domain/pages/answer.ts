import type { Problem } from '../texts/failure';

/**
 * What a server function tells a page: the value asked for, or in words why there is none. It never
 * throws, since a page would only learn Google's wording of the exception.
 *
 * Values cross as plain JSON: no dates, no maps, no `undefined` in lists.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
