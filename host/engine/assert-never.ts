/** Proves to the compiler that a closed set has been handled whole. @throws {Error} When it was not. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
