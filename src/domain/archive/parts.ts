/**
 * The most bytes of one load: Apps Script uploads no more than 50 MB at once.
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas — URL Fetch POST size, 50 MB;
 * that advanced services share it is unconfirmed (read 2026-11-21).
 */
export const mostLoadBytes = 40_000_000;

/** Bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // two halves of a character outside the plane are four bytes together
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Lines for one or more loads. */
export interface LoadParts {
  /** Newline-delimited JSON each; one empty part when there are no lines. */
  readonly parts: readonly string[];
  readonly bytes: number;
}

/** Puts lines together, as many as one load takes. @param most - Bytes. */
export function partsOf(lines: readonly string[], most: number = mostLoadBytes): LoadParts {
  const parts: string[][] = [[]];
  let filled = 0;
  let bytes = 0;
  for (const line of lines) {
    const size = utf8Bytes(line) + 1;
    if (filled > 0 && filled + size > most) {
      parts.push([]);
      filled = 0;
    }
    parts[parts.length - 1]?.push(line);
    filled += size;
    bytes += size;
  }
  return { parts: parts.map((part) => part.map((line) => `${line}\n`).join('')), bytes };
}
