/** A value that may cross between a page and the script, or where it holds one that may not. */
export type PageValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly path: string };

/**
 * Checks a value as `google.script.run` does in both directions: numbers, booleans, strings, null,
 * plain objects and arrays pass; a Date, function, DOM node, other object or circular reference
 * anywhere does not. `undefined` becomes null in arrays and is left out of objects.
 *
 * @see https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function checkPageValue(value: unknown): PageValue {
  return checkAt(value, '', []);
}

function checkAt(value: unknown, path: string, parents: readonly object[]): PageValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return { ok: true, value };
    case 'undefined':
      return { ok: true, value: null };
    case 'object':
      if (value === null) return { ok: true, value };
      if (parents.includes(value)) return { ok: false, path };
      return Array.isArray(value)
        ? checkArray(value, path, [...parents, value])
        : checkObject(value, path, [...parents, value]);
    default:
      return { ok: false, path };
  }
}

const join = (path: string, key: string | number): string => (path ? `${path}.${key}` : `${key}`);

function checkArray(items: unknown[], path: string, parents: readonly object[]): PageValue {
  const value: unknown[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = checkAt(items[i], join(path, i), parents);
    if (!item.ok) return item;
    value.push(item.value);
  }
  return { ok: true, value };
}

function checkObject(object: object, path: string, parents: readonly object[]): PageValue {
  if (!isPlain(object)) return { ok: false, path };
  const fields: [key: string, value: unknown][] = [];
  for (const [key, part] of Object.entries(object)) {
    if (part === undefined) continue;
    const item = checkAt(part, join(path, key), parents);
    if (!item.ok) return item;
    fields.push([key, item.value]);
  }
  // a field may be named __proto__, which an assignment would lose
  return { ok: true, value: Object.fromEntries(fields) };
}

/** Objects of classes of the script itself count as plain: only their fields cross. */
function isPlain(object: object): boolean {
  return Object.prototype.toString.call(object) === '[object Object]' && !isNode(object);
}

const isNode = (object: object): boolean => 'nodeType' in object && 'ownerDocument' in object;
