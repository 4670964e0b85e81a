/** What a cached text stands for; `undefined` when there is none, or an older version wrote it. */
export function parseJson<T>(text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    // a cache may lose or garble what it likes; that counts as a miss
    return undefined;
  }
}
