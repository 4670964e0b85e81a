/**
 * A text of at most so many characters; one that is longer ends in "…", so that it shows.
 *
 * @param end - Follows the "…" when the text ends in it: what must not be lost.
 */
export function clipText(text: string, most: number, end = ''): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = text.endsWith(end) ? end : '';
  return `${characters
    .slice(0, Math.max(0, most - 1 - [...kept].length))
    .join('')
    .trimEnd()}…${kept}`;
}
