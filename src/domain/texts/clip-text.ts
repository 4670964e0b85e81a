/** A text of at most so many characters; one that is longer ends in "…", so that it shows. */
export function clipText(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
