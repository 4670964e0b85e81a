/** What a map holds under a key; made and kept the first time. */
export function remember<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  make: () => NonNullable<Value>,
): NonNullable<Value> {
  const held = map.get(key);
  if (held !== undefined && held !== null) return held;
  const made = make();
  map.set(key, made);
  return made;
}
