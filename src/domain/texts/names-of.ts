/** The names alone, of things that are described under keys. */
export const namesOf = <Key extends string>(
  described: Readonly<Record<Key, { readonly name: string }>>,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(
    (Object.keys(described) as Key[]).map((key) => [key, described[key].name]),
  ) as Record<Key, string>;
