/**
 * Closes a switch over a union: a member that is not handled is a compile error.
 *
 * @throws {Error} When a value from outside slipped past its parser.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
