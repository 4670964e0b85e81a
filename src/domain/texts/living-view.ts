import { isLoading } from './loading';

/**
 * A view of a record that is chosen anew each time something is read of it, for records of records.
 *
 * @param shape - One of the records: all have the same keys. It is not asked for while modules load: what
 *   they take then is a part, and a view of it.
 * @param now - The record that counts at this moment.
 * @returns What looks like the shape and holds what `now()` holds; its parts are such views, too.
 */
export function livingView<Shape extends object>(shape: () => Shape, now: () => Shape): Shape {
  const views = new Map<PropertyKey, object>();
  const viewOf = (key: keyof Shape): object => {
    const made =
      views.get(key) ??
      livingView(
        () => shape()[key] as object,
        () => now()[key] as object,
      );
    views.set(key, made);
    return made;
  };
  return new Proxy({} as Shape, {
    get: (_, key) => {
      const name = key as keyof Shape;
      return isLoading() || isRecord(shape()[name]) ? viewOf(name) : now()[name];
    },
    has: (_, key) => key in shape(),
    ownKeys: () => Reflect.ownKeys(shape()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(shape(), key),
  });
}

/**
 * The same value with plain records where views of the catalogue stand: nobody says that a view, which
 * is a Proxy, can leave the script (unconfirmed).
 */
export function withoutViews(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutViews);
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutViews(part)]));
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
