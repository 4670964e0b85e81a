// Control characters and line breaks would break a cell's line; bidirectional overrides would let
// a name rearrange the text around it.
const unwanted = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * Text from outside on one line. It may still start with `=`: a caller that puts it into a cell
 * puts a word or a symbol of ours before it.
 */
export function cleanText(text: string): string {
  return text.replace(unwanted, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same, where a text that shows nothing counts as missing. */
export function cleanOptional(text: string | undefined): string | undefined {
  return cleanText(text ?? '') || undefined;
}
