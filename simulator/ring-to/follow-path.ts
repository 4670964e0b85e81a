/**
 * What stands at a path of a JSON value, such as `calls[0].user.id`.
 *
 * @returns `undefined` when there is nothing.
 */
export function followPath(json: unknown, path: string): unknown {
  let value = json;
  for (const step of path.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    if (step === '') continue;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
