/** Characters in one cache entry; Google's limit is 100 KB. */
const partLength = 90_000;

/** Texts shorter than this are kept as they are: compressing them would gain nothing. */
const worthCompressing = 2_000;

/** How many entries one text may take: about 3 MB of call data. */
export const maxParts = 8;

/**
 * Splits a text into cache entries, compressed when it is long. The first entry says how many
 * belong together and marks all with one stamp, so that parts of two writings never mix.
 *
 * @returns No entries when the text is too long to keep.
 */
export function pack(text: string): string[] {
  const isLong = text.length > worthCompressing;
  const body = isLong ? compress(text) : text;
  const parts = split(body);
  if (parts.length > maxParts) return [];
  const stamp = Utilities.getUuid().slice(0, 8);
  const head = `${parts.length}${isLong ? 'z' : 'p'}`;
  return parts.map((part) => `${stamp}${head}|${part}`);
}

/** Joins what {@link pack} split; `undefined` when a part is gone or belongs to another writing. */
export function unpack(entries: readonly (string | null | undefined)[]): string | undefined {
  const first = entries[0];
  const match = /^(.{8}(\d+)([zp]))\|/.exec(first ?? '');
  if (!match) return undefined;
  const [prefix, mark, count, form] = match as unknown as [string, string, string, string];
  const parts = entries.slice(0, Number(count));
  if (!parts.every((part) => part?.startsWith(`${mark}|`))) return undefined;
  const body = parts.map((part) => (part as string).slice(prefix.length)).join('');
  return form === 'z' ? expand(body) : body;
}

function split(body: string): string[] {
  const count = Math.max(1, Math.ceil(body.length / partLength));
  return Array.from({ length: count }, (_, index) =>
    body.slice(index * partLength, (index + 1) * partLength),
  );
}

const compress = (text: string): string =>
  Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes());

function expand(body: string): string {
  const blob = Utilities.newBlob(Utilities.base64Decode(body), 'application/x-gzip');
  return Utilities.ungzip(blob).getDataAsString();
}
