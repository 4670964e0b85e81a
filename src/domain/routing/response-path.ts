/** What a path leads to in an answer. */
export type PathOutcome =
  | { readonly kind: 'value'; readonly value: unknown }
  /** @property at - The path as far as there is nothing: `calls[0].user`. */
  | { readonly kind: 'nothing'; readonly at: string }
  | { readonly kind: 'unreadable' };

/**
 * Follows a path such as `calls[0].user.id` through JSON, as the Ring to (via API) widget does.
 *
 * @see https://support.aircall.io/hc/en-us/articles/17563426434973 — "Response configuration"
 * (read 2026-11-20).
 */
export function followPath(json: unknown, path: string): PathOutcome {
  const steps = stepsOf(path.trim());
  if (steps === undefined) return { kind: 'unreadable' };
  let value = json;
  let at = '';
  for (const { name, written } of steps) {
    at += at === '' || written.startsWith('[') ? written : `.${written}`;
    // what every object inherits is no answer
    const isOwn = typeof value === 'object' && value !== null && Object.keys(value).includes(name);
    value = isOwn ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
    if (value === undefined || value === null) return { kind: 'nothing', at };
  }
  return { kind: 'value', value };
}

interface Step {
  readonly name: string;
  readonly written: string;
}

function stepsOf(path: string): readonly Step[] | undefined {
  if (!/^[^.[\]\s]+(\[\d+\])*(\.[^.[\]\s]+(\[\d+\])*)*$/.test(path)) return undefined;
  const parts = path.match(/[^.[\]]+(?![^[]*\])|\[\d+\]/g) ?? [];
  return parts.map((written) => ({ name: written.replace(/[[\]]/g, ''), written }));
}
