import { recordOf, textOf, wholeOf } from './wire';

/** The company a key belongs to. */
export interface Company {
  readonly name: string;
  readonly usersCount: number | undefined;
  readonly numbersCount: number | undefined;
}

/**
 * Reads `{"name":"Acme","users_count":50,"numbers_count":10}`; `undefined` when it has no name.
 *
 * @see https://developer.aircall.io/api-references/#company (read 2026-11-20).
 */
export function parseCompany(value: unknown): Company | undefined {
  const wire = recordOf(value);
  const name = textOf(wire, 'name');
  if (name === undefined) return undefined;
  return {
    name,
    usersCount: wholeOf(wire, 'users_count'),
    numbersCount: wholeOf(wire, 'numbers_count'),
  };
}
