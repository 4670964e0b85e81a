/** A list of texts that was kept as JSON; `undefined` when it is none. */
export function readTexts(text: string | undefined): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text ?? '');
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    // a cache may hold what an older version wrote; that counts as a miss
    return undefined;
  }
}
