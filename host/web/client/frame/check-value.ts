/**
 * An argument of `google.script.run` as it is sent: plain values only.
 *
 * @param count - How many arguments the call has; a form may only come alone.
 * @throws {TypeError} for dates, functions, elements and circles anywhere inside.
 * @see https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function checkValue(value: unknown, count: number): unknown {
  if (value instanceof HTMLFormElement && count === 1) return formFields(value);
  return plain(value, []);
}

function plain(value: unknown, above: readonly unknown[]): unknown {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value))
    return value;
  if (typeof value !== 'object') throw refused(`a ${typeof value}`);
  if (above.includes(value)) throw refused('a circular reference');
  if (value instanceof Date) throw refused('a Date');
  if (value instanceof Node) throw refused('an element of the page');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item) => plain(item, path) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, path)]));
}

function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw refused('a file');
    const before = fields[name];
    if (before === undefined) fields[name] = value;
    else fields[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return fields;
}

/** Google's words for a value that cannot cross. */
function refused(what: string): TypeError {
  return new TypeError(
    `Failed due to illegal value in property: 0 (google.script.run cannot pass ${what}).`,
  );
}
