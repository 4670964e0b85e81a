import { idOf, recordOf, textOf } from './wire';

/** A tag of the company. */
export interface Tag {
  readonly id: number;
  readonly name: string;
}

/**
 * Reads a tag such as `{"id":12,"name":"VIP","color":"#ff0000"}`; `undefined` when half of it is
 * missing.
 *
 * @see https://developer.aircall.io/api-references/#tag (read 2026-11-20).
 */
export function parseTag(value: unknown): Tag | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  const name = textOf(wire, 'name');
  return id === undefined || name === undefined ? undefined : { id, name };
}
