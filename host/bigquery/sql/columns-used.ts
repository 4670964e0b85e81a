import type { Item, Query, Select, Source } from './ast';
import { tablesOf } from './prune';
import { walkQuery } from './walk';

/** Which columns a statement reads, by name: BigQuery bills those and no others. */
export interface ColumnsUsed {
  /** Whether a value is read: `rings.user_id`, of a table under one of its names. */
  readonly reads: (leaf: string) => boolean;
  /** The table's own names for what a path stands for: `tags.folded` for `tag.folded`. */
  readonly pathsOf: (path: string) => readonly string[];
  /** Names that stand for one element of an array, in small letters. */
  readonly elements: ReadonlySet<string>;
}

/**
 * Finds what a statement reads. Columns of the same name in two tables count for both.
 *
 * @param columnsOf - All columns of a table, for `*`.
 */
export function columnsUsed(
  query: Query,
  columnsOf: (table: Source & { kind: 'table' }) => readonly string[],
): ColumnsUsed {
  const aliases = new Set<string>();
  const bases = new Map<string, readonly string[]>();
  const paths: (readonly string[])[] = [];
  const ignored = new Set<unknown>();
  const whole: string[] = [];
  walkQuery(query, {
    select: (select) => whole.push(...starColumns(select, columnsOf)),
    source: (source) => {
      if (source.kind === 'table') aliases.add(source.as.toLowerCase());
      if (source.kind === 'join') whole.push(...source.using);
      if (source.kind !== 'unnest') return;
      const { value, as } = source;
      // of an array of records only the fields that are named are read
      const base = value.kind === 'path' ? value.parts.join('.').toLowerCase() : '';
      if (value.kind === 'path' && as) ignored.add(value);
      // several subqueries may give the same name to elements of several arrays
      const name = as?.toLowerCase();
      if (name) bases.set(name, [...(bases.get(name) ?? []), base]);
    },
    expression: (value) => {
      if (value.kind === 'path' && !ignored.has(value)) paths.push(value.parts);
    },
  });
  const named = paths.flatMap((parts) => resolve(parts.join('.').toLowerCase(), aliases, bases));
  const used = new Set([...named, ...whole].map((path) => path.toLowerCase()));
  return {
    reads: (leaf) => isRead(leaf.toLowerCase(), used),
    pathsOf: (path) => resolve(path, aliases, bases),
    elements: new Set(bases.keys()),
  };
}

/** `c.rings` and `r.user_id` by the names the table has for them: `rings`, `rings.user_id`. */
function resolve(
  path: string,
  aliases: ReadonlySet<string>,
  bases: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const [head = '', ...rest] = path.split('.');
  const known = bases.get(head);
  if (known) {
    return known.flatMap((base) => resolve([base, ...rest].join('.'), aliases, new Map()));
  }
  return [aliases.has(head) && rest.length > 0 ? rest.join('.') : path];
}

function isRead(leaf: string, used: ReadonlySet<string>): boolean {
  const parts = leaf.split('.');
  return parts.some((_, place) => used.has(parts.slice(0, place + 1).join('.')));
}

function starColumns(
  select: Select,
  columnsOf: (table: Source & { kind: 'table' }) => readonly string[],
): readonly string[] {
  const tables = tablesOf(select.from);
  const stars = select.items.filter(
    (item): item is Item & { kind: 'star' } => item.kind === 'star',
  );
  return stars.flatMap(({ of, except }) => {
    const left = new Set(except.map((name) => name.toLowerCase()));
    return tables
      .filter((table) => of === undefined || of.toLowerCase() === table.as.toLowerCase())
      .flatMap(columnsOf)
      .filter((name) => !left.has(name.toLowerCase()));
  });
}
